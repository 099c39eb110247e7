import { type QuoteCase, testQuotes } from './quote-cases.js';

/** Speech over several paragraphs: who is said to speak where, and which mark closes what. */
const CONTINUED: readonly QuoteCase[] = [
  [
    'a paragraph that goes on with the marks and has its own verb of saying',
    'Ada Quill, chief executive, stated, "We are pleased to welcome the team to Corvane. We expect a good year.\n\n"Additionally, this adds to our earnings," added Quill. "We expect savings within twelve months."',
    [
      ['We are pleased to welcome the team to Corvane. We expect a good year.', 'Ada Quill', 'chief executive'],
      ['Additionally, this adds to our earnings, | We expect savings within twelve months.', 'Ada Quill', 'chief executive'],
    ],
  ],
  [
    'a paragraph that goes on without one: one quotation',
    '“We had three dashboards telling us three things.\n\n“Corvane replaced all of them in a weekend,” said Ada Quill.',
    [['We had three dashboards telling us three things. | Corvane replaced all of them in a weekend,', 'Ada Quill', null]],
  ],
  [
    'the same person said it again in the paragraph',
    '“We stay true to our principles,” Ada Quill added. “It is a great time in our business,” Quill added.',
    [['We stay true to our principles, | It is a great time in our business,', 'Ada Quill', null]],
  ],
  [
    'somebody else did: two quotations',
    '“We stay true to our principles,” Ada Quill added. “It is a great time in our business,” Bob Stone added.',
    [
      ['We stay true to our principles,', 'Ada Quill', null],
      ['It is a great time in our business,', 'Bob Stone', null],
    ],
  ],
  [
    'marks that nobody ever closes, repeated by each paragraph',
    'Ada Quill said: "They handed it to the shareholders and told us there was nothing.\n\n"Now they want to rip up what was agreed in 2016.\n\n"Our door is open. It has been since July.\n\nThe union says that the roster is unsafe.',
    [
      [
        'They handed it to the shareholders and told us there was nothing. | Now they want to rip up what was agreed in 2016. | Our door is open. It has been since July.',
        'Ada Quill',
        null,
      ],
    ],
  ],
  [
    'words between inner marks of the same kind do not end the paragraph',
    'Ada Quill said:\n\n“I make no bones about it, this is not good enough for anybody here.\n\n“I know we are supposed to call them “recycling centres”, but everybody calls it the tip.\n\n“We will be watching every penny.”',
    [
      [
        'I make no bones about it, this is not good enough for anybody here. | I know we are supposed to call them “recycling centres”, but everybody calls it the tip. | We will be watching every penny.',
        'Ada Quill',
        null,
      ],
    ],
  ],
  [
    'inner marks in the last paragraph, in French',
    '“Le code de ces logiciels est souvent un secret, et nous devons pouvoir le lire.\n\nNous voulons du logiciel libre – “libre” au sens de la liberté – pour trouver les failles à temps.”\n\nAda Quillan, présidente de la fondation',
    [
      [
        'Le code de ces logiciels est souvent un secret, et nous devons pouvoir le lire. | Nous voulons du logiciel libre – “libre” au sens de la liberté – pour trouver les failles à temps.',
        'Ada Quillan',
        'présidente de la fondation',
      ],
    ],
  ],
  [
    'no verb of saying, only a comma and a name',
    '“This makes things easy,” Ada Quill, Corvane Security Team. “Watching this take shape has been fun.”',
    [['This makes things easy, | Watching this take shape has been fun.', 'Ada Quill', null]],
  ],
  [
    'somebody whom nobody names signs',
    '« On n’est pas contre tout. On est pour que nos enfants mangent. » – Un maraîcher, réunion du 18 septembre',
    [['On n’est pas contre tout. On est pour que nos enfants mangent.', null, null]],
  ],
];

