import { FIRST_PERSON } from '../lexicons/first-persons.js';
import { THINKING } from '../lexicons/woven-verbs.js';
import { firstTokenFrom } from '../text/tokens.js';
import { sentenceAt, type Words } from '../words.js';
import { type Attribution, type Place, toAttribution } from './attribution.js';
import { subjectAt } from './subjects.js';
import type { SpanFeatures } from './terms.js';

const FEWEST_WORDS = 5;

/** "Ross hopes the vote could “bring more support for my bill.”": small words in the first person, woven into what somebody, whose name opens the sentence, thinks or wants. */
export function inOwnVoice(words: Words, people: Place['people'], span: Place['span'], features: SpanFeatures): Attribution | null {
  const { start = 0, end = 0 } = span.fragments[0] ?? {};
  const language = words.blocks[span.block]?.language === 'en' ? 'en' : 'fr';
  if (
    !features.lower ||
    features.bracketed ||
    features.words < FEWEST_WORDS ||
    !FIRST_PERSON[language].test(words.shadow.slice(start, end))
  )
    return null;
  const sentence = sentenceAt(words, span.block, span.start);
  const from = firstTokenFrom(words.tokens, sentence?.start ?? span.start);
  const to = firstTokenFrom(words.tokens, span.start);
  const subject = sentence === null ? null : subjectAt(words, people, from, to);
  const thinks = words.tokens.slice(from, to).some(({ folded }) => THINKING.has(folded));
  return subject?.kind !== 'person' || subject.people.length > 1 || !thinks
    ? null
    : toAttribution(words, { subject, cue: null, range: { from, to } }, { side: 'before', rule: 'S4-own', confidence: 0.6 });
}
