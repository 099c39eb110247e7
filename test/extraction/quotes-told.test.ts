import { type QuoteCase, testQuotes } from './quote-cases.js';

/** Who speaks, told in ways of press offices and of reporters. */
const TOLD_FR: readonly QuoteCase[] = [
  [
    'what a banner says, nobody says',
    'La place était pleine. Une banderole de dix mètres proclamait : « Nos vies d’abord, vos primes ensuite ».',
    [],
  ],
  ['the class something is put in is a term', 'Ada Quillan rappelle que l’eau a été reconnue comme un « bien commun » en 2010.', []],
  [
    'a verb of speech of two words',
    '« Un lit sur trois, on le ferme », laisse tomber Ada Quillan, intervenante à la Halte du Cap.',
    [['Un lit sur trois, on le ferme', 'Ada Quillan', 'intervenante à la Halte du Cap']],
  ],
  [
    'the narrative infinitive after the marks',
    'Ada Quillan, présidente, a parlé. « Nous ne demandons pas la lune. Nous demandons un calendrier », de conclure Mme Quillan.',
    [['Nous ne demandons pas la lune. Nous demandons un calendrier', 'Ada Quillan', 'présidente']],
  ],
  [
    'a verdict in a sentence without a verb',
    'Le dossier est prêt. Une demande « raisonnable et documentée », fait valoir le président du conseil, Omar Garance.',
    [['raisonnable et documentée', 'Omar Garance', 'président du conseil']],
  ],
  [
    'for whose part the verb says it',
    'Le directeur financier, M. Omar Garance, relève pour sa part « une trésorerie inhabituelle pour un premier semestre », due au déstockage.',
    [['une trésorerie inhabituelle pour un premier semestre', 'Omar Garance', 'directeur financier']],
  ],
  [
    'an auxiliary before the marks; a post that opens the sentence with its place',
    'Le bassin recrute. Directrice de la fonderie Malvoisin & Fils, à Sault, Ada Quillan a « tout essayé, l’école de production, le lycée ».',
    [['tout essayé, l’école de production, le lycée', 'Ada Quillan', 'Directrice de la fonderie Malvoisin & Fils, à Sault']],
  ],
  [
    'what is thought of what somebody evokes',
    'De son côté, Omar Garance, gérant de deux hôtels, évoque un printemps « honnête, sans plus ».',
    [['honnête, sans plus', 'Omar Garance', 'gérant de deux hôtels']],
  ],
  [
    'a post before the civility with its article',
    '« On ne résoudra pas tout avec des postes », tempère cependant son directeur, le Dr Omar Garance.',
    [['On ne résoudra pas tout avec des postes', 'Omar Garance', 'directeur']],
  ],
  [
    'the initials of a joined given name',
    'Ada-Lise Quillan, chercheuse à l’institut, a conduit l’étude. « Nous voulions mesurer », précise A.-L. Quillan.',
    [['Nous voulions mesurer', 'Ada-Lise Quillan', 'chercheuse à l’institut']],
  ],
  [
    'what a company does, then its name',
    'Les travaux vont vite. L’exploitant Vésulia assure que « tous les conducteurs auront été formés avant la livraison ».',
    [['tous les conducteurs auront été formés avant la livraison', 'Vésulia', null]],
  ],
  [
    'a post that a participle leads to',
    'Le conseil a voté. Élu en décembre vice-président étudiant, Omar Garance salue « un premier pas ».',
    [['un premier pas', 'Omar Garance', 'vice-président étudiant']],
  ],
  [
    'a profession for the field of a post, in a paragraph that names nobody else',
    'Ada Quillan, maîtresse de conférences en économie, publie l’enquête.\n\nSelon Ada Quillan, la hausse s’explique. L’économiste estime toutefois que « la moyenne cache des métiers où rien ne bouge ».',
    [['la moyenne cache des métiers où rien ne bouge', 'Ada Quillan', 'économiste']],
  ],
  [
    'another profession is somebody else’s',
    'Ada Quillan, maîtresse de conférences en économie, publie l’enquête.\n\nSelon Ada Quillan, la hausse s’explique. Le géographe estime toutefois que « la moyenne cache des métiers où rien ne bouge ».',
    [['la moyenne cache des métiers où rien ne bouge', null, 'géographe']],
  ],
  [
    'a paragraph without marks after a verb of speech and its colon',
    'La ministre, Ada Quillan, a déclaré :\n\nNous ouvrirons trois lignes avant l’été.\n\nLe fonds ouvre en mai.',
    [['Nous ouvrirons trois lignes avant l’été.', 'Ada Quillan', 'ministre']],
  ],
  [
    'a clause in marks behind a programme is speech',
    'Pour Jeanne Roy, capitaine du port, ce programme de travaux « changera la vie des marins ». Le programme de travaux « Quai neuf » est prêt.',
    [['changera la vie des marins', 'Jeanne Roy', 'capitaine du port']],
  ],
  [
    'a decision that somebody names in many words',
    'Jeanne Roy, capitaine du port, dénonce des décisions telles que « la fermeture brutale et injuste du quai ».',
    [['la fermeture brutale et injuste du quai', 'Jeanne Roy', 'capitaine du port']],
  ],
  [
    'several who answer somebody',
    'Interrogés par Jeanne Roy, marins et pêcheurs ont déclaré : « Le quai va tomber sous peu et nous le savons. »',
    [['Le quai va tomber sous peu et nous le savons.', null, 'marins et pêcheurs']],
  ],
  [
    'a league against something, and a reflexive verb',
    'Jeanne Roy, présidente de la Ligue contre les marées, se félicite : « Le quai est ouvert à tous. »',
    [['Le quai est ouvert à tous.', 'Jeanne Roy', 'présidente de la Ligue contre les marées']],
  ],
];

