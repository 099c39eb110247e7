import { ENGLISH_CUES } from '../lexicons/en/cue-verbs.js';
import { CHARACTERISING } from '../lexicons/woven-verbs.js';
import { isVerbAt } from '../people/role-grammar.js';
import { findApposition } from '../people/role-lines.js';
import { SAID_FIRST } from '../people/speech-words.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isCapital, isEnglishAt, sentenceAt, sentenceStart, type Words } from '../words.js';
import { asPutBefore } from './as-put.js';
import { type Attribution, inversion, type Place, toAttribution } from './attribution.js';
import { beforeColon, isWritten, viewOfClause } from './before-colon.js';
import { type CueGroup, lastCueIn } from './cue-groups.js';
import { sentenceBeforeIt } from './reported-before.js';
import { answersTo, wordsOf } from './reporting-verbs.js';
import { relativeSource, sourceBefore, sourceClause } from './sources.js';
import { antecedentOf, subjectLeft } from './subject-left.js';
import { type Subject, subjectAt } from './subjects.js';
import { wovenInto } from './woven.js';

const sentenceFloor = (place: Place): number => {
  const sentence = sentenceAt(place.words, place.span.block, place.span.start);
  return firstTokenFrom(place.words.tokens, Math.max(place.floor, sentence?.start ?? place.floor));
};

const CONNECTORS = new Set([',', 'que', "qu'", 'a', "d'", 'de', 'that', 'comme', 'as']);

/** «souligner | notamment | que « … »» */
const NOTABLY = new Set(['notamment', 'ainsi', 'egalement', 'aussi', 'encore', 'bien', 'enfin', 'toutefois']);

/** «X affirme « … »», «X estime que « … »»: the verb stands right before the marks. */
function beforeDirectly(place: Place, end: number): Attribution | null {
  const { words, people } = place;
  const from = sentenceFloor(place);
  let to = end;
  while (to > from && end - to < 2 && CONNECTORS.has(foldedAt(words, to - 1))) to--;
  if (to < end && NOTABLY.has(foldedAt(words, to - 1))) to--;
  const cue = lastCueIn(words, { from: Math.max(from, to - 6), to });
  if (cue !== null && answersTo(words, cue.lemma, end)) return null;
  // «X y voit « une réparation »»
  if (cue !== null && (foldedAt(words, cue.from) === 'y' || foldedAt(words, cue.from - 1) === 'y' || judgesObject(words, cue, end)))
    return wovenInto(place, from, end);
  if (cue === null || cue.to !== to)
    return (
      sourceBefore(place, from, end) ??
      sourceOfWhole(place, from, end) ??
      asSomebodySays(place, from, end) ??
      asPutBefore(words, people, from, end) ??
      relativeSource(place, from, end) ??
      wovenInto(place, from, end) ??
      sourceClause(place, from, end) ??
      ofParticiple(place, from, end) ??
      ofOwnVerb(place, from, end) ??
      saidFirst(place, from, end)
    );
  const subject =
    cue.pronoun === null
      ? (antecedentOf(words, people, cue.from, from) ?? subjectLeft(words, people, cue.from, from) ?? coordinated(place, cue, from))
      : inversion(cue.pronoun, cue);
  // «Pour X, invité à réagir, « … »»: the verb is no verb of the clause.
  if (subject === null) return sourceBefore(place, from, end);
  return toAttribution(
    words,
    { subject, cue: cue.lemma, range: { from: cue.from, to: end } },
    { side: 'before', rule: 'S4-verb', confidence: 0.85 },
  );
}

const PARTICIPLE = /^(?:tou[st] |tant |bien |deja |trop |enfin |beaucoup )*[a-z]+(?:e|i|u|is|it|ed)(?:e?s?)(?![a-z])/;

