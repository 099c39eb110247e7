import { type QuoteCase, testQuotes } from './quote-cases.js';

/** Whom a pronoun or two letters take up, and works that are nobody's words. */
const CASES: readonly QuoteCase[] = [
  [
    'a pronoun in the clause of whoever opens the sentence, though two people spoke last',
    '# Title\n\nSenator Wanda Stone wrote the bill.\n\n“We welcome the vote,” said Jane Roe and Luke Tilley, co-chairs of the league.\n\nStone, the vice chair of the committee, raised the tariff in May, when she pressed officials about what she described as “a dreadful habit of silence.”',
    [
      ['We welcome the vote,', 'Jane Roe and Luke Tilley', 'co-chairs of the league'],
      ['a dreadful habit of silence.', 'Wanda Stone', 'vice chair of the committee'],
    ],
  ],
  [
    'a pronoun as the source behind a colon',
    '# Titre\n\nJeanne Roy, adjointe aux écoles, s’en félicite : pour elle, « la cantine reste la première table de la ville ». Le tarif ne bouge pas.',
    [['la cantine reste la première table de la ville', 'Jeanne Roy', 'adjointe aux écoles']],
  ],
  [
    'blame, with a connector before its object',
    '# Titre\n\nJeanne Roy, secrétaire du syndicat, a pris la parole. Elle dénonce en outre des cadences devenues « intenables » depuis mai et déplore également un dialogue « rompu ».',
    [
      ['intenables', 'Jeanne Roy', 'secrétaire du syndicat'],
      ['rompu', 'Jeanne Roy', 'secrétaire du syndicat'],
    ],
  ],
  [
    'a family name of two letters beside a verb of speech',
    '# Title\n\n“The plant opens in May, and we are glad of it,” said Kai Li, chief executive of Harbour Steel.\n\n“Nobody thought it could be done in a year,” Li said.',
    [
      ['The plant opens in May, and we are glad of it,', 'Kai Li', 'chief executive of Harbour Steel'],
      ['Nobody thought it could be done in a year,', 'Kai Li', 'chief executive of Harbour Steel'],
    ],
  ],
  [
    'a family name that is a small word, behind the verb only',
    '# Title\n\n“The hall opens in May, and we are glad of it,” said Owen Do, chair of the union.\n\n“Do not wait for the boats to come,” said the notice.\n\n“Nobody thought it could be done in a year,” said Do.',
    [
      ['The hall opens in May, and we are glad of it,', 'Owen Do', 'chair of the union'],
      ['Nobody thought it could be done in a year,', 'Owen Do', 'chair of the union'],
    ],
  ],
  [
    'as somebody puts it, with their post, before the marks and after them',
    '# Title\n\nAs Jane Roe, chair of the Quay League, puts it, “The tariff is a habit that nobody can afford.”\n\nOr, as Luke Tilley (the current head of the port) put it: “The boats will come.”\n\n“The ferries are late,” as Jane Roe, chair of the Quay League, puts it.',
    [
      ['The tariff is a habit that nobody can afford.', 'Jane Roe', 'chair of the Quay League'],
      ['The boats will come.', 'Luke Tilley', 'current head of the port'],
      ['The ferries are late,', 'Jane Roe', 'chair of the Quay League'],
    ],
  ],
  [
    'what several say in the present, before their verb and behind it',
    '# Title\n\nJane Roe and Luke Tilley lead the league.\n\nIn the letter, the lawmakers state,“We represent the counties that ask for it.”\n\n“The quay is closed and we are tired of it,” say residents of Sault.\n\n“The quay is old and we are fond of it,” campaigners say.\n\n“The quay is ours and we are glad of it,” Jane Roe and Luke Tilley write.\n\nThey want the city to say “the quay is free and open”.',
    [
      ['We represent the counties that ask for it.', null, 'lawmakers'],
      ['The quay is closed and we are tired of it,', null, 'residents of Sault'],
      ['The quay is old and we are fond of it,', null, 'campaigners'],
      ['The quay is ours and we are glad of it,', 'Jane Roe and Luke Tilley', null],
    ],
  ],
  [
    'those whom an audit office is made of',
    '# Title\n\nThe report was published by the Vallian Audit Office (VAO). The auditors conclude that the target is “very likely out of reach”.',
    [['very likely out of reach', 'Vallian Audit Office', 'auditors']],
  ],
  [
    'a sentence that begins behind a time of day',
    '# Title\n\nMarcus Odell guided the first boat through at 10 a.m. “Smooth as glass,” he said afterward. “I only wish my father had seen it.”',
    [['Smooth as glass, | I only wish my father had seen it.', 'Marcus Odell', null]],
  ],
  [
    'somebody whom «with» gives the verb, somebody delighted',
    '# Title\n\nThe mayor spoke first, with Jane Roe adding: “The quay is open and we are glad of it.”\n\n“The quay is old and we are fond of it,” a delighted Luke Tilley said.',
    [
      ['The quay is open and we are glad of it.', 'Jane Roe', null],
      ['The quay is old and we are fond of it,', 'Luke Tilley', null],
    ],
  ],
  [
    'a line above the words, in one paragraph with them',
    '# Titre\n\nLe port ouvre son quai.\n\nJeanne Roy, présidente du port\n« Le quai est ouvert et nous en sommes heureux. »',
    [['Le quai est ouvert et nous en sommes heureux.', 'Jeanne Roy', 'présidente du port']],
  ],
  [
    'lines and quotations in turn: each line leads where a line comes first and a quotation last',
    '# Titre\n\nLe port ouvre son quai.\n\nJeanne Roy, présidente du port\n\n« Le quai est ouvert et nous en sommes heureux. »\n\nLuc Ollier, maire de Sault\n\n« La ville est fière de ce quai tout neuf. »',
    [
      ['Le quai est ouvert et nous en sommes heureux.', 'Jeanne Roy', 'présidente du port'],
      ['La ville est fière de ce quai tout neuf.', 'Luc Ollier', 'maire de Sault'],
    ],
  ],
  [
    'lines and quotations in turn: each line signs where a quotation comes first',
    '# Titre\n\nLe port ouvre son quai.\n\n« Le quai est ouvert et nous en sommes heureux. »\n\nJeanne Roy, présidente du port\n\n« La ville est fière de ce quai tout neuf. »\n\nLuc Ollier, maire de Sault',
    [
      ['Le quai est ouvert et nous en sommes heureux.', 'Jeanne Roy', 'présidente du port'],
      ['La ville est fière de ce quai tout neuf.', 'Luc Ollier', 'maire de Sault'],
    ],
  ],
  [
    'a work made after another is no quotation, a view with a verb is one',
    '# Titre\n\nTrois pièces sont à l’affiche : « Le Chant des digues », d’après Jeanne Colomb, en mars. « La brume est une chance », d’après Jeanne Colomb.',
    [['La brume est une chance', 'Jeanne Colomb', null]],
  ],
];

testQuotes(CASES);
