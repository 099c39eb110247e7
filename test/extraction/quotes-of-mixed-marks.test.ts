import { type QuoteCase, testQuotes } from './quote-cases.js';

const HEAD = 'Butterflies need help\n\nBelcastle, 3 May 2024 – The trust has a plan.\n\n';

/** Speech over paragraphs whose copy has mixed its marks, and speakers that the words around tell. */
const CASES: readonly QuoteCase[] = [
  [
    'curly and straight marks, paragraph by paragraph',
    `${HEAD}Butterfly Aid chief Martin Warden said: “Butterflies may be tiny, but you have to think big.\n\n"A small colony is always at risk. A chain of habitats is needed.\n\n"We will ask for grants to restore it all.”\n\nIt works.`,
    [
      [
        'Butterflies may be tiny, but you have to think big. | A small colony is always at risk. A chain of habitats is needed. | We will ask for grants to restore it all.',
        'Martin Warden',
        'Butterfly Aid chief',
      ],
    ],
  ],
  [
    'mixed marks that nothing closes',
    `${HEAD}Anna Holt, general secretary, said:\n\n"This should leave nobody in doubt.\n\n“We have written to the minister today.\n\n"No teacher wants to be on strike.`,
    [
      [
        'This should leave nobody in doubt. | We have written to the minister today. | No teacher wants to be on strike.',
        'Anna Holt',
        'general secretary',
      ],
    ],
  ],
  [
    'two single marks for a double one',
    `${HEAD}Anna Holt, head of research, said: ‘’We show how deeply charities matter.\n\n‘’Many of us don’t even know that we use one.’’`,
    [['We show how deeply charities matter. | Many of us don’t even know that we use one.', 'Anna Holt', 'head of research']],
  ],
  [
    'a name that nobody lists, with where its bearer belongs',
    `${HEAD}Behdad Esfahan of the Harbour Foundation added, “We have more in common than we have differences.”\n\n“The big winner will be free software”, he continued.`,
    [
      ['We have more in common than we have differences.', 'Behdad Esfahan', null],
      ['The big winner will be free software', 'Behdad Esfahan', null],
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
    `${HEAD}Ray Lindt, chief operating officer, said he was proud of the team. “\n\n“The staff have worked hard to meet the guidelines,” Mr Lindt said.`,
    [['The staff have worked hard to meet the guidelines,', 'Ray Lindt', 'chief operating officer']],
  ],
  [
    'a verb that nobody lists, after a comma inside the marks',
    `${HEAD}"Exports give the business a boost this year," quips Charlie Odell, vice president of the trust.`,
    [['Exports give the business a boost this year,', 'Charlie Odell', 'vice president of the trust']],
  ],
  [
    'speech without marks over the lines of those who sign',
    `${HEAD}We cannot outsmart nature, but we can plan around her. Now it is testing time.\n\n- Rachel Wolf, Response Director of Vallia Aid’s work\n\nVallia Aid hired 15,000 people.\n\nOur roads are deep in mud but we are getting through.\n\n- Anna Holt, director of the camp`,
    [
      [
        'We cannot outsmart nature, but we can plan around her. Now it is testing time.',
        'Rachel Wolf',
        'Response Director of Vallia Aid’s work',
      ],
      ['Our roads are deep in mud but we are getting through.', 'Anna Holt', 'director of the camp'],
    ],
  ],
  [
    'who responds to an announcement, in the paragraph above',
    `${HEAD}Cllr Martin Tetter, chairman of the Towns Board, responds to the announcement of funding for 55 towns, to be spent on local priorities\n\n“Town centres are at the heart of our communities and this will help.”`,
    [['Town centres are at the heart of our communities and this will help.', 'Martin Tetter', 'chairman of the Towns Board']],
  ],
  [
    'whole sentences after a colon are of the one person told of before it',
    'Succès de la Nuit des ports\n\nUn succès dont se félicite Anna Holt, ministre de la Pêche, que sa visite a conduite à la Cité de la Mer : « Cette année est un grand cru. Ce rendez-vous est un moment privilégié ! ».',
    [['Cette année est un grand cru. Ce rendez-vous est un moment privilégié !', 'Anna Holt', 'ministre de la Pêche']],
  ],
  [
    'a saint shortened inside a post',
    `${HEAD}“Our sisters came here in 1889,” said Loretta Hines, chair of the St. Odile board of trustees.`,
    [['Our sisters came here in 1889,', 'Loretta Hines', 'chair of the St. Odile board of trustees']],
  ],
];

testQuotes(CASES);
