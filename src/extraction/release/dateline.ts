import { BANNER } from '../lexicons/headings.js';
import { KNOWN_TOWNS } from '../lexicons/towns.js';
import { LOST_MARK } from '../quotes/marks.js';
import { withoutBrackets } from '../text/brackets.js';
import { shadow } from '../text/folded.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, protectedWithin, type Words } from '../words.js';
import { type Cell, cellsOf } from './cells.js';
import { DATELINE_RULES, type DatedCell, datelineAt, type FoundDateline } from './dateline-forms.js';
import { withYear } from './dateline-years.js';
import { findEmbargoDay } from './embargo-date.js';
import { saysTitleFirst } from './head/page-headings.js';
import { type FoundPlaces, placeName, placesAt } from './places.js';
import { openingWireLength, serviceLength, wireLength } from './wires.js';

export type { FoundDateline } from './dateline-forms.js';

const TOP_BLOCKS = 20;
const FOOT_BLOCKS = 10;
const MOST_DATES = 8;
const PROSE = 80;
const LONG = 250;
const MENTIONS_WITHIN = 60_000;

/** True when a block holds its dateline and hardly anything else: not «Lyon, le 3 mai – La Ville lance …». */
export function fillsItsBlock(words: Words, { block, start, end, rule }: FoundDateline): boolean {
  if (rule === 'D-05-embargo' || (rule === 'D-01-banner' && saysTitleFirst(words, block))) return false;
  const { start: from = 0, end: to = 0 } = words.blocks[block] ?? {};
  if (rule === 'D-03-line' && start - from <= 3 && to - end <= 60) return true;
  return start - from <= 100 && to - end <= 24 && !/\p{L}{4}/u.test(withoutBrackets(words.text.slice(end, to)));
}

/** «à Sault», "in Sault": "a Sault Trust project" has an article. */
const LEADS_TO_TOWN = {
  en: /(?:^|[^a-z])(?:in|near|city of|town of|\d{5}) $/,
  fr: /(?:^|[^a-z])(?:a|in|near|pres de|base a|based in|ville de|city of|mairie de|\d{5}) $/,
};

/** Somewhere else the text says that the name is a town's: «à Brest», «in Dallas», «29200 Brest». */
export function isTownElsewhere({ shadow: whole, language }: Words, name: string): boolean {
  const folded = shadow(name);
  const leads = language === 'en' ? LEADS_TO_TOWN.en : LEADS_TO_TOWN.fr;
  for (let at = whole.indexOf(folded, 1); at > 0 && at < MENTIONS_WITHIN; at = whole.indexOf(folded, at + folded.length)) {
    const ends = !/[a-z]/.test(whole.charAt(at + folded.length));
    if (ends && leads.test(whole.slice(Math.max(0, at - 12), at))) return true;
  }
  return false;
}

const isInCapitals = ({ tokens }: Words, { from, to }: FoundPlaces['first']): boolean =>
  tokens.slice(from, to).every(({ kind, casing }) => kind === 'mark' || casing === 'upper' || casing === 'capital') &&
  tokens.slice(from, to).some(({ casing }) => casing === 'upper');

/** «MARLOWE -- Members of …», «DENVER–(BUSINESS WIRE)–…»: a place that opens the text without a date, or with the date after the wire. */
function undatedAt(words: Words, { cell, from, to, dates }: DatedCell): FoundDateline | null {
  const kind = words.blocks[cell.block]?.kind;
  if (kind !== 'paragraph' && kind !== 'heading') return null;
  const first = ['(', '['].includes(foldedAt(words, from)) ? from + 1 : from;
  const places = placesAt(words, first, Math.min(to, first + 24), new Set(dates.map(({ start }) => start)));
  if (places === null) return null;
  const gap = pastDashes(words, places.to);
  const place = placeName(words, places.first);
  // «(PrairieWire) - May 1, 2025 - LEEDS – The port …»
  const date = dateIn(cell.start, words.tokens[from]?.start ?? cell.start, dates);
  const found = { start: cell.start, end: words.tokens[places.to - 1]?.end ?? 0, place, date, block: cell.block };
  const open = words.tokens[gap]?.start ?? 0;
  const wire = wireLength(words, open) || (isInCapitals(words, places.first) && isTown(words, place) ? serviceLength(words, open) : 0);
  if (wire > 0) return { ...found, ...behindWire(words, open, open + wire, dates), rule: 'E-08-wire' };
  const opens = kind === 'paragraph' && opensWithPlace(words, cell, places, gap);
  return opens || (places.to === to && isTownAlone(words, cell, places, place)) ? { ...found, rule: 'E-08-place' } : null;
}

/** Where a dateline ends with its wire, and the day in its brackets or right behind it. */
const behindWire = (words: Words, open: number, end: number, dates: DatedCell['dates']): Pick<FoundDateline, 'end' | 'date'> => ({
  end,
  date: dateIn(open, end, dates) ?? dateAfter(words, end, dates),
});

