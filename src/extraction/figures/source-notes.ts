import type { StatisticReading } from '../../domain/statistic.js';
import { findSources } from './sources.js';
import { formAt, type Passage } from './tokens.js';

const NOTE = new Set(['source', 'sources']);
const MARKS = new Set(['(', '1', '¹']);
const LONGEST_NOTE = 60;

/** «Source : Insee, 2023», «* Sources : …»: a sentence that only names a source. */
export function isSourceNote(passage: Passage): boolean {
  const at = MARKS.has(formAt(passage, 0)) ? 1 : 0;
  return passage.tokens.length <= LONGEST_NOTE && NOTE.has(formAt(passage, at)) && formAt(passage, at + 1) === ':';
}

/** Gives the note's source to the statistics from `start` on that have none of their own; changes them. */
export function applySourceNote(passage: Passage, statistics: readonly StatisticReading[], start: number): void {
  const [source] = findSources(passage);
  if (source === undefined) return;
  for (let index = start; index < statistics.length; index++) {
    const statistic = statistics[index];
    if (statistic !== undefined) statistic.source ??= { name: source.name, organization: source.organization };
  }
}
