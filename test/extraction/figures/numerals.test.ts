import fc from 'fast-check';
import t from 'tap';
import { numberOf } from '../../../src/extraction/figures/digits.js';
import { parseNumeral } from '../../../src/extraction/figures/numerals.js';
import type { FigureLanguage } from '../../../src/extraction/figures/tokens.js';
import { toPassageOf } from './sample.js';

/** The value of a text that is a number from its first character to its last; null when it is not. */
function read(text: string, language: FigureLanguage = 'fr'): number | null {
  const passage = toPassageOf(text, language);
  const numeral = parseNumeral(passage, 0);
  return numeral === null || numeral.next !== passage.tokens.length ? null : numberOf(numeral);
}

const FRENCH: readonly (readonly [string, number | null])[] = [
  ['36', 36],
  ['1 234 567,89', 1_234_567.89],
  ['1\u00a0234\u00a0567', 1_234_567],
  ['1\u202f234', 1234],
  ['30.000', 30_000],
  ["1'200", 1200],
  ['1’200’000', 1_200_000],
  ['2,5', 2.5],
  ['19.95', 19.95],
  ['1,1 milliard', 1_100_000_000],
  ['186,3 millions', 186_300_000],
  ['3 milliers', 3000],
  ['vingt et un', 21],
  ['vingt-et-un', 21],
  ['soixante et onze', 71],
  ['soixante-dix-huit', 78],
  ['quatre-vingts', 80],
  ['quatre vingt dix', 90],
  ['quatre-vingt-dix-sept', 97],
  ['septante et un', 71],
  ['huitante-trois', 83],
  ['octante', 80],
  ['nonante-neuf', 99],
  ['cent', 100],
  ['deux cents', 200],
  ['mille neuf cent quatre-vingt-dix-neuf', 1999],
  ['deux cent mille', 200_000],
  ['trois cents millions', 300_000_000],
  ['deux millions trois cent mille', 2_300_000],
  ['une vingtaine', 20],
  ['un millier', 1000],
  ['trois douzaines', 36],
  ['1.2.3', null],
  ['1 23', null],
  ['2023 120', null],
  ['1 234\u00a0567', null],
  ['vingt deux trois', null],
];

const ENGLISH: readonly (readonly [string, number | null])[] = [
  ['27,000', 27_000],
  ['1,234.5', 1234.5],
  ['.07', 0.07],
  ['44.6 million', 44_600_000],
  ['2 billion', 2_000_000_000],
  ['forty-two', 42],
  ['two hundred and five', 205],
  ['three thousand two hundred', 3200],
  ['two hundred thousand', 200_000],
  ['a million', 1_000_000],
  ['a dozen', 12],
  ['two dozen', 24],
  ['14 200', null],
];

for (const [text, value] of FRENCH) t.test(`reads «${text}»`, async (t) => t.equal(read(text), value));
for (const [text, value] of ENGLISH) t.test(`reads "${text}"`, async (t) => t.equal(read(text, 'en'), value));

const group = (digits: string, separator: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
const integers = fc.integer({ min: 0, max: 999_999_999_999 });
const decimals = fc.integer({ min: 1, max: 999 });

t.test('a number printed in a French format reads back as itself', async () => {
  const separators = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009', '.', "'");
  fc.assert(
    fc.property(integers, separators, (integer, separator) => read(group(String(integer), separator)) === integer),
    { seed: 1 },
  );
});

t.test('a number with decimals reads back as itself in both languages', async () => {
  fc.assert(
    fc.property(integers, decimals, (integer, decimal) => {
      const value = Number(`${integer}.${decimal}`);
      return (
        read(`${group(String(integer), ' ')},${decimal}`) === value && read(`${group(String(integer), ',')}.${decimal}`, 'en') === value
      );
    }),
    { seed: 2 },
  );
});

const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];

function below100(number: number): string {
  if (number < 20) return UNITS[number] ?? '';
  const ten = Math.floor(number / 10);
  const rest = number - ten * 10 + (ten === 7 || ten === 9 ? 10 : 0);
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : (TENS[ten] ?? '');
  const joined = (rest === 1 || rest === 11) && ten !== 8 && ten !== 9;
  return `${TENS[ten]}${joined ? ' et ' : '-'}${UNITS[rest]}`;
}

function below1000(number: number): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  if (hundreds === 0) return below100(rest);
  const head = hundreds === 1 ? 'cent' : `${UNITS[hundreds]} cent${rest === 0 ? 's' : ''}`;
  return rest === 0 ? head : `${head} ${below100(rest)}`;
}

function inWords(number: number): string {
  const thousands = Math.floor(number / 1000);
  if (thousands === 0) return below1000(number);
  const head =
    thousands === 1 ? 'mille' : `${below1000(thousands).replace(/s$/, thousands % 100 === 80 || thousands % 100 === 0 ? '' : 's')} mille`;
  return number % 1000 === 0 ? head : `${head} ${below1000(number % 1000)}`;
}

t.test('a number spelt in French reads back as itself, hyphenated or not', async () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
      const words = inWords(number);
      return read(words) === number && read(words.replace(/ /g, '-')) === number && read(words.replace(/-/g, ' ')) === number;
    }),
    { seed: 3, numRuns: 1000 },
  );
});
