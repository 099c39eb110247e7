import type { Unit } from '../../domain/statistic.js';
import { parseBareSubject } from './bare-subjects.js';
import { parseCompound } from './compounds.js';
import { parseCount, parseGained, parseListed, parseQuantity } from './counts.js';
import { parseDatedSeries } from './dated-series.js';
import { parseBareMillions, parseBracketed, parseCompared, parseRated, parseShared } from './ellipses.js';
import { isExcludedFigure } from './exclusions.js';
import type { Figure } from './figure.js';
import { parseFraction } from './fractions.js';
import { parseUnderLabel } from './labels.js';
import { parseLevel } from './levels.js';
import { parseMeasured } from './measured.js';
import { parseMultiplier } from './multipliers.js';
import { parseNumeral } from './numerals.js';
import { parseParticiple } from './participles.js';
import { parseElliptic, parseOne, parseOthers, parsePartitive } from './parts.js';
import { parseRange } from './ranges.js';
import { parseRank } from './ranks.js';
import { parseShare } from './shares.js';
import { parseShift } from './shifts.js';
import { mayStartFigure } from './starts.js';
import type { Passage } from './tokens.js';
import { isMoney } from './units.js';
import { parseOtherSide, parseVotes } from './votes.js';

type Parser = (passage: Passage, at: number) => Figure | null;

/** The more a rule says of a figure, the earlier it is asked. */
const PARSERS: readonly Parser[] = [
  parseShift,
  parseRange,
  parseMultiplier,
  parseFraction,
  parseShare,
  parseVotes,
  parseQuantity,
  parseCompound,
  parseCount,
  parseListed,
  parseRank,
];

/** The rules for a figure that begins with a word, a sign or an opener: the others read a number first. */
const WORDED_PARSERS: readonly Parser[] = [
  parseShift,
  parseRange,
  parseMultiplier,
  parseFraction,
  parseShare,
  parseCompound,
  parseRank,
  parseUnderLabel,
];

function firstOf(parsers: readonly Parser[], passage: Passage, at: number): Figure | null {
  for (const parse of parsers) {
    const figure = parse(passage, at);
    if (figure !== null) return figure;
  }
  return null;
}

/** A number with another right behind it («2023 120 emplois») has neither unit nor noun; «1.2.3» is no number. */
function isLost(passage: Passage, at: number): boolean {
  if (passage.tokens[at]?.kind !== 'digits') return false;
  const numeral = parseNumeral(passage, at);
  return numeral === null || passage.tokens[numeral.next]?.kind === 'digits';
}

/** No figure begins inside a number in words. */
function wordsEnd(passage: Passage, at: number): number {
  const numeral = passage.tokens[at]?.kind === 'word' ? parseNumeral(passage, at) : null;
  return numeral?.next ?? 0;
}

/** «140 œuvres, dont près des deux tiers …»: the fraction is of what was counted just before. */
function withOwner(share: Figure, previous: Figure | undefined): Figure {
  const before = previous?.unit === 'count' ? previous.counted : null;
  const linked = before !== null && share.counted === null && share.first - (previous?.next ?? 0) <= WIDEST_SHARE;
  return linked ? { ...share, counted: before } : share;
}

const WIDEST_SHARE = 10;

type LaterParser = (passage: Passage, at: number, previous: Figure | undefined, money: Unit | null) => Figure | null;

/** Numbers without unit and noun, which the words around them explain. */
const LATER_PARSERS: readonly LaterParser[] = [
  parseElliptic,
  parseCompared,
  parseBareSubject,
  parseBareMillions,
  parseDatedSeries,
  parseUnderLabel,
  parseLevel,
  parseShared,
  parseRated,
  parseBracketed,
  parseGained,
  parsePartitive,
  parseOne,
  parseOthers,
];

/** Some figures can only be read after another: they leave out what it said. */
function parseAt(passage: Passage, at: number, previous: Figure | undefined, money: Unit | null): Figure | null {
  const numbered = parseMeasured(passage, at) !== null;
  const whole = numbered
    ? (parseOtherSide(passage, at, previous) ?? parseParticiple(passage, at, previous) ?? firstOf(PARSERS, passage, at))
    : firstOf(WORDED_PARSERS, passage, at);
  if (whole !== null) return whole.denominator === null ? whole : withOwner(whole, previous);
  if (!numbered) return null;
  for (const parse of LATER_PARSERS) {
    const figure = parse(passage, at, previous, money);
    if (figure !== null) return figure;
  }
  return null;
}

/** What the figures read so far leave to a later one. */
interface Context {
  previous: Figure | undefined;
  money: Unit | null;
}

/** A duration that only says when is not what a later number leaves out. */
const after = (passage: Passage, figure: Figure, { previous, money }: Context): Context => ({
  previous: isExcludedFigure(passage, figure) ? previous : figure,
  money: isMoney(figure.unit) ? figure.unit : money,
});

/** The figures of a passage from left to right; `isBarred` says which tokens no figure may begin at, `parseFirst` is asked before the rules. */
export function findFigures(passage: Passage, isBarred: (at: number) => boolean, most: number, parseFirst: Parser = () => null): Figure[] {
  const figures: Figure[] = [];
  let context: Context = { previous: undefined, money: passage.money };
  let at = 0;
  while (at < passage.tokens.length && figures.length < most) {
    const may = mayStartFigure(passage, at);
    const open = may && !isBarred(at);
    const cell = open ? parseFirst(passage, at) : null;
    const figure = cell ?? (open && !isLost(passage, at) ? parseAt(passage, at, context.previous, context.money) : null);
    if (figure !== null) {
      figures.push(figure);
      context = after(passage, figure, context);
    }
    at = Math.max(at + 1, figure?.next ?? (may ? wordsEnd(passage, at) : 0));
  }
  return figures;
}
