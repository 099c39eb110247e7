import { MAX_RULES, mergeRules, type Rule } from './rules.js';

/** A ruled table: the places of its lines, and which of them are drawn between two cells. */
export interface Grid {
  xs: readonly number[];
  ys: readonly number[];
  /** True when a line separates the cell from the one on its left, or above it. */
  hasLeft: (row: number, column: number) => boolean;
  hasTop: (row: number, column: number) => boolean;
}

const TOUCH = 3;
/** More than one table has. */
const MAX_MERGED = 400;
const MAX_COLUMNS = 20;
const MAX_ROWS = 80;

const touches = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - TOUCH && down.at <= across.to + TOUCH && across.at >= down.from - TOUCH && across.at <= down.to + TOUCH;

/** Takes out of the rules left those that cross or meet the first one, and those that meet them. */
const takeGroup = (first: Rule, left: Set<Rule>): Rule[] => {
  const group = [first];
  left.delete(first);
  for (let index = 0; index < group.length; index += 1) {
    const rule = group[index] as Rule;
    for (const other of left) {
      if (rule.across === other.across || !(rule.across ? touches(rule, other) : touches(other, rule))) continue;
      left.delete(other);
      group.push(other);
    }
  }
  return group;
};

const connect = (rules: readonly Rule[]): Rule[][] => {
  const left = new Set(rules);
  return rules.flatMap((rule) => (left.has(rule) ? [takeGroup(rule, left)] : []));
};

/** Places in order, those a hair apart as one. */
const placesOf = (values: readonly number[]): number[] => {
  const places: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (value - (places.at(-1) ?? -Infinity) > TOUCH) places.push(value);
  return places;
};

const isDrawn = (rules: readonly Rule[], at: number, middle: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= TOUCH && rule.from <= middle && rule.to >= middle);

const toGrid = (group: readonly Rule[]): Grid | null => {
  const [across, down] = [group.filter((rule) => rule.across), group.filter((rule) => !rule.across)];
  if (across.length === 0 || down.length === 0) return null;
  // A table may be open at its sides: its lines across reach as far as it does.
  const xs = placesOf([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])]);
  const ys = placesOf([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])]);
  if (xs.length < 3 || ys.length < 3 || xs.length > MAX_COLUMNS || ys.length > MAX_ROWS) return null;
  const middleOf = (places: readonly number[], at: number): number => ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;
  return {
    xs,
    ys,
    hasLeft: (row, column) => isDrawn(down, xs[column] ?? 0, middleOf(ys, row)),
    hasTop: (row, column) => isDrawn(across, ys[row] ?? 0, middleOf(xs, column)),
  };
};

/** The tables that are drawn on a page, by the lines between their cells. */
export const findGrids = (rules: readonly Rule[]): Grid[] => {
  if (rules.length > MAX_RULES) return [];
  const across = mergeRules(rules.filter((rule) => rule.across));
  const down = mergeRules(rules.filter((rule) => !rule.across));
  if (across.length + down.length > MAX_MERGED) return [];
  return connect([...across, ...down]).flatMap((group) => toGrid(group) ?? []);
};
