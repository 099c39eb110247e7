import type { QuoteReading } from '../../domain/quote.js';
import { type Span, toSelector } from '../../domain/selector.js';
import { calibrate } from '../calibration.js';
import { toExtractor } from '../extractor.js';
import { GENERIC_ROLES } from '../lexicons/generic-roles.js';
import { organisationOfRole } from '../people/organisation-of-role.js';
import type { NamedPerson } from '../people/people.js';
import type { StatedRole } from '../people/roles.js';
import { roleTogether, SEVERAL } from '../people/shared-roles.js';
import { shadow } from '../text/folded.js';
import { blockAt, sentenceAt, type Words } from '../words.js';
import type { FoundQuote } from './found-quote.js';
import { joinNames } from './speakers.js';

export type RoleOf = (person: NamedPerson) => string | null;

/** «U.S. Senator X today introduced a bill that she said is « … »»: the role stated in the sentence of the pronoun. */
function besidePronoun(words: Words, { attribution, block }: FoundQuote, { mentions }: NamedPerson): string | null {
  const { subject, span } = attribution ?? {};
  if (subject?.kind !== 'pronoun' || span === undefined) return null;
  const sentence = sentenceAt(words, block, span.start);
  const role = mentions.find(({ start, end }) => start >= (sentence?.start ?? span.start) && end <= span.start)?.role ?? null;
  return role === null || role.end - role.start < SHORTEST ? null : words.text.slice(role.start, role.end);
}

/** «Sen.», «Dr», «Professeure»: how somebody is addressed says less than the fullest post; «Senator», «Président» is one. */
const ADDRESS = /^(?:.{1,6}|prof.*|doct.*|councillor)$/;

/** Shorter than this a title says less than the fullest role does: «Sen.». */
const SHORTEST = 8;

const textOrNull = ({ text }: Words, role: StatedRole | null): string | null => (role === null ? null : text.slice(role.start, role.end));

/**
 * «the senators» of somebody known as head of a committee, not «l'élu» of a mayor. In French the post stated beside the quote counts
 * even where it is shorter («a déclaré le ministre»); English takes up "the Minister" as it does "he".
 */
function saysMore(words: Words, beside: StatedRole | null, known: string): boolean {
  if (beside?.rule !== 'P-18') return false;
  const [head = ''] = words.shadow.slice(beside.start, beside.end).split(/[^a-z0-9-]+/);
  if (GENERIC_ROLES.has(head)) return false;
  return (
    words.blocks[blockAt(words, beside.start)]?.language === 'fr' ||
    beside.end - beside.start > known.length ||
    !shadow(known)
      .split(/[^a-z0-9-]+/)
      .includes(head)
  );
}

const isAddress = (words: Words, { rule, start, end }: StatedRole): boolean => {
  const printed = words.shadow.slice(start, end);
  return (rule === 'P-10-title' && ADDRESS.test(printed)) || /^(?:professeure?|docteure?|doctor|professor)$/.test(printed);
};

/** "the Senators", of two whom the text calls "U.S. Senators". */
function fullerOf(words: Words, beside: StatedRole, known: string | null): string {
  const printed = words.text.slice(beside.start, beside.end);
  return known?.endsWith(printed) ? known : printed;
}

/** "said Senators Roe and Quill", «the senators»: what those who speak together are; null for one speaker, and where the text says it of each. */
function roleOfAll(words: Words, { attribution, speaker }: FoundQuote, fullest: RoleOf): string | null {
  const [person, second] = speaker?.people ?? [];
  if (person === undefined || second === undefined) return null;
  const beside = attribution?.role ?? null;
  const together = roleTogether(words, person.mentions);
  if (beside?.rule === 'P-18') return fullerOf(words, beside, together ?? fullest(person));
  return beside === null || beside.rule === SEVERAL ? together : null;
}

/** The role stated beside the quote, else the fullest one stated for its speaker. */
function roleOf(words: Words, quote: FoundQuote, fullest: RoleOf): string | null {
  const { attribution, speaker } = quote;
  const together = roleOfAll(words, quote, fullest);
  if (together !== null) return together;
  const [person] = speaker?.people ?? [];
  const beside = attribution?.role ?? null;
  const bare = beside !== null && person !== undefined && isAddress(words, beside);
  if (beside !== null && !bare && beside.rule !== 'P-18') return words.text.slice(beside.start, beside.end);
  const known = person === undefined ? null : (besidePronoun(words, quote, person) ?? fullest(person));
  return known === null || saysMore(words, beside, known) ? textOrNull(words, beside) : known;
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
