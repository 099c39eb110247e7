import type { Matrix } from './matrices.js';
import { least, most } from './measures.js';

/** A straight line drawn across (`at` is its height) or down the page (`at` is its place from the left). */
export interface Rule {
  across: boolean;
  at: number;
  from: number;
  to: number;
}

/** In points. */
const THICKEST = 2.5;
const SHORTEST = 6;
const TOGETHER = 2;
/** Drawings have more lines than any table; a page that has them is not looked at for tables. */
export const MAX_RULES = 2_000;
const MAX_NUMBERS = 40_000;

const MOVE = 0;
/** How many numbers follow each of pdf.js's path codes; a curve makes a shape no rule. */
const OPERANDS: readonly number[] = [2, 2, 6, 4, 0];
const CURVES = new Set([2, 3]);

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const boxOf = (points: readonly number[], [a, b, c, d, e, f]: Matrix): Box => {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
    xs.push(a * x + c * y + e);
    ys.push(b * x + d * y + f);
  }
  return { left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) };
};

const toRules = ({ left, top, right, bottom }: Box, stroked: boolean): Rule[] => {
  const [width, height] = [right - left, bottom - top];
  const across = (at: number): Rule => ({ across: true, at, from: left, to: right });
  const down = (at: number): Rule => ({ across: false, at, from: top, to: bottom });
  if (height <= THICKEST) return width >= SHORTEST ? [across((top + bottom) / 2)] : [];
  if (width <= THICKEST) return height >= SHORTEST ? [down((left + right) / 2)] : [];
  return stroked && width >= SHORTEST && height >= SHORTEST ? [across(top), across(bottom), down(left), down(right)] : [];
};

/** The rules among the shapes of a path: thin boxes, lines, and the sides of stroked boxes. */
export const rulesOf = (data: unknown, matrix: Matrix, stroked: boolean): Rule[] => {
  const numbers = Array.isArray(data) && ArrayBuffer.isView(data[0]) ? Array.from(data[0] as Float32Array) : [];
  if (numbers.length > MAX_NUMBERS) return [];
  const rules: Rule[] = [];
  let [points, straight]: [number[], boolean] = [[], true];
  const close = (): void => {
    if (straight && points.length >= 4 && points.length <= 10) rules.push(...toRules(boxOf(points, matrix), stroked));
    [points, straight] = [[], true];
  };
  for (let at = 0; at < numbers.length; ) {
    const code = numbers[at] ?? MOVE;
    const count = OPERANDS[code] ?? 0;
    if (code === MOVE) close();
    if (CURVES.has(code)) straight = false;
    points.push(...numbers.slice(at + 1, at + 1 + count));
    at += 1 + count;
  }
  close();
  return rules.filter(({ at, from, to }) => Number.isFinite(at + from + to));
};

/** Rules drawn twice, or piece by piece from cell to cell, are one. */
export const mergeRules = (rules: readonly Rule[]): Rule[] => {
  const merged: Rule[] = [];
  const open: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    while (open.length > 0 && (open[0]?.at ?? 0) < rule.at - TOGETHER) open.shift();
    const same = open.find((it) => rule.from <= it.to + TOGETHER && rule.to >= it.from - TOGETHER);
    if (same !== undefined) [same.from, same.to] = [Math.min(same.from, rule.from), Math.max(same.to, rule.to)];
    else {
      const own = { ...rule };
      merged.push(own);
      open.push(own);
    }
  }
  return merged;
};
