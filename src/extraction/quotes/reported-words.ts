import { ACCLAIMING, CHARACTERISING, JUDGING, LEGAL_WORDS, MAKING, WISHING } from '../lexicons/woven-verbs.js';
import { isArticle, isVerbAt, PREPOSITIONS } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isEnglishAt, type Words } from '../words.js';
import type { Place } from './attribution.js';
import { type CueGroup, cueGroupAt, gerundAt } from './cue-groups.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const THAT = set("que qu' that");

export const RELATIVES = set("qui que qu' dont ou who which that where whose");

const DEFINITE = set("le la les l' the this these that ce cet cette ces du au aux");

const LINKS = set("de d' comme as a en pour");

const BLAMING = set(
  'deplorer regretter denoncer critiquer fustiger condamner railler moquer reprouver pointer deplore lament criticise criticize slam blast denounce condemn decry bemoan regret',
);

const CLITICS = set('it them him her this that cela ceci');

const OBJECTS = set("le la l' les");

const INDEFINITE = set('un une des a an');

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

const LONGEST_OBJECT = 10;

/** How many tokens a span holds, its marks left out. */
export const wordsOf = ({ words, span }: Pick<Place, 'words' | 'span'>): number =>
  firstTokenFrom(words.tokens, span.end) - firstTokenFrom(words.tokens, span.start) - 2;

export interface Verb extends CueGroup {
  /** Only with «que»; or only with «de», «comme», «as». */
  needs: 'that' | 'link' | null;
}

/** The verb that begins at a token and may report a few words. */
export function verbAt(words: Words, index: number): Verb | null {
  const cue = cueGroupAt(words, index) ?? gerundAt(words, index);
  if (cue !== null) return { ...cue, lemma: cue.lemma.replace(/^se /, ''), needs: null };
  const folded = foldedAt(words, index);
  if (words.tokens[index]?.casing !== 'lower') return null;
  const needs = WISHING.has(folded) ? 'that' : CHARACTERISING.has(folded) ? 'link' : null;
  return needs === null ? null : { from: index, to: index + 1, lemma: folded, pronoun: null, known: true, needs };
}

const SAYS_IT_WILL = new Set(['dire', 'affirmer', 'assurer', 'declarer', 'estimer', 'juger', 'penser', 'esperer', 'croire']);

/** «dit aborder la saison avec « … »», «assure travailler à « … »»: an infinitive right after a verb of saying is what is said. */
const isInfinitiveAt = (words: Words, at: number): boolean =>
  words.tokens[at]?.casing === 'lower' && /[a-z]{2}(?:er|ir|re)$/.test(foldedAt(words, at));

function takesInfinitive(words: Words, { lemma, to }: Verb, end: number): boolean {
  if (!SAYS_IT_WILL.has(lemma) || isEnglishAt(words, to)) return false;
  // «avait assuré le 20 mars, lors des Assises, vouloir « … »»
  return (
    isInfinitiveAt(words, ['ne', "n'", 'se', "s'", 'y', 'en'].includes(foldedAt(words, to)) ? to + 1 : to) ||
    (foldedAt(words, end - 2) === ',' && isInfinitiveAt(words, end - 1))
  );
}

/** «a jugé que l'article 3 était « … »»: an opinion of a law is no law. */
const OPINING = new Set([
  'juger',
  'estimer',
  'considerer',
  'penser',
  'croire',
  'trouver',
  'deplorer',
  'regretter',
  'denoncer',
  'think',
  'believe',
  'argue',
  'contend',
  'complain',
]);

/** "said the decision to cut rent supplement in the Budget was “…”": what somebody is said to be is judged, however far the verb. */
const BEING = set('is are was were be been being');
const LONGEST_CLAUSE = 30;

const FARTHEST_THAT = 10;

export const LONGEST_INSERTION = 14;

/** «assure, elle, que», «a fait savoir, par la voix de X, qu'»: index after the comma that ends what is inserted. */
function pastInsertion(words: Words, comma: number, end: number): number {
  for (let at = comma + 1; at < Math.min(end, comma + LONGEST_INSERTION); at++) if (foldedAt(words, at) === ',') return at + 1;
  return comma;
}

