import type { Random } from './random.js';
import type { Tongue } from './tongue.js';

/** What a sentence may speak of besides the numbers drawn for it. */
export interface Setting {
  tongue: Tongue;
  year: number;
  words: Readonly<Record<string, string>>;
}

/** `{name}`, `{count 20 400}` */
const PLACE = /\{([a-z]+)(?: (\d+) (\d+))?\}/g;
const QUARTERS = { fr: ['premier', 'deuxième', 'troisième', 'quatrième'], en: ['first', 'second', 'third', 'fourth'] };

const group = (value: number, { numerals }: Tongue): string => String(value).replace(/\B(?=(\d{3})+$)/g, numerals.groups);

type Draw = (setting: Setting, random: Random, least: number, most: number) => string;

const DRAWS: Readonly<Record<string, Draw>> = {
  count: ({ tongue }, random, least, most) => group(random.integer(least, most), tongue),
  percent: ({ tongue }, random, least, most) => {
    const tenths = random.integer(0, 9);
    const value = `${random.integer(least, most)}${tenths === 0 ? '' : `${tongue.numerals.decimals}${tenths}`}`;
    return tongue.language === 'fr' ? `${value}\u00a0%` : `${value}%`;
  },
  money: ({ tongue }, random, least, most) => {
    const value = random.integer(least, most);
    return tongue.language === 'fr' ? `${value}\u00a0million${value > 1 ? 's' : ''} d’euros` : `£${value} million`;
  },
  quarter: ({ tongue }, random) => {
    const quarter = random.pick(QUARTERS[tongue.language]);
    return tongue.language === 'fr' ? `${quarter} trimestre` : `${quarter} quarter`;
  },
  past: ({ year }, random) => String(year - random.integer(3, 7)),
  founded: (_setting, random) => String(random.integer(1950, 2012)),
  last: ({ year }) => String(year - 1),
  next: ({ year }, random) => String(year + random.integer(1, 6)),
};

/** Fills the places of a sentence; what it draws itself may hold places again. */
export function fill(sentence: string, setting: Setting, random: Random): string {
  return sentence.replace(PLACE, (_place, name: string, least = '0', most = '0') => {
    const known = setting.words[name];
    if (known !== undefined) return fill(known, setting, random);
    const draw = DRAWS[name];
    if (!draw) throw new Error(`nothing fills {${name}}`);
    return draw(setting, random, Number(least), Number(most));
  });
}