/** «MARLOWE -- Members of …»: a place, a dash, and the text. */
function opensWithPlace(words: Words, cell: Cell, places: FoundPlaces, gap: number): boolean {
  const parted = cell.end - cell.start >= PROSE && gap > places.to && opensSentence(words, gap);
  if (!parted || !opensText(words, cell)) return false;
  const town = isTown(words, placeName(words, places.first));
  return hasDash(words, places.to, gap)
    ? (isInCapitals(words, places.first) && !isToldInCapitals(words, places.first)) || places.located || town
    : town && isPointed(words, places, gap);
}

/** «CEDRA — Centre d'essais … — a appris»: capitals that the text tells twice again are an acronym. */
function isToldInCapitals({ text, tokens }: Words, { from, to }: FoundPlaces['first']): boolean {
  const printed = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  let told = 0;
  for (let at = text.indexOf(printed, tokens[to - 1]?.end); at >= 0 && told < 2; at = text.indexOf(printed, at + printed.length))
    if (!/[\p{L}\d]/u.test(text.charAt(at + printed.length))) told++;
  return to - from === 1 && told === 2;
}

/** A capital, with or without a mark of speech before it. */
const opensSentence = ({ tokens }: Words, index: number): boolean => {
  const at = ['"', '«', '“'].includes(tokens[index]?.folded ?? '') ? index + 1 : index;
  return tokens[at]?.casing !== 'lower' && tokens[at]?.kind === 'word';
};

/** «NEW YORK»: by itself in its paragraph, above the text. */
const isTownAlone = (words: Words, cell: Cell, { first }: FoundPlaces, place: string): boolean => {
  const { start, end } = words.blocks[cell.block] ?? {};
  return (
    cell.block > 0 &&
    cell.start === start &&
    cell.end === end &&
    isInCapitals(words, first) &&
    KNOWN_TOWNS.has(shadow(place)) &&
    opensText(words, cell)
  );
};

const isTown = (words: Words, place: string): boolean => KNOWN_TOWNS.has(shadow(place)) || isTownElsewhere(words, place);

/** «Nantes. Le Sénat a adopté …»: nothing but a full stop after the town. */
const isPointed = (words: Words, { to }: FoundPlaces, gap: number): boolean => gap === to + 1 && foldedAt(words, to) === '.';

/** No paragraph stands above: further down, «Horizons – …» is an entry of a list. */
const opensText = ({ blocks }: Words, { block, start }: Cell): boolean =>
  start === blocks[block]?.start && blocks.slice(0, block).filter(({ start: from, end }) => end - from > LONG).length < 2;

const pastDashes = (words: Words, index: number): number => {
  let at = index;
  while (['-', ',', '.', ':', ')', ']', LOST_MARK].includes(foldedAt(words, at))) at++;
  return at;
};

/** «DENVER – The …», "(Denver, CO) The …", «DENVER \uFFFD The …» */
const hasDash = (words: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (['-', ')', ']', LOST_MARK].includes(foldedAt(words, at))) return true;
  return false;
};

/** «(Newsfile Corp. - May 3, 2024)»: a date inside the wire's brackets. */
const dateIn = (from: number, to: number, dates: DatedCell['dates']): string | null =>
  dates.find(({ start, end }) => start >= from && end <= to)?.value ?? null;

/** «(BUSINESS WIRE)--May 3, 2024--»: a date right after the wire. */
const dateAfter = (words: Words, offset: number, dates: DatedCell['dates']): string | null =>
  dates.find(({ start }) => start >= offset && start - offset < 8 && !/\p{L}/u.test(words.text.slice(offset, start).replace(/ le $/, '')))
    ?.value ?? null;

const NOTICE = /^(?:pour (?:diffusion|publication) immediate|for immediate release)\s+(?=\S)/;
const LONGEST_NOTICE = 40;

/** «POUR DIFFUSION IMMÉDIATE SAULT, le 3 mai»: a notice on the line of the dateline. */
const noticeLength = ({ shadow: folded }: Words, { start, end }: Cell): number =>
  NOTICE.exec(folded.slice(start, Math.min(end, start + LONGEST_NOTICE)))?.[0].length ?? 0;

function toDated(words: Words, cell: Cell): DatedCell {
  const opened = cell.start + (openingWireLength(words, cell.start) || noticeLength(words, cell));
  const dates = protectedWithin(words, { start: cell.start, end: Math.min(cell.end, cell.start + 400) });
  return {
    cell,
    from: firstTokenFrom(words.tokens, opened),
    to: firstTokenFrom(words.tokens, cell.end),
    dates: dates.filter(({ kind }) => kind === 'date').slice(0, MOST_DATES),
  };
}

const isTopBlock = (block: number): boolean => block < TOP_BLOCKS;

