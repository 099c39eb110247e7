import { type PeopleCase, testPeople } from './people-cases.js';

/** What each of the people named is. */
const CASES: readonly PeopleCase[] = [
  [
    'a post after a name without a comma',
    '# Title\n\nThe delegates heard Helen Quarrow General Secretary of the Federation of Harbour Workers before Peter Tane, chair of the Pilots Guild, closed the meeting.',
    [
      ['Helen Quarrow', 'General Secretary of the Federation of Harbour Workers'],
      ['Peter Tane', 'chair of the Pilots Guild'],
    ],
  ],
  [
    'a post after a name without a comma, in French',
    '# Titre\n\nLa cérémonie a eu lieu en présence de Julie Kervadec Présidente du Conseil départemental et de Marc Vallorge, maire de Sault.',
    [
      ['Julie Kervadec', 'Présidente du Conseil départemental'],
      ['Marc Vallorge', 'maire de Sault'],
    ],
  ],
  [
    'a post on the line of a name',
    'Helen Quarrow General Secretary\n\n# Title\n\nThe bridge at Saltmarsh will be closed to traffic for three weeks.',
    [['Helen Quarrow', 'General Secretary']],
  ],
  [
    'a family name that is a post',
    '# Title\n\nThe ribbon was cut by Edith Chamberlain, head of the trust, with Edgar Deans and Rosalind Burgess.',
    [
      ['Edith Chamberlain', 'head of the trust'],
      ['Edgar Deans', null],
      ['Rosalind Burgess', null],
    ],
  ],
  [
    'a row of posts before one name',
    '# Titre\n\nLe ministre de la Pêche, ministre des Ports et ministre responsable de la région du Littoral, Marc Vallorge, a inauguré le quai.',
    [['Marc Vallorge', 'ministre de la Pêche, ministre des Ports et ministre responsable de la région du Littoral']],
  ],
  [
    'two posts before one name in English',
    '# Title\n\nThe Deputy Premier and Minister for Harbours, Helen Quarrow, opened the quay on Friday.',
    [['Helen Quarrow', 'Deputy Premier and Minister for Harbours']],
  ],
  [
    'a minister before another one who is named',
    '# Titre\n\nLe ministre des Ports, Marc Vallorge, et la ministre de la Pêche, Julie Kervadec, ont inauguré le quai.',
    [
      ['Marc Vallorge', 'ministre des Ports'],
      ['Julie Kervadec', 'ministre de la Pêche'],
    ],
  ],
  [
    'members of parliament of two seats',
    '# Titre\n\nLes députés de Sault et de Corvannes, Julie Kervadec et Marc Vallorge, ont visité le chantier.',
    [
      ['Julie Kervadec', 'députés de Sault et de Corvannes'],
      ['Marc Vallorge', 'députés de Sault et de Corvannes'],
    ],
  ],
  [
    'a post right before two names',
    '# Titre\n\nLes co-présidentes Julie Kervadec et Anne Vallorge ont présenté le bilan de l’année.',
    [
      ['Julie Kervadec', 'co-présidentes'],
      ['Anne Vallorge', 'co-présidentes'],
    ],
  ],
  [
    'the authors of a study',
    '# Title\n\nLead authors Helen Quarrow and Peter Tane presented the study on Friday.',
    [
      ['Helen Quarrow', 'Lead authors'],
      ['Peter Tane', 'Lead authors'],
    ],
  ],
  [
    'the chairs of a task force',
    '# Title\n\nHelen Quarrow and Peter Tane, co-chairs of the Flood Task Force, presented the report on Friday.',
    [
      ['Helen Quarrow', 'co-chairs of the Flood Task Force'],
      ['Peter Tane', 'co-chairs of the Flood Task Force'],
    ],
  ],
  [
    'a post in the singular is that of the name beside it',
    '# Title\n\nHelen Quarrow and Peter Tane, chair of the Flood Task Force, presented the report on Friday.',
    [
      ['Helen Quarrow', null],
      ['Peter Tane', 'chair of the Flood Task Force'],
    ],
  ],
  [
    'a post in the singular before two names, in French',
    '# Titre\n\nLe député de Sault, Marc Vallorge, et Julie Kervadec ont visité le chantier.',
    [
      ['Marc Vallorge', 'député de Sault'],
      ['Julie Kervadec', null],
    ],
  ],
  [
    'shared over brackets',
    '# Title\n\nSens. Helen Quarrow (D-MO), and Peter Tane (R-KS), co-chairs of the Rivers Caucus, introduced the bill.',
    [
      ['Helen Quarrow', 'co-chairs of the Rivers Caucus'],
      ['Peter Tane', 'co-chairs of the Rivers Caucus'],
    ],
  ],
  [
    'shared over brackets, in French',
    '# Titre\n\nLe collectif a reçu le soutien de Julie Kervadec (MV) et Marc Vallorge (UL), sénateurs du Littoral.',
    [
      ['Julie Kervadec', 'sénateurs du Littoral'],
      ['Marc Vallorge', 'sénateurs du Littoral'],
    ],
  ],
  [
    'a department in small letters and the house after it',
    '# Title\n\nThe tyre was shown by Peter Fenn, general manager, commercial product marketing, The Corvane Tire & Rubber Company.',
    [['Peter Fenn', 'general manager, commercial product marketing, The Corvane Tire & Rubber Company']],
  ],
  [
    'a department in capitals',
    '# Title\n\nHelen Quarrow, vice president, Product Development, will present the engine at the fair in May.',
    [['Helen Quarrow', 'vice president, Product Development']],
  ],
  [
    'a department in French and the house after it',
    '# Titre\n\nLe plan a été présenté par Julie Kervadec, directrice adjointe, Communications et Innovation au Port de Sault.',
    [['Julie Kervadec', 'directrice adjointe, Communications et Innovation au Port de Sault']],
  ],
  [
    'a verb after the comma opens no department',
    '# Title\n\nHelen Quarrow, general manager, praised the crews and thanked the residents for their patience.',
    [['Helen Quarrow', 'general manager']],
  ],
  [
    'the lawyer of somebody',
    '# Titre\n\nL’avocate de Paul Esterlou, Jeanne Kervadec, a déposé un recours mardi devant le tribunal.',
    [
      ['Jeanne Kervadec', 'avocate de Paul Esterlou'],
      ['Paul Esterlou', null],
    ],
  ],
  [
    'the civility of a lawyer is no part of the post',
    '# Titre\n\nL’avocate maître Jeanne Kervadec a déposé un recours mardi devant le tribunal.',
    [['Jeanne Kervadec', 'avocate']],
  ],
  [
    'the mother of somebody who is named alone',
    '# Titre\n\nLa mère de Paul Esterlou a déposé un recours mardi devant le tribunal.',
    [['Paul Esterlou', null]],
  ],
  [
    '«tête de liste»',
    '# Titre\n\nJeanne Kervadec, tête de liste du collectif à Sault, a présenté son programme samedi.',
    [['Jeanne Kervadec', 'tête de liste du collectif à Sault']],
  ],
  [
    'those somebody acts for are not what she is',
    '# Titre\n\nLa déléguée ministérielle pour les réfugiés Jeanne Kervadec a remis son rapport mardi.',
    [['Jeanne Kervadec', 'déléguée ministérielle pour les réfugiés']],
  ],
  [
    'a department that deals with others',
    '# Titre\n\nLe ministre des Relations avec les communes, Marc Vallorge, a signé la convention.',
    [['Marc Vallorge', 'ministre des Relations avec les communes']],
  ],
  [
    'a member of a parliament, whose given name nobody lists',
    '# Title\n\nThessaly Wrenford, Member of Parliament for Saltmarsh East, opened the station on Friday.',
    [['Thessaly Wrenford', 'Member of Parliament for Saltmarsh East']],
  ],
  [
    'a member of an association may be a firm',
    '# Title\n\nThessaly Wrenford, member of the Harbour Alliance, makes ropes and sails for 40 shipyards.',
    [],
  ],
  [
    'posts in capitals on the lines of a letterhead',
    'JEANNE KERVADEC\nDÉPUTÉE DU LITTORAL\nMAIRE DE SAULT\n\n# Titre\n\nLe pont de Sault sera fermé à la circulation pendant trois semaines.',
    [['Jeanne Kervadec', 'DÉPUTÉE DU LITTORAL\nMAIRE DE SAULT']],
  ],
  [
    'posts in capitals in blocks of a letterhead',
    'JEANNE KERVADEC\n\nDÉPUTÉE DU LITTORAL\n\n# Titre\n\nLe pont de Sault sera fermé à la circulation pendant trois semaines.',
    [['Jeanne Kervadec', 'DÉPUTÉE DU LITTORAL']],
  ],
  [
    'a post in capitals after a name in capitals',
    'JEANNE KERVADEC, DÉPUTÉE DU LITTORAL\n\n# Titre\n\nLe pont de Sault sera fermé à la circulation pendant trois semaines.',
    [['Jeanne Kervadec', 'DÉPUTÉE DU LITTORAL']],
  ],
  [
    'the event at which somebody spoke is no part of the post',
    '# Title\n\n"We are ready," said Helen Quarrow, director of the fund, at the launch of the plan.',
    [['Helen Quarrow', 'director of the fund']],
  ],
  [
    'posts before a name without a comma, in French',
    '# Titre\n\nLa pétition a été remise à la présidente du conseil départemental Julie Kervadec et au préfet du Littoral Marc Vallorge.',
    [
      ['Julie Kervadec', 'présidente du conseil départemental'],
      ['Marc Vallorge', 'préfet du Littoral'],
    ],
  ],
  [
    'posts before a name without a comma',
    '# Title\n\nThe deck was inspected by chief bridge engineer Peter Tane and First Vice President Helen Quarrow on Friday.',
    [
      ['Peter Tane', 'chief bridge engineer'],
      ['Helen Quarrow', 'First Vice President'],
    ],
  ],
  [
    '«tête de liste» right before a name',
    '# Titre\n\nLa tête de liste Jeanne Kervadec a présenté son programme samedi.',
    [['Jeanne Kervadec', 'tête de liste']],
  ],
  ['another head is no post', '# Titre\n\nLa tête de pont du quai a été détruite, selon Jeanne Kervadec.', [['Jeanne Kervadec', null]]],
  [
    'two fields of a department, and the house after «chez»',
    '# Titre\n\nMarc Vallorge, vice-président, Développement et Innovation chez Corvane, quitte ses fonctions.',
    [['Marc Vallorge', 'vice-président, Développement et Innovation chez Corvane']],
  ],
  [
    'who speaks for many',
    "# Titre\n\nLa porte-parole des parents d'élèves Jeanne Kervadec a remis la pétition de 400 familles.",
    [['Jeanne Kervadec', "porte-parole des parents d'élèves"]],
  ],
];

testPeople(CASES);
