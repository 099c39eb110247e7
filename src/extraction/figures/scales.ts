import type { Statistic, Unit } from '../../domain/statistic.js';
import { MAGNITUDES_EN } from './lexicons/en/numbers.js';
import { MAGNITUDES_FR } from './lexicons/fr/numbers.js';
import { GROWTH_HEADS } from './lexicons/tables.js';
import { formAt, isGlued, type Passage } from './tokens.js';
import { isDuration, isMoney, parseCurrencyPrefix, parsePrefixedMagnitude, parseUnit } from './units.js';

/** What the bare numbers of a table are: «(en milliers de tonnes)», "($ in millions)", "growth, %". */
export interface Scale {
  unit: Unit | null;
  exponent: number;
  /** The numbers are the sizes of changes. */
  growth: Statistic['trend'];
}

export const NO_SCALE: Scale = { unit: null, exponent: 0, growth: null };

const MAGNITUDES = { fr: { ...MAGNITUDES_FR, milliers: 3 }, en: { ...MAGNITUDES_EN, thousands: 3, "'000": 3 } } as const;
const LONGEST = 40;
const MOST_WORDS = 5;

/** «9,12 M€»: a comma between digits parts nothing. */
const isDecimalMark = (passage: Passage, at: number): boolean =>
  formAt(passage, at) === ',' && isGlued(passage, at) && isGlued(passage, at + 1) && passage.tokens[at + 1]?.kind === 'digits';

/** The stretches of a label that name units: in brackets, after a comma, or all of it where it is short or begins with «en». */
function unitStretches(passage: Passage, caption: boolean): [number, number][] {
  const end = Math.min(passage.tokens.length, LONGEST);
  const whole = caption && (['en', 'in'].includes(formAt(passage, 0)) || end <= MOST_WORDS);
  if (whole) return [[0, end]];
  const stretches: [number, number][] = [];
  for (let at = 0; at < end; at++) {
    const form = formAt(passage, at);
    if ((form !== '(' && form !== ',' && !(form === 'en' && caption)) || isDecimalMark(passage, at)) continue;
    let close = at + 1;
    while (close < end && formAt(passage, close) !== ')' && formAt(passage, close) !== ',') close++;
    stretches.push([at + 1, close]);
    at = close - 1;
  }
  return stretches;
}

function unitAt(passage: Passage, at: number): { unit: Unit; exponent: number; next: number } | null {
  const link = ['de', "d'"].includes(formAt(passage, at)) ? at + 1 : at;
  const prefix = parseCurrencyPrefix(passage, link);
  const unit = parseUnit(passage, at, false) ?? parseUnit(passage, link, false);
  if (unit !== null && !isDuration(unit.unit) && !(isMoney(unit.unit) && unit.exponent === 0)) return unit;
  const money = unit !== null && isMoney(unit.unit) ? unit : prefix;
  // "$m", "£bn"
  return money === null ? null : { unit: money.unit, ...parsePrefixedMagnitude(passage, money.next) };
}

const LENGTHS = /^(?:rain|snow|precipit|thick|diamet|length|width|height|depth|size|gauge|bore|level)|^seas?$/;

/** "(000s)", "(mm)": thousands and millions as accounts shorten them; of rain and of sizes, "mm" are millimetres. */
function shortPower(passage: Passage, at: number): number | undefined {
  const form = formAt(passage, at);
  if (form === '000' && formAt(passage, at - 1) === '(') return THOUSANDS;
  if (form !== 'mm' || passage.language !== 'en' || passage.tokens.some((token) => LENGTHS.test(token.form))) return undefined;
  return MILLIONS;
}
const THOUSANDS = 3;
const MILLIONS = 6;

function readStretch(passage: Passage, from: number, to: number): Omit<Scale, 'growth'> {
  const magnitudes: Readonly<Record<string, number>> = MAGNITUDES[passage.language];
  let unit: Unit | null = null;
  let exponent = 0;
  let at = from;
  while (at < to) {
    const form = formAt(passage, at);
    const power = Object.hasOwn(magnitudes, form) ? magnitudes[form] : shortPower(passage, at);
    const found: ReturnType<typeof unitAt> = unit === null && power === undefined ? unitAt(passage, at) : null;
    if (power !== undefined) exponent += power;
    if (found !== null) {
      unit = found.unit;
      exponent += found.exponent;
    }
    at = Math.max(at + 1, found?.next ?? 0);
  }
  return { unit, exponent };
}

/** Which way the numbers go, when the words over them say that they are changes. */
function growthOf(passage: Passage): Statistic['trend'] {
  for (let at = 0; at < Math.min(passage.tokens.length, LONGEST); at++) {
    const form = formAt(passage, at);
    if (Object.hasOwn(GROWTH_HEADS, form)) return GROWTH_HEADS[form] ?? null;
  }
  return null;
}

/** The unit and the power of ten that a caption or the label of a row gives to bare numbers. */
export function readScale(passage: Passage, caption: boolean): Scale {
  const found = unitStretches(passage, caption)
    .map(([from, to]) => readStretch(passage, from, to))
    .find(({ unit, exponent }) => unit !== null || exponent !== 0);
  return { unit: found?.unit ?? null, exponent: found?.exponent ?? 0, growth: growthOf(passage) };
}
