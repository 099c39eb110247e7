/** Folded words, in the order in which they stand between a name and the post that is told of it. Compiled for this project. */

/** What may stand before the verb: auxiliaries, and adverbs of time and manner. */
export const BEFORE_APPOINTMENT =
  'who qui has had have will would is are was were be been being to set due also today now currently recently formally unanimously officially previously formerly then again ' +
  "a ont avait aura est sont etait sera fut ete vient d' etre officiellement egalement aussi actuellement recemment desormais ensuite ainsi notamment hier aujourd'hui";

/** Verbs after which the post stands bare, or behind one of the words that lead to it. */
export const APPOINTMENT_VERBS =
  'appointed reappointed named renamed elected re-elected reelected becomes become became promoted confirmed nominated chosen selected hired sworn remains remained ' +
  'nomme nommee nommes nommees renomme renommee elu elue elus elues reelu reelue reelus reelues designe designee promu promue recrute recrutee choisi choisie confirme confirmee devient deviendra deviennent devenu devenue reste demeure';

/** Participles that lead to a post: «X, nommée directrice», «Élu en décembre président, X». */
export const NAMED_TO: ReadonlySet<string> = new Set(
  'nomme nommee elu elue reelu reelue designe designee promu promue recrute recrutee appointed named elected'.split(' '),
);

/** Verbs after which only «as», «comme», «au poste de» lead to the post. */
export const OFFICE_VERBS =
  'retire retires retired retiring step steps stepped stepping stand stands standing stood serve serves served serving act acts acted acting continue continues continued return returns returned ' +
  'joins joined join takes took take works worked work ' +
  'rejoint rejoindra rejoignent integre integrera travaille officie siege exerce exercait';

/** Small words between such a verb and what leads to the post. */
export const AFTER_OFFICE_VERB = 'down over up on office in';

/** What leads to the post. */
export const LEADS_TO_POST = [
  'as ',
  'to be ',
  'to the post of ',
  'to the position of ',
  'to the role of ',
  'comme ',
  'en tant que ',
  "en tant qu'",
  'en qualite de ',
  "en qualite d'",
  'au poste de ',
  "au poste d'",
  'aux fonctions de ',
  'a la fonction de ',
  'au titre de ',
];

/** Adverbials of time that end a post in English: «in May», «at the end of the year», «next spring». */
export const ENGLISH_TIMES = [
  ...'january february march april may june july august september october november december spring summer autumn winter'
    .split(' ')
    .map((month) => `in ${month}`),
  ...'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
    .split(' ')
    .map((day) => `on ${day}`),
  'in early',
  'in late',
  'at the launch',
  'at the opening',
  'at the ceremony',
  'at a press conference',
  'at a news conference',
  'at an event',
  'at the announcement',
  'at the unveiling',
  'at the end',
  'at the start',
  'at the beginning',
  'at the close',
  'next year',
  'next month',
  'next week',
  'next spring',
  'next summer',
  'next autumn',
  'next fall',
  'next winter',
  'last year',
  'last month',
  'last week',
  'last spring',
  'last summer',
  'last autumn',
  'last fall',
  'last winter',
  'later this',
  'earlier this',
  'effective ',
  'with effect',
  'with immediate',
  'following ',
  'upon ',
];

/** Participles that English posts begin with: "acting director", "founding partner". */
export const POST_PARTICIPLES: ReadonlySet<string> = new Set(
  'acting managing founding presiding sitting serving leading supervising consulting visiting commanding governing reigning incoming outgoing operating standing'.split(
    ' ',
  ),
);
