import { formAt, type Passage } from './tokens.js';

const RATES = new Set(['%', 'percent', 'per', 'basis', 'bps']);

/** "contracted by 0.4%", "contracted 40 basis points": what is contracted by somebody is no smaller. */
export function isContraction(passage: Passage, at: number): boolean {
  if (passage.language !== 'en' || !/^contract(?:ed|ing)$/.test(formAt(passage, at))) return false;
  const number = formAt(passage, at + 1) === 'by' ? at + 2 : at + 1;
  return (
    passage.tokens[number]?.kind === 'digits' &&
    [number + 1, number + 3].some((unit) => RATES.has(formAt(passage, unit)) && formAt(passage, unit + 1) !== 'of')
  );
}
