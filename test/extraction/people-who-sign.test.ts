import { type PeopleCase, testPeople } from './people-cases.js';

/** Posts of those who sign a release or answer for it: above a name, below it, beside it. */
const CASES: readonly PeopleCase[] = [
  [
    'the post above the name, on its own line',
    'Titre\n\nLe nouveau quai sera ouvert en mai.\n\nLe Chef de la Cellule de Communication\nJeanne Kervadec',
    [['Jeanne Kervadec', 'Chef de la Cellule de Communication']],
  ],
  [
    'the post above the name, apart',
    'Titre\n\nLe nouveau quai sera ouvert en mai.\n\nLa Directrice générale,\n\nJeanne Kervadec',
    [['Jeanne Kervadec', 'Directrice générale']],
  ],
  [
    'a heading of many is no post of one',
    'Titre\n\nLe nouveau quai sera ouvert en mai.\n\nLes élus ruraux\n\nJeanne Kervadec',
    [['Jeanne Kervadec', null]],
  ],
  ['a sentence above a name is no post', 'Titre\n\nLe directeur a ouvert le nouveau quai.\n\nJeanne Kervadec', [['Jeanne Kervadec', null]]],
  [
    'letters of honour between a name and the post below it',
    'Title\n\nThe new quay will open in May.\n\nHelen Quarrow, OGW, FRS\nDIRECTOR GENERAL',
    [['Helen Quarrow', 'DIRECTOR GENERAL']],
  ],
  [
    'a department beside the name of a contact',
    'Title\n\nThe new quay will open in May.\n\nMedia: Helen Quarrow, Corporate Communications, phone +44 20 7946 0018',
    [['Helen Quarrow', 'Corporate Communications']],
  ],
  [
    'a department of one word',
    'Title\n\nThe new quay will open in May.\n\nFor further information: Helen Quarrow, Communications, 020 7946 0018',
    [['Helen Quarrow', 'Communications']],
  ],
  [
    'a department behind the name of an agency',
    'Titre\n\nLe nouveau quai sera ouvert en mai.\n\nContacts\nAgence Filament & Associés – Relations presse : Jeanne Kervadec – 01 53 00 40 41',
    [['Jeanne Kervadec', 'Relations presse']],
  ],
  [
    'an English label that ends with the post',
    'Title\n\nThe new quay will open in May.\n\nDuty press officer: Helen Quarrow, 020 7946 0018',
    [['Helen Quarrow', 'Duty press officer']],
  ],
  ['a meeting is nobody', 'Title\n\nThe new quay will open in May.\n\nAnnual General Meeting of the guild', []],
];

testPeople(CASES);
