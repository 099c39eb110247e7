import { type PeopleCase, testPeople } from './people-cases.js';

/** A word that has its capital from the sentence or the title is no part of the post behind it. */
const CASES: readonly PeopleCase[] = [
  ...['When', 'As', 'Today', 'While', 'With', 'But', 'By', 'Joining', 'Both', 'Said'].map(
    (word): PeopleCase => [
      `"${word}" before a post`,
      `# Sault opens a quay\n\nThe quay is long. ${word} Mayor Jane Harrow came, all left.`,
      [['Jane Harrow', 'Mayor']],
    ],
  ),
  ['words of a title', '# Remarks By Sault County Mayor Jane Harrow\n\nThe quay is long.', [['Jane Harrow', 'Sault County Mayor']]],
  [
    'small nouns before the head',
    '# Sault opens a quay\n\nThe quay is long. Today former car dealer Jane Harrow left. When club president Luke Dorn came, all left.',
    [
      ['Jane Harrow', 'former car dealer'],
      ['Luke Dorn', 'club president'],
    ],
  ],
  [
    'letters of a body stay',
    '# Sault opens a quay\n\nThe quay is long. AT&T President Jane Harrow came. Department of Energy Secretary Luke Dorn did too.',
    [
      ['Jane Harrow', 'AT&T President'],
      ['Luke Dorn', 'Department of Energy Secretary'],
    ],
  ],
  [
    'a post behind the clause that opens the sentence',
    '# Sault opens a quay\n\nAnnouncing the funds, Minister for Ports and Lifelong Sailing, Eluned Harrow said so. Finance MEC Luke Dorn did too. Meeting Jane Quill, Mayor of Sault, Paul Warnock left.',
    [
      ['Eluned Harrow', 'Minister for Ports and Lifelong Sailing'],
      ['Luke Dorn', 'Finance MEC'],
      ['Jane Quill', 'Mayor of Sault'],
      ['Paul Warnock', null],
    ],
  ],
  [
    'a post that opens the sentence and has a clause of its own',
    '# Sault ouvre un quai\n\nDéléguée principale à Sault, où elle est entrée comme trieuse en 1998, Jeanne Noir est venue. Présidente du port, Ana Roy, qui a voté hier, Paul Mercier et Luc Morel sont partis.',
    [
      ['Jeanne Noir', 'Déléguée principale à Sault'],
      ['Ana Roy', 'Présidente du port'],
      ['Paul Mercier', null],
      ['Luc Morel', null],
    ],
  ],
  [
    'the municipal of a Swiss town, and a territory that a post is for',
    '# Sault ouvre un quai\n\nLe municipal de la culture, Jean Roy, y tient. Paul Mercier, secrétaire permanent pour la province de Sault, aussi. Le conseil municipal de Sault, Luc Morel compris, a voté.',
    [
      ['Jean Roy', 'municipal de la culture'],
      ['Paul Mercier', 'secrétaire permanent pour la province de Sault'],
      ['Luc Morel', null],
    ],
  ],
];

testPeople(CASES);
