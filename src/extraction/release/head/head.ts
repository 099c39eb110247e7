import type { Words } from '../../words.js';
import { type FoundDateline, fillsItsBlock } from '../dateline.js';
import { isCapitals } from './casing.js';
import { type Feature, featuresOf } from './features.js';
import { openMentions } from './mentions.js';
import { labelPath } from './path.js';
import { isTight, toUnits, type Unit } from './units.js';
import type { Label } from './weights.js';

/** The head of a release never takes more blocks, menus of a saved page included. */
const MOST_BLOCKS = 40;

export interface LabelledUnit extends Unit {
  label: Label;
  features: ReadonlySet<Feature>;
}

/** «… UN GRAND NETTOYAGE / LE 26 AVRIL»: a day without a year, in capitals right below capitals, is the end of a title. */
function endsTitle(words: Words, { block, date, start, end }: FoundDateline): boolean {
  if (date?.startsWith('XXXX') !== true || !isTight(words, block)) return false;
  const { start: from = 0, end: to = 0 } = words.blocks[block - 1] ?? {};
  return isCapitals(words.text.slice(start, end)) && isCapitals(words.text.slice(from, to));
}

/** Blocks that are a dateline, and blocks whose text begins with one. */
function datelineBlocks(words: Words, datelines: readonly FoundDateline[]): Map<number, 'dateline' | 'run_in'> {
  const blocks = new Map<number, 'dateline' | 'run_in'>();
  for (const dateline of datelines) {
    if (dateline.rule === 'D-04-letterhead' || dateline.rule === 'D-03-today' || endsTitle(words, dateline)) continue;
    const start = words.blocks[dateline.block]?.start ?? 0;
    if (fillsItsBlock(words, dateline)) blocks.set(dateline.block, 'dateline');
    else if (dateline.start - start < 4 && !blocks.has(dateline.block)) blocks.set(dateline.block, 'run_in');
  }
  return blocks;
}

const SIGNED: readonly Feature[] = [
  'name',
  'mentioned',
  'banner',
  'service',
  'capitals',
  'series',
  'notice',
  'menu',
  'address',
  'contact',
  'dateline',
  'detail',
];

const FURNITURE: readonly Feature[] = ['menu', 'banner', 'notice', 'dateline', 'reference', 'service', 'contact', 'address', 'series'];
/** Certain to be no title, whatever follows. */
const isFurniture = (features: ReadonlySet<Feature>): boolean => FURNITURE.some((feature) => features.has(feature));

const isSentence = (features: ReadonlySet<Feature>): boolean =>
  features.has('prose') || (features.has('full_stop') && (features.has('medium') || features.has('long')));

const SAYING_NOTHING: readonly Feature[] = [...FURNITURE, 'name', 'detail'];
/** The last unit before the text that says something: the title, or what is printed under it. */
function lastSaid(all: readonly ReadonlySet<Feature>[]): number {
  const text = all.findIndex((features) => features.has('prose') || features.has('run_in') || isSentence(features));
  for (let index = text - 1; index >= 0; index--) if (!SAYING_NOTHING.some((feature) => all[index]?.has(feature))) return index;
  return -1;
}

const TEXT: readonly Feature[] = ['prose', 'run_in', 'dateline'];

/** What opens the release: nothing but furniture stands above it, and it looks like no letterhead. */
function markOpening(all: readonly Set<Feature>[]): void {
  for (const [index, features] of all.entries()) {
    if (!SIGNED.some((feature) => features.has(feature))) features.add(index === 0 ? 'opens' : 'opens_below');
    if (!isFurniture(features)) return;
  }
}

const REPEATED = 20;

const MOST_ADDED = 60;

/** The same words, or a few more before or after them. */
const saysAgain = (other: string, text: string): boolean =>
  other.length <= text.length + MOST_ADDED && (other.startsWith(text) || other.endsWith(text));

/** A page prints its title, and the release below it says it again, or goes on from it. */
function markRepeated({ shadow }: Words, units: readonly Unit[], all: readonly Set<Feature>[]): void {
  const texts = units.map(({ start, end }) => shadow.slice(start, end));
  all.forEach((features, index) => {
    const text = texts[index] ?? '';
    const above = texts.slice(0, index).includes(text) && !features.has('name');
    if (text.length >= REPEATED && (above || texts.slice(index + 1).some((other) => saysAgain(other, text)))) features.add('said_again');
  });
}

/** What a unit is by those around it: right above the text, the first or the last thing said, the line under a name. */
function withNeighbours(words: Words, units: readonly Unit[], all: readonly Set<Feature>[]): readonly Set<Feature>[] {
  all.forEach((features, index) => {
    const [previous, next] = [all[index - 1], all[index + 1]];
    if (next !== undefined && TEXT.some((feature) => next.has(feature))) features.add('above_text');
    if (previous?.has('name') === true && !features.has('verb') && isTight(words, units[index]?.first ?? 0)) features.add('below_name');
  });
  markRepeated(words, units, all);
  markOpening(all);
  all[lastSaid(all)]?.add('last_said');
  return all;
}

const MARKS: readonly Feature[] = ['bold', 'italic', 'heading_1', 'dashed', 'notice', 'identity', 'list', 'first'];

const isParagraphOfText = (features: ReadonlySet<Feature>): boolean => isSentence(features) && !MARKS.some((mark) => features.has(mark));

/** Nothing of the head stands below the second paragraph of prose; what follows it is looked at for the sake of its neighbour. */
function featuresDown(words: Words, units: readonly Unit[], fixed: ReadonlyMap<number, 'dateline' | 'run_in'>): Set<Feature>[] {
  const all: Set<Feature>[] = [];
  const mentions = openMentions(words);
  let prose = 0;
  for (const unit of units) {
    const features = featuresOf(words, unit, fixed, mentions);
    all.push(features);
    if (prose === 2) break;
    if (isParagraphOfText(features)) prose++;
  }
  return all;
}

/** How many units belong to the head. */
function endOfHead(all: readonly ReadonlySet<Feature>[]): number {
  const prose = all.flatMap((features, index) => (isParagraphOfText(features) ? [index] : []));
  return (prose[1] ?? all.length - 1) + 1;
}

/** What the first blocks of a release are. */
export function labelHeadUnits(words: Words, datelines: readonly FoundDateline[]): LabelledUnit[] {
  const fixed = datelineBlocks(words, datelines);
  const units = toUnits(words, MOST_BLOCKS, new Set(fixed.keys()));
  const all = withNeighbours(words, units, featuresDown(words, units, fixed));
  const seen = all.slice(0, endOfHead(all));
  const labels = labelPath(seen);
  return labels.flatMap((label, index) => {
    const [unit, features] = [units[index], seen[index]];
    return unit === undefined || features === undefined ? [] : [{ ...unit, label, features }];
  });
}
