import type { Span } from '../../domain/selector.js';
import { WISHING } from '../lexicons/woven-verbs.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isCapital, sentenceBefore, type Words } from '../words.js';
import { type Attribution, inversion, type Place, toAttribution } from './attribution.js';
import type { Clause } from './before-colon.js';
import { lastCueIn } from './cue-groups.js';
import { subjectLeft } from './subject-left.js';
import { type Subject, subjectAt } from './subjects.js';

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
export function sentenceBeforeIt({ words, people, span, floor }: Place): Attribution | null {
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
  // "He said the work held lessons.", and nothing before it: whoever was quoted before.
  const again =
    first === last && told?.subject?.kind === 'pronoun' && told.subject.gender !== null
      ? { ...told, rule: 'Q-21-above', confidence: 0.5 }
      : null;
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
