import type { Reading } from '../reading.js';
import { PERIOD_HEADS } from './lexicons/headings.js';
import type { Calendar } from './period-parts.js';
import { findLonePeriod } from './periods.js';
import { type FigureLanguage, type Passage, toPassage } from './tokens.js';

const LONGEST_HEADING = 120;
const MOST_TOKENS = 18;

const languageOf = (tag: string): FigureLanguage => (tag.startsWith('en') ? 'en' : 'fr');

/** Headings over figures: «Chiffres clés 2023», "First quarter 2024 highlights"; another heading only mentions a time. */
const isOverFigures = ({ tokens }: Passage): boolean =>
  tokens.length <= MOST_TOKENS && tokens.some(({ form }) => PERIOD_HEADS.has(form) || PERIOD_HEADS.has(form.split('-')[0] ?? ''));

function periodOfHeading({ text, shadow, blocks, language }: Reading, block: number, calendar: Calendar): string | null {
  const one = blocks[block];
  if (one === undefined || one.end - one.start > LONGEST_HEADING) return null;
  const passage = toPassage(text, shadow, languageOf(one.language ?? language), { start: one.start, end: one.end });
  return isOverFigures(passage) ? findLonePeriod(passage, calendar) : null;
}

const PROSE = /[.!?…]["»”']?$/;

/** Lists, tables and lines without a full stop stand under their heading's period; prose says its own. */
function isUnder({ text, blocks }: Reading, block: number): boolean {
  const one = blocks[block];
  if (one === undefined) return false;
  return one.kind === 'list_item' || one.kind === 'table_row' || !PROSE.test(text.slice(Math.max(one.start, one.end - 3), one.end));
}

/** For each block the period its heading names, or null. */
export function findHeadingPeriods(reading: Reading, calendar: Calendar): (string | null)[] {
  let current: string | null = null;
  return reading.blocks.map((block, index) => {
    const kind = reading.sections[index]?.kind;
    const heading = block.kind === 'heading' || kind === 'heading' || kind === 'about';
    const announces = reading.text.charAt(block.end - 1) === ':' && block.kind === 'paragraph';
    const own = heading || announces || block.kind === 'paragraph' ? periodOfHeading(reading, index, calendar) : null;
    if (own !== null) current = own;
    else if (heading) current = null;
    return own === null && current !== null && isUnder(reading, index) ? current : null;
  });
}
