import { ACCLAIMING, CHARACTERISING, JUDGING, MAKING } from '../lexicons/woven-verbs.js';
import { isVerbAt } from '../people/role-grammar.js';
import { foldedAt, isEnglishAt, type Words } from '../words.js';
import type { Place } from './attribution.js';
import { holds, LONGEST_OBJECT, pastInsertion, RELATIVES, type Verb, wordsOf } from './reporting-verbs.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const DEFINITE = set("le la les l' the this these that ce cet cette ces du au aux");

const LINKS = set("de d' comme as a en pour");

const BLAMING = set(
  'deplorer regretter denoncer critiquer fustiger condamner railler moquer reprouver pointer deplore lament criticise criticize slam blast denounce condemn decry bemoan regret',
);

const CLITICS = set('it them him her this that cela ceci');

const OBJECTS = set("le la l' les");

export const INDEFINITE = set('un une des a an');

const TOWARDS = set('a to for');

const ASKING = set(
  'appeler exhorter inviter implorer supplier sommer prier presser encourager call urge appeal ask implore beg plead request encourage exhort',
);

const SMALL = set(
  "outre part tour ailleurs effet revanche cote lui elle eux meme memes quant particulier un une des a an the tout toute tres trop bien plus encore aussi en dans y et de d' du a pour comme as of on for to sur contre avec sans it son sa ses leur leurs his her its their notre nos " +
    // «assure vouloir « … »», «claims to be “…”»: helpers of the verb between the marks.
    'vouloir pouvoir devoir etre avoir ne pas plus jamais be have been not never only simply ' +
    'pourtant toutefois neanmoins cependant donc ainsi deja enfin desormais certes bien however still already now',
);

export const LINKING = set("comme as d' de");

export const isAdverb = (words: Words, index: number): boolean =>
  (isEnglishAt(words, index) ? /ly$/ : /ment$/).test(foldedAt(words, index));

/** The words of an object that are no link, article or adverb. */
function countNouns(words: Words, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (words.tokens[at]?.kind === 'word' && !SMALL.has(foldedAt(words, at)) && !isAdverb(words, at)) count++;
  return count;
}

/** «parle de « résilience »» may name a thing; «parle d'un accueil « glacial »» judges it. */
const TALKING = /^(?:parl|sp[eo]ak|talk)/;

export const isMark = (words: Words, index: number): boolean => ['"', '»', "'"].includes(foldedAt(words, index));

/** The object of a verb up to the marks: «juge ces crédits « … »», «plaide pour un « … »», «y voit « … »»; no other verb between. */
export function takesWords(place: Place, found: Verb, end: number): boolean {
  const { words } = place;
  const judged = foldedAt(words, found.to - 1);
  const verb = CHARACTERISING.has(judged) ? pastCircumstance(words, found, end) : found;
  const before = foldedAt(words, end - 1);
  // «cautions against reading the numbers as “…”»
  if (foldedAt(words, verb.to) === 'against' && before === 'as' && end - verb.to <= LONGEST_OBJECT) return true;
  if (isResolve(words, end) || isLongObject(place, found, end)) return true;
  const broken = holds(verb.to, end, (at) => isVerbAt(words, at) || RELATIVES.has(foldedAt(words, at)));
  if (end - verb.to > LONGEST_OBJECT || broken || DEFINITE.has(before) || verb.needs === 'that') return false;
  if (charges(words, verb, end)) return true;
  if (verb.needs === 'link') return isLinked(words, verb, end);
  if (ACCLAIMING.has(foldedAt(words, verb.to - 1)) && ['as', 'comme'].includes(before)) return true;
  if (CHARACTERISING.has(judged) && hasObject(words, verb, end)) return true;
  return judges(place, verb, end);
}

const LONG_SPEECH = 15;
const LONGEST_LEAD = 40;
const DWELLING = set(
  'souligner saluer rappeler evoquer relever noter denoncer regretter deplorer declarer affirmer mettre insister stress underline highlight praise note emphasize',
);

