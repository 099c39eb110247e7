import { type PeopleCase, testPeople } from './people-cases.js';

/** What is printed like a name and is nobody's, and names that look like something else. */
const CASES: readonly PeopleCase[] = [
  [
    'bodies and parks called after somebody',
    '# Title\n\nAda Sole Foundation Director of Programmes Jane Harrow met Luke Dorn at Edgar Quill State Park.',
    [
      ['Jane Harrow', 'Ada Sole Foundation Director of Programmes'],
      ['Luke Dorn', null],
    ],
  ],
  [
    'a caption that a page ran into the sentence below it',
    '# Title\n\nJane Harrow This year, the museum celebrates its quay.',
    [['Jane Harrow', null]],
  ],
  [
    'several who hold a title, with nobody named behind it',
    '# Title\n\nYouth Representatives Adopt Harbour Charter. Senators Helen Quarrow (I-Vt.) and Luke Tane spoke.',
    [
      ['Helen Quarrow', 'Senator'],
      ['Luke Tane', 'Senator'],
    ],
  ],
  ['towns of Spanish names', '# Title\n\nPupils of San Juan Corvado, Santa Elena and Los Marcos met at Helen Stadium on Monday.', []],
  [
    'the mayor and the partnership of such a town',
    '# Title\n\nShe was joined by San Pedro Mayor Helen Quarrow and Peter Tane, the Downtown San Pedro Partnership’s Senior Vice President and Treasurer, on Monday.',
    [
      ['Helen Quarrow', 'San Pedro Mayor'],
      ['Peter Tane', 'Downtown San Pedro Partnership’s Senior Vice President and Treasurer'],
    ],
  ],
  [
    'letters of a post behind a name of many',
    '# Title\n\n“The team is proud,” said Helen Quarrow, Rosa VP of Communications.',
    [['Helen Quarrow', 'Rosa VP of Communications']],
  ],
  [
    'what "the" leads to wherever it stands',
    '# Title\n\nThe Helen Harbour quay opens in May. The ferries will stop at the Helen Harbour quay.',
    [],
  ],
  [
    'somebody who holds a post, after "the"',
    '# Title\n\nThe award went to the Helen Quarrow, treasurer.',
    [['Helen Quarrow', 'treasurer']],
  ],
  [
    'works by somebody',
    '# Title\n\nThe show has three works:\n\n- Line Keeper by Helen Quarrow: a rope of light\n- Rose Window by Peter Tane: a wall of glass\n',
    [
      ['Helen Quarrow', null],
      ['Peter Tane', null],
    ],
  ],
  [
    'a family name that is a post',
    '# Title\n\n“Data is bread,” said Edgar Governor, Tallow co-founder. Sen. Barbara Skipper agreed.',
    [
      ['Edgar Governor', 'Tallow co-founder'],
      ['Barbara Skipper', 'Sen.'],
    ],
  ],
  [
    'a post that many are called',
    '# Title\n\n“We are proud,” said Dr. Helen Quarrow, Edgar Sole Dean at the School of Tides.',
    [['Helen Quarrow', 'Edgar Sole Dean at the School of Tides']],
  ],
  ['an agency before a word that is a name too', '# Title\n\nThe harbour got a two-year grant, the first NCT/NIT Grant for tides.', []],
  ['two words in one', '# Titre\n\nLe club lance PastoraJulie, un programme de garde.', []],
  ['an acronym that is a name too', "# Titre\n\nMesdames et Messieurs de l'ASA du Corvan, le rallye a eu lieu.", []],
  [
    'whose house somebody is of, after several names',
    '# Titre\n\nEn présence de Claire Roy et Nadia Brosse de la Philharmonie de Sault, et de Paul Vernay de Campus Orvane.',
    [
      ['Claire Roy', null],
      ['Nadia Brosse', null],
      ['Paul Vernay', null],
    ],
  ],
  ['a brand with its sign', '# Title\n\nThe fair has Rose Quarrow® and Helen Tane™ on its menu.', []],
  [
    'a name that a page ran into a heading',
    '# Title\n\nThe harbour opens in May.\n\nContact DetailsHelen Quarrow\n+1 801-555-0153\n',
    [['Helen Quarrow', null]],
  ],
  [
    'one person by the last two of three names',
    '# Title\n\nHelen M. Vera Quarrow was charged. Vera Quarrow, a clerk, was paid.',
    [['Helen M. Vera Quarrow', 'clerk']],
  ],
  [
    'a title before the second of two names',
    '# SEN. QUARROW, REP. TANE INTRODUCE FERRY BILL\n\nSen. Helen Quarrow and Rep. Peter Tane today asked for ferries.',
    [
      ['Helen Quarrow', 'Sen.'],
      ['Peter Tane', 'Rep.'],
    ],
  ],
  [
    'letters of an office',
    '# Title\n\nDistrict Attorney Helen Quarrow opened the talks. “It works,” DA Quarrow said.',
    [['Helen Quarrow', 'District Attorney']],
  ],
  [
    'a family name cut to its letter, a town and the letters of its school',
    'Le prix va à Julie R. de Phelma à Grenoble et à une équipe de Grenoble INP.',
    [['Julie R.', null]],
  ],
];

testPeople(CASES);
