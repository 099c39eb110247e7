import { CHARACTERISING, JUDGING, LEGAL_WORDS, MAKING, WISHING } from '../lexicons/woven-verbs.js';
import { isVerbAt } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isEnglishAt, sentenceAt, type Words } from '../words.js';
import { type Attribution, inversion, type Place, toAttribution } from './attribution.js';
import { type CueGroup, cueGroupAt, gerundAt } from './cue-groups.js';
import { subjectLeft } from './subject-left.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const THAT = set("que qu' that");
const RELATIVES = set("qui que qu' dont ou who which that where whose");
const DEFINITE = set("le la les l' the this these that ce cet cette ces du au aux");
const LINKS = set("de d' comme as a en pour");
const CLITICS = set('it them him her this that cela ceci');
const TOWARDS = set('a to for');
const ASKING = set(
  'appeler exhorter inviter implorer supplier sommer prier presser encourager call urge appeal ask implore beg plead request encourage exhort',
);
const SMALL = set(
  "outre ailleurs effet revanche cote lui elle eux meme memes quant particulier un une des a an the tout toute tres trop bien plus encore aussi en dans y et de d' du a pour comme as of on for to sur contre avec sans it son sa ses leur leurs his her its their notre nos " +
    // «assure vouloir « … »», «claims to be “…”»: helpers of the verb between the marks.
    'vouloir pouvoir devoir etre avoir ne pas plus jamais be have been not never only simply ' +
    'pourtant toutefois neanmoins cependant donc ainsi deja enfin desormais certes bien however still already now',
);
const FARTHEST = 40;
const LONGEST_OBJECT = 10;
const SHORTEST = 2;

/** How many tokens a span holds, its marks left out. */
export const wordsOf = ({ words, span }: Pick<Place, 'words' | 'span'>): number =>
  firstTokenFrom(words.tokens, span.end) - firstTokenFrom(words.tokens, span.start) - 2;

