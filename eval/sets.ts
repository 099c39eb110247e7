import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Texts with their annotation: `text/NAME.txt`, `gold/NAME.json`. */
export interface EvalSet {
  name: string;
  folder: string;
  /** For people: what the figures are worth. */
  note: string;
}

/** The scorer, and real communiqués that are not ours to publish, lie beside the project. */
const BESIDE = join(import.meta.dirname, '../../shared/eval');

export const SCORER = join(BESIDE, 'score.mjs');

const SETS: readonly EvalSet[] = [
  { name: 'dev', folder: join(BESIDE, 'dev'), note: 'real communiqués the first rules were written with' },
  {
    name: 'corpus',
    folder: join(import.meta.dirname, 'corpus'),
    note: 'invented by others than who wrote the rules; read while making them general',
  },
  {
    name: 'recent',
    folder: join(import.meta.dirname, 'recent'),
    note: 'invented likewise, later; first-contact figures are in the README',
  },
  {
    name: 'hard',
    folder: join(import.meta.dirname, 'hard'),
    note: 'invented to be hard: results of odd years, tables, several speakers, many kinds of houses',
  },
];

/** The sets that are there; `wanted` names one. */
export const findSets = (wanted: string | null): EvalSet[] =>
  SETS.filter(({ name, folder }) => (wanted === null || name === wanted) && existsSync(join(folder, 'gold')));

export const SET_NAMES = SETS.map(({ name }) => name);