/** «affirme que», «told them that», «said in May that»: the verb opens a clause that reaches the marks. */
export function opensClause(words: Words, verb: Verb, end: number): boolean {
  for (let at = verb.to; at < Math.min(end, verb.to + FARTHEST_THAT); at++) {
    if (THAT.has(foldedAt(words, at))) return true;
    if (foldedAt(words, at) === ',' && THAT.has(foldedAt(words, pastInsertion(words, at, end)))) return true;
    if (isVerbAt(words, at) || foldedAt(words, at) === ',') break;
  }
  // «a shift that X concedes was “unpopular”»
  if (end - verb.to === 1 && isEnglishAt(words, verb.to) && BEING.has(foldedAt(words, verb.to))) return true;
  // English leaves «that» out: «X said volunteers “made it possible”», «told them he had been “…”».
  const near = end - verb.to < LONGEST_OBJECT || (end - verb.to < LONGEST_CLAUSE && BEING.has(foldedAt(words, end - 1)));
  return ['say', 'tell', 'note', 'add', 'think', 'believe', 'hope'].includes(verb.lemma) && near;
}

export function holds(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(at)) return true;
  return false;
}

const isAdverb = (words: Words, index: number): boolean => (isEnglishAt(words, index) ? /ly$/ : /ment$/).test(foldedAt(words, index));

/** The words of an object that are no link, article or adverb. */
function countNouns(words: Words, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (words.tokens[at]?.kind === 'word' && !SMALL.has(foldedAt(words, at)) && !isAdverb(words, at)) count++;
  return count;
}

/** «parle de « résilience »» may name a thing; «parle d'un accueil « glacial »» judges it. */
const TALKING = /^(?:parl|sp[eo]ak|talk)/;

const isMark = (words: Words, index: number): boolean => ['"', '»', "'"].includes(foldedAt(words, index));

const isCommaOrMark = (folded: string): boolean => [';', ':', '"', '«', '»'].includes(folded);

/** The object of a verb up to the marks: «juge ces crédits « … »», «plaide pour un « … »», «y voit « … »»; no other verb between. */
function takesWords(place: Place, found: Verb, end: number): boolean {
  const { words } = place;
  const judged = foldedAt(words, found.to - 1);
  const verb = CHARACTERISING.has(judged) ? pastCircumstance(words, found, end) : found;
  const before = foldedAt(words, end - 1);
  // «cautions against reading the numbers as “…”»
  if (foldedAt(words, verb.to) === 'against' && before === 'as' && end - verb.to <= LONGEST_OBJECT) return true;
  const broken = holds(verb.to, end, (at) => isVerbAt(words, at) || RELATIVES.has(foldedAt(words, at)));
  if (end - verb.to > LONGEST_OBJECT || broken || DEFINITE.has(before) || verb.needs === 'that') return false;
  if (verb.needs === 'link') return isLinked(words, verb, end);
  if (ACCLAIMING.has(foldedAt(words, verb.to - 1)) && ['as', 'comme'].includes(before)) return true;
  if (CHARACTERISING.has(judged) && hasObject(words, verb, end)) return true;
  return judges(place, verb, end);
}

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
  if (blames && INDEFINITE.has(foldedAt(words, verb.to)) && names <= 2) return true;
  // «annonce une session de « … »» names; «appelle l'État à « … »», «urges the board to “…”» ask; «vowed to fight any plan to “…”».
  return names === 0 || described || before === 'to' || (ASKING.has(verb.lemma) && TOWARDS.has(before));
}

const LINKING = set("comme as d' de");

const DESCRIBING = /^(?:descri|decri|qualifi|present|hail|dismiss|portray|depict|depei|denounc|brand|charact)/;

