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
