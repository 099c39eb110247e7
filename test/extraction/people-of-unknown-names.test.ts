import { type PeopleCase, testPeople } from './people-cases.js';

/** Names that no list holds: what stands around them says that they are somebody's, and whose post is told. */
const CASES: readonly PeopleCase[] = [
  [
    'an age that only people have',
    '# Sault opens a quay\n\nTavira Quist, a 61-year-old retired baker, came. Corwin B., a 40-year-old docker, did too. Ovarna Sault, 12, quai du Port, is an address.',
    [
      ['Tavira Quist', 'retired baker'],
      ['Corwin B.', 'docker'],
    ],
  ],
  [
    'a family name that differs from the form of a company by its accent',
    '# Sault opens a quay\n\n“We open today,” says Tavira Brandão de Sá, chief executive of Corvane. Tavira Brandao Sa, a partner, did not speak.',
    [['Tavira Brandão de Sá', 'chief executive of Corvane']],
  ],
  [
    'a post that speaks, over its comma',
    '# Sault opens a quay\n\n“We open today,” said the president of the League, Tavira Quist, adding that all were welcome. “So do we,” says Creative Director, Corwin Bartle.',
    [
      ['Tavira Quist', 'president of the League'],
      ['Corwin Bartle', 'Creative Director'],
    ],
  ],
  [
    'a title with a family name elsewhere in the text',
    '# Sault opens a quay\n\nTavira Quist, of the University of Sault, leads the work. Professor Quist says that it goes on.',
    [['Tavira Quist', 'Professor']],
  ],
  [
    'a premier, named in full and then by the family name; a league is nobody',
    '# Sault opens a quay\n\nPremier Corwin Bartle came. “It is a start,” said Premier Bartle. The Premier League Club met in June.',
    [['Corwin Bartle', 'Premier']],
  ],
  [
    'a number to call behind the verb; a page is that of a body',
    '# Sault opens a quay\n\nTo know more, please contact Tavira Quist at 01 40 00 12 34. For tickets, contact Durand Roche at www.durand.example.',
    [['Tavira Quist', null]],
  ],
  [
    'trades by their ending, right before the name',
    '# Sault opens a quay\n\nThe seam was found by prospector Corwin Bartle. The steamer was paid for by shipowner Tavira Quist.',
    [
      ['Corwin Bartle', 'prospector'],
      ['Tavira Quist', 'shipowner'],
    ],
  ],
  [
    'the post of who speaks, right behind the name of a body',
    '# Sault opens a quay\n\nAge Harbour spokesperson Corwin Bartle said: “It is cheering that they came.”',
    [['Corwin Bartle', 'Age Harbour spokesperson']],
  ],
  [
    'what a post is of, in capitals before the name',
    '# Sault ouvre un quai\n\nLa présidente de la FSFE Tavira Quist déclare que tout est prêt. La ministre de l’Eau Oriana Bartle est venue. La présidente de la Fondation Durand Martin aussi.',
    [
      ['Tavira Quist', 'présidente de la FSFE'],
      ['Oriana Bartle', 'ministre de l’Eau'],
    ],
  ],
  [
    'a post behind the name without a comma, in French',
    '# Sault ouvre un quai\n\nAujourd’hui, Corwin Bartle Président-Directeur Général de Corvane se réjouit de la décision.',
    [['Corwin Bartle', 'Président-Directeur Général de Corvane']],
  ],
  [
    'a preposition before the name and a post of one behind it',
    '# Sault ouvre un quai\n\nPour Tavira Quist, vice-présidente de la Région, le quai est une chance. Selon Corwin Bartle, partenaire du projet, il est beau. Les maires de Villeneuve Orgnon, président du canton, sont venus.',
    [['Tavira Quist', 'vice-présidente de la Région']],
  ],
  [
    'whose voice or chair it is',
    '# Sault ouvre un quai\n\nRéunis sous la présidence de Tavira Quist, les élus ont voté. L’opposition, par la voix de Corwin Bartle (groupe Agir), a refusé. Sous l’égide de Durand Roche, rien.',
    [
      ['Tavira Quist', null],
      ['Corwin Bartle', null],
    ],
  ],
  [
    'what somebody is, told bare behind the verb',
    '# Sault ouvre un quai\n\nCorwin Bartle est maraîcher à huit cents mètres du site. Durand Roche est partenaire du projet.',
    [['Corwin Bartle', 'maraîcher à huit cents mètres du site']],
  ],
  [
    'a declaration of somebody',
    '# Sault ouvre un quai\n\nDéclaration de Tavira Quist, directrice générale : « Nous ouvrons. »',
    [['Tavira Quist', 'directrice générale']],
  ],
  [
    'small letters behind capitals tell what kind of thing it is',
    '# Sault opens a quay\n\nIt has 1,875 Quay Clinic physician practices. Jane Harrow, a Corvane Tide researcher, knows them.',
    [['Jane Harrow', 'Corvane Tide researcher']],
  ],
  [
    'a bare age before where somebody is from, and no number of a house',
    '# Sault police charge two\n\nTwo people were charged on Monday in the town of Sault, and will come before the court.\n\nTavrin Quistol, 34, of Sault\nCorvin Bartlo, 29, of no fixed address\n\nBartlo Quist, 34, Sault is an address, and Quist Rade, 41, opened.',
    [
      ['Tavrin Quistol', null],
      ['Corvin Bartlo', null],
    ],
  ],
  [
    'a letter without its point, behind a civility or a title',
    '# Sault opens a quay\n\nThe awards came from the Minister for Ports, Mr K Quistol. Mr Quistol thanked Dr S Bartlo. Quay K Quistol is a berth.',
    [
      ['K Quistol', 'Minister for Ports'],
      ['S Bartlo', null],
    ],
  ],
];

testPeople(CASES);
