import { type PeopleCase, testPeople } from './people-cases.js';

/** Posts of several, posts of many words before a name, and names whose given name few texts print. */
const CASES: readonly PeopleCase[] = [
  [
    'two fields of one office, before the name',
    '# Title\n\nThe plan was drawn up by Commissioner for Harbour Safety and Crisis Relief Helen Quarrow and by Senior Vice President of Sales and Marketing Peter Tane.',
    [
      ['Helen Quarrow', 'Commissioner for Harbour Safety and Crisis Relief'],
      ['Peter Tane', 'Senior Vice President of Sales and Marketing'],
    ],
  ],
  [
    'a conjunction after the field ends the post',
    '# Title\n\nThe Minister for Harbours and Helen Quarrow opened the quay.',
    [['Helen Quarrow', null]],
  ],
  [
    'fields that end like a plural or a verb',
    '# Title\n\nHLA campaigns manager Helen Quarrow met acting human resources director Peter Tane. According to operations director Rosalind Burgess, the quay is safe.',
    [
      ['Helen Quarrow', 'HLA campaigns manager'],
      ['Peter Tane', 'acting human resources director'],
      ['Rosalind Burgess', 'operations director'],
    ],
  ],
  [
    'the seat of each stands between names that share a title',
    '# Title\n\nThe letter was signed by Senators Helen Quarrow (D-Minn.), Peter Tane (D-N.Y.) and Rosalind Burgess (D-Ala.).',
    [
      ['Helen Quarrow', 'Senator'],
      ['Peter Tane', 'Senator'],
      ['Rosalind Burgess', 'Senator'],
    ],
  ],
  [
    'the seat of each stands between commas',
    '# Title\n\nThe bill was introduced by U.S. Sens. Helen Quarrow, D-Minn., Peter Tane, D-N.Y., and Rosalind Burgess, R-Ala.',
    [
      ['Helen Quarrow', 'U.S. Sen'],
      ['Peter Tane', 'U.S. Sen'],
      ['Rosalind Burgess', 'U.S. Sen'],
    ],
  ],
  [
    'a title of several says less than the title of one',
    '# Title\n\nThe bill was introduced by Representatives Helen Quarrow and Peter Tane. Rep. Tane will chair the hearing.',
    [
      ['Helen Quarrow', 'Representative'],
      ['Peter Tane', 'Rep.'],
    ],
  ],
  [
    'posts in brackets, in a row',
    '# Titre\n\nLe conseil accueille Julie Kervadec (cadre associatif), Marc Vallorge (avocat), Léna Morvan (ingénieure, présidente du Club des voiles) et Paul Armeur (à gauche).',
    [
      ['Julie Kervadec', 'cadre associatif'],
      ['Marc Vallorge', 'avocat'],
      ['Léna Morvan', 'ingénieure, présidente du Club des voiles'],
      ['Paul Armeur', null],
    ],
  ],
  [
    'programmes and plans that look like names',
    "# Title\n\nThe law strengthens the President's Emergency Plan for Harbours and the Aid to Divers Grant Program (ADG). The ADG Grant will pay for boats.",
    [],
  ],
  [
    'given names of many languages',
    '# Titre\n\nLe bureau réunit Tangui Morvelec, Lorette Armeur, Vytenis Brasauskis, Tamás Halmaszi, Nafissatou Kébbé et Christos Elaiadis.',
    [
      ['Tangui Morvelec', null],
      ['Lorette Armeur', null],
      ['Vytenis Brasauskis', null],
      ['Tamás Halmaszi', null],
      ['Nafissatou Kébbé', null],
      ['Christos Elaiadis', null],
    ],
  ],
];