const FIRST_PERSON = /^(?:je|j'|nous|on|i|we|it's|c'est|il|elle|ils|they|you|vous)$/;

/** Words that can be part of somebody's sentence: they begin with a small letter, or speak. */
function isPartial({ words, span }: Place): boolean {
  const first = words.tokens[firstTokenFrom(words.tokens, span.start + 1)];
  return first !== undefined && (first.casing === 'lower' || first.kind === 'number' || FIRST_PERSON.test(first.folded));
}

interface Verb extends CueGroup {
  /** Only with «que»; or only with «de», «comme», «as». */
  needs: 'that' | 'link' | null;
}

/** The verb that begins at a token and may report a few words. */
function verbAt(words: Words, index: number): Verb | null {
  const cue = cueGroupAt(words, index) ?? gerundAt(words, index);
  if (cue !== null) return { ...cue, needs: null };
  const folded = foldedAt(words, index);
  if (words.tokens[index]?.casing !== 'lower') return null;
  const needs = WISHING.has(folded) ? 'that' : CHARACTERISING.has(folded) ? 'link' : null;
  return needs === null ? null : { from: index, to: index + 1, lemma: folded, pronoun: null, known: true, needs };
}

const SAYS_IT_WILL = new Set(['dire', 'affirmer', 'assurer', 'declarer', 'estimer', 'juger', 'penser', 'esperer', 'croire']);

/** «dit aborder la saison avec « … »», «assure travailler à « … »»: an infinitive right after a verb of saying is what is said. */
const takesInfinitive = (words: Words, { lemma, to }: Verb): boolean =>
  SAYS_IT_WILL.has(lemma) &&
  !isEnglishAt(words, to) &&
  words.tokens[to]?.casing === 'lower' &&
  /[a-z]{3}(?:er|ir|re)$/.test(foldedAt(words, to));

/** «affirme que», «told them that», «said in May that»: the verb opens a clause that reaches the marks. */
function opensClause(words: Words, verb: Verb, end: number): boolean {
  for (let at = verb.to; at < Math.min(end, verb.to + 6); at++) {
    if (THAT.has(foldedAt(words, at))) return true;
    if (isVerbAt(words, at) || foldedAt(words, at) === ',') break;
  }
  // English leaves «that» out: «X said volunteers “made it possible”», «told them he had been “…”».
  return ['say', 'tell', 'note', 'add', 'think', 'believe', 'hope'].includes(verb.lemma) && end - verb.to < LONGEST_OBJECT;
}

function holds(from: number, to: number, test: (index: number) => boolean): boolean {
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

const isCommaOrMark = (folded: string): boolean => [';', ':', '"', '«', '»'].includes(folded);

/** The object of a verb up to the marks: «juge ces crédits « … »», «plaide pour un « … »», «y voit « … »»; no other verb between. */
function takesWords(words: Words, verb: Verb, end: number): boolean {
  const before = foldedAt(words, end - 1);
  if (end - verb.to > LONGEST_OBJECT || holds(verb.to, end, (at) => isVerbAt(words, at) || RELATIVES.has(foldedAt(words, at))))
    return false;
  if (DEFINITE.has(before)) return false;
  const linked = holds(Math.max(verb.to, end - 2), end, (at) => LINKS.has(foldedAt(words, at)));
  if (verb.needs === 'link') return linked || foldedAt(words, verb.from - 1) === 'y';
  if (verb.needs === 'that') return false;
  const names = countNouns(words, verb.to, end);
  const hasObject =
    linked || names > 0 || foldedAt(words, verb.from) === 'y' || holds(verb.to, end, (at) => CLITICS.has(foldedAt(words, at)));
  if (CHARACTERISING.has(foldedAt(words, verb.to - 1)) && hasObject) return true;
  if (!JUDGING.has(verb.lemma) || (MAKING.has(verb.lemma) && !linked)) return false;
  // «annonce une session de « … »» names; «appelle l'État à « … »», «urges the board to “…”» ask; «vowed to fight any plan to “…”».
  return names === 0 || before === 'to' || (ASKING.has(verb.lemma) && TOWARDS.has(before));
}

const LINKING = set("comme as d' de");
const DESCRIBING = /^(?:descri|decri|qualifi|present|hail|dismiss|portray|depict|depei|denounc|brand|charact)/;

/** «described the deal, which runs for ten years, as “…”»: between verb and link stands an object with what is inserted after it. */
function characterises(words: Words, verb: Verb, end: number): boolean {
  if (!LINKING.has(foldedAt(words, end - 1)) || !DESCRIBING.test(verb.lemma) || foldedAt(words, end - 2) !== ',') return false;
  const opens = words.tokens.slice(verb.to, end - 2).findIndex(({ folded }) => folded === ',');
  return opens > 0 && !holds(verb.to, verb.to + opens, (at) => isVerbAt(words, at));
}

function reports(place: Place, verb: Verb, end: number): boolean {
  const { words } = place;
  if (holds(verb.to, end, (at) => LEGAL_WORDS.has(foldedAt(words, at)) || isCommaOrMark(foldedAt(words, at)))) return false;
  if (opensClause(words, verb, end) || takesInfinitive(words, verb)) return !DEFINITE.has(foldedAt(words, end - 1)) || wordsOf(place) > 4;
  return characterises(words, verb, end) || takesWords(words, verb, end);
}

/** Where the verb is looked for: the clause after the span before, or the whole sentence when that clause is coordinated. */
function floorOf({ words, span }: Place, from: number): number {
  const joined = ['et', 'and', ',', 'mais', 'but', 'ou', 'or', 'puis', 'tout'].includes(foldedAt(words, from));
  const sentence = joined ? sentenceAt(words, span.block, span.start) : null;
  return sentence === null ? from : firstTokenFrom(words.tokens, sentence.start);
}

/** «…, which runs for ten years, as»: the verb of a relative clause reports nothing. */
function isBetweenCommas(words: Words, { from, to }: Verb, end: number): boolean {
  const opened = holds(Math.max(0, from - 3), from, (at) => RELATIVES.has(foldedAt(words, at)) && foldedAt(words, at - 1) === ',');
  return opened && holds(to, end, (at) => foldedAt(words, at) === ',');
}

/** «X estime que ce plan « change la donne »», «X dénonce une « mesure injuste »», «X called it “a good start”»: words woven into the sentence that reports them. */
export function wovenInto(place: Place, from: number, end: number): Attribution | null {
  const { words, people } = place;
  if (wordsOf(place) < SHORTEST || !isPartial(place)) return null;
  const floor = floorOf(place, from);
  for (let at = end - 1; at >= from && end - at < FARTHEST; at--) {
    const verb = verbAt(words, at);
    if (verb === null || verb.to > end || isBetweenCommas(words, verb, end)) continue;
    if (!reports(place, verb, end)) continue;
    const subject = verb.pronoun === null ? subjectLeft(words, people, verb.from, floor) : inversion(verb.pronoun, verb);
    if (subject === null) return null;
    return toAttribution(
      words,
      { subject, cue: verb.lemma, range: { from: verb.from, to: end } },
      { side: 'before', rule: 'Q-15', confidence: 0.75 },
    );
  }
  return joinedClause(place, from, floor, end);
}

/** «indique que « … » et qu'un accord est attendu « … »»: the second clause of the same verb. */
function joinedClause(place: Place, from: number, floor: number, end: number): Attribution | null {
  const { words, people } = place;
  if (floor === from || !holds(from, Math.min(end, from + 3), (at) => THAT.has(foldedAt(words, at)))) return null;
  for (let at = from; at > floor; at--) {
    const verb = THAT.has(foldedAt(words, at)) ? verbAt(words, at - 1) : null;
    const subject = verb === null ? null : subjectLeft(words, people, verb.from, floor);
    if (verb !== null && subject !== null)
      return toAttribution(
        words,
        { subject, cue: verb.lemma, range: { from: verb.from, to: at + 1 } },
        { side: 'before', rule: 'Q-15', confidence: 0.7 },
      );
  }
  return null;
}
