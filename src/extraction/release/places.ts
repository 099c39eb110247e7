import { NOT_PLACES, PLACE_PARTICLES, POINTED_PARTS } from '../lexicons/datelines.js';
import { KNOWN_TOWNS } from '../lexicons/towns.js';
import { isYearForm } from '../text/year-forms.js';
import { foldedAt, isAdjacent, type TokenRange, type Words } from '../words.js';

/** The places a dateline names: the first one's tokens, and where all of them end. */
export interface FoundPlaces {
  first: TokenRange;
  to: number;
  /** True when a region or a country follows: «MORTON GROVE, Ill.», «Ghent, Belgium». */
  located: boolean;
}

const MOST_WORDS = 7;
const MOST_PLACES = 4;
/** Regions, or the other towns of a network: «Brest, Dijon, Lyon, Metz, Nice, le 10 octobre». */
const MOST_REGIONS = 11;

const isCapital = ({ tokens }: Words, index: number): boolean =>
  tokens[index]?.kind === 'word' && (tokens[index]?.casing === 'capital' || tokens[index]?.casing === 'upper');

/** «Lyon 3e»: the number of a district. */
const isDistrict = (words: Words, index: number): boolean => /^\d{1,2}(?:er|e|eme)$/.test(foldedAt(words, index));

/** How many tokens lead from `index` on to the next capitalised word of one name; 0 when the name ends before it. */
function step(words: Words, index: number, limit: number): number {
  if (isDistrict(words, index)) return 1;
  let at = index;
  if (foldedAt(words, at) === '.' && POINTED_PARTS.has(foldedAt(words, at - 1))) at++;
  while (at < limit && at - index < 3 && PLACE_PARTICLES.has(foldedAt(words, at))) at++;
  return at < limit && isCapital(words, at) ? at - index + 1 : 0;
}

/** «Boulogne-sur-Mer», «La Roche sur Yon», «St. Louis»: past the name that begins at `index`, or `index`. */
function nameEnd(words: Words, index: number, limit: number): number {
  const excluded = NOT_PLACES.has(foldedAt(words, index)) && !opensName(words, index) && !isPostalCode(words, index);
  if (!isCapital(words, index) || excluded) return index;
  let to = index + 1;
  while (to < limit && to - index < MOST_WORDS && (isAdjacent(words, to - 1) || foldedAt(words, to) === '.')) {
    const steps = step(words, to, limit);
    if (steps === 0) break;
    to += steps;
  }
  return foldedAt(words, to - 1).endsWith("'") ? index : to;
}

/** "Toronto, ON", "Gary, IN": two letters in capitals behind the comma of a town. */
const isPostalCode = (words: Words, index: number): boolean =>
  words.tokens[index]?.casing === 'upper' && foldedAt(words, index).length === 2 && foldedAt(words, index - 1) === ',';

/** «La Rochelle», «Le Mans», «Les Ulis»: an article in capitals before a name. */
const opensName = (words: Words, index: number): boolean =>
  ['la', 'le', 'les', "l'", 'the'].includes(foldedAt(words, index)) &&
  isCapital(words, index + 1) &&
  !NOT_PLACES.has(foldedAt(words, index + 1));

/** «(75)», «(Isère)»: past a bracket after the place. */
function pastBracket(words: Words, index: number, limit: number): number {
  if (foldedAt(words, index) !== '(' || words.tokens[index + 1]?.kind === undefined) return index;
  for (let at = index + 1; at < limit && at - index < 6; at++) {
    if (foldedAt(words, at) === ')') return holdsDate(words, index, at) ? index : at + 1;
  }
  return index;
}

const WIRE_LIKE = new Set([
  'business',
  'globe',
  'globenewswire',
  'newswire',
  'prnewswire',
  'accesswire',
  'afp',
  'ats',
  'reuters',
  'ap',
  'ots',
  'cnw',
  'cp',
  'ccnmatthews',
  'marketwire',
  'marketwired',
]);

const holdsDate = (words: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isYearForm(foldedAt(words, at)) || WIRE_LIKE.has(foldedAt(words, at))) return true;
  return false;
};

