import { MONTHS as MONTHS_EN } from './en/months.js';
import { MONTHS as MONTHS_FR } from './fr/months.js';

/** Folded names of months in both languages, with their numbers: heads of tables and reports mix them. */
export const MONTHS: Readonly<Record<string, number>> = { ...MONTHS_FR, ...MONTHS_EN };
