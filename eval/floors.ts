import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scores } from './scoring.js';

/** set → language → metric → the least it may score. */
export type Floors = Record<string, Record<string, Record<string, number>>>;

const FILE = join(import.meta.dirname, 'floors.json');

/** Lower is better for this one alone. */
const isErrorRate = (metric: string): boolean => metric === 'terms';

const STEP = 1000;
/** Rounded to the safe side, so that a floor is never above the score it was taken from. */
const toFloor = (metric: string, score: number): number =>
  (isErrorRate(metric) ? Math.ceil(score * STEP) : Math.floor(score * STEP)) / STEP;

export const readFloors = (): Floors => (existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Floors) : {});

export const writeFloors = (floors: Floors): void => writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);

export const isBelow = (metric: string, score: number, floor: number | undefined): boolean =>
  floor !== undefined && (isErrorRate(metric) ? score > floor : score < floor);

/** Floors only rise: where a score is worse than its floor, the floor stays. */
export function raise(known: Record<string, number> | undefined, scores: Scores): Record<string, number> {
  return Object.fromEntries(
    Object.entries(scores).map(([metric, { score }]) => {
      const [floor, reached] = [known?.[metric], toFloor(metric, score)];
      if (floor === undefined) return [metric, reached];
      return [metric, isErrorRate(metric) ? Math.min(floor, reached) : Math.max(floor, reached)];
    }),
  );
}
