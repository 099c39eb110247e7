import type { Line } from './lines.js';

const BLANKS = ' \t\u00a0\u2003';
const TWO_CELLS = 2;
/** A value is short; a telephone number is none. */
const LONGEST_VALUE = 30;
const MOST_CELLS = 40;

const isBlank = (text: string, at: number): boolean => at < text.length && BLANKS.includes(text.charAt(at));

/** Where the gap that begins at `at` ends; `at` itself when one blank only parts words. */
function gapEnd(text: string, at: number): number {
  let end = at;
  let wide = false;
  while (isBlank(text, end)) {
    wide ||= text.charAt(end) === '\t';
    end += 1;
  }
  return wide || end - at >= 2 ? end : at;
}

/** Cells set apart by tabs or by two blanks and more. */
function cutByGaps({ text }: Line): [number, number][] {
  const cells: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const end = isBlank(text, at) ? gapEnd(text, at) : at;
    if (end === at) continue;
    cells.push([from, at]);
    from = end;
    at = end - 1;
  }
  cells.push([from, text.length]);
  return cells;
}

/** Cells between bars, without the bars at the edges. */
function cutByBars({ text }: Line): [number, number][] {
  const cells: [number, number][] = [];
  let from = 0;
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', from)) {
    cells.push([from, at]);
    from = at + 1;
  }
  cells.push([from, text.length]);
  return cells;
}

function trim(text: string, [start, end]: [number, number]): [number, number] {
  let [from, to] = [start, end];
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return [from, to];
}

/** The cells of a line that may be a row of a table, as lines of their own. */
export function cellsOf(line: Line): Line[] {
  const cut = line.text.includes('|') ? cutByBars(line) : cutByGaps(line);
  if (cut.length < TWO_CELLS || cut.length > MOST_CELLS) return [];
  return cut
    .map((cell) => trim(line.text, cell))
    .filter(([from, to]) => to > from)
    .map(([from, to]) => ({ ...line, start: line.start + from, end: line.start + to, text: line.text.slice(from, to) }));
}

// "1 630", "+9,7 %", "(3.2)", "~$32 million", "2.0 pp", "n/a" is none
const VALUE = /^[~≈<>(+±−–-]{0,3} ?(?:[€$£]|[A-Z]{2,3}\$?)? ?\.?\d[\d.,'’ \u00a0\u202f\u2009]*/;
// "+353 21 555 0109", "(202) 555-0149", "01 23 45 67 89", "214-555-0177"
const PHONE = /^\+\d{2}|^\(\d{3}\)|^0\d[ .]|^\d{3}-\d{3}-/;

const isValue = ({ text }: Line): boolean => text.length <= LONGEST_VALUE && VALUE.test(text) && !PHONE.test(text);

/** "|---|:--:|": drawn, not printed. */
export const isRule = ({ text }: Line): boolean => text.length >= 3 && /^[|:\-+ ]+$/.test(text) && text.includes('|');

const isRow = (cells: readonly Line[]): boolean => cells.length >= TWO_CELLS;
const holdsValue = (cells: readonly Line[]): boolean => cells.slice(1).some(isValue);

const LONGEST_HEADING = 60;

/** "Durand Holdings (Consolidated)": a short line without cells between two rows of as many cells heads those below it. */
const isHeading = (line: Line, above: readonly Line[], next: Line | undefined): boolean =>
  next !== undefined &&
  line.gap === 0 &&
  next.gap === 0 &&
  !line.newSheet &&
  !next.newSheet &&
  line.text.length <= LONGEST_HEADING &&
  !/[.!?;:,]$/.test(line.text) &&
  above.length > TWO_CELLS &&
  cellsOf(next).length === above.length;

/** The line goes on with the table above it: no empty line between, or one and as many cells. */
const follows = (line: Line, cells: readonly Line[], above: readonly Line[]): boolean =>
  !line.newSheet && (line.gap === 0 || (line.gap === 1 && cells.length === above.length && holdsValue(cells)));

/**
 * The rows of tables in a text: runs of lines with cells, of which two at least hold values and as many as not.
 * Names and addresses set in columns hold none.
 */
export function findRows(lines: readonly Line[]): ReadonlyMap<Line, readonly Line[]> {
  const rows = new Map<Line, readonly Line[]>();
  let run: [Line, readonly Line[]][] = [];
  const close = (): void => {
    const cells = run.filter(([line]) => !isRule(line));
    const values = cells.filter(([, one]) => holdsValue(one)).length;
    if (values >= 2 && values * 2 >= cells.length) for (const [line, one] of run) rows.set(line, isRule(line) ? [] : one);
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line);
    const above = run.at(-1)?.[1];
    if (above !== undefined && !isRow(cells) && isHeading(line, above, lines[index + 1])) {
      run.push([line, [line]]);
      continue;
    }
    const belongs = isRow(cells) || isRule(line);
    if (above !== undefined && !(belongs && follows(line, cells, above))) close();
    if (belongs) run.push([line, cells]);
  }
  close();
  return rows;
}
