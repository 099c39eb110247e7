import { type PeopleCase, testPeople } from './people-cases.js';

/** Titles before a name are read past, however many stand in a row, and are nobody by themselves. */
const CASES: readonly PeopleCase[] = [
  [
    'academic titles in a row',
    '# Title\n\nThe quay was opened by Prof. Dr. Helen Quarrow, treasurer of the guild, and Assoc. Prof. Peter Tane of Sault.',
    [
      ['Helen Quarrow', 'treasurer of the guild'],
      ['Peter Tane', null],
    ],
  ],
  [
    'academic titles in a row, in French',
    '# Titre\n\nLe Pr Dr Jeanne Kervadec, directrice, a ouvert le quai.',
    [['Jeanne Kervadec', 'directrice']],
  ],
  ['a title with nobody behind it', '# Title\n\nThe guild now asks everybody to leave out Prof. Dr. in its letters.', []],
  [
    'ranks of two words, with their points or without',
    '# Title\n\nThe quay was opened by Lt. Col. Helen Quarrow, Maj. Gen. Peter Tane and Det Insp Edith Marlow in May.',
    [
      ['Helen Quarrow', null],
      ['Peter Tane', null],
      ['Edith Marlow', null],
    ],
  ],
  [
    'one civility before the family names of several',
    '# Titre\n\nMM. Roy, de Brosse et Kerdren ont signé avec Mmes Vautrey et Ollier, la Ville de Sault en a pris acte.',
    [
      ['Roy', null],
      ['de Brosse', null],
      ['Kerdren', null],
      ['Vautrey', null],
      ['Ollier', null],
    ],
  ],
  [
    'one civility before the family names of several, in English',
    '# Title\n\nThe lease was signed by Messrs Quarrow and Tane, and Harbour Trust took note.',
    [
      ['Quarrow', null],
      ['Tane', null],
    ],
  ],
];

testPeople(CASES);
