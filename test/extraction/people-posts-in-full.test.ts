import { type PeopleCase, testPeople } from './people-cases.js';

/** Posts to their last word: whom somebody serves, what they lead by its title, the line below a name. */
const CASES: readonly PeopleCase[] = [
  [
    'whom a minister serves, with the name and the post',
    '# Titre\n\nJeanne Kervadec, secrétaire d’État chargée des Ports auprès de Paul Noir, ministre de la Mer, annonce un plan.',
    [
      ['Jeanne Kervadec', 'secrétaire d’État chargée des Ports auprès de Paul Noir, ministre de la Mer'],
      ['Paul Noir', 'ministre de la Mer'],
    ],
  ],
  [
    'a general secretary for something',
    '# Titre\n\nLuc Ollier, secrétaire général pour l’Investissement, en charge de Mer 2030, était présent pour la remise.',
    [['Luc Ollier', 'secrétaire général pour l’Investissement, en charge de Mer 2030']],
  ],
  [
    'a programme by its title',
    '# Titre\n\nLe jury réunit Luc Ollier, directeur du programme « Pilotage et mer » de Port Vivant, et Anne Roche.',
    [
      ['Luc Ollier', 'directeur du programme « Pilotage et mer » de Port Vivant'],
      ['Anne Roche', null],
    ],
  ],
  [
    'lecturers, who are no masters',
    '# Titre\n\nAnne Roche (maître de conférences à l’École des mers), a ouvert le débat.',
    [['Anne Roche', 'maître de conférences à l’École des mers']],
  ],
  [
    'fields joined by a sign',
    '# Title\n\n“Good,” said HBX Vice President of Policy & General Counsel Helen Quarrow. Director of Tides and Chief Pilot Peter Tane agreed.',
    [
      ['Helen Quarrow', 'HBX Vice President of Policy & General Counsel'],
      ['Peter Tane', 'Director of Tides and Chief Pilot'],
    ],
  ],
  [
    'an artist of the house',
    '# Title\n\nThe show was made in 1971 by Lanternworks Artist-in-Residence Peter Tane.',
    [['Peter Tane', 'Lanternworks Artist-in-Residence']],
  ],
  [
    'what a family name is said to be',
    '# Title\n\nSen. Helen Quarrow asked for ferries. Quarrow is chairman of the Harbour Committee. Quarrow is advancing.',
    [['Helen Quarrow', 'chairman of the Harbour Committee']],
  ],
  [
    'several holders named in a row',
    '# Titre\n\nMM. Roy, de Brosse et Kerdren, présidents du club, ont signé.',
    [
      ['Roy', 'présidents du club'],
      ['de Brosse', 'présidents du club'],
      ['Kerdren', 'présidents du club'],
    ],
  ],
  [
    'what many own, a state cut short, where somebody is sent, a field before its head, a department and its house',
    '“We go on,” said Harbour County Sheriff and National Sheriffs’ Association President Kieran Donovan. “So do we,” said Eric D. Baley CFP®, founder of Baley Advisors in Silver Spring, Md. and a registered representative of Tallow Advisors. “Gladly,” said Anna Roe, Permanent Representative of Norway to the United Nations Office at Geneva. “At last,” said Ova Holm, renowned coral reef expert and co-author of the Tide report. Write to Colin Howell, Study Manager, Tide Research Unit at the University of Alder (09 373 7599).',
    [
      ['Kieran Donovan', 'Harbour County Sheriff and National Sheriffs’ Association President'],
      ['Eric D. Baley', 'founder of Baley Advisors in Silver Spring, Md. and a registered representative of Tallow Advisors'],
      ['Anna Roe', 'Permanent Representative of Norway to the United Nations Office at Geneva'],
      ['Ova Holm', 'renowned coral reef expert and co-author of the Tide report'],
      ['Colin Howell', 'Study Manager, Tide Research Unit at the University of Alder'],
    ],
  ],
  [
    'an attorney by the family name alone, and what somebody is doing',
    'U.S. Attorney Josh Hurwell spoke today. “We go on,” said U.S. Attorney Hurwell. U.S. Attorney Hurwell is advancing justice through the new programme.',
    [['Josh Hurwell', 'U.S. Attorney']],
  ],
  [
    'posts in a row before a name, and posts that somebody is appointed to',
    'He is replaced by entrepreneur, venture capitalist, and harbour advocate Joe Ito. The firm announced the appointment of Jonathan Dodd to Chief Technology Officer. It has promoted Jane Roe to Chief Operating Officer.',
    [
      ['Joe Ito', 'entrepreneur, venture capitalist, and harbour advocate'],
      ['Jonathan Dodd', 'Chief Technology Officer'],
      ['Jane Roe', 'Chief Operating Officer'],
    ],
  ],
  [
    'posts of several, or of others, before a post',
    'The trust thanked volunteers, sponsors, and director Jane Roe. Also present were Tom Lee, engineer, and architect Ann Poe. The award went to entrepreneur, investor, and advocate Eve Holt.',
    [
      ['Jane Roe', 'director'],
      ['Tom Lee', 'engineer'],
      ['Ann Poe', 'architect'],
      ['Eve Holt', 'entrepreneur, investor, and advocate'],
    ],
  ],
  [
    'posts that begin with a participle, and what somebody does',
    'Mark Dunn is marketing director of the trust. Ann Poe is engineering manager at Vexa. Tom Lee is training nurses.',
    [
      ['Mark Dunn', 'marketing director of the trust'],
      ['Ann Poe', 'engineering manager at Vexa'],
      ['Tom Lee', null],
    ],
  ],
  [
    'a family name in capitals behind a given name that is a town',
    'Nancy HUE, directrice du port, a signé la convention.',
    [['Nancy Hue', 'directrice du port']],
  ],
  [
    'what a post points at',
    '« Le quai est ouvert à tous », explique Jeanne Roy, auteure principale de cette étude et doctorante à la Chaire Vexa. Paul Durand, président de ce comité, est parti.',
    [
      ['Jeanne Roy', 'auteure principale de cette étude et doctorante à la Chaire Vexa'],
      ['Paul Durand', 'président de ce comité'],
    ],
  ],
  [
    'leagues against, and foundations for',
    'Jeanne Roy, présidente de la Ligue contre les marées, a ouvert le quai. La présidente de la Fondation pour les estuaires, Anne Durand, était là. Le président de la Ligue contre les marées, Paul Holt, a parlé.',
    [
      ['Jeanne Roy', 'présidente de la Ligue contre les marées'],
      ['Anne Durand', 'présidente de la Fondation pour les estuaires'],
      ['Paul Holt', 'président de la Ligue contre les marées'],
    ],
  ],
];

testPeople(CASES);
