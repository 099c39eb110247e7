import { MAKING } from '../lexicons/woven-verbs.js';
import type { People } from '../people/people.js';
import { isVerbAt } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, sentenceAt, type Words } from '../words.js';
import type { Attribution, Place } from './attribution.js';
import { attributionAfter } from './attribution-after.js';
import { attributionBefore } from './attribution-before.js';
import { headerAbove, headerLine } from './bare-headers.js';
import { unknownVerbAt } from './cue-groups.js';
import { findIncise } from './incises.js';
import { answersLine, interview } from './interviews.js';
import type { MarkedSpan } from './marked-span.js';
import { fillsBlock, headerBlock, signatureBlock } from './signatures.js';
import { isFewSpokenWords, isTermInSentence, isWholeSentence, type SpanFeatures, spanFeatures } from './terms.js';

export interface Judged {
  span: MarkedSpan;
  features: SpanFeatures;
  fills: boolean;
  attribution: Attribution | null;
}

const isLabelled = ({ rule }: Attribution, verbFollows: boolean): boolean =>
  rule === 'Q-15' ? !verbFollows : rule.startsWith('S1') || rule.startsWith('Q-1') || rule === 'S5-view';

/** «que le plan « bien vivre ici » démarre»: what has a verb of its own after the marks is a name in that clause. */
function isSubjectOfVerb(words: Words, { end }: MarkedSpan): boolean {
  const at = firstTokenFrom(words.tokens, end);
  return words.tokens[at]?.casing === 'lower' && (isVerbAt(words, at) || unknownVerbAt(words, at) !== null);
}

/** After these two words are speech already: «indique « y réfléchir »». */
const SAYING = new Set(['indiquer', 'dire', 'juger', 'estimer', 'affirmer', 'repondre', 'assurer', 'declarer', 'say', 'tell', 'answer']);

/** Verbs of a title or of a wording: «called it “an act of faith”», «évoquant « quelques mois de retard »». */
const NAMING_BY_WORDS = new Set(['call', 'evoquer', 'reclamer', 'demander', 'voir']);

const isWorkOf = (before: Attribution, { spoken, sentences, words, lower, described }: SpanFeatures): boolean =>
  before.rule === 'S4-verb' &&
  before.cue !== null &&
  !(NAMING_BY_WORDS.has(before.cue) && described && words >= 4) &&
  (MAKING.has(before.cue) || words < (lower && SAYING.has(before.cue) ? 2 : 3)) &&
  !spoken &&
  !sentences;

/** «se félicite d'« … »», «promet de « … »»: the preposition is the verb's, it names nothing. */
const isGoverned = ({ words, span }: Place): boolean =>
  ["d'", 'de', 'a'].includes(foldedAt(words, firstTokenFrom(words.tokens, span.start) - 1));

/** Rules that only place a sentence beside somebody: what stands between the marks has to be speech by itself. */
const NEEDS_SPEECH = new Set(['Q-21', 'S8-clause', 'S8-added', 'S8-colon']);

const FEWEST_WORDS = 8;

/** «X, maire de A, rappelle que l'enjeu est grand : « L'eau manquera à tous ».»: with the full stop outside the marks, a verb tells. */
const isSpokenToTheEnd = ({ afterColon, spoken, closes, lower, named, words }: SpanFeatures): boolean =>
  afterColon && spoken && closes && !lower && !named && words >= FEWEST_WORDS;

/** «Le mot de la fin à Mme Roy : « Rendez-vous en 2028. »» */
const FEWEST_AT_COLON = 3;

const isSpeech = ({ rule }: Attribution, features: SpanFeatures): boolean =>
  // Far from its speaker, a name can fill the marks; a sentence with its full stop cannot.
  rule === 'S8-added'
    ? (features.sentences || isSpokenToTheEnd(features)) && features.words >= 4 && !features.bracketed
    : rule === 'Q-21'
      ? isWholeSentence(features)
      : (features.spoken || features.sentences || (rule === 'S8-colon' && features.words >= 6)) &&
        features.words >= (rule === 'S8-colon' && features.sentences ? FEWEST_AT_COLON : 4) &&
        !features.bracketed &&
        !features.named;

/** «hopes for a deal “before the summer”, according to X» */
const isWording = ({ lower, named, bracketed, words }: SpanFeatures): boolean => lower && !named && !bracketed && words >= 3;

const SAID_AFTER = new Set(['Q-03', 'E-01', 'S5-source']);

/** «Le constat vaut « encore davantage », ajoute-t-il»: small words, and a verb of speech with its pronoun. */
const isSaidAtOnce = ({ rule, subject }: Attribution, { lower, named, bracketed, words }: SpanFeatures): boolean =>
  rule === 'Q-03' && subject?.kind === 'pronoun' && lower && !named && !bracketed && words >= 2;

/** «Contact : ASBL « Piste ouverte », Jeanne Roy, présidente»: a few words that name a body, and somebody of it. */
const isNamedBody = ({ named, initial, words }: SpanFeatures): boolean => named && !initial && words < FEWEST_WORDS;

