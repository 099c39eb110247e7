import type { People } from '../people/people.js';
import { isVerbAt } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, sentenceAt, type Words } from '../words.js';
import type { Attribution } from './attribution.js';
import type { FoundQuote } from './found-quote.js';
import type { Judged } from './judgements.js';
import { isWholeSentence, type SpanFeatures } from './terms.js';

const HAS_WORD = /[\p{L}\d]{3}/u;

const HAS_LETTER = /[\p{L}\d]/u;

/** «les élues du groupe « Vivre ici »»: nothing but a space between a role and a name in marks. */
const isNameInRole = (words: Words, { role }: Attribution, { span, features }: Judged): boolean =>
  role !== null &&
  !features.sentences &&
  !features.spoken &&
  !features.lower &&
  span.start > role.end &&
  words.text.slice(role.end, span.start).trim() === '';

/** A span after an attribution: right after it, or where the sentence of the attribution ends. */
function follows(words: Words, end: number, { span, features, attribution }: Judged): boolean {
  const whole = attribution !== null || features.closes || features.words >= 3;
  if (!HAS_WORD.test(words.text.slice(end, span.start))) return whole;
  const sentence = sentenceAt(words, span.block, end - 1);
  if (sentence === null) return false;
  if (sentence.end > span.start) return features.set && features.lower && features.words >= 3 && !features.named;
  return (
    !HAS_LETTER.test(words.text.slice(sentence.end, span.start)) &&
    (isWholeSentence(features) || (features.initial && features.sentences && !features.named) || attribution !== null)
  );
}

/** «X : « A ». « B ».»: a second span right after the first, with no word between. */
function adjoins(words: Words, last: FoundQuote, judged: Judged): boolean {
  const { span, attribution, features } = judged;
  const { end = 0 } = last.fragments.at(-1) ?? {};
  return (
    attribution === null &&
    !explains(words, last, judged) &&
    features.closes &&
    blockAt(words, end - 1) === span.block &&
    !HAS_LETTER.test(words.text.slice(end, span.start))
  );
}

/** «« A », souligne X, « et b »»: the words between attribute both. */
const isShared = (own: Attribution | null, { side, cue, span }: Attribution): boolean =>
  own?.side === 'before' && side === 'after' && own.cue === cue && own.span.start < span.end;

/** «« A », observe X, président de Y : « B »»: the name before the colon is that of whoever just spoke. */
const isSameAtColon = (own: Attribution | null, { side, subject, span }: Attribution): boolean =>
  own?.rule === 'S8-colon' && side === 'after' && own.span.start < span.end && own.subject?.people[0] === subject?.people[0];

/** «« A », précise X. Et d'ajouter : « B »»: the narrative infinitive goes on with what was said. */
const isNarrated = (words: Words, own: Attribution | null, last: FoundQuote, block: number): boolean =>
  own?.rule === 'S4-colon' &&
  own.cue !== null &&
  last.block === block &&
  /^(?:et )?(?:de |d')/.test(words.shadow.slice(own.span.start - 3, own.span.start + 3)) &&
  NARRATED.test(words.shadow.slice(own.span.start - 3, own.span.end));

const NARRATED = /^(?:et )(?:de |d')[a-z]+(?:er|re|ir)(?: [a-z' -]{1,40})?\s?:?$/;

/** Attributed by itself, to more than whoever just spoke. */
const isOwn = (own: Attribution | null): boolean =>
  own !== null && own.rule !== 'Q-21' && (own.rule === 'S5-words' || !(own.side === 'after' && own.subject?.kind === 'pronoun'));

/** «« A », ajoute X. « B », ajoute X.»: after both, the same one person. */
function isSaidAgain({ side, subject }: Attribution, { side: sideOfLast, subject: subjectOfLast }: Attribution): boolean {
  const [person, second] = subject?.people ?? [];
  return side === 'after' && sideOfLast === 'after' && second === undefined && person !== undefined && subjectOfLast?.people[0] === person;
}

/** True when the same person goes on: nothing but the attribution, or nothing at all, stands between a quote and a span. */
export function resumes(words: Words, last: FoundQuote, judged: Judged): boolean {
  const { attribution } = last;
  const { span, attribution: own } = judged;
  if (attribution === null) return false;
  if (isShared(own, attribution) || isSameAtColon(own, attribution)) return true;
  if (own !== null && isOwn(own) && !isSaidAgain(own, attribution))
    return attribution.side === 'after' && isNarrated(words, own, last, span.block);
  if (attribution.side === 'before') return adjoins(words, last, judged);
  const { end } = attribution.span;
  if (attribution.side !== 'after' || span.start < end || blockAt(words, Math.max(0, end - 1)) !== span.block) return false;
  return !isNameInRole(words, attribution, judged) && follows(words, end, judged);
}