/** «X a « tout essayé, l'école, le lycée »»: between a person's auxiliary and its participle, the marks hold how they put it. */
function ofParticiple(place: Place, from: number, end: number): Attribution | null {
  const { words, people, span } = place;
  if (!['a', 'ont', 'avait', 'avaient', 'has', 'have', 'had'].includes(foldedAt(words, end - 1)) || wordsOf(place) < 2) return null;
  const [content = { start: 0, end: 0 }] = span.fragments;
  const said = words.shadow.slice(content.start, content.end);
  const subject =
    /^\p{Ll}/u.test(words.text.slice(content.start, content.end)) && PARTICIPLE.test(said)
      ? subjectLeft(words, people, end - 1, from)
      : null;
  if (subject?.kind !== 'person' && subject?.kind !== 'pronoun') return null;
  return toAttribution(
    words,
    { subject, cue: null, range: { from: end - 1, to: end } },
    { side: 'before', rule: 'Q-15', confidence: 0.65 },
  );
}

/** "Said Jane Roe, chair of the board, “…”": English may open the sentence with the verb. */
function saidFirst({ words, people }: Place, from: number, end: number): Attribution | null {
  const opens = SAID_FIRST.has(foldedAt(words, from)) && isCapital(words, from) && isEnglishAt(words, from);
  if (!opens || ![',', ':'].includes(foldedAt(words, end - 1))) return null;
  const subject = subjectAt(words, people, from + 1, end);
  if (subject?.kind !== 'person') return null;
  const role = subject.role ?? findApposition(words, subject.to, end);
  return toAttribution(
    words,
    { subject, role, cue: ENGLISH_CUES.get(foldedAt(words, from))?.lemma ?? null, range: { from, to: end } },
    { side: 'before', rule: 'S4-verb', confidence: 0.85 },
  );
}

const VERBAL = /^[a-z]{3,}(?:e|it|nd|ut)$/;
const POSSESSIVES = new Set(['son', 'sa', 'ses', 'leur', 'leurs', 'his', 'her']);

/** «X « exprime sa gratitude … »»: whoever opens the sentence, when the marks begin with what they do by speaking. */
function ofOwnVerb({ words, people, span }: Place, from: number, end: number): Attribution | null {
  const verb = firstTokenFrom(words.tokens, span.fragments[0]?.start ?? span.start);
  const acts = isVerbAt(words, verb) || (VERBAL.test(foldedAt(words, verb)) && POSSESSIVES.has(foldedAt(words, verb + 1)));
  const subject = people.byToken.has(from) && acts ? subjectAt(words, people, from, end) : null;
  if (subject?.kind !== 'person' || subject.to !== end) return null;
  return toAttribution(words, { subject, cue: null, range: { from, to: end } }, { side: 'before', rule: 'Q-15', confidence: 0.65 });
}

/** «Pour X, qui préside le groupe « Vivre ici », « … »»: the source leads the sentence, over a name in marks. */
function sourceOfWhole(place: Place, from: number, end: number): Attribution | null {
  const { words, span } = place;
  const first = sentenceStart(words, span.block, span.start) ?? from;
  if (first >= from || end - from > 2 || !['pour', 'selon'].includes(foldedAt(words, first))) return null;
  const found = sourceBefore(place, first, end);
  return found?.subject?.kind === 'person' ? found : null;
}

/** «qui la juge « équilibrée »»: the pronoun before the verb is what is judged. */
const judgesObject = (words: Words, { from, to }: CueGroup, end: number): boolean =>
  to === end && ['la', 'le', "l'", 'les'].includes(foldedAt(words, from)) && CHARACTERISING.has(foldedAt(words, to - 1));

/** «X se félicite d'« … » et promet de « … »»: the second verb has the subject of the first. */
function coordinated({ words, people, span }: Place, cue: CueGroup, from: number): Subject | null {
  const first = sentenceStart(words, span.block, span.start);
  if (first === null || !['et', 'and', ',', 'mais', 'but'].includes(foldedAt(words, from))) return null;
  return subjectLeft(words, people, cue.from, first);
}