/** What follows the marks attributes them: a signature unless they hold a name, a verb when what it follows is no term. */
function isSaidAfter(after: Attribution, features: SpanFeatures, comma: boolean): boolean {
  if (after.rule.startsWith('Q-12')) return !isNamedBody(features);
  if (after.rule === 'S5-words') return true;
  if (after.rule === 'S4-tail') return features.lower && !features.named && !features.bracketed && features.words >= 2;
  // «Une réponse « polie, mais un peu courte », aux yeux de X»: small words that no article announces.
  if (after.rule === 'S5-view') return features.lower && !features.bracketed && features.words >= 2;
  // English sets the comma before «he said» inside the marks of speech, not of a name.
  if (comma && after.rule === 'Q-03' && after.subject !== null && features.words > 1) return true;
  if (after.subject === null && !(features.sentences || features.spoken)) return false;
  return (
    !isTermInSentence(features) ||
    (SAID_AFTER.has(after.rule) && (isFewSpokenWords(features) || isSaidAtOnce(after, features))) ||
    (after.rule === 'S5-source' && isWording(features))
  );
}

/** Whether what stands before the marks attributes them, or only leads to a name, a title or a term. */
function attributesBefore(place: Place, before: Attribution, features: SpanFeatures): boolean {
  if (features.bracketed || isWorkOf(before, features) || (NEEDS_SPEECH.has(before.rule) && !isSpeech(before, features))) return false;
  const governed = ['S4-verb', 'S5-clause'].includes(before.rule) && isGoverned(place);
  return !features.named || governed || isLabelled(before, isSubjectOfVerb(place.words, place.span));
}

/** Who the text says spoke a span: around it in its block, else the blocks beside it. */
function attribute(place: Place, features: SpanFeatures, fills: boolean): Attribution | null {
  const { words, people, span } = place;
  const after = attributionAfter(place);
  const comma = words.text.charAt(span.end - 2) === ',';
  const said = after !== null && isSaidAfter(after, features, comma);
  const signed = said && after.rule === 'Q-12' && features.afterColon && !words.text.slice(span.end, after.span.start).includes('\n');
  const found = said && after.subject !== null && !signed ? null : attributionBefore(place);
  // «X a dit : « … » Y arrive.»: what a verb and a colon lead to is not signed on the same line.
  if (signed && found !== null && found.cue !== null && found.subject !== null) return found;
  // «X called it “the worst”, adding that …»: what follows has the subject of what stands before.
  if (said && (after.subject !== null || found?.subject === null || found === null)) return after;
  if (found !== null && attributesBefore(place, found, features)) return found;
  if (!fills) return features.sentences ? headerLine(words, people, span) : null;
  return (
    headerBlock(words, people, span.block - 1) ??
    headerAbove(words, people, span.block) ??
    signatureBlock(words, people, lastBlock(words, span) + 1) ??
    interview(words, people, span)
  );
}

/** Where a quotation of several paragraphs ends. */
const lastBlock = (words: Words, { block, fragments, end }: MarkedSpan): number =>
  fragments.length > 1 ? Math.max(block, blockAt(words, end - 1)) : block;

/** The spans before and after one; what attributes it stands between them. */
export interface Neighbours {
  previous: MarkedSpan | undefined;
  next: MarkedSpan | undefined;
}

/** A span with what is said of it, up to its neighbours. */
export function judge(words: Words, people: People, span: MarkedSpan, { previous, next }: Neighbours): Judged {
  const { start = 0 } = words.blocks[span.block] ?? {};
  const last = lastBlock(words, span);
  const { end = 0 } = words.blocks[last] ?? {};
  const opened = words.opening?.block === span.block && words.opening.start <= span.start ? words.opening.start : start;
  const floor = previous?.block === span.block ? previous.end : opened;
  const limit = next?.block === last ? next.start : Math.max(end, span.end);
  const features = spanFeatures(words, span);
  const fills = fillsBlock(words, span) || answersLine(words, span);
  const incise = findIncise(words, people, span);
  if (incise !== null) return { span: { ...span, fragments: incise.fragments }, features, fills, attribution: incise.attribution };
  const place = { span, words, people, floor, limit };
  const attribution = attribute(place, features, fills) ?? overTerm(place, previous, features);
  return { span, features, fills, attribution };
}

const LONGEST_TERM = 5;

/** "Ross said the so-called “quay rule” is “an insult to all of us”": a term in marks parts nobody from their words. */
function overTerm(place: Place, previous: MarkedSpan | undefined, features: SpanFeatures): Attribution | null {
  const { words, span } = place;
  const goesOn = previous?.block === span.block && /^ \p{Ll}/u.test(words.text.slice(previous.end, span.start));
  if (!goesOn || features.words < FEWEST_OVER) return null;
  const term = spanFeatures(words, previous);
  const start = sentenceAt(words, span.block, span.start)?.start;
  if (!term.named || term.words > LONGEST_TERM || start === undefined || start > previous.start) return null;
  if (/[«“"]/.test(words.text.slice(start, previous.start))) return null;
  const found = attributionBefore({ ...place, floor: start, over: previous });
  return found !== null && found.subject !== null && attributesBefore(place, found, features) ? found : null;
}

const FEWEST_OVER = 3;
