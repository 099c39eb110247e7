import type { Span } from '../../domain/selector.js';
import { CHARACTERISING, WISHING } from '../lexicons/woven-verbs.js';
import { isVerbAt } from '../people/role-grammar.js';
import { findApposition } from '../people/role-lines.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isCapital, isEnglishAt, sentenceAt, sentenceBefore, sentenceStart, type Words } from '../words.js';
import { type Attribution, inversion, type Place, toAttribution } from './attribution.js';
import { beforeColon, type Clause, isWritten, viewOfClause } from './before-colon.js';
import { type CueGroup, lastCueIn } from './cue-groups.js';
import { wordsOf } from './reporting-verbs.js';
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
  // «X y voit « une réparation »»
  if (cue !== null && (foldedAt(words, cue.from) === 'y' || foldedAt(words, cue.from - 1) === 'y' || judgesObject(words, cue, end)))
    return wovenInto(place, from, end);
  if (cue === null || cue.to !== to)
    return (
      sourceBefore(place, from, end) ??
      sourceOfWhole(place, from, end) ??
      asSomebodySays(place, from, end) ??
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

const SAID_FIRST = new Set(['said', 'says', 'added', 'adds', 'commented', 'explained', 'noted', 'stated', 'concluded']);

/** "Said Jane Roe, chair of the board, “…”": English may open the sentence with the verb. */
function saidFirst({ words, people }: Place, from: number, end: number): Attribution | null {
  const opens = SAID_FIRST.has(foldedAt(words, from)) && isCapital(words, from) && isEnglishAt(words, from);
  if (!opens || ![',', ':'].includes(foldedAt(words, end - 1))) return null;
  const subject = subjectAt(words, people, from + 1, end);
  if (subject?.kind !== 'person') return null;
  const role = subject.role ?? findApposition(words, subject.to, end);
  return toAttribution(
    words,
    { subject, role, cue: foldedAt(words, from), range: { from, to: end } },
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

const SOURCE_LEADS = ['according to ', 'selon ', "d'apres ", 'pour '];

/** Index after «selon», «d'après», "according to" where one begins at a token, else null. */
function pastSourceLead(words: Words, index: number): number | null {
  const start = words.tokens[index]?.start ?? 0;
  const lead = SOURCE_LEADS.find((one) => words.shadow.startsWith(one, start));
  return lead === undefined ? null : firstTokenFrom(words.tokens, start + lead.length);
}

/** «What counts, according to Ross, is …»: a source between commas inside the sentence. */
function insertedSource({ words, people, from }: Clause, to: number): Subject | null {
  for (let at = from; at < to; at++) {
    if (foldedAt(words, at) !== ',') continue;
    const source = pastSourceLead(words, at + 1);
    const subject = source === null ? null : subjectAt(words, people, source, to);
    if (subject !== null) return subject;
  }
  return null;
}

/** «According to Ross, the pool will open in May. “I can't wait.”» */
function sourceOfSentence({ words, people, from }: Clause, to: number): Attribution | null {
  const source = pastSourceLead(words, from);
  const subject = source === null ? insertedSource({ words, people, from }, to) : subjectAt(words, people, source, to);
  return subject?.kind !== 'person'
    ? null
    : toAttribution(words, { subject, cue: null, range: { from, to: subject.to } }, { side: 'before', rule: 'Q-21', confidence: 0.65 });
}

/** «The pool will open in May, Ross noted. “I can't wait.”»: a sentence between marks after one that reports its speaker's words. */
function sentenceBeforeIt({ words, people, span, floor }: Place): Attribution | null {
  const before = sentenceBefore(words, span.block, span.start);
  if (before === null || before.start < floor || /\p{L}/u.test(words.text.slice(before.end, span.start))) return null;
  return reportIn(words, people, before);
}

const MINDED =
  /^(?:optimistic|confident|delighted|pleased|thrilled|excited|proud|happy|hopeful|convinced|adamant|certain|optimiste|confiante?|ravie?|convaincue?|fiere?|heureu(?:x|se)|enthousiaste|satisfaite?)$/;

/** "Ross is optimistic about it.", «Roy se dit confiant.»: how somebody looks at it. */
const isMinded = (words: Words, at: number): boolean =>
  ['is', 'was', 'remains', 'est', 'reste', 'dit'].includes(foldedAt(words, at)) &&
  [at + 1, at + 2].some((next) => MINDED.test(foldedAt(words, next)));

const MOST_ADVERBS = 2;

/** "Mrs Ross also wants the names published. “It must stop.”»: whoever the sentence begins with, when it says what they want. */
function wishIn(words: Words, people: Place['people'], from: number, to: number): Attribution | null {
  const subject = people.byToken.has(from) || isCapital(words, from) ? subjectAt(words, people, from, to) : null;
  if (subject?.kind !== 'person' || subject.people.length > 1) return null;
  for (let at = subject.to; at <= subject.to + MOST_ADVERBS && at < to; at++)
    if (WISHING.has(foldedAt(words, at)) || isMinded(words, at))
      return toAttribution(
        words,
        { subject, cue: foldedAt(words, at), range: { from, to: at + 1 } },
        { side: 'before', rule: 'Q-21', confidence: 0.6 },
      );
  return null;
}

/** Who a sentence says spoke, when what follows it goes on with their words. */
function reportIn(words: Words, people: Place['people'], { start, end }: Span): Attribution | null {
  const from = firstTokenFrom(words.tokens, start);
  const to = firstTokenFrom(words.tokens, end);
  const cue = lastCueIn(words, { from: Math.max(from, to - 60), to });
  const source = sourceOfSentence({ words, people, from }, to);
  if (source !== null) return source;
  if (cue === null) return wishIn(words, people, from, to);
  const inverted = foldedAt(words, cue.from - 1) === ',' ? subjectAt(words, people, cue.to, to) : null;
  const subject = cue.pronoun === null ? (inverted ?? subjectLeft(words, people, cue.from, from)) : inversion(cue.pronoun, cue);
  if (subject === null) return null;
  return toAttribution(words, { subject, cue: cue.lemma, range: cue }, { side: 'before', rule: 'Q-21', confidence: 0.65 });
}

/** «Ross said the label misleads.⏎“People hear it and think of their grandchildren.”»: the last sentence of the paragraph above, when it reports what somebody named says. */
export function reportAbove(words: Words, people: Place['people'], block: number): Attribution | null {
  const sentences = words.blocks[block]?.kind === 'paragraph' ? (words.sentencesOf[block] ?? []) : [];
  const [first, last] = [sentences[0], sentences.at(-1)];
  const told = last === undefined ? null : reportIn(words, people, last);
  // "Ross, chair of the board, says that … She notes that …"
  const found = told?.subject?.kind === 'pronoun' && first !== undefined && first !== last ? reportIn(words, people, first) : told;
  const report = found?.subject?.kind === 'person' ? { ...found, rule: 'Q-21-above', confidence: 0.6 } : null;
  // "He said the work held lessons.": whoever was quoted before.
  const again = told?.subject?.kind === 'pronoun' && told.subject.gender !== null ? { ...told, rule: 'Q-21-above', confidence: 0.5 } : null;
  return report ?? statementAbove(words, people, block) ?? again;
}

const STATEMENT =
  /(?:issued|released|made|gave) (?:the following|this) (?:joint |brief )?(?:statement|comments?|remarks)|(?:responds|responded|reacts|reacted) to |(?:reagit|a reagi|ont reagi) a|(?:fait|publie|livre) (?:la|cette) declaration(?: suivante)?/;

/** "Jane Roe, chair of the board, issued the following statement after …, which ….⏎“…”": who announces it may be sentences away. */
function statementAbove(words: Words, people: Place['people'], block: number): Attribution | null {
  const sentence = (words.sentencesOf[block] ?? []).find(({ start, end }) => STATEMENT.test(words.shadow.slice(start, end)));
  if (sentence === undefined) return null;
  const said = sentence.start + words.shadow.slice(sentence.start, sentence.end).search(STATEMENT);
  const [from, to] = [firstTokenFrom(words.tokens, sentence.start), firstTokenFrom(words.tokens, said)];
  for (let at = from; at < to; at++) {
    const subject = people.byToken.has(at) ? subjectAt(words, people, at, to) : null;
    if (subject?.kind === 'person')
      return toAttribution(words, { subject, cue: null, range: { from, to } }, { side: 'before', rule: 'Q-21-above', confidence: 0.8 });
  }
  return null;
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
