import type { Span } from '../../../domain/selector.js';
import { BANNER, CONTACT, EMBARGO, NOTICE } from '../../lexicons/headings.js';
import { BARE_LABEL, GOING_ON, OPEN_ENDS, SERVICE } from '../../lexicons/headlines.js';
import { ORGANISATION_HEADS } from '../../lexicons/organisations.js';
import { protectedWithin, type Words } from '../../words.js';
import { isBodyName } from '../names.js';
import { isPrintedName } from '../printed-name.js';
import { isCapitals, isTitleCase } from './casing.js';
import { isMenuLine } from './menus.js';
import { holdsVerb } from './verbs.js';

/** One thing said in the head of a release: a block, or the lines it was broken into. Offsets hold in the text; the last block is included. */
export interface Unit extends Span {
  first: number;
  last: number;
}

const LONGEST_LINE = 130;
const MOST_LINES = 4;
/** A line shorter than this was not broken for want of room. */
const FULL_LINE = 30;
const SHORT_LINE = 32;
const MOST_LINE = 80;

/** A line as the rules of joining see it. */
interface Line {
  text: string;
  folded: string;
  words: readonly string[];
}

const toLine = ({ text, shadow }: Words, { start, end }: Span): Line => {
  const folded = shadow.slice(start, end);
  return { text: text.slice(start, end), folded, words: folded.match(/[\p{L}\p{N}'-]+/gu) ?? [] };
};

const lastWord = ({ words }: Line): string => words.at(-1) ?? '';
const isFixed = ({ folded }: Line): boolean =>
  [BANNER, EMBARGO, NOTICE, CONTACT, SERVICE, BARE_LABEL].some((form) => form.test(folded)) || isMenuLine(folded);
/** «par le Collectif Durand», "By Jane Roe": who signs, below a title. */
const isByline = ({ text }: Line): boolean => {
  const signed = /^(?:[Pp]ar|[Bb]y) (?:le |la |les |the |l['’])?(?=\p{Lu})/u.exec(text);
  const name = signed === null ? '' : (text.slice(signed[0].length).split(/ [–—|-] |, | (?:on|le) \d/, 1)[0] ?? '');
  return isBodyName(name) || isPrintedName(name);
};
const isAddress = ({ text }: Line): boolean =>
  /@|https?:|www\.|\d{5}|^\d{1,4}(?: ?(?:bis|ter))?,? (?:\p{Lu}|(?:rue|avenue|av|boulevard|bd|place|quai|all[ée]e|chemin|route|impasse|cours|esplanade|square)(?!\p{L}))|P\.? ?O\.? Box|\d{2}[ .]\d{2}[ .]\d{2}/u.test(
    text,
  );

/** «… pour construire / 600 chambres d'ici 2027»: no line of its own begins with a count. */
const COUNTS = /^\d{1,3}(?:[ {2}.,]\d{3})*(?:,\d+)? \p{Ll}{4}/u;

/** The second line goes on with the first one's phrase. */
function goesOnWith(line: Line, next: Line): boolean {
  if (
    /[,&–—-]$/.test(line.text) ||
    (/\S :$/.test(line.text) && isCapitals(line.text) && isCapitals(next.text)) ||
    OPEN_ENDS.has(lastWord(line))
  )
    return true;
  if (/[.!?:»”]$/.test(line.text)) return false;
  if (/^\p{Ll}/u.test(next.text) || (line.text.length >= FULL_LINE && COUNTS.test(next.text) && !/[.:,]/.test(next.text))) return true;
  return isCapitals(line.text) && isCapitals(next.text) && GOING_ON.has(next.words[0] ?? '');
}

/** Two lines of one title set alike: all in capitals, or each word with a capital. */
function areSetAlike(line: Line, next: Line): boolean {
  if (line.text.length < FULL_LINE || next.words.length < 2 || /[.!?»”]$/.test(line.text)) return false;
  if (ORGANISATION_HEADS.has(line.words[0] ?? '') && !holdsVerb(line.text)) return false;
  if (isCapitals(line.text) || isCapitals(next.text)) return isCapitals(line.text) && isCapitals(next.text);
  return isTitleCase(line.text) && isTitleCase(next.text) && line.text.length >= next.text.length - 10 && line.text.length > 50;
}

/** «Les Passeurs / Photographies du fleuve»: the name of an event, and below it what it is. */
function isNameOfEvent(line: Line, next: Line): boolean {
  const heads = [line, next].some(
    ({ words: [first = '', second = ''] }) => ORGANISATION_HEADS.has(first) || ORGANISATION_HEADS.has(second),
  );
  if (heads || isCapitals(line.text) || holdsVerb(line.text) || holdsVerb(next.text)) return false;
  return (
    line.text.length <= SHORT_LINE &&
    next.text.length <= MOST_LINE &&
    next.words.length > 2 &&
    !/[.!?:;,\d]$/.test(line.text) &&
    !/[.:;]$/.test(next.text)
  );
}

/** Printed on the line right below the block before it. */
export const isTight = ({ blocks, text }: Words, block: number): boolean => {
  const previous = blocks[block - 1];
  const { start = 0 } = blocks[block] ?? {};
  return previous !== undefined && start - previous.end === 1 && text.charAt(previous.end) === '\n';
};

const isLine = ({ blocks }: Words, block: number): boolean => {
  const { kind = 'paragraph', start = 0, end = 0 } = blocks[block] ?? {};
  return (kind === 'paragraph' || kind === 'heading') && end - start <= LONGEST_LINE;
};

/** «14 septembre – 7 janvier»: the days of an event are not what it is. */
const holdsDate = (words: Words, line: Span): boolean => protectedWithin(words, line).some(({ kind }) => kind === 'date');

/** True when a block is the next line of the same title, name or notice. */
function joins(words: Words, unit: Unit, block: number, fixed: ReadonlySet<number>): boolean {
  if (!isTight(words, block) || !isLine(words, block) || !isLine(words, unit.last) || unit.last - unit.first + 1 >= MOST_LINES)
    return false;
  if (fixed.has(block) || fixed.has(unit.last)) return false;
  const line = toLine(words, words.blocks[unit.last] ?? unit);
  const next = toLine(words, words.blocks[block] ?? unit);
  if (isFixed(line) || isFixed(next) || isAddress(next) || isAddress(line) || isByline(next)) return false;
  if (goesOnWith(line, next) || areSetAlike(line, next)) return true;
  const alone = unit.first === unit.last && !isTight(words, unit.first) && !isTight(words, block + 1);
  return alone && unit.first > 0 && isNameOfEvent(line, next) && !holdsDate(words, words.blocks[block] ?? unit);
}

/** The blocks of a head as units; `fixed` are blocks that are known to be datelines. */
export function toUnits(words: Words, limit: number, fixed: ReadonlySet<number>): Unit[] {
  const units: Unit[] = [];
  for (let block = 0; block < Math.min(limit, words.blocks.length); block++) {
    const { start = 0, end = 0 } = words.blocks[block] ?? {};
    const open = units.at(-1);
    if (open !== undefined && joins(words, open, block, fixed)) {
      open.last = block;
      open.end = end;
    } else units.push({ first: block, last: block, start, end });
  }
  return units;
}
