import type { Span } from '../../domain/selector.js';
import type { ProtectedSpan } from '../reading.js';
import { protectedWithin, type Words } from '../words.js';

/** Where a date is printed as the date of the release. */
export interface FoundDateline extends Span {
  place: string | null;
  date: string | null;
  rule: string;
  block: number;
}

const TOP_BLOCKS = 10;
const MOST_LINES = 20;
const MOST_DATES = 8;
const LONGEST_PREFIX = 90;

/** «Lyon, le » · «Fait à Aix-en-Provence le » · «MORTON GROVE, Ill., » · «Lyon & Paris – »: what stands before the date; group 1 is the place. */
const NAME = "\\p{Lu}[\\p{L}'’.-]{1,40}";
const PLACE = `${NAME}(?: (?:(?:sur|en|sous|de|du|la|le|les|et|&|d['’]|l['’]) ?){0,2}${NAME}){0,4}`;
const PREFIX = new RegExp(
  `^(?:[-–—•] ?)?(?:[Ff]ait )?(?:[ÀAàa] )?(${PLACE})(?:,? ?\\([^()]{1,30}\\))?(?:, ${NAME}(?: ${NAME})?){0,2}(?:,? ?[-–—:] ?|, ?| (?=le ))(?:le |the |on )?$`,
  'u',
);
const INNER = new RegExp(`(?:^|[\\s.])(${NAME}(?:-${NAME})?)(?:, ${NAME}(?: ${NAME})?){0,2} ?[-–—] ?(?:[Ll]e )?$`, 'u');
const AFTER_PLACED = /^(?:$|[\s.,:]*[-–—/(]|[.:]|\n|,? \p{Lu})/u;
const ONLY_DATE =
  /^(?:(?:[Ll]e|[Pp]ublié(?:e)? le|[Dd]ate ?:|[Pp]ublished(?: on)?|[Pp]osted(?: on)?|[Mm]is en ligne le|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche|[Cc]e) ?:? ?)?$/;
const BANNER_DATE = /^(?:communiqu[ée]|press release|news release|cp|infos? presse|dossier)[^.!?]{0,60}$/i;
const TODAY = /(?:^|[^a-z])(?:aujourd'hui|ce jour|today),? (?:le |on )?$/;

/** True when a block holds its dateline and hardly anything else: not «Lyon, le 3 mai – La Ville lance …». */
export function fillsItsBlock(words: Words, { block, start, end }: FoundDateline): boolean {
  const { start: from = 0, end: to = 0 } = words.blocks[block] ?? {};
  return start - from <= 60 && to - end <= 14;
}

interface Line extends Span {
  block: number;
}

/** The lines of a block: datelines stand on a line of their own, or open one. */
function linesOf({ blocks, text }: Words, block: number): Line[] {
  const { start = 0, end = 0 } = blocks[block] ?? {};
  const lines: Line[] = [];
  let from = start;
  for (const part of text.slice(start, end).split('\n')) {
    lines.push({ start: from, end: from + part.length, block });
    from += part.length + 1;
  }
  return lines;
}

const trimmedPlace = (place: string | undefined): string | null => {
  if (place === undefined) return null;
  const bare = place.replace(/[,.:-]{1,3}$/, '');
  return /\p{Ll}/u.test(bare)
    ? bare
    : bare.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, joint: string, letter: string) => joint + letter.toUpperCase());
};

const isMonthName = (place: string): boolean =>
  /^(?:le|du|au|mise|publie|date|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on|the|since|depuis|en)$/i.test(
    place,
  );

