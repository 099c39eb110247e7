import { type PeopleCase, testPeople } from './people-cases.js';

/** Posts that begin with the name of a body, honours between a post and its holder, and what only looks like a name. */
const CASES: readonly PeopleCase[] = [
  [
    'a body whose name holds a preposition, before its post',
    '# Title\n\nSault Museum of Modern Art Board Chair Helen R. Quarrow opened the wing. University of Sault vice-chancellor Peter Tane was there.',
    [
      ['Helen R. Quarrow', 'Sault Museum of Modern Art Board Chair'],
      ['Peter Tane', 'University of Sault vice-chancellor'],
    ],
  ],
  [
    'a body with its acronym, after the name',
    '# Title\n\nWe asked Peter Tane, Sault Union of Students’ Associations (SUSA) President.',
    [['Peter Tane', 'Sault Union of Students’ Associations (SUSA) President']],
  ],
  [
    'a body with an ampersand',
    '# Title\n\n"It works," said Peter Tane, S&Q vice president of video products.',
    [['Peter Tane', 'S&Q vice president of video products']],
  ],
  [
    'several in the name of a body hold no post',
    '# Title\n\n“You did not need a crystal ball,” the Brotherhood of Yard and Dock Engineers said in a statement.',
    [],
  ],
  [
    'a post, a comma and the rank of a title',
    '# Title\n\nAssociation of Harbour Staff national president, Associate Professor Helen Quarrow, said that more was needed.',
    [['Helen Quarrow', 'Association of Harbour Staff national president']],
  ],
  [
    'the fields of one office, each behind its comma',
    '# Title\n\n“It is ready,” said Peter Tane, the Minister of Mines, Harbours, and Energy of Veltania. Helen Quarrow, Secretary of State, and Rosalind Burgess, Minister for Trade, left.',
    [
      ['Peter Tane', 'Minister of Mines, Harbours, and Energy of Veltania'],
      ['Helen Quarrow', 'Secretary of State'],
      ['Rosalind Burgess', 'Minister for Trade'],
    ],
  ],
  [
    'an English post in capitals among French words',
    '# Titre\n\n« Le code est prêt », a déclaré Ross Guédelon, SPL Executive\nVice President et mentor Apicole Libre. « Il est bon », ajoute Inès Kerlan, Release Manager du projet Velmora.',
    [
      ['Ross Guédelon', 'SPL Executive\nVice President et mentor Apicole Libre'],
      ['Inès Kerlan', 'Release Manager du projet Velmora'],
    ],
  ],
  [
    'honours between a post and its holder',
    "# Titre\n\nHier, le Gouverneur de Province, le Professeur Jean-Jacques PURANI, a reçu un don du Président de la République, Chef de l'État, SEM Félix TSHIMANGA. Le chef de l'État, Son Excellence, Monsieur Bassirou NDAO, a signé.",
    [
      ['Jean-Jacques Purani', 'Gouverneur de Province'],
      ['Félix Tshimanga', "Président de la République, Chef de l'État"],
      ['Bassirou Ndao', "chef de l'État"],
    ],
  ],
  [
    'a post behind a name and its comma is that name’s, not the next one’s',
    '# Titre\n\nJeanne Roy, la maire de Sault, le professeur Paul Morel et d’autres étaient là. Inès Kerlan, la préfète, M. Luc Vasseur et le député aussi.',
    [
      ['Jeanne Roy', 'maire de Sault'],
      ['Paul Morel', 'professeur'],
      ['Inès Kerlan', 'préfète'],
      ['Luc Vasseur', null],
    ],
  ],
  [
    'posts that each lead to the name behind them',
    '# Titre\n\nLa ministre de l’Eau, Inès Kerlan, le bourgmestre de Sault, Luc Vasseur, et le directeur, Paul Morel, ont lancé le chantier.',
    [
      ['Inès Kerlan', 'ministre de l’Eau'],
      ['Luc Vasseur', 'bourgmestre de Sault'],
      ['Paul Morel', 'directeur'],
    ],
  ],
  [
    'fields under one preposition, and a spokesman in two words',
    "# Titre\n\nElle a été reçue par le ministre de l'Agriculture, Pêche et Élevage, Porte parole du Gouvernement, M. Didier Kabeya.",
    [['Didier Kabeya', "ministre de l'Agriculture, Pêche et Élevage, Porte parole du Gouvernement"]],
  ],
  [
    'a name nobody lists behind a post that a French contraction leads to',
    '# Titre\n\nLa soirée s’est close par le mot du ministre du Plan, Guylandre Nyembe. Elle a visité le stand de son partenaire, Alpha Beta, et celui du constructeur, Durand Motors.',
    [['Guylandre Nyembe', 'ministre du Plan']],
  ],
  [
    'a body between marks, and times behind a post',
    '# Titre\n\n• Charles Sohet, président de « Piste ouverte, ça suffit ! »\n\n• Damien Elzig, président jusqu’au 31 juillet 2021 (Canton de Sault)\n\n• Elisabeth Baume-Roy, présidente dès le 1er août 2021',
    [
      ['Charles Sohet', 'président de « Piste ouverte, ça suffit ! »'],
      ['Damien Elzig', 'président'],
      ['Elisabeth Baume-Roy', 'présidente'],
    ],
  ],
  [
    'trades that are family names, and one that looks like an acronym',
    '# Titre\n\nElle a été lancée par quatre praticiens (Claude Aubry, Jacques Couvreur, Thierry Gabriel Cros, Laurent Morisseau).',
    [
      ['Claude Aubry', null],
      ['Jacques Couvreur', null],
      ['Thierry Gabriel Cros', null],
      ['Laurent Morisseau', null],
    ],
  ],
  [
    'whose post it is, in small letters before it, and those somebody is the child of',
    '# Title\n\n“It is where my parents met,” said museum Trustee Bob Fisher, son of Doris and Don Fisher.',
    [
      ['Bob Fisher', 'museum Trustee'],
      ['Doris Fisher', null],
      ['Don Fisher', null],
    ],
  ],
  [
    'a house called after somebody, and a relative clause in capitals',
    '# Help for Thousands of Residents Who Have a Warrant\n\nVisitors reach the Phyllis Wattis Theater from the quay.',
    [],
  ],
  ['a first given name with a hyphen', '# Title\n\nIt was written by Shu-Han Sophia Chen in May.', [['Shu-Han Sophia Chen', null]]],
  [
    'honours in letters, and a family name of several words told shorter',
    '# Tides\n\nH.E. Abdulla Bin Touq Al Marrad, Minister of Tides, said: "It is good." Bin Touq left. HE Sheikh Mohammed bin Rashid Al Nahar stayed. It ends at 13:15 HE\n\nShare it.',
    [
      ['Abdulla Bin Touq Al Marrad', 'Minister of Tides'],
      ['Mohammed bin Rashid Al Nahar', null],
    ],
  ],
  [
    'a double family name told by its first word, and another person who bears its second',
    '# Un forum\n\nLe gouverneur du Sud, Jean-Jacques Purani, lance un appel. Hier, Jean-Jacques PURANI SADIKO a parlé. Jean-Jacques Sadiko est un autre.',
    [
      ['Jean-Jacques Purani Sadiko', 'gouverneur du Sud'],
      ['Jean-Jacques Sadiko', null],
    ],
  ],
];

testPeople(CASES);
