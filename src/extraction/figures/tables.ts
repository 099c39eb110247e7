import type { Span } from '../../domain/selector.js';
import type { Unit } from '../../domain/statistic.js';
import type { ReadBlock, Reading } from '../reading.js';
import { isYearForm } from '../text/year-forms.js';
import { type Column, columnsOf, endingsOf, latestOf } from './columns.js';
import type { Ending } from './endings.js';
import type { Calendar } from './period-parts.js';
import { findLonePeriod } from './periods.js';
import { NO_SCALE, readScale, type Scale } from './scales.js';
import { type FigureLanguage, figureLanguageOf, formAt, type Passage, toPassage } from './tokens.js';
import { parseCurrencyPrefix } from './units.js';

/** A row of a table as its figures see it: where its label ends, what stands over its cells, what its bare numbers count. */
export interface TableRow {
  /** The separators' places in the text: a cell ends where the next separator begins. */
  cells: readonly Span[];
  columns: readonly (Column | null)[];
  /** What the bare numbers of each cell are. */
  scales: readonly Scale[];
  /** The time its label names: «2024 | 62 | 318,80». */
  period: string | null;
  /** The latest of the columns' times. */
  latest: string | null;
  /** A label stands before the first value. */
  labelled: boolean;
  /** What the columns count that print no currency where others do. */
  nouns: readonly (string | null)[];
}

const SEPARATOR = '|';
const CAPTION_LENGTH = 160;
const FARTHEST_CAPTION = 2;

/** The cells of a row, blank ones included. */
function cutCells(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charAt(at) !== SEPARATOR) continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells;
}

const languageOf = ({ language }: ReadBlock): FigureLanguage => figureLanguageOf(language);

interface Rows {
  reading: Reading;
  calendar: Calendar;
  /** Indexes of the blocks. */
  first: number;
  next: number;
}

const passageOf = ({ text, shadow, blocks, language }: Reading, block: number, span: Span): Passage =>
  toPassage(text, shadow, languageOf(blocks[block] ?? ({ language } as ReadBlock)), span);

// "1 month", «12 mois», "3rd quarter": the time over a column.
const SPAN =
  /^\d{1,3}(?:st|nd|rd|th|er|e|eme)?[ -]?(?:days?|weeks?|months?|quarters?|years?|half|jours?|semaines?|mois|trimestres?|semestres?|ans?)\b/;