const TOLD_EN: readonly QuoteCase[] = [
  [
    'a peer by title and family name',
    'Transport Minister Baroness Thwaites said the money was “not a subsidy for empty seats”.',
    [['not a subsidy for empty seats', 'Baroness Thwaites', 'Transport Minister']],
  ],
  [
    "somebody's words, between commas",
    'Ada Quillan, the general secretary, said no. The negotiators, in Ms Quillan’s words, “walked out before the tea had gone cold”.',
    [['walked out before the tea had gone cold', 'Ada Quillan', 'general secretary']],
  ],
  [
    'a relative clause whose subject concedes',
    'The change, which maintainer Omar Garance concedes was “unpopular for about a fortnight”, halved the build.',
    [['unpopular for about a fortnight', 'Omar Garance', 'maintainer']],
  ],
  [
    'a warning against a reading',
    'Dr. Ada Quillan, who led the work, cautions against reading the numbers as “a license to do nothing else.”',
    [['a license to do nothing else.', 'Ada Quillan', null]],
  ],
  [
    'whose view leads the sentence, past a word in marks',
    'For Ada Quillan, whose family has grown oysters since 1974, the talk of "investment" has worn thin: "We test every batch, we pay for every test."',
    [['We test every batch, we pay for every test.', 'Ada Quillan', null]],
  ],
  [
    'a long object that is described',
    'Ada Quillan, plant manager at Hollis Foods, describes the unit commissioned at the company’s works as “the least eventful kit we have ever installed”.',
    [['the least eventful kit we have ever installed', 'Ada Quillan', 'plant manager at Hollis Foods']],
  ],
  [
    'a paragraph of speech under the sentence that reports its speaker',
    'Ada Quillan, director of the observatory, led the work.\n\nQuillan said the old label had become misleading.\n\n“We hear it and think of our grandchildren. In this sound, that storm now comes about once every 30 years.”',
    [
      [
        'We hear it and think of our grandchildren. In this sound, that storm now comes about once every 30 years.',
        'Ada Quillan',
        'director of the observatory',
      ],
    ],
  ],
  [
    'a paragraph of speech under a sentence in which nobody speaks',
    'Ada Quillan, director of the observatory, led the work. The wall was built in 1912.\n\n“We hear it and think of our grandchildren. In this sound, that storm now comes about once every 30 years.”',
    [['We hear it and think of our grandchildren. In this sound, that storm now comes about once every 30 years.', null, null]],
  ],
  [
    'honours and titles of signers',
    '“Access to clean water is a matter of basic fairness.”\n\nThe Honourable Ada Quillan, Minister of Northern Works\n\n“My granddaughter has never filled a glass from the tap.”\n\nChief Omar Garance, Pine Bluff First Nation',
    [
      ['Access to clean water is a matter of basic fairness.', 'Ada Quillan', 'Minister of Northern Works'],
      ['My granddaughter has never filled a glass from the tap.', 'Omar Garance', 'Chief'],
    ],
  ],
  [
    'who wants something says what follows',
    '# Title\n\nHelen Quarrow spoke in Sault. Mrs Quarrow also wants the dues to be paid back. "The first part should be set at the full cost."\n\nMrs Quarrow also wants the names published.\n\n"Proper systems must be put in place to make sure that nobody is left out."',
    [
      ['The first part should be set at the full cost.', 'Helen Quarrow', null],
      ['Proper systems must be put in place to make sure that nobody is left out.', 'Helen Quarrow', null],
    ],
  ],
  [
    'the verb first, at the head of the sentence',
    '# Title\n\nSaid Joe Welch, lead program faculty member at Hartley, “We are bringing in students who have been left out.”\n\nSaid Mansour, the town clerk, was not there.',
    [['We are bringing in students who have been left out.', 'Joe Welch', 'lead program faculty member at Hartley']],
  ],
  [
    'two posts before one name',
    '# Title\n\n“Both pieces of news reflect our growth,” said the trust’s founder, Alder law professor Lawrence Lassing.',
    [['Both pieces of news reflect our growth,', 'Lawrence Lassing', 'trust’s founder, Alder law professor']],
  ],
  [
    'how somebody looks at it, and what they say of it',
    '# Title\n\nHelen Quarrow spoke in Sault. Quarrow is optimistic about the quay. “If one looks at what has been built there, one sees the point.”',
    [['If one looks at what has been built there, one sees the point.', 'Helen Quarrow', null]],
  ],
  [
    'words that a notice lists are said by nobody',
    '# Title\n\nThe trust opened its quay.\n\nForward-looking information is frequently characterized by words such as “plan”, “continue”, “expect” and other similar words.',
    [],
  ],
  [
    'a pronoun reports above, and the marks go on',
    '# Title\n\nHelen Quarrow, chair of the trust, says that the quay is too short. She notes that ferries wait for hours.\n\n“It must be mended before the summer.”',
    [['It must be mended before the summer.', 'Helen Quarrow', 'chair of the trust']],
  ],
  [
    'a pronoun reports of somebody quoted before',
    '# Title\n\n“The quay is too short,” said Paul Holt, harbour master.\n\nHe said the works held lessons.\n\n“It must be mended before the summer.”',
    [
      ['The quay is too short,', 'Paul Holt', 'harbour master'],
      ['It must be mended before the summer.', 'Paul Holt', 'harbour master'],
    ],
  ],
  [
    'whoever reports below a sentence about a text',
    '# Title\n\nMark Dunn, mayor of Sault, has read the plan. The report runs to 300 pages. He described it as “a bold and fair plan for all”.',
    [['a bold and fair plan for all', 'Mark Dunn', 'mayor of Sault']],
  ],
  [
    'a pronoun that takes up somebody unnamed',
    '# Title\n\n“We are late,” said Mark Dunn, chair of the trust.\n\nA police officer spoke next. He said the road was closed.\n\n“Nobody was hurt and the road will open again tonight.”',
    [
      ['We are late,', 'Mark Dunn', 'chair of the trust'],
      ['Nobody was hurt and the road will open again tonight.', null, null],
    ],
  ],
  [
    'several who speak, according to somebody',
    '# Title\n\nAccording to Jane Roe, experts said “the pier will fall within a year or two”.',
    [['the pier will fall within a year or two', null, 'experts']],
  ],
  [
    'a particle behind an initial',
    '# Title\n\n“The quay is open to all of us,” said Charles A. de Winter, president of the trust.',
    [['The quay is open to all of us,', 'Charles A. de Winter', 'president of the trust']],
  ],
  [
    'what a company whose name ends in s has, and where somebody stands',
    '# Title\n\n“The quay is open to all,” said Jane Roe, Alder Foods’ chief executive. Mark Dunn, on stage at the Alder Association, said: “It cost too much for us.”',
    [
      ['The quay is open to all,', 'Jane Roe', 'Alder Foods’ chief executive'],
      ['It cost too much for us.', 'Mark Dunn', null],
    ],
  ],
  [
    'the verb opens the sentence',
    '# Title\n\nThe quay is long. Explains Jane Roe, head of works, “Unfortunately most quays are too short. We had a choice.”\n\nAdds Mark Dunn, chair of the board: “We open today.”',
    [
      ['Unfortunately most quays are too short. We had a choice.', 'Jane Roe', 'head of works'],
      ['We open today.', 'Mark Dunn', 'chair of the board'],
    ],
  ],
  [
    'a parent company is no second post',
    '# Title\n\n“We are glad of the quay,” said Jane Roe, CEO of Alder Foods, parent company of Quayline.',
    [['We are glad of the quay,', 'Jane Roe', 'CEO of Alder Foods']],
  ],
  [
    'a capital verb between two halves, a closing mark that opens, and words somebody continues to say',
    '# Title\n\nLogan Edgar, Harbour President, is sad today.\n\n“The Board is sad that the Bill may go through.” Says Edgar, “If the Bill passes it will hurt us all.”\n\nEdgar says, ”The minister knows that this is her last chance.” He continues to say, “ We were told one thing and they did another.”',
    [
      ['The Board is sad that the Bill may go through. | If the Bill passes it will hurt us all.', 'Logan Edgar', 'Harbour President'],
      ['The minister knows that this is her last chance.', 'Logan Edgar', 'Harbour President'],
      ['We were told one thing and they did another.', 'Logan Edgar', 'Harbour President'],
    ],
  ],
  [
    'who does something behind what another said',
    '# Title\n\nMark Dunn said: “The quay is good for all of us.” Jane Roe spoke next.',
    [['The quay is good for all of us.', 'Mark Dunn', null]],
  ],
  [
    'a post of a company whose form has a full stop',
    '# Title\n\n“We are delighted to host it,” commented Timur Dunn, Alder Holding Corp. Chief Executive Officer. “We have seen it grow.”',
    [['We are delighted to host it, | We have seen it grow.', 'Timur Dunn', 'Alder Holding Corp. Chief Executive Officer']],
  ],
  [
    'a body behind the post, with its comma',
    '# Title\n\nPeter Lemmon, vice president of the Sault Bay Council, Scouting Vallia, said, “The quay is a special place for us.”',
    [['The quay is a special place for us.', 'Peter Lemmon', 'vice president of the Sault Bay Council, Scouting Vallia']],
  ],
];

testQuotes(TOLD_FR);
testQuotes(TOLD_EN);