/** Attributions inside the marks, with when and how something was said. */
const INSIDE: readonly QuoteCase[] = [
  [
    'how it was said, between commas',
    'Le professeur Omar Fallière dirige le service. « Ils vivent : voilà ce que ces murs veulent dire, observe, ému, le professeur Fallière. C’est un aboutissement. »',
    [['Ils vivent : voilà ce que ces murs veulent dire | C’est un aboutissement.', 'Omar Fallière', 'professeur']],
  ],
  [
    'since when somebody holds the post',
    '« Je retiens moins les chiffres que les silences, confie Ada Quillan, directrice artistique depuis 2019. Ces silences, c’est notre baromètre. »',
    [['Je retiens moins les chiffres que les silences | Ces silences, c’est notre baromètre.', 'Ada Quillan', 'directrice artistique']],
  ],
  [
    'a colon after the speaker',
    '« Le matériau n’est pas tout, nuance Ada Quillan, directrice technique : ce que nous vendons, c’est un procédé. »',
    [['Le matériau n’est pas tout | ce que nous vendons, c’est un procédé.', 'Ada Quillan', 'directrice technique']],
  ],
  [
    'to the end of a paragraph whose mark is missing',
    '« Mon grand-père disait qu’une machine, ça s’écoute. Celle-là, on va la faire chanter, glisse Ada Quillan, directrice du site, entrée dans l’entreprise comme apprentie en 1998.\n\nLa mise en service est prévue.',
    [['Mon grand-père disait qu’une machine, ça s’écoute. Celle-là, on va la faire chanter', 'Ada Quillan', 'directrice du site']],
  ],
  [
    'the one who was just appointed',
    'Ada Quillan a été nommée directrice générale. « Je mesure la confiance qui m’est faite, a réagi la future directrice générale. Mon devoir sera d’écouter. »',
    [['Je mesure la confiance qui m’est faite | Mon devoir sera d’écouter.', 'Ada Quillan', 'future directrice générale']],
  ],
  [
    'a statement of several paragraphs with one mark at each end and terms in marks inside',
    'The following is a statement by Sen. Quarrow:\n\n"The plan is a step forward. I want to thank the wardens of Sault for it.\n\nWe call it a "source port", and it has unique problems.\n\nMany are small "mom and pop" yards on the quay. I appreciate what has been done so far."',
    [
      [
        'The plan is a step forward. I want to thank the wardens of Sault for it. | We call it a "source port", and it has unique problems. | Many are small "mom and pop" yards on the quay. I appreciate what has been done so far.',
        'Quarrow',
        'Sen.',
      ],
    ],
  ],
  [
    'a closing mark whose space stands on the wrong side',
    'Helen Quarrow, chair of the board, spoke last. "At the harbour, we want to bring back good pilots, as well as better maps for all, "Quarrow concluded.',
    [['At the harbour, we want to bring back good pilots, as well as better maps for all,', 'Helen Quarrow', 'chair of the board']],
  ],
  [
    'a space behind a single mark at the head of a paragraph',
    '‘ Vallia has the third largest harbour of the coast and our pilots are known for it,’ Minister Helen Quarrow said.',
    [['Vallia has the third largest harbour of the coast and our pilots are known for it,', 'Helen Quarrow', 'Minister']],
  ],
  [
    'marks typed for a typesetter',
    "Pour Stéphane Ollier, président de l'AMUR, ``la réussite de cette journée appelle d'autres journées dans tout le pays''.",
    [["la réussite de cette journée appelle d'autres journées dans tout le pays", 'Stéphane Ollier', "président de l'AMUR"]],
  ],
  [
    'words below a paragraph that ends with a pronoun, and words below others of several paragraphs',
    'Professor Helen Quarrow, Chair of Harbours Vallia, says that ports create wealth. She notes that the budget has grown.\n\n“We welcome the new funds for pilots.\n\n“This is essential to our ports.”\n\n“Without it we would see fewer ships in the years to come.”',
    [
      ['We welcome the new funds for pilots. | This is essential to our ports.', 'Helen Quarrow', 'Chair of Harbours Vallia'],
      ['Without it we would see fewer ships in the years to come.', 'Helen Quarrow', 'Chair of Harbours Vallia'],
    ],
  ],
  [
    'lines of words in a row above the text, one of them told again, where only one person speaks',
    '# PM opens the harbour fair\n\n“Harbours are the hands of a country”\n\n“Young pilots make us proud in every port”\n\n“Ships bring the world home”\n\nThe Prime Minister, Helen Quarrow, opened the fair on Monday.\n\n“Young pilots make us proud in every port,” the Prime Minister said.',
    [
      ['Harbours are the hands of a country', 'Helen Quarrow', 'Prime Minister'],
      ['Young pilots make us proud in every port', 'Helen Quarrow', 'Prime Minister'],
      ['Ships bring the world home', 'Helen Quarrow', 'Prime Minister'],
      ['Young pilots make us proud in every port,', 'Helen Quarrow', 'Prime Minister'],
    ],
  ],
  [
    'a sentence below the marks that tells what somebody did is no signature',
    'Les travaux ont duré deux ans.\n\n« Nous avons attendu ce jour, et le quai est magnifique. »\n\nJeanne Kervadec, maire de Sault, inaugure le quai lundi.\n\nLe port rouvre aussi.',
    [['Nous avons attendu ce jour, et le quai est magnifique.', null, null]],
  ],
  [
    'a sentence below the marks that tells what somebody did, in English',
    'The works took two years.\n\n“We have waited for this day, and the quay is splendid.”\n\nHelen Quarrow, chair of the board, opened the quay on Monday.\n\nThe port opens too.',
    [['We have waited for this day, and the quay is splendid.', null, null]],
  ],
  [
    'a signature with a full stop',
    'Les travaux ont duré deux ans.\n\n« Nous avons attendu ce jour, et le quai est magnifique. »\n\nJeanne Kervadec, maire de Sault, chargée des ports.\n\nLe port rouvre aussi.',
    [['Nous avons attendu ce jour, et le quai est magnifique.', 'Jeanne Kervadec', 'maire de Sault, chargée des ports']],
  ],
];

testQuotes(CONTINUED);
testQuotes(INSIDE);
