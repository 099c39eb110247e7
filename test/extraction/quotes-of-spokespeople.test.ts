import { type QuoteCase, testQuotes } from './quote-cases.js';

/** Who speaks where nobody, or only part of a name, is printed. */
const CASES: readonly QuoteCase[] = [
  [
    'an unnamed spokesperson speaks for the body, behind a preposition or in front',
    '# Heat\n\nA spokesperson for the consumer body Heat Users’ Voice said: “We have been banging this drum since 2020.”\n\nA Lorne and Sault Police spokesman said: “We are appealing to anyone who saw the van.”\n\nA spokesperson for one regional council said: “The road was closed for good reasons.”',
    [
      ['We have been banging this drum since 2020.', 'Heat Users’ Voice', 'spokesperson for the consumer body Heat Users’ Voice'],
      ['We are appealing to anyone who saw the van.', 'Lorne and Sault Police', 'Lorne and Sault Police spokesman'],
      ['The road was closed for good reasons.', null, 'spokesperson for one regional council'],
    ],
  ],
  [
    'an honour takes up whoever was last named',
    '# Tides\n\nH.E. Abdulla Bin Touq Al Marrad, Minister of Tides, said: "The tides are high." His Excellency added: "They will be higher."',
    [
      ['The tides are high.', 'Abdulla Bin Touq Al Marrad', 'Minister of Tides'],
      ['They will be higher.', 'Abdulla Bin Touq Al Marrad', 'Minister of Tides'],
    ],
  ],
  [
    'a given name with the call of a note, and an apposition',
    '# Voices\n\n“My husband took the camels towards the river,” Halima*, a mother of five in Sault, told the team. “I had sixty goats.”',
    [['My husband took the camels towards the river, | I had sixty goats.', 'Halima', 'mother of five in Sault']],
  ],
  [
    'one of those told of',
    '# Parcours\n\nTrois cartels ont été rédigés avec des élèves. L’un d’eux, Bilal, résume : « Moi, à huit ans, je jouais au foot. »',
    [['Moi, à huit ans, je jouais au foot.', 'Bilal', null]],
  ],
  [
    'a post, its comma, a civility and the holder',
    '# Festival\n\n« On a eu de la pluie et le monde est resté », s’est réjouie la directrice générale et artistique du Festival, Mme Joannie Thériault.',
    [['On a eu de la pluie et le monde est resté', 'Joannie Thériault', 'directrice générale et artistique du Festival']],
  ],
  [
    'a post with its article, its holder, and what else they are',
    '# Assemblée\n\n« C’est moins que l’an passé, et nous l’assumons » a martelé à la tribune le Président, Loïc Chevrollier, éleveur à Sault, réélu pour trois ans.',
    [['C’est moins que l’an passé, et nous l’assumons', 'Loïc Chevrollier', 'Président']],
  ],
  [
    'a source that leads the next sentence says nothing of the words before it',
    '# Musée\n\n« Nous ne voulions pas d’une galerie », prévient Apolline Servranck, conservatrice. « Ces enfants faisaient grève. Ils ont mis les fours à l’arrêt ! » Pour le commissaire Tiebe Vanhoute, l’historiographie a trop longtemps fait du verre « un métier de seigneurs ».',
    [
      [
        'Nous ne voulions pas d’une galerie | Ces enfants faisaient grève. Ils ont mis les fours à l’arrêt !',
        'Apolline Servranck',
        'conservatrice',
      ],
      ['un métier de seigneurs', 'Tiebe Vanhoute', 'commissaire'],
    ],
  ],
  [
    'what is said with an infinitive, by somebody nobody names',
    '# Enquête\n\nL’un d’eux a indiqué avoir été recruté « pour porter, rien d’autre ». Jeanne Roy soutient n’avoir « jamais rien acheté sans papier ».',
    [
      ['pour porter, rien d’autre', null, null],
      ['jamais rien acheté sans papier', 'Jeanne Roy', null],
    ],
  ],
  [
    'a clause says what somebody will remain; a verb ends the post',
    '# Sale\n\nMr Callum Rangi-Ross, who will remain as General Manager – Breeding and take 20% of it in shares, said: “We could have got more.”',
    [['We could have got more.', 'Callum Rangi-Ross', 'General Manager – Breeding']],
  ],
  [
    'a verb with a capital behind the marks',
    '# Release\n\n"The decision answers requests," Said Karen Tegan Padir, vice president of software at Sol. "It is good."',
    [['The decision answers requests, | It is good.', 'Karen Tegan Padir', 'vice president of software at Sol']],
  ],
  [
    'a possessive leads to a name, not to speech',
    '# Jailed\n\nTwo brothers claiming to be calling from their bank’s "security team" have been jailed.',
    [],
  ],
];

testQuotes(CASES);
