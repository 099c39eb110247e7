import type { Extractor } from '../domain/quote.js';

/** Moves with every change of rules or lexicons, so that a fact tells which reading it comes from. */
export const EXTRACTOR_VERSION = '2.0.0';

export const toExtractor = (rule: string): Extractor => ({ name: 'dateline', version: EXTRACTOR_VERSION, rule });
