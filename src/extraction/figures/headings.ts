import type { Span } from '../../domain/selector.js';
import type { Reading, Sentence } from '../reading.js';
import { isItem } from './items.js';
import { PERIOD_HEADS } from './lexicons/headings.js';
import type { Calendar } from './period-parts.js';
import { isOfFigures } from './period-roles.js';
import { findLonePeriod, findPeriods } from './periods.js';
import { findReportedPeriod } from './reported-periods.js';
import { figureLanguageOf, type Passage, toPassage } from './tokens.js';

const LONGEST_HEADING = 120;
const MOST_TOKENS = 18;

/** Headings over figures: «Chiffres clés 2023», "First quarter 2024 highlights"; another heading only mentions a time. */
const isOverFigures = ({ tokens }: Passage): boolean =>
  tokens.length <= MOST_TOKENS && tokens.some(({ form }) => PERIOD_HEADS.has(form) || PERIOD_HEADS.has(form.split('-')[0] ?? ''));

function periodOfHeading({ text, shadow, blocks, language }: Reading, block: number, calendar: Calendar): string | null {
  const one = blocks[block];
  if (one === undefined || one.end - one.start > LONGEST_HEADING) return null;
  const passage = toPassage(text, shadow, figureLanguageOf(one.language ?? language), { start: one.start, end: one.end });
  return isOverFigures(passage) ? findLonePeriod(passage, calendar) : null;
}

const LONGEST_ANNOUNCEMENT = 400;

/** "By its closing in June 2031, the programme will:": the only time that the line above a list names. */
function periodOfAnnouncement(
  { text, shadow, blocks, language }: Reading,
  { block, start, end }: Sentence,
  calendar: Calendar,
): string | null {
  if (end - start > LONGEST_ANNOUNCEMENT) return null;
  const passage = toPassage(text, shadow, figureLanguageOf(blocks[block]?.language ?? language), { start, end });
  const [period, other] = findPeriods(passage, calendar);
  return period !== undefined && other === undefined && isOfFigures(passage, period) ? period.edtf : null;
}

// «Perspectives 2025», "2025 Outlook": the prose right below holds for that year as well.
const AHEAD = new Set('outlook guidance targets objectifs perspectives previsions forecast'.split(' '));

function isAhead({ text, shadow, language }: Reading, { start, end }: Span): boolean {
  return (
    end - start <= LONGEST_HEADING &&
    toPassage(text, shadow, figureLanguageOf(language), { start, end }).tokens.some(({ form }) => AHEAD.has(form))
  );
}

const PROSE = /[.!?…]["»”']?$/;

/** Lists, tables and lines without a full stop stand under their heading's period; prose says its own. */
function isUnder(reading: Reading, block: number): boolean {
  const { text, blocks } = reading;
  const one = blocks[block];
  if (one === undefined) return false;
  return isItem(reading, block) || !PROSE.test(text.slice(Math.max(one.start, one.end - 3), one.end));
}

const isHeading = ({ blocks, sections }: Reading, index: number): boolean => {
  const kind = sections[index]?.kind;
  const opensAbout = kind === 'about' && sections[index - 1]?.kind !== 'about';
  return blocks[index]?.kind === 'heading' || kind === 'heading' || opensAbout;
};

/** The second line of a title of two. */
const isSameTitle = ({ sections }: Reading, index: number): boolean =>
  sections[index]?.kind === 'title' && sections[index - 1]?.kind === 'title';

/** The period a block names for those below it: a heading, or the last sentence of a line that ends in a colon. */
function periodFor(reading: Reading, index: number, last: Sentence | undefined, calendar: Calendar): string | null {
  const block = reading.blocks[index];
  const line = block?.kind === 'paragraph';
  if (block === undefined || !(line || isHeading(reading, index))) return null;
  const short = periodOfHeading(reading, index, calendar);
  const announces = line && reading.text.charAt(block.end - 1) === ':' && last !== undefined;
  return short ?? (announces ? periodOfAnnouncement(reading, last, calendar) : null);
}

const REPORTING: ReadonlySet<string> = new Set(['body', 'lead', 'subtitle', 'list']);

/** A heading, or a short line that speaks of the years to come. */
const opensPart = (reading: Reading, index: number, block: Span): boolean =>
  isHeading(reading, index) || (isUnder(reading, index) && block.end - block.start < SHORT_LINE && isAhead(reading, block));

const SHORT_LINE = 60;

/** For each block the period that the whole release reports on: up to the first part that speaks of the company, of another time or of what is to come. */
function reportedPeriods(reading: Reading, owns: readonly (string | null)[], calendar: Calendar): (string | null)[] {
  const reported = findReportedPeriod(reading, calendar);
  const ends = reading.blocks.findIndex((block, index) => {
    const own = owns[index] ?? null;
    const other = own !== null && own !== reported;
    return opensPart(reading, index, block) && (reading.sections[index]?.kind === 'about' || isAhead(reading, block) || other);
  });
  return reading.blocks.map((_, index) =>
    (ends < 0 || index < ends) && REPORTING.has(reading.sections[index]?.kind ?? '') ? reported : null,
  );
}

/** For each block the period its heading names, or that the whole release reports on; null when neither does. */
export function findHeadingPeriods(reading: Reading, calendar: Calendar): (string | null)[] {
  const last = new Map(reading.sentences.map((sentence) => [sentence.block, sentence]));
  const owns = reading.blocks.map((_, index) => periodFor(reading, index, last.get(index), calendar));
  const reported = reportedPeriods(reading, owns, calendar);
  let current: string | null = null;
  let ahead = -1;
  return reading.blocks.map((block, index) => {
    const own = owns[index] ?? null;
    if (own !== null && isAhead(reading, block)) ahead = index;
    if (own !== null || (isHeading(reading, index) && !isSameTitle(reading, index))) current = own;
    const under = isUnder(reading, index) || ahead === index - 1;
    return own === null ? ((under ? current : null) ?? reported[index] ?? null) : null;
  });
}
