import type { QuoteReading } from '../../domain/quote.js';
import { type Span, toSelector } from '../../domain/selector.js';
import { calibrate } from '../calibration.js';
import { toExtractor } from '../extractor.js';
import { organisationOfRole } from '../people/organisation-of-role.js';
import type { NamedPerson } from '../people/people.js';
import type { Words } from '../words.js';
import type { FoundQuote } from './found-quote.js';
import { joinNames } from './speakers.js';

export type RoleOf = (person: NamedPerson) => string | null;

/** The role stated beside the quote, else the fullest one stated for its speaker. */
function roleOf(words: Words, { attribution, speaker }: FoundQuote, fullest: RoleOf): string | null {
  const [person] = speaker?.people ?? [];
  const beside = attribution?.role ?? null;
  if (beside !== null && !(beside.rule === 'P-10-title' && person !== undefined) && beside.rule !== 'P-18')
    return words.text.slice(beside.start, beside.end);
  const known = person === undefined ? null : fullest(person);
  return known ?? (beside === null ? null : words.text.slice(beside.start, beside.end));
}

const slice = ({ text }: Words, { start, end }: Span): string => text.slice(start, end);

function toReading(words: Words, quote: FoundQuote, position: number, fullest: RoleOf): QuoteReading {
  const { fragments, speaker, attribution } = quote;
  const whole = { start: fragments[0]?.start ?? 0, end: fragments.at(-1)?.end ?? 0 };
  const role = roleOf(words, quote, fullest);
  const { pages } = words.document;
  const language = words.blocks[quote.block]?.language ?? words.language;
  const name =
    speaker?.type === 'person'
      ? joinNames(
          speaker.people.map((person) => person.name.name),
          language,
        )
      : (speaker?.name ?? '');
  return {
    position,
    kind: quote.kind,
    text: fragments.map((fragment) => slice(words, fragment)).join(' '),
    fragments: fragments.map(({ start, end }) => ({ text: slice(words, { start, end }), start, end })),
    language,
    speaker: speaker === null ? null : { type: speaker.type, name, mention: slice(words, speaker) },
    role,
    organization: speaker?.type === 'organization' ? speaker.name : organisationOfRole(role),
    attribution_text: attribution === null ? null : slice(words, attribution.span),
    cue: attribution?.cue ?? null,
    selector: toSelector(words.text, whole, pages),
    speaker_selector: speaker === null ? null : toSelector(words.text, { start: speaker.start, end: speaker.end }, pages),
    confidence: calibrate('quote', quote.rule, quote.confidence),
    extractor: toExtractor(quote.rule),
  };
}

export const toQuoteReadings = (words: Words, quotes: readonly FoundQuote[], fullest: RoleOf): QuoteReading[] =>
  quotes.map((quote, index) => toReading(words, quote, index + 1, fullest));