const AS = new Set(['comme', 'ainsi', 'as']);

/** «…, « … »», «…, il faut « … »» */
const isCommaNear = (words: Words, end: number): boolean =>
  foldedAt(words, end - 1) === ',' ||
  (foldedAt(words, end - 3) === ',' && ['faut', 'doit', 'must', 'is', 'est', 'was'].includes(foldedAt(words, end - 1)));

/** «écrivait | en 1931 X»: past when it was said. */
function pastTime(words: Words, index: number): number {
  const en = foldedAt(words, index) === 'en' || foldedAt(words, index) === 'in';
  const year = en && words.tokens[index + 1]?.kind === 'word' ? index + 2 : index + 1;
  return en && words.tokens[year]?.kind === 'number' ? year + 1 : index;
}

/** "As he told the committee", «Comme le rappelle X»: who stands before the verb, else behind it. */
function asWhom(words: Words, people: Place['people'], cue: CueGroup, from: number, end: number): Subject | null {
  const left = subjectLeft(words, people, cue.from, from + 1);
  return left?.kind === 'pronoun' || left?.kind === 'person' ? left : (subjectAt(words, people, pastTime(words, cue.to), end) ?? left);
}

/** «Comme disait X, « … »», «Comme le rappelle X, maire de A, « … »». */
function asSomebodySays({ words, people }: Place, from: number, end: number): Attribution | null {
  if (!AS.has(foldedAt(words, from)) || !isCommaNear(words, end)) return null;
  const cue = lastCueIn(words, { from, to: Math.min(end, from + 6) });
  const subject = cue === null ? null : asWhom(words, people, cue, from, end);
  if (cue === null || subject === null) return null;
  return toAttribution(words, { subject, cue: cue.lemma, range: { from, to: end } }, { side: 'before', rule: 'S1-as', confidence: 0.85 });
}

const FEWEST_WORDS = 8;
/** In tokens, before the colon. */
const LONGEST_LEAD = 60;

/** «Une saison dont se réjouit X, venue la veille aux Halles du Port : « … »»: whole sentences after a colon are of the one person told of before it. */
function loneSpeaker({ words, people, span }: Place, from: number, colon: number): Attribution | null {
  if (colon - from > LONGEST_LEAD) return null;
  const { start = 0, end = 0 } = span.fragments[0] ?? {};
  const said = words.text.slice(start, end);
  if (!/^\p{Lu}/u.test(said) || !/[.!?…]$/.test(said) || said.split(' ').length < FEWEST_WORDS) return null;
  const named = Array.from({ length: colon - from }, (_, step) => from + step).filter((at) => people.byToken.has(at));
  const [at] = named;
  const subject = named.length === 1 && at !== undefined ? subjectAt(words, people, at, colon) : null;
  if (subject?.kind !== 'person') return null;
  return toAttribution(words, { subject, cue: null, range: { from, to: colon } }, { side: 'before', rule: 'S4-lone', confidence: 0.7 });
}

/** What is said before the marks, in the same block. */
export function attributionBefore(place: Place): Attribution | null {
  const { words, span, floor } = place;
  const end = firstTokenFrom(words.tokens, span.start);
  const from = firstTokenFrom(words.tokens, floor);
  if (end <= from) return null;
  if (foldedAt(words, end - 1) === ':') {
    if (isWritten(words, sentenceFloor(place), end - 1)) return null;
    return (
      beforeColon({ words, people: place.people, from: sentenceFloor(place) }, end - 1) ??
      viewOfClause({ words, people: place.people, from: sentenceStart(words, span.block, span.start) ?? from }, end - 1) ??
      loneSpeaker(place, sentenceStart(words, span.block, span.start) ?? from, end - 1)
    );
  }
  return beforeDirectly(place, end) ?? sentenceBeforeIt(place);
}