/** How a date printed on a line makes it a dateline; null when the date is only told about. */
function datelineAt(words: Words, line: Line, date: ProtectedSpan): FoundDateline | null {
  const before = words.text.slice(line.start, date.start);
  const after = words.text.slice(date.end, Math.min(line.end, date.end + 40));
  if (before.length > 400 || (date.value?.length ?? 0) < 8) return null;
  const placed = before.length <= LONGEST_PREFIX ? PREFIX.exec(before) : null;
  if (placed !== null && !isMonthName(placed[1] ?? '') && AFTER_PLACED.test(after) && !BANNER_DATE.test(before)) {
    const lead = before.length - before.trimStart().length;
    return {
      start: line.start + lead,
      end: date.end,
      place: trimmedPlace(placed[1]),
      date: date.value,
      rule: 'D-03-placed',
      block: line.block,
    };
  }
  if (after.trim().length <= 1 && ONLY_DATE.test(before))
    return { start: line.start, end: date.end, place: null, date: date.value, rule: 'D-03-line', block: line.block };
  if (BANNER_DATE.test(before) && after.trim().length <= 12)
    return { start: date.start, end: date.end, place: null, date: date.value, rule: 'D-01-banner', block: line.block };
  const inner = INNER.exec(before.slice(-LONGEST_PREFIX));
  if (inner !== null && /^ ?[-–—]/.test(after)) {
    return {
      start: date.start - (inner[0].trimStart().length ?? 0),
      end: date.end,
      place: trimmedPlace(inner[1]),
      date: date.value,
      rule: 'D-03-run-in',
      block: line.block,
    };
  }
  if (TODAY.test(words.shadow.slice(Math.max(line.start, date.start - 20), date.start))) {
    return { start: date.start, end: date.end, place: null, date: date.value, rule: 'D-03-today', block: line.block };
  }
  return null;
}

/** DENVER–(BUSINESS WIRE)– · PARIS--(BUSINESS WIRE)-- : a place without a date. */
const WIRE = /^(\p{Lu}[\p{L}' .-]{1,40}?)(?:, [\p{L}. ]{1,30})? ?[-–—]{1,2} ?\(/u;

function wireAt(words: Words, line: Line): FoundDateline | null {
  const match = WIRE.exec(words.text.slice(line.start, Math.min(line.end, line.start + 120)));
  if (
    match === null ||
    !/^\((?:business wire|globe newswire|globenewswire|pr newswire|prnewswire|actusnews)/.test(
      words.shadow.slice(line.start + match[0].length - 1),
    )
  )
    return null;
  return {
    start: line.start,
    end: line.start + match[0].length - 1,
    place: trimmedPlace(match[1]),
    date: null,
    rule: 'E-08-wire',
    block: line.block,
  };
}

const RANKS = ['D-03-placed', 'D-03-run-in', 'E-08-wire', 'D-03-line', 'D-01-banner', 'D-03-today'];

function candidateBlocks({ blocks }: Words): number[] {
  const last = blocks.length - 1;
  const top = Array.from({ length: Math.min(TOP_BLOCKS, blocks.length) }, (_, index) => index);
  return [...top, ...[last - 2, last - 1, last].filter((index) => index >= TOP_BLOCKS)];
}

/** «Mardi 12 mars»: the year of the first full date printed, or of the file's own date. */
function withYear(words: Words, date: string | null): string | null {
  if (date === null || !date.startsWith('XXXX')) return date?.length === 7 ? null : date;
  const full =
    words.protectedSpans.find(({ kind, value }) => kind === 'date' && value !== null && /^\d{4}-/.test(value))?.value ??
    words.document.metadata.date;
  return full === null || full === undefined || !/^\d{4}/.test(full) ? null : `${full.slice(0, 4)}${date.slice(4)}`;
}

function datelinesOf(words: Words, line: Line): FoundDateline[] {
  const dates = protectedWithin(words, line)
    .filter(({ kind }) => kind === 'date')
    .slice(0, MOST_DATES);
  return [wireAt(words, line), ...dates.map((date) => datelineAt(words, line, date))].filter((one) => one !== null);
}

/** The line that says where and when; with several, a place wins over a bare date, and the top of the release over its foot. */
export function findDateline(words: Words): FoundDateline | null {
  const found = candidateBlocks(words).flatMap((block) =>
    linesOf(words, block)
      .slice(0, MOST_LINES)
      .flatMap((line) => datelinesOf(words, line)),
  );
  const [best] = found.sort((a, b) => RANKS.indexOf(a.rule) - RANKS.indexOf(b.rule) || a.start - b.start);
  if (best === undefined) return null;
  const date =
    withYear(words, best.date) ??
    withYear(words, found.find((other) => other.date !== null && withYear(words, other.date) !== null)?.date ?? null);
  return { ...best, date };
}
