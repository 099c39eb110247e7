import { textOf } from './cards.js';
import { median } from './measures.js';
import { toRowUnit, type Unit } from './units.js';

const LONGEST_LABEL = 32;
const USUAL_LABEL = 22;
const SAME_BASELINE = 0.3;
/** In gaps between the lines of one text: what sets the next one apart. */
const APART = 1.15;
const DATED = 0.6;

const writtenOf = ({ segments }: Unit): string => segments.map(textOf).join(' ');

const areLabels = (left: readonly Unit[], right: readonly Unit[]): boolean => {
  const lengths = left.map((unit) => writtenOf(unit).length);
  return (
    left.length >= 2 &&
    left.length <= right.length &&
    lengths.every((length) => length <= LONGEST_LABEL) &&
    median(lengths) <= USUAL_LABEL &&
    median(right.map((unit) => writtenOf(unit).length)) > median(lengths)
  );
};

const sharesBaseline = (a: Unit, b: Unit): boolean => Math.abs(a.y - b.y) <= SAME_BASELINE * Math.min(a.size, b.size);

/** The texts on the right, each from the line a label stands on to the next one's. */
const byBaseline = (left: readonly Unit[], right: readonly Unit[]): Unit[][] | null => {
  const texts: Unit[][] = [];
  for (const line of right) {
    const label = left[texts.length];
    if (label !== undefined && sharesBaseline(label, line)) texts.push([line]);
    else if (texts.length === 0) return null;
    else texts.at(-1)?.push(line);
  }
  return texts.length === left.length ? texts : null;
};

const gapsOf = (lines: readonly Unit[]): number[] => lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));

/** The texts on the right as the gaps between them say, each beside one label. */
const byGaps = (left: readonly Unit[], right: readonly Unit[]): Unit[][] | null => {
  const least = Math.min(...gapsOf(right));
  const texts: Unit[][] = [];
  for (const line of right) {
    const last = texts.at(-1)?.at(-1);
    if (last === undefined || line.y - last.y > APART * least) texts.push([line]);
    else texts.at(-1)?.push(line);
  }
  const isBeside = (text: readonly Unit[], label: Unit | undefined): boolean =>
    label !== undefined && label.y >= (text[0]?.y ?? 0) - label.size / 2 && label.y <= (text.at(-1)?.y ?? 0) + label.size / 2;
  return texts.length === left.length && texts.every((text, index) => isBeside(text, left[index])) ? texts : null;
};

/** Wrapped texts must stand further apart than their lines do; single lines need dates or colons before them. */
const isSet = (left: readonly Unit[], texts: readonly Unit[][]): boolean => {
  const within = texts.flatMap(gapsOf);
  const dated = left.filter((unit) => /\d|:$/.test(writtenOf(unit))).length >= DATED * left.length;
  if (within.length === 0) return dated;
  return texts.slice(1).every((text, index) => (text[0]?.y ?? 0) - (texts[index]?.at(-1)?.y ?? 0) > APART * Math.max(...within)) || dated;
};

/** A calendar or a programme set in two columns: the rows of dates and what happens; null for two texts side by side. */
export const readLabels = (left: readonly Unit[], right: readonly Unit[]): Unit[] | null => {
  if ([...left, ...right].some(({ cells }) => cells !== null) || !areLabels(left, right)) return null;
  const texts = byBaseline(left, right) ?? byGaps(left, right);
  if (texts === null || !isSet(left, texts)) return null;
  return left.map((label, index) => {
    const text = texts[index] ?? [];
    return { ...toRowUnit([label.segments, text.flatMap(({ segments }) => segments)]), y: text[0]?.y ?? label.y };
  });
};
