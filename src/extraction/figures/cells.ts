import { numberOf } from './digits.js';
import { type Figure, type Stretch, toFigure } from './figure.js';
import { isYearLike, kindOfUnit } from './measured.js';
import { parseNumeral } from './numerals.js';
import { NO_SCALE } from './scales.js';
import { cellOf, isSeparator, type TableRow } from './tables.js';
import { formAt, type Passage, startOf } from './tokens.js';
import { isMoney } from './units.js';

const OPENING = new Set(['+', '-', '~', '(', '±', '<', '>', '≈']);
const NOTES = new Set([')', '*', '¹', '²', '³', '(']);

/** Where the cell of a token begins and ends, in tokens. */
function cellStretch(passage: Passage, at: number): Stretch {
  let first = at;
  while (first > 0 && !isSeparator(passage, first - 1)) first--;
  let next = at;
  while (next < passage.tokens.length && !isSeparator(passage, next)) next++;
  return { first, next };
}

/** The words of the row's label without what is in brackets: what its bare numbers count. */
function labelOf(passage: Passage): Stretch | null {
  let next = 0;
  while (next < passage.tokens.length && passage.tokens[next]?.kind === 'word') next++;
  return next === 0 ? null : { first: 0, next };
}

/** «1 630», «(3,2)», "+4.4": a cell that holds a number and nothing else, a note mark aside. */
export function parseCell(passage: Passage, at: number, row: TableRow): Figure | null {
  const { first, next } = cellStretch(passage, at);
  if (first === 0 && row.labelled) return null;
  for (let index = first; index < at; index++) if (!OPENING.has(formAt(passage, index))) return null;
  const numeral = parseNumeral(passage, at);
  if (numeral === null || numeral.words) return null;
  for (let index = numeral.next; index < next; index++) if (!NOTES.has(formAt(passage, index))) return null;
  return toCell(passage, numeral, first, row);
}

function toCell(passage: Passage, numeral: NonNullable<ReturnType<typeof parseNumeral>>, first: number, row: TableRow): Figure | null {
  const index = cellOf(row, startOf(passage, numeral.first));
  const noun = row.nouns[index] ?? null;
  const over = row.scales[index] ?? NO_SCALE;
  const scale = noun === null ? over : { ...over, unit: 'count' as const };
  const unit = scale.unit ?? 'count';
  // Without unit or scale a number with decimals may be anything, and four digits a year.
  if (scale.unit === null && scale.exponent === 0 && (numeral.mantissa.includes('.') || isYearLike(numeral))) return null;
  const value = numberOf({ mantissa: numeral.mantissa, exponent: numeral.exponent + scale.exponent });
  const counted = unit === 'count' && noun === null ? labelOf(passage) : null;
  const stretch = { first: numeral.first, next: numeral.next };
  const down = ['-', '('].includes(formAt(passage, first)) && first < numeral.first;
  return toFigure(
    { rule: 'cell', kind: kindOfUnit(unit), unit, value, ...stretch, number: numeral },
    { counted, noun, trend: scale.growth === null ? null : down ? 'decrease' : scale.growth },
  );
}

const isPlain = (passage: Passage, figure: Figure): boolean => {
  const { first, next } = cellStretch(passage, figure.first);
  return first <= figure.first && figure.next <= next;
};

/** 8.2 in millions is 8200000: in decimals, since a product of floating-point numbers may fall short of it. */
const raised = (value: number, exponent: number): number =>
  exponent === 0 ? value : String(value).includes('e') ? value * 10 ** exponent : numberOf({ mantissa: String(value), exponent });

/** What the row's head adds to a figure that a cell prints with its unit: "$184,200" in thousands, "2.0 pp" under "Change". */
export function toFigureOfCell(passage: Passage, figure: Figure, row: TableRow): Figure {
  const index = cellOf(row, startOf(passage, figure.first));
  const column = row.columns[index] ?? null;
  const scale = row.scales[index] ?? NO_SCALE;
  const ranged = figure.rule === 'quantity' || figure.rule === 'range' || figure.rule === 'shift';
  const scaled = isMoney(figure.unit) && ranged && scale.exponent > 0 && Math.abs(figure.value) >= 1;
  const exponent = scaled && isPlain(passage, figure) ? scale.exponent : 0;
  const value = raised(figure.value, exponent);
  const value_max = figure.value_max === null ? null : raised(figure.value_max, exponent);
  const trend = figure.trend ?? (figure.unit === 'percent' || figure.unit === 'points' ? (column?.growth ?? scale.growth) : null);
  return { ...figure, value, value_max, trend };
}

/** The time of its column, or of its row; a change leads to the latest time of the table. */
export function periodOfCell(passage: Passage, figure: Figure, row: TableRow): string | null {
  const column = row.columns[cellOf(row, startOf(passage, figure.first))];
  return column?.period ?? row.period ?? (column != null && column.growth !== null ? row.latest : null);
}
