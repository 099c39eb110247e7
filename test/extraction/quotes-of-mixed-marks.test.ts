import { type QuoteCase, testQuotes } from './quote-cases.js';

const HEAD = 'Herons need help\n\nBelcastle, 3 May 2024 – The trust has a plan.\n\n';

/** Speech over paragraphs whose copy has mixed its marks, and speakers that the words around tell. */
const CASES: readonly QuoteCase[] = [
  [
    'curly and straight marks, paragraph by paragraph',
    `${HEAD}Heron Trust chief Martin Penrow said: “A heron stands still, and we must move fast.\n\n"One marsh is never enough. Twenty marshes in a row are a home.\n\n"Farmers will lend us their ditches.”\n\nIt works.`,
    [
      [
        'A heron stands still, and we must move fast. | One marsh is never enough. Twenty marshes in a row are a home. | Farmers will lend us their ditches.',
        'Martin Penrow',
        'Heron Trust chief',
      ],
    ],
  ],
  [
    'mixed marks that nothing closes',
    `${HEAD}Anna Holt, general secretary, said:\n\n"Nobody can say that they did not see it coming.\n\n“Our letter went to the minister this morning.\n\n"The pilots would rather be at sea.`,
    [
      [
        'Nobody can say that they did not see it coming. | Our letter went to the minister this morning. | The pilots would rather be at sea.',
        'Anna Holt',
        'general secretary',
      ],
    ],
  ],
  [
    'two single marks for a double one',
    `${HEAD}Anna Holt, head of research, said: ‘’Half of the town has never seen a heron.\n\n‘’The other half feeds them by mistake.’’`,
    [['Half of the town has never seen a heron. | The other half feeds them by mistake.', 'Anna Holt', 'head of research']],
  ],
  [
    'a name that nobody lists, with where its bearer belongs',
    `${HEAD}Zbynka Holub of the Harbour Foundation added, “Our boats leave from the same quay every morning.”\n\n“The gulls will be the first to notice”, she continued.`,
    [
      ['Our boats leave from the same quay every morning.', 'Zbynka Holub', null],
      ['The gulls will be the first to notice', 'Zbynka Holub', null],
    ],
  ],
  [
    'a statement announced some sentences above',
    `${HEAD}Anna Holt, chair of the board, issued the following statement after the vote. The vote took place on Monday in Belcastle.\n\n“We will go on with the work, whatever it takes.”`,
    [['We will go on with the work, whatever it takes.', 'Anna Holt', 'chair of the board']],
  ],
  [
    'a report that was published is no statement',
    `${HEAD}Anna Holt, chair of the board, issued the report after the vote. The vote took place on Monday in Belcastle.\n\n“We will go on with the work, whatever it takes.”`,
    [['We will go on with the work, whatever it takes.', null, null]],
  ],
  [
    'a mark at the very end of a paragraph opens nothing',
    `${HEAD}Paul Warnock, chief pilot, said the crew had slept badly. “\n\n“They were on deck before I was,” Mr Warnock said.`,
    [['They were on deck before I was,', 'Paul Warnock', 'chief pilot']],
  ],
  [
    'a verb that nobody lists, after a comma inside the marks',
    `${HEAD}"My nets are older than this harbour," quips Paul Warnock, vice president of the trust.`,
    [['My nets are older than this harbour,', 'Paul Warnock', 'vice president of the trust']],
  ],
  [
    'speech without marks over the lines of those who sign',
    `${HEAD}We counted the nests twice and found twelve more. It was raining both times.\n\n- Rachel Penrow, Field Director of the Heron Trust’s work\n\nThe trust pays 40 wardens.\n\nMy boots are still wet, and our maps as well.\n\n- Anna Holt, director of the reserve`,
    [
      [
        'We counted the nests twice and found twelve more. It was raining both times.',
        'Rachel Penrow',
        'Field Director of the Heron Trust’s work',
      ],
      ['My boots are still wet, and our maps as well.', 'Anna Holt', 'director of the reserve'],
    ],
  ],
  [
    'who responds to an announcement, in the paragraph above',
    `${HEAD}Cllr Helen Sedgmoor, chairman of the Ferries Board, responds to the news that 12 ferries will stop, and that their crews must look for work\n\n“A town on an island needs its boats more than its roads.”`,
    [['A town on an island needs its boats more than its roads.', 'Helen Sedgmoor', 'chairman of the Ferries Board']],
  ],
  [
    'whole sentences after a colon are of the one person told of before it',
    'Une saison pleine\n\nUne saison dont se réjouit Anna Holt, ministre de la Pêche, venue la veille aux Halles du Port : « Les quais étaient noirs de monde. On a vendu toute la criée avant midi ! ».',
    [['Les quais étaient noirs de monde. On a vendu toute la criée avant midi !', 'Anna Holt', 'ministre de la Pêche']],
  ],
  [
    'sixty words lead to what the one person says',
    `Une saison pleine\n\nUne saison dont se réjouit Anna Holt, venue${' hier'.repeat(51)} : « Les quais étaient noirs de monde. On a vendu toute la criée avant midi ! ».`,
    [['Les quais étaient noirs de monde. On a vendu toute la criée avant midi !', 'Anna Holt', null]],
  ],
  [
    'one word more leads too far',
    `Une saison pleine\n\nUne saison dont se réjouit Anna Holt, venue${' hier'.repeat(52)} : « Les quais étaient noirs de monde. On a vendu toute la criée avant midi ! ».`,
    [],
  ],
  [
    'a saint shortened inside a post',
    `${HEAD}“My sisters kept the lighthouse,” said Loretta Quill, chair of the St. Brannoc board of trustees.`,
    [['My sisters kept the lighthouse,', 'Loretta Quill', 'chair of the St. Brannoc board of trustees']],
  ],
  [
    'guillemets that a straight mark closes, a line further',
    '« On ne pensait pas gagner, on venait pour découvrir le port.\n\nL’ambiance était énorme, l’organisation impeccable." Jeanne Collard, barreuse.',
    [
      [
        'On ne pensait pas gagner, on venait pour découvrir le port. | L’ambiance était énorme, l’organisation impeccable.',
        'Jeanne Collard',
        'barreuse',
      ],
    ],
  ],
];

testQuotes(CASES);