/** Posts told in another sentence, or around the name in ways that are no apposition. */
const TAKEN_UP: readonly PeopleCase[] = [
  [
    'the post that opens the next sentence',
    '# Titre\n\nLe club a reçu Julie Kervadec. La préfète de la Vouge a promis une salle. Le prix a été remis à Salomé Armeur. La lauréate reçoit un chèque.',
    [
      ['Julie Kervadec', 'préfète de la Vouge'],
      ['Salomé Armeur', 'lauréate'],
    ],
  ],
  [
    'a post of the other gender is another’s',
    '# Titre\n\nLe club a reçu Julie Kervadec. Le préfet de la Vouge a promis une salle.',
    [['Julie Kervadec', null]],
  ],
  [
    'a post whose holder is named is theirs',
    '# Titre\n\nLe club a reçu Julie Kervadec. La préfète de la Vouge, Léna Morvan, a promis une salle.',
    [
      ['Julie Kervadec', null],
      ['Léna Morvan', 'préfète de la Vouge'],
    ],
  ],
  [
    'who observes something in the next paragraph',
    '# Titre\n\nDans un courrier, Marc Vallorge souligne les avantages du port.\n\nEn creusant, comme l’observe le Premier Ministre, un bassin plus profond, le port grandit.',
    [['Marc Vallorge', 'Premier Ministre']],
  ],
  [
    '«en tant que», a constituency, a post taken up in a year',
    '# Titre\n\nEn tant que ministres en charge des ports, Julie Kervadec et Marc Vallorge doivent agir.\n\nÉlue présidente de la Fédération des ports en avril 2014, Léna Morvan a été reconduite.\n\nPaul Armeur, candidat dans la huitième circonscription, était là.',
    [
      ['Julie Kervadec', 'ministres en charge des ports'],
      ['Marc Vallorge', 'ministres en charge des ports'],
      ['Léna Morvan', 'présidente de la Fédération des ports'],
      ['Paul Armeur', 'candidat dans la huitième circonscription'],
    ],
  ],
  [
    'a first name that nobody lists before one that many bear',
    '# Title\n\nThe plan was told by HLA Executive Director, Zoraida Ahmed Quarrow. The mayor of Belcastle Helen Quarrow was there.',
    [
      ['Zoraida Ahmed Quarrow', 'HLA Executive Director'],
      ['Helen Quarrow', 'mayor of Belcastle'],
    ],
  ],
  [
    'capitals inside the post of somebody',
    '# Title\n\nPeter Tane, Harbour Commissioner for Health and Diver Protection said: “Every diver came home safe this year.”',
    [['Peter Tane', 'Harbour Commissioner for Health and Diver Protection']],
  ],
  [
    'complements between commas that «et» closes, before the name',
    '# Titre\n\nLa ministre de l’Enseignement supérieur, de la Recherche et de l’Innovation, Julie Kervadec, a reçu le ministre des Ports, des Pêcheries et des Marées du Québec, Marc Vallorge (VIDÉO).',
    [
      ['Julie Kervadec', 'ministre de l’Enseignement supérieur, de la Recherche et de l’Innovation'],
      ['Marc Vallorge', 'ministre des Ports, des Pêcheries et des Marées du Québec'],
    ],
  ],
  [
    'who heads a state, a cardinal, an envoy',
    '# Titre\n\nLe Président Luis Morvan da Selva du Brésil, le Président Hugo Armeur du Chili et le Secrétaire d’État du Saint-Siège, le Cardinal Angelo Tarena, ont reçu Marc Vallorge, émissaire des Nations unies.',
    [
      ['Luis Morvan da Selva', 'Président'],
      ['Hugo Armeur', 'Président'],
      ['Angelo Tarena', 'Secrétaire d’État du Saint-Siège'],
      ['Marc Vallorge', 'émissaire des Nations unies'],
    ],
  ],
  [
    'an acronym that reads like «who», a bracket in a post before a title, a town for a family name',
    '# Title\n\nDr Peter Tane, WHO Regional Director, met Pro Vice-Chancellor (Research), Professor Helen Quarrow, and Anne Lyon, head of the lab.',
    [
      ['Peter Tane', 'WHO Regional Director'],
      ['Helen Quarrow', 'Pro Vice-Chancellor (Research)'],
      ['Anne Lyon', 'head of the lab'],
    ],
  ],
  [
    'a title in a headline, an expedition, a builder',
    '# Governor Adele Announces New Quays\n\nGovernor Helen Adele retraced the Lewis Expedition with Aldo Construction.',
    [['Helen Adele', 'Governor']],
  ],
  [
    'the post right before a family name alone',
    '# Titre\n\nMarc Vallorge a été soigné. L’ancien premier ministre Vallorge remercie l’hôpital.',
    [['Marc Vallorge', 'ancien premier ministre']],
  ],
  [
    'apprentices are nobody’s title, «Monsieur» is nobody',
    '# Titre\n\nMadame Monsieur,\n\nLe Centre de Formation des Apprentis Agricoles des Dunes ouvre ses portes.',
    [],
  ],
  [
    'a phrase that opens the sentence tells of others than its subject',
    '# Titre\n\nAprès une rencontre avec les acteurs du port, Marc Vallorge a reçu les élus. En écho aux propos du maire de Sault, Julie Kervadec ne s’est pas engagée. En présence de la préfète, Léna Morvan, et de la presse, le quai a ouvert.',
    [
      ['Marc Vallorge', null],
      ['Julie Kervadec', null],
      ['Léna Morvan', 'préfète'],
    ],
  ],
  [
    'in English, a phrase that opens the sentence tells of others than its subject',
    '# Title\n\nAfter a meeting with the president of the chamber, Helen Quarrow thanked the staff. In 2004 the mayor of Belcastle, Peter Tane, retired.',
    [
      ['Helen Quarrow', null],
      ['Peter Tane', 'mayor of Belcastle'],
    ],
  ],
  [
    'a verb of headlines ends a post, and so does what its holder is doing',
    '# Title\n\nPort chair Helen Quarrow welcomes the quay.\n\nPeter Tane, mayor of Belcastle speaking on Monday, praised it.',
    [
      ['Helen Quarrow', 'Port chair'],
      ['Peter Tane', 'mayor of Belcastle'],
    ],
  ],
];

testPeople(CASES);
testPeople(TAKEN_UP);