/** «, Ill.», «, D.C.», «, Massachusetts, USA»: past the regions that follow the name. */
function pastRegions(words: Words, index: number, limit: number, dates: ReadonlySet<number>): number {
  let at = index;
  for (let count = 0; count < MOST_REGIONS && foldedAt(words, at) === ','; count++) {
    if (dates.has(words.tokens[at + 1]?.start ?? -1)) return at;
    const to = pastRepublic(words, nameEnd(words, at + 1, limit), limit);
    if (to === at + 1 || to - at > 5) return at;
    at = foldedAt(words, to) === '.' ? to + 1 : to;
  }
  return at;
}

/** «République | centrafricaine», «République | démocratique du Congo»: past the small words of a country's name. */
function pastRepublic(words: Words, to: number, limit: number): number {
  if (foldedAt(words, to - 1) !== 'republique') return to;
  let at = to;
  while (at < limit && at - to < 2 && words.tokens[at]?.casing === 'lower' && isAdjacent(words, at - 1)) at++;
  const more = step(words, at - 1, limit);
  return foldedAt(words, at - 1) === 'du' && more > 0 ? at - 1 + more : at;
}

const JOINERS = new Set(['&', 'et', 'and', '/']);

/** «Genève - New York - Paris, le 24 octobre»: a dash between two towns. After a sender's name it leads to the place. */
function partsTowns(words: Words, dash: number, end: number): boolean {
  if (foldedAt(words, dash) !== '-') return false;
  let from = dash;
  while (dash - from < MOST_WORDS && isCapital(words, from - 1)) from--;
  return [
    [from, dash],
    [dash + 1, end],
  ].every(([start = 0, to = 0]) => KNOWN_TOWNS.has(words.shadow.slice(words.tokens[start]?.start ?? 0, words.tokens[to - 1]?.end ?? 0)));
}

/** The places named from `index` on: «Lyon & Paris», «ELM CITY, Ore. and PORT ELLERY, Wash.», «Lorvigne (58)»; null when no name begins there. */
export function placesAt(words: Words, index: number, limit: number, dates: ReadonlySet<number>): FoundPlaces | null {
  const first = nameEnd(words, index, limit);
  if (first === index) return null;
  let to = first;
  let located = false;
  for (let count = 0; count < MOST_PLACES; count++) {
    const regions = pastRegions(words, pastBracket(words, to, limit), limit, dates);
    located ||= regions > to;
    to = regions;
    // «Burlington, Mass., and Utrecht»: a comma may part them as well.
    const joiner = foldedAt(words, to) === ',' ? to + 1 : to;
    const next = nameEnd(words, joiner + 1, limit);
    if (next === joiner + 1 || !(JOINERS.has(foldedAt(words, joiner)) || partsTowns(words, joiner, next))) break;
    to = next;
  }
  return { first: { from: index, to: first }, to, located };
}

const SMALL = /(?<=[\s-])(?:Sur|En|Sous|De|Du|Des|La|Le|Les|Lès|Aux|Et|Am|On|Of|Upon)(?=[\s-])/g;

/** The place as it is written elsewhere: «MORTON GROVE» is «Morton Grove», «BOULOGNE-SUR-MER» «Boulogne-sur-Mer». */
export function placeName({ text, tokens }: Words, { from, to }: TokenRange): string {
  const printed = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
  if (/\p{Ll}/u.test(printed)) return printed;
  return printed
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, joint: string, letter: string) => joint + letter.toUpperCase())
    .replace(SMALL, (word) => word.toLowerCase());
}

const LONGEST_TOWN = 4;

/** «L'Isle sur la Sorgue» has two. */
const capitalsIn = (words: Words, { from, to }: TokenRange): number => {
  let count = 0;
  for (let at = from; at < to; at++) if (isCapital(words, at)) count++;
  return count;
};

/** "4/06/93: HARBOUR COUNCIL OUTLINES NEW GUIDANCE": more words than a town has. */
export const isHeadline = (words: Words, { first, located }: FoundPlaces): boolean => !located && capitalsIn(words, first) > LONGEST_TOWN;