/** A paragraph of speech right after an attributed paragraph of speech: the same speaker, at most one block further. */
export const inherits = (words: Words, last: FoundQuote | undefined, judged: Judged): last is FoundQuote =>
  last !== undefined && last.speaker !== null && judged.fills && [last.block, lastBlockOf(words, last)].includes(judged.span.block - 1);

/** Words of several paragraphs end in the last of them. */
const lastBlockOf = (words: Words, { block, fragments }: FoundQuote): number => {
  const end = fragments.at(-1)?.end;
  return end === undefined ? block : blockAt(words, end - 1);
};

const LONGEST_BETWEEN = 7;

const AND = new Set(['et', 'and', 'ou', 'or', 'mais', 'but']);

/** «se dit « très fier » de ses équipes et « confiant pour la suite »»: two wordings of one verb. */
export function isCoordinated(words: Words, last: FoundQuote, { span, features }: Judged): boolean {
  if (last.attribution?.side !== 'before' || last.block !== span.block || !features.lower || features.words < 2 || features.named)
    return false;
  const from = firstTokenFrom(words.tokens, last.fragments.at(-1)?.end ?? 0);
  const to = firstTokenFrom(words.tokens, span.start);
  const closing = words.tokens[from]?.kind === 'mark' && ['»', '"', "'"].includes(foldedAt(words, from)) ? from + 1 : from;
  const between = words.tokens.slice(closing, to);
  if (opensSecondClause(between) && features.words >= FEWEST_REPORTED) return true;
  if (between.length > LONGEST_BETWEEN || between.some(({ folded, casing }) => casing === 'capital' || ['.', ';', ':'].includes(folded)))
    return false;
  return AND.has(foldedAt(words, to - 1)) || isListed(words, closing, to) || isSameClause(last, between, features);
}

const FEWEST_REPORTED = 3;
const LONGEST_CLAUSE = 25;

/** "told analysts that it would “never say never”, but that charges were “going in one direction”": a second clause of the same verb. */
const opensSecondClause = (between: Words['tokens']): boolean =>
  between.length <= LONGEST_CLAUSE &&
  !between.some(({ folded, casing }) => casing === 'upper' || ['.', ';', ':'].includes(folded)) &&
  between.some(({ folded }, at) => AND.has(folded) && ['that', 'que', "qu'"].includes(between[at + 1]?.folded ?? ''));

const INDEFINITE = new Set([
  'un',
  'une',
  'des',
  'de',
  "d'",
  'a',
  'an',
  'par',
  'avec',
  'sur',
  'pour',
  'with',
  'by',
  'son',
  'sa',
  'ses',
  'its',
]);

/** «« fragmenté » et une politique « illisible »», «« sans enthousiasme », par « esprit de responsabilité »»: the next of what one verb reports. */
function isListed(words: Words, from: number, to: number): boolean {
  const joins = AND.has(foldedAt(words, from)) || foldedAt(words, from) === ',';
  if (!joins || to - from > 5 || !INDEFINITE.has(foldedAt(words, from + 1))) return false;
  for (let at = from + 1; at < to; at++) if (isVerbAt(words, at) || foldedAt(words, at) === ',') return false;
  return true;
}

const SPAN_OF_CLAUSE = 4;

/** «wrote that trains parked “…” had turned “an old nuisance …”»: one reported clause with two wordings. */
const isSameClause = ({ attribution }: FoundQuote, between: Words['tokens'], { words }: SpanFeatures): boolean =>
  attribution?.rule === 'Q-15' &&
  words >= 4 &&
  between.length <= SPAN_OF_CLAUSE &&
  // «la taxe, « dont pas un centime ne revient ici », tombe « au plus mauvais moment »»
  between.every(({ kind, folded }, at) => kind === 'word' || (at === 0 && folded === ','));

/** «« en trompe-l'œil » : « La dette baisse … »»: what follows the colon explains the words before it. */
export function explains(words: Words, last: FoundQuote, { span, features }: Judged): boolean {
  const { end = 0 } = last.fragments.at(-1) ?? {};
  if (last.block !== span.block || span.start < end || !(features.sentences || features.spoken) || features.words < 4) return false;
  return /^[\s»”"']*:\s*$/.test(words.text.slice(end, span.start));
}

/** A sentence between marks further on in the paragraph of an attributed quote, with nobody else named between: the same speaker. */
export function goesOn(words: Words, people: People, last: FoundQuote, { span, features }: Judged): boolean {
  if (last.speaker === null || last.block !== span.block || !isWholeSentence(features)) return false;
  const { end = 0 } = last.fragments.at(-1) ?? {};
  const to = firstTokenFrom(words.tokens, span.start);
  for (let at = firstTokenFrom(words.tokens, Math.max(end, last.attribution?.span.end ?? 0)); at < to; at++) {
    const named = people.byToken.get(at)?.person;
    if (named !== undefined && !last.speaker.people.includes(named)) return false;
  }
  return true;
}