/** «tient à souligner, au nom de tous, « la contribution … »»: so many words after the comma of a circumstance are the object, far from the verb. */
const isLongObject = (place: Place, { lemma, to }: Verb, end: number): boolean =>
  wordsOf(place) >= LONG_SPEECH &&
  DWELLING.has(lemma) &&
  foldedAt(place.words, end - 1) === ',' &&
  end - to <= LONGEST_LEAD &&
  !holds(
    to,
    end,
    (at) => isVerbAt(place.words, at) || (RELATIVES.has(foldedAt(place.words, at)) && foldedAt(place.words, at - 1) !== 'ainsi'),
  );

const RESOLVES = set(
  'decision intention volonte souhait ambition refus espoir promesse necessite choix capacite determination courage intention wish decision plan pledge choice',
);
const FARTHEST_RESOLVE = 5;

/** «a annoncé la décision de « déposer un recours »», "announced his intention to “appeal”": the verb between the marks is what somebody said they would do. */
const isResolve = (words: Words, end: number): boolean =>
  // «le choix | de la Société | de « ne pas courir … »»
  holds(Math.max(0, end - 1 - FARTHEST_RESOLVE), end - 1, (at) => RESOLVES.has(foldedAt(words, at))) &&
  ((foldedAt(words, end - 1) === 'de' && isInfinitive(words, end + 1)) || foldedAt(words, end - 1) === 'to') &&
  words.tokens[end + 1]?.casing === 'lower';

/** «déposer», «ne pas déposer», «se taire» */
function isInfinitive(words: Words, index: number): boolean {
  let at = index;
  while (NEGATIONS.has(foldedAt(words, at))) at++;
  return /(?:er|ir|re|oir)$/.test(foldedAt(words, at));
}

const NEGATIONS = set("ne pas plus jamais se s' y en");

const CHARGING = set('accuser reprocher soupconner suspecter feliciter remercier blamer accuse suspect');

/** «accuse la Ville de « jouer avec les quais »», "accused the council of “playing politics”": what somebody is charged with. */
const charges = (words: Words, { lemma }: Verb, end: number): boolean =>
  CHARGING.has(lemma) &&
  words.tokens[end + 1]?.casing === 'lower' &&
  (isEnglishAt(words, end + 1)
    ? foldedAt(words, end - 1) === 'of' && foldedAt(words, end + 1).endsWith('ing')
    : ['de', "d'"].includes(foldedAt(words, end - 1)) && isInfinitive(words, end + 1));

/** «avait jugé, dans son avis du 4 mars, l'analyse « sommaire »»: past what stands between commas right after the verb. */
function pastCircumstance(words: Words, verb: Verb, end: number): Verb {
  if (foldedAt(words, verb.to) !== ',') return verb;
  const to = pastInsertion(words, verb.to, end);
  return to === verb.to ? verb : { ...verb, to };
}

const isLinkNear = (words: Words, { to }: Verb, end: number): boolean =>
  holds(Math.max(to, end - 2), end, (at) => LINKS.has(foldedAt(words, at)));

/** «qualifie la mesure de « brutale »», «parle d'un accueil « glacial »», «a qualifié le plan « d'exemplaire »». */
function isLinked(words: Words, verb: Verb, end: number): boolean {
  if (LINKING.has(foldedAt(words, end + 1))) return true;
  const ofNoun = INDEFINITE.has(foldedAt(words, end - 2)) && LINKS.has(foldedAt(words, end - 3)) && end - 3 >= verb.to;
  const linked = isLinkNear(words, verb, end) || foldedAt(words, verb.from - 1) === 'y';
  return ofNoun || (linked && !(isMark(words, end + 2) && TALKING.test(verb.lemma)));
}

