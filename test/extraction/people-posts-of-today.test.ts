import { type PeopleCase, testPeople } from './people-cases.js';

/** Which of several posts somebody holds, and one person under two given names. */
const CASES: readonly PeopleCase[] = [
  [
    'what somebody is now, before what they were',
    '# Title\n\nMs. Jane Harrow is currently CEO of Harbour Health and oversees 23 hospitals. Ms. Harrow was president and chief executive of Tide Associates, with 71 hospitals.',
    [['Jane Harrow', 'CEO of Harbour Health']],
  ],
  [
    'what somebody was, where nothing else is told',
    '# Title\n\nMs. Jane Harrow was president of Tide Associates, with 71 hospitals.',
    [['Jane Harrow', 'president of Tide Associates']],
  ],
  ['letters that are no post', '# Title\n\nJane Harrow is EU citizen of the year. Jane Harrow came.', [['Jane Harrow', null]]],
  [
    'what somebody was before they came',
    '# Titre\n\nAvant cette nomination, Jeanne Roy était directrice commerciale de la zone Mer. Jeanne Roy arrive en mai.',
    [['Jeanne Roy', null]],
  ],
  [
    'posts before names in a row, of which no list has the second',
    '# Titre\n\nLe président de l’Union des Ports, Jeanne Roy, le président de Vallia, Zbynek Holubec, et le maire de Sault, Luc Ollier, ont signé.',
    [
      ['Jeanne Roy', 'président de l’Union des Ports'],
      ['Zbynek Holubec', 'président de Vallia'],
      ['Luc Ollier', 'maire de Sault'],
    ],
  ],
  [
    'the legal form of a company before a name',
    '# Titre\n\nLe directeur de Quai SA, Luc Roy, a signé.',
    [['Luc Roy', 'directeur de Quai SA']],
  ],
  [
    'who has founded something and speaks, under a name that no list has',
    '# Titre\n\nZbynek Holubec, fondateur de Quai Jeux, a expliqué : « Le port gagne à ce forum, et la ville aussi. » Tarise IIP, développeur de parcs, a signé.',
    [['Zbynek Holubec', 'fondateur de Quai Jeux']],
  ],
  [
    'what somebody does or feels beside a verb of speech is no post',
    '# Title\n\n“It is good,” said Jane Harrow, speaking at the launch. “It is late,” said Luke Tane, visibly moved. “It is dark,” said Edgar Quill, whose son sails. “It is wet,” said Ada Sole, newly elected chair. “It is cold,” said Helen Quarrow, herself a docker.',
    [
      ['Jane Harrow', null],
      ['Luke Tane', null],
      ['Edgar Quill', null],
      ['Ada Sole', 'newly elected chair'],
      ['Helen Quarrow', 'docker'],
    ],
  ],
  [
    'the same in French',
    '# Titre\n\n« C’est bien », dit Jeanne Roy, émue. « C’est tard », dit Luc Ollier, sourire aux lèvres. « C’est noir », dit Anne Morel, une habitante. « C’est froid », dit Paul Noir, lundi.',
    [
      ['Jeanne Roy', null],
      ['Luc Ollier', null],
      ['Anne Morel', 'habitante'],
      ['Paul Noir', null],
    ],
  ],
  [
    'points inside posts, and the end of one that French begins posts with',
    '# Title\n\nSpecial Agent in Charge Jane Harrow met Sen. Luke Tane.\n\n« C’est bien », dit Jeanne Roy, bourgmestre f.f. de Sault.',
    [
      ['Jane Harrow', 'Special Agent in Charge'],
      ['Luke Tane', 'Sen.'],
      ['Jeanne Roy', 'bourgmestre f.f. de Sault'],
    ],
  ],
  [
    'whom somebody serves, and the letters of a house behind a post',
    '# Title\n\nThe Parliamentary Secretary to the Minister for Ports, Edgar Tane, came. “It is good,” said Director QRT Lim Sun Wei.',
    [
      ['Edgar Tane', 'Parliamentary Secretary to the Minister for Ports'],
      ['Lim Sun Wei', 'Director QRT'],
    ],
  ],
  [
    'entries of a list, to their end',
    '# Titre\n\n- Jeanne Roy — cofondatrice, Cercle des Quais\n- Luc Ollier — maire de Sault ; conseiller pour la mer au port\n- Anne Morel — directrice du port, arrivera à 14 h',
    [
      ['Jeanne Roy', 'cofondatrice, Cercle des Quais'],
      ['Luc Ollier', 'maire de Sault ; conseiller pour la mer au port'],
      ['Anne Morel', 'directrice du port'],
    ],
  ],
  [
    'a verb that goes on behind the post',
    '# Title\n\nJane Harrow is chair of the Quay Trust and joined the council of Sault in May.',
    [['Jane Harrow', 'chair of the Quay Trust']],
  ],
  [
    'what stands beside the name, before what is told of somebody',
    '# Title\n\n“We are ready,” said Jane Harrow, director of the Quay Trust of Sault. Ms. Harrow is currently the president of the long Association of Harbour Directors and Pilots.',
    [['Jane Harrow', 'director of the Quay Trust of Sault']],
  ],
  [
    'a seat on a board that only the sentence names, after the post',
    '# Title\n\nThe company welcomes Jane Harrow as a Member of its Board of Directors. Ms. Harrow is currently CEO of Quay Health.',
    [['Jane Harrow', 'CEO of Quay Health']],
  ],
  [
    'the house behind a small post, before the verb',
    '# Title\n\nEdgar Tane, business manager, TQP Tide Products commented, “We were one of the first.”',
    [['Edgar Tane', 'business manager, TQP Tide Products']],
  ],
  [
    'a short form of a given name',
    '# Title\n\n“We are thrilled,” said Harbour Foods President Jim Quarrow. James Quarrow spoke in Sault. Robert Quarrow was there.',
    [
      ['James Quarrow', 'Harbour Foods President'],
      ['Robert Quarrow', null],
    ],
  ],
  [
    'whom a wire names as contact, with the house',
    '# Title\n\nThe quay opens in May and the ferries will run again from the first week of June.\n\nCONTACT: Zbynka Holub of Harbour Foods,\n\nWeb site: http://www.harbour.example/',
    [['Zbynka Holub', null]],
  ],
];

testPeople(CASES);