const VALUE = /^[~≈<>(+±−–-]{0,3} ?(?:[€$£]|[A-Z]{2,3}\$?)? ?\.?\d/;

/** A heading row has periods and words over the columns, no value under them; the first row may carry figures in its words. */
function isHead({ reading, calendar, first }: Rows, block: number, cells: readonly Span[]): boolean {
  const passages = cells.map((cell) => passageOf(reading, block, cell));
  const columns = columnsOf(passages, calendar);
  const isValue = (cell: Span): boolean => {
    const printed = reading.shadow.slice(cell.start, cell.end).trim();
    return VALUE.test(reading.text.slice(cell.start, cell.end).trim()) && !SPAN.test(printed);
  };
  const values = cells.filter((cell, index) => isValue(cell) && !columns[index]?.period);
  const dated = columns.slice(1).some((column) => column.period !== null);
  return values.length === 0 && (block === first || dated);
}

/** The lines right above a table that say what it shows: «Trafics par filière (en milliers de tonnes)». */
function captionsOf({ reading, first }: Rows): Passage[] {
  const captions: Passage[] = [];
  for (let block = first - 1; block >= Math.max(0, first - FARTHEST_CAPTION); block--) {
    const one = reading.blocks[block];
    if (one === undefined || one.kind === 'list_item' || one.end - one.start > CAPTION_LENGTH) break;
    // A sentence above the caption is the text's own.
    if (captions.length > 0 && /[.!?]["»”]?$/.test(reading.text.slice(one.start, one.end))) break;
    captions.push(passageOf(reading, block, one));
  }
  return captions;
}

/** The currency that a cell prints before its number. */
function moneyOf(passage: Passage): Unit | null {
  for (let at = 0; at < passage.tokens.length; at++) {
    const found = parseCurrencyPrefix(passage, at);
    if (found !== null && passage.tokens[found.next]?.kind === 'digits') return found.unit;
  }
  return null;
}

interface Currencies {
  unit: Unit | null;
  /** Columns that print it, counted from the right. */
  columns: ReadonlySet<number>;
}

/** The currency some cell prints: in many tables only the first row does. */
function currenciesOf({ reading, first, next }: Rows): Currencies {
  const columns = new Set<number>();
  let unit: Unit | null = null;
  for (let block = first; block < next; block++) {
    const cells = cutCells(reading.text, reading.blocks[block] ?? { start: 0, end: 0 });
    cells.forEach((cell, index) => {
      const money = moneyOf(passageOf(reading, block, cell));
      if (money !== null) columns.add(cells.length - index);
      unit ??= money;
    });
  }
  return { unit, columns };
}

const merge = (near: Scale, far: Scale): Scale => ({
  unit: near.unit ?? far.unit,
  exponent: near.unit !== null || near.exponent !== 0 ? near.exponent : far.exponent,
  growth: near.growth ?? far.growth,
});

/** "Weighted average shares": counted in ones beside amounts in thousands. */
const SHARES =
  /(?:shares(?: outstanding)?|nombre (?:moyen )?d'actions[a-z ]{0,30}|actions en circulation|employees|headcount|effectifs?)(?: \([a-z]{1,20}\))?$/;

const PER = /(?:per|par)[ -](?:share|action|unit|part|titre)|(?:^|[^a-z])(?:eps|bpa)(?![a-z])/;

/** Columns are counted from the right: the cell above the labels is often left out. */
const align = (columns: readonly Column[], cells: number): (Column | null)[] =>
  Array.from({ length: cells }, (_, index) => columns[index + columns.length - cells] ?? null);

const NO_ROW: TableRow = { cells: [], columns: [], scales: [], period: null, latest: null, labelled: false, nouns: [] };

const COUNTED_HEAD = /^\p{L}{3,}(?: \p{L}{2,}){0,3}$/u;

/** "Grants" beside a column of amounts, or over rows of years: its plain numbers are counted, not paid. */
function nounsOf(columns: readonly (Column | null)[], { unit, columns: paid }: Currencies, dated: boolean): (string | null)[] {
  return columns.map((column, index) => {
    const beside = unit !== null && paid.size > 0 && !paid.has(columns.length - index);
    const plain = (beside || (dated && index > 0)) && column?.period === null && column.growth === null && column.scale.unit === null;
    return plain && COUNTED_HEAD.test(column.head) ? column.head : null;
  });
}

const LONGEST_DATE = 4;

/** «2024», «T1 2024», "March 2024": a label that is a time and nothing else. */
function periodOfLabel(label: Passage, calendar: Calendar): string | null {
  const { tokens } = label;
  if (tokens.length === 0 || tokens.length > LONGEST_DATE || !tokens.some(({ form }) => isYearForm(form))) return null;
  return findLonePeriod(label, calendar);
}

/** What stands over and beside the rows of a table. */
interface Heads {
  columns: readonly Column[];
  scale: Scale;
  currencies: Currencies;
}

/** A row of values under the columns' heads; amounts by the share are not in thousands. */
function toRow({ reading, calendar }: Rows, block: number, cells: readonly Span[], heads: Heads): TableRow {
  const label = passageOf(reading, block, cells[0] ?? { start: 0, end: 0 });
  const period = cells.length > 1 ? periodOfLabel(label, calendar) : null;
  const labelled = label.tokens[0]?.kind === 'word' || period !== null;
  const own = labelled && period === null ? readScale(label, false) : NO_SCALE;
  const counted = SHARES.test(reading.shadow.slice(cells[0]?.start ?? 0, cells[0]?.end ?? 0).trimEnd());
  const single = counted || PER.test(reading.shadow.slice(cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0));
  const over = align(heads.columns, cells.length);
  const scale = merge(own, heads.scale);
  const scales = over.map((column) => {
    const near = merge(merge(own, column?.scale ?? NO_SCALE), heads.scale);
    const unit = counted ? null : (near.unit ?? heads.currencies.unit);
    return { ...near, unit, exponent: single ? 0 : near.exponent };
  });
  const nouns = scale.unit === null && scale.exponent === 0 ? nounsOf(over, heads.currencies, period !== null) : [];
  return { cells, columns: over, scales, period, latest: latestOf(heads.columns), labelled, nouns };
}

function readTable(rows: Rows, standing: Scale, found: Map<number, TableRow>): void {
  const { reading, calendar, first, next } = rows;
  const captions = captionsOf(rows);
  const currencies = currenciesOf(rows);
  let scale = [...captions.map((caption) => readScale(caption, true)), standing].reduce(merge, NO_SCALE);
  let columns: Column[] = [];
  let above: Ending[] = [];
  for (let block = first; block < next; block++) {
    const cells = cutCells(reading.text, reading.blocks[block] ?? { start: 0, end: 0 });
    const head = isHead(rows, block, cells);
    found.set(block, head ? NO_ROW : toRow(rows, block, cells, { columns, scale, currencies }));
    if (!head) {
      above = [];
      continue;
    }
    const passages = cells.map((cell) => passageOf(reading, block, cell));
    columns = columnsOf(passages, calendar, captions, above);
    above = endingsOf(passages, calendar);
    const [corner] = passages;
    if (corner !== undefined) scale = merge(readScale(corner, true), scale);
  }
}

/** "(In thousands, except per share figures)", «(en milliers d'euros)»: a line in brackets that says it for all tables below, up to the next prose. */
function standingScale(reading: Reading, block: number, standing: Scale): Scale {
  const { start, end, kind } = reading.blocks[block] ?? { start: 0, end: 0, kind: 'paragraph' };
  const line = reading.shadow.slice(start, end);
  if (kind !== 'table_row' && line.length > LONGEST_NOTE) return NO_SCALE;
  if (!NOTE.test(line)) return standing;
  const { exponent } = readScale(passageOf(reading, block, { start, end }), true);
  return exponent === 0 ? standing : { ...NO_SCALE, exponent };
}

const LONGEST_NOTE = 240;
const NOTE =
  /^\((?:\p{L}+ )?(?:all )?(?:amounts |figures |dollars |montants |chiffres )?(?:in|en) (?:thousands|millions|milliers|billions|milliards)/u;

/** The rows of a document's tables by their blocks; a heading row has no cells. */
export function findTableRows(reading: Reading, calendar: Calendar): ReadonlyMap<number, TableRow> {
  const found = new Map<number, TableRow>();
  const { blocks } = reading;
  let standing = NO_SCALE;
  for (let first = 0; first < blocks.length; first++) {
    standing = standingScale(reading, first, standing);
    if (blocks[first]?.kind !== 'table_row') continue;
    let next = first;
    while (blocks[next]?.kind === 'table_row') next++;
    readTable({ reading, calendar, first, next }, standing, found);
    first = next - 1;
  }
  return found;
}

/** The column's index of a token: how many separators stand before it. */
export function cellOf({ cells }: TableRow, offset: number): number {
  let index = 0;
  while (index < cells.length - 1 && (cells[index]?.end ?? 0) <= offset) index++;
  return index;
}

export const isSeparator = (passage: Passage, at: number): boolean => formAt(passage, at) === SEPARATOR;