/** What is characterised stands between the verb and the marks, or as a pronoun before the verb. */
const hasObject = (words: Words, verb: Verb, end: number): boolean =>
  isLinkNear(words, verb, end) ||
  countNouns(words, verb.to, end) > 0 ||
  foldedAt(words, verb.from) === 'y' ||
  holds(verb.to, end, (at) => CLITICS.has(foldedAt(words, at))) ||
  OBJECTS.has(foldedAt(words, verb.to - 2)) ||
  isRelativeObject(words, verb);

const FARTHEST_RELATIVE = 6;

/** «une réponse que X juge « … »»: what is characterised stands before the relative. */
function isRelativeObject(words: Words, { from }: Verb): boolean {
  for (let at = from - 1; at > from - FARTHEST_RELATIVE; at--)
    if (['que', "qu'"].includes(foldedAt(words, at))) return words.tokens[at - 1]?.kind === 'word' && !isVerbAt(words, at - 1);
  return false;
}

/** «a évoqué un « dialogue exigeant »», «réclame une « vraie rupture »»: after an article alone, the words are the speaker's. */
const DESCRIBED_BY = set('evoquer reclamer');

function isDescribed(words: Words, { lemma, to }: Verb, end: number, count: number): boolean {
  if (!DESCRIBED_BY.has(lemma) || !INDEFINITE.has(foldedAt(words, to)) || namesKind(words, end)) return false;
  // «évoque un printemps « honnête, sans plus »»: a noun with what is thought of it.
  return end - to === 1 || (end - to === 2 && count >= LONG_JUDGEMENT && words.tokens[end + 1]?.casing === 'lower');
}

const LONG_JUDGEMENT = 3;

/** «un « permis de végétaliser »» is a thing by its name, «un « dialogue exigeant »» what somebody thinks of it. */
const namesKind = (words: Words, open: number): boolean =>
  holds(
    open + 1,
    open + LONGEST_OBJECT,
    (at) => ['de', "d'", 'du', 'des', 'a', 'pour'].includes(foldedAt(words, at)) && !isPastClose(words, open, at),
  );

/** Beyond the mark that closes the one at `open`. */
const isPastClose = (words: Words, open: number, at: number): boolean => holds(open + 1, at, (one) => isMark(words, one));

const POSSESSIVE = set('its his her their son sa ses leur leurs');

const CONNECTORS = set('aussi egalement encore ainsi notamment toutefois surtout enfin also further');
const CONNECTING = /(?:en outre|par ailleurs|en particulier|en effet|de plus|de meme) /y;

/** «dénonce | en outre | des cadences « … »», «déplore | également | un réseau « … »». */
function pastConnector(words: Words, at: number): number {
  CONNECTING.lastIndex = words.tokens[at]?.start ?? words.shadow.length;
  if (CONNECTING.test(words.shadow)) return at + 2;
  return CONNECTORS.has(foldedAt(words, at)) || isAdverb(words, at) ? at + 1 : at;
}

/** Verbs that hold an opinion or a demand. */
function judges({ words, span }: Pick<Place, 'words' | 'span'>, verb: Verb, end: number): boolean {
  const before = foldedAt(words, end - 1);
  const names = countNouns(words, verb.to, end);
  const blames = BLAMING.has(verb.lemma);
  if (isMark(words, end + 2) && !blames) return false;
  const described = isDescribed(words, verb, end, wordsOf({ words, span }));
  const makes = MAKING.has(verb.lemma) && !isLinkNear(words, verb, end) && !POSSESSIVE.has(before) && !described;
  if (!JUDGING.has(verb.lemma) || makes) return false;
  // «déplorent un réseau « fragmenté »», «slams an offer “full of holes”»
  if (blames && INDEFINITE.has(foldedAt(words, pastConnector(words, verb.to))) && names <= 2) return true;
  // «annonce une session de « … »» names; «appelle l'État à « … »», «urges the board to “…”» ask; «vowed to fight any plan to “…”».
  return names === 0 || described || before === 'to' || (ASKING.has(verb.lemma) && TOWARDS.has(before));
}