/** «described the deal, which runs for ten years, as “…”»: between verb and link stands an object with what is inserted after it. */
function characterises(words: Words, verb: Verb, end: number): boolean {
  if (!LINKING.has(foldedAt(words, end - 1)) || !DESCRIBING.test(verb.lemma)) return false;
  if (foldedAt(words, end - 2) !== ',') return isLongObject(words, verb, end);
  const opens = words.tokens.slice(verb.to, end - 2).findIndex(({ folded }) => folded === ',');
  return opens > 0 && !holds(verb.to, verb.to + opens, (at) => isVerbAt(words, at));
}

const LONGEST_DESCRIBED = 18;

/** «describes the unit commissioned at the group's works as “…”»: participles belong to what is described; a relative clause would not. */
const isLongObject = (words: Words, verb: Verb, end: number): boolean =>
  foldedAt(words, end - 1) === 'as' &&
  end - verb.to <= LONGEST_DESCRIBED &&
  isArticle(foldedAt(words, verb.to)) &&
  !holds(verb.to, end, (at) => RELATIVES.has(foldedAt(words, at)) || foldedAt(words, at) === ',');

const WHEN_AND_WHERE = set(
  'sur dans a au aux ce cette hier lors devant en depuis apres avant face aupres lundi mardi mercredi jeudi vendredi samedi dimanche , in on at during earlier yesterday this last before after',
);
const LONGEST_CIRCUMSTANCE = 16;
const SHORTEST_OBJECT = 4;

/** «a promis au mois de mai, dans les colonnes du journal, « un cadastre complet … »»: when and where, then an object of several words. */
function afterCircumstance({ words, span }: Place, verb: Verb, end: number): boolean {
  if (verb.needs !== null || !JUDGING.has(verb.lemma) || end - verb.to > LONGEST_CIRCUMSTANCE || end === verb.to) return false;
  if (!isArticle(foldedAt(words, end + 1)) || wordsOf({ words, span }) < SHORTEST_OBJECT) return false;
  if (!WHEN_AND_WHERE.has(foldedAt(words, verb.to)) || DEFINITE.has(foldedAt(words, end - 1))) return false;
  // «garantit à toute personne un accueil « … »»: an object of its own.
  return !holds(
    verb.to,
    end,
    (at) =>
      isVerbAt(words, at) || RELATIVES.has(foldedAt(words, at)) || (INDEFINITE.has(foldedAt(words, at)) && !isAfterPreposition(words, at)),
  );
}

const isAfterPreposition = (words: Words, index: number): boolean =>
  PREPOSITIONS.has(foldedAt(words, index - 1)) || ['dans', 'devant', 'during', 'before', 'after'].includes(foldedAt(words, index - 1));

const MOST_TERM_WORDS = 2;

/** «reconnu comme un « bien commun »»: the class something is put in, whoever recalls it. */
const isClassed = ({ words, span }: Place, end: number): boolean =>
  wordsOf({ words, span }) <= MOST_TERM_WORDS &&
  INDEFINITE.has(foldedAt(words, end - 1)) &&
  ['comme', 'as'].includes(foldedAt(words, end - 2)) &&
  /^(?:reconnu|class|inscri|enregistr|defini|recogni[sz]ed|listed|classified|defined)/.test(foldedAt(words, end - 3));

export function reports(place: Place, verb: Verb, end: number): boolean {
  const { words } = place;
  if (holds(verb.to, end, (at) => isCommaOrMark(foldedAt(words, at)))) return false;
  const opines = OPINING.has(verb.lemma) && opensClause(words, verb, end);
  if (!opines && holds(verb.to, end, (at) => LEGAL_WORDS.has(foldedAt(words, at)))) return false;
  if (isMark(words, end + 2) && wordsOf(place) < 2 && !isVerbAt(words, end - 1) && !isAdverb(words, end - 1))
    return takesWords(place, verb, end);
  if (isClassed(place, end)) return false;
  if (opines || opensClause(words, verb, end) || takesInfinitive(words, verb, end))
    return !DEFINITE.has(foldedAt(words, end - 1)) || wordsOf(place) > 4;
  return characterises(words, verb, end) || takesWords(place, verb, end) || afterCircumstance(place, verb, end);
}
