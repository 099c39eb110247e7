import { FRACTIONS_EN, ORDINALS_EN, TENS_EN, UNITS_EN } from './lexicons/en/numbers.js';
import { CURRENCIES_EN } from './lexicons/en/units.js';
import { FRACTIONS_FR, ORDINALS_FR, TENS_FR, UNITS_FR } from './lexicons/fr/numbers.js';
import { CURRENCY_SYMBOLS } from './lexicons/symbols.js';
import type { Passage } from './tokens.js';

const words = (...tables: readonly object[]): string[] => tables.flatMap((table) => Object.keys(table));
const firsts = (table: object): string[] => Object.keys(table).map((line) => line.split(' ', 1)[0] ?? '');
const CURRENCIES = firsts(CURRENCY_SYMBOLS);
const SIGNS = ['#', '+', '-', '±', '×', '½', '⅓', '⅔', '¼', '¾'];

const STARTS = {
  fr: new Set([
    ...words(UNITS_FR, TENS_FR, ORDINALS_FR, FRACTIONS_FR),
    ...CURRENCIES,
    ...SIGNS,
    ..."cent cents mille la le les ce cet du de d' entre sur parmi n numero x facteur moins".split(' '),
  ]),
  en: new Set([
    ...words(UNITS_EN, TENS_EN, ORDINALS_EN, FRACTIONS_EN),
    ...CURRENCIES,
    // "United States Dollars 25 million"
    ...firsts(CURRENCIES_EN),
    ...SIGNS,
    '.',
    ...'a an from between to of out among half twice number no number x factor minus'.split(' '),
  ]),
};
const STEMS = /^(?:[a-z]{3,8}fold$|halv(?:ed|ing|e)$|treble|doubl|tripl|trebl|quadrupl|decupl|multipl|demultipl|divis)/;

/** Whether any rule could begin a figure at a token: spares nearly all words the asking. */
export function mayStartFigure({ tokens, language }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'digits') return token !== undefined;
  if (token.kind === 'mark') return STARTS[language].has(token.form);
  const cut = token.form.indexOf('-');
  return STARTS[language].has(cut > 0 ? token.form.slice(0, cut) : token.form) || STEMS.test(token.form);
}
