import { type PeopleCase, testPeople } from './people-cases.js';

/** Titles said once for several, names cut by nicknames, and what stands between an office and its holder; with near misses. */
const CASES: readonly PeopleCase[] = [
  [
    'family names behind one title',
    '# Title\n\nThe amendment by Senators Quarrow, Tane, Burgess and Hale was adopted by 40 members.',
    [
      ['Quarrow', 'Senator'],
      ['Tane', 'Senator'],
      ['Burgess', 'Senator'],
      ['Hale', 'Senator'],
    ],
  ],
  [
    'a post of two words before a family name',
    '# Title\n\nDear Chairman Hale and Ranking Member Quarrow, we write to you about the port.',
    [
      ['Hale', 'Chairman'],
      ['Quarrow', 'Ranking Member'],
    ],
  ],
  [
    'a nickname in brackets behind an initial',
    '# Title\n\nSen. John D. (Jay) Halefeller IV (D-WV), Chair of the Working Group on Ports, opened the quay.',
    [['John D. (Jay) Halefeller IV', 'Chair of the Working Group on Ports']],
  ],
  [
    'a department whose article stands before the name',
    '# Title\n\nThe quay was opened by Secretary of the Interior Gale Quarrow and Secretary of Energy Samuel Tane.',
    [
      ['Gale Quarrow', 'Secretary of the Interior'],
      ['Samuel Tane', 'Secretary of Energy'],
    ],
  ],
  [
    'party and state between commas',
    '# Title\n\nToday, Sen. John Tane, R-Va., the Chairman of the Senate Ports Committee, opened the quay.',
    [['John Tane', 'Chairman of the Senate Ports Committee']],
  ],
  [
    'a rank behind the post',
    '# Title\n\nShe called the Commandant of the Harbour Corps, General Michael W. Hale, on Monday.',
    [['Michael W. Hale', 'Commandant of the Harbour Corps']],
  ],
  [
    'who introduced somebody says nothing of their post',
    '# Title\n\nSenator Quarrow was introduced by guild chairman Robert Hale.',
    [
      ['Quarrow', 'Senator'],
      ['Robert Hale', 'guild chairman'],
    ],
  ],
  [
    'one of those who wrote a report',
    '# Title\n\nThe port is safe, says one of the report’s authors, Professor Judith Hale.',
    [['Judith Hale', 'one of the report’s authors']],
  ],
  [
    'what somebody has put forward is less than a seat',
    '# Title\n\nU.S. Senator Ronald Hale opened the quay. Hale is the author of the Safe Harbours Act.',
    [['Ronald Hale', 'U.S. Senator']],
  ],
  ['readers who are warned in capitals', '# Title\n\nThe merger will be filed. INVESTORS ARE URGED TO READ IT IN FULL.', []],
  [
    'a post in capitals behind a name, without a comma',
    '# Titre\n\nLuc Marandel Président-Directeur Général de Quarrow se réjouit de la reprise du port de Sault.',
    [['Luc Marandel', 'Président-Directeur Général de Quarrow']],
  ],
  [
    'the adjective of a post is nobody',
    '# Titre\n\nLa Directrice Régionale de Quarrow dans le Sud, Mme Coralie Sannel, a reçu les 40 équipages du port.',
    [['Coralie Sannel', 'Directrice Régionale de Quarrow dans le Sud']],
  ],
  [
    'a word between a post and the verb of a headline is no family name',
    '# Attorney General Hale Secures $84 Million Over Tenant Screening Reports\n\nSAULT, September 17, 2025 – The law asks for fair Screening.',
    [['Hale', 'Attorney General']],
  ],
];

testPeople(CASES);