/** At the foot, only what nobody says of another day: «Fait à Nevers, le 3 mai 2024», a date alone on its line. */
const standsAtFoot = ({ rule, date }: FoundDateline): boolean =>
  ['D-03-placed', 'D-03-line'].includes(rule) && date?.startsWith('XXXX') === false;

function candidateBlocks({ blocks }: Words): number[] {
  const foot = Math.max(TOP_BLOCKS, blocks.length - FOOT_BLOCKS);
  // What a picture shows happened another day.
  return blocks.flatMap(({ kind }, block) =>
    kind === 'caption' ? [] : isTopBlock(block) || (block >= foot && kind !== 'list_item' && kind !== 'table_row') ? [block] : [],
  );
}

/** «Consumer Price Index, May 2025»: before a month alone, only a town is a place. */
const isNamedMonth = (words: Words, { date, place }: FoundDateline): boolean =>
  date?.length === 7 && place !== null && !isTown(words, place);

const FEWEST_ABOVE = 3;
const SHORTEST_LEAD = 24;

/** «The strikes would be:⏎Sault Region – Monday 12 November»: an entry of what a sentence further down leads to. */
function isScheduled({ text, shadow: folded, blocks }: Words, { block, start, date }: FoundDateline): boolean {
  if (date?.startsWith('XXXX') !== true || block < FEWEST_ABOVE) return false;
  const above = text.slice(blocks[block - 1]?.start ?? 0, start).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  return line.endsWith(':') && line.length >= SHORTEST_LEAD && !BANNER.test(folded.slice(start - line.length, start));
}

/** «Sault – Monday 12 November⏎Lorne – Tuesday 13 November»: days of a programme, a line each. */
const isProgramme = (found: readonly FoundDateline[], { block, date }: FoundDateline): boolean =>
  date?.startsWith('XXXX') === true &&
  block >= FEWEST_ABOVE &&
  found.some((other) => other.date?.startsWith('XXXX') && other.date !== date && Math.abs(other.block - block) <= 1);

/** Everything that may be the line that says where and when, in the order of the text. */
export function findDatelines(words: Words): FoundDateline[] {
  const found = candidateBlocks(words).flatMap((block) =>
    cellsOf(words, block).flatMap((cell) => {
      const dated = toDated(words, cell);
      const forms = [undatedAt(words, dated), ...dated.dates.map((date) => datelineAt(words, dated, date))].filter(
        (one): one is FoundDateline => one !== null && !isNamedMonth(words, one),
      );
      return isTopBlock(block) ? forms : forms.filter(standsAtFoot);
    }),
  );
  return found.filter((one) => !isScheduled(words, one) && !isProgramme(found, one));
}

const BESIDE = 3;

/** «1 June 2023 / News release / Geneva»: a town agencies know, alone on a line close to the date's. */
function placeBeside(words: Words, { block }: FoundDateline): string | null {
  if (!isTopBlock(block)) return null;
  for (let near = Math.max(0, block - BESIDE); near <= Math.min(words.blocks.length - 1, block + BESIDE); near++) {
    const cell = cellsOf(words, near).find(({ start, end }) => KNOWN_TOWNS.has(words.shadow.slice(start, end).split(', ', 1)[0] ?? ''));
    if (cell === undefined) continue;
    const from = firstTokenFrom(words.tokens, cell.start);
    const places = placesAt(words, from, firstTokenFrom(words.tokens, cell.end), new Set());
    if (places !== null && places.to === firstTokenFrom(words.tokens, cell.end)) return placeName(words, places.first);
  }
  return null;
}

const rankOf = ({ rule }: FoundDateline): number => DATELINE_RULES.indexOf(rule);

/** A date of the letterhead counts above the title only; further down it is an event's. */
const isPossible = ({ rule, block }: FoundDateline, title: number): boolean => rule !== 'D-04-letterhead' || (title >= 0 && block < title);

/** The one that is believed most; with several, a place wins over a bare date, and the top of the release over its foot. */
export function chooseDateline(words: Words, found: readonly FoundDateline[], title: number): FoundDateline | null {
  const possible = found
    .filter((one) => isPossible(one, title))
    .sort((a, b) => Number(!isTopBlock(a.block)) - Number(!isTopBlock(b.block)) || rankOf(a) - rankOf(b) || a.start - b.start);
  const [best] = [...possible].sort((a, b) => rankOf(a) - rankOf(b) || a.start - b.start);
  const embargo = findEmbargoDay(words);
  if (best === undefined) return embargo === null ? null : { ...embargo, date: withYear(words, embargo.date) };
  const other = possible.find(({ date }) => withYear(words, date) !== null) ?? embargo;
  const place = best.place ?? possible.find((one) => one.place !== null && one.block < TOP_BLOCKS)?.place ?? placeBeside(words, best);
  return { ...best, place, date: withYear(words, best.date) ?? withYear(words, other?.date ?? null) };
}
