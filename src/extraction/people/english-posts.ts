import { FIELDS_OF_WORK } from '../lexicons/en/fields.js';
import { NO_POST_WORDS } from '../lexicons/en/function-words.js';
import { isGivenName } from '../lexicons/given-names.js';
import { foldedAt, isAdjacent, isCapital, type Words } from '../words.js';
import { isArticle, isRoleHead, isRoleOpener, isVerbAt, PREPOSITIONS } from './role-grammar.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A capital that may belong to a post: not "The", nor "When" or "By", which have theirs from the sentence or the title. */
export const isPostCapital = (words: Words, index: number): boolean =>
  words.tokens[index]?.casing === 'upper' ||
  (isCapital(words, index) && !isArticle(foldedAt(words, index)) && !NO_POST_WORDS.has(foldedAt(words, index)));

const MOST_MODIFIERS = 2;

/** What no modifier of a post is: whatever ends in «-ly», «-ed» or «-s» is an adverb, a verb or a plural. */
const NO_MODIFIER = /(?:ly|ed|ing|s)$/;

/** What ends the walk to the left, and what of it may stand before a post: after a pronoun or «to» the small word is a verb. */
const STOPS = set(
  'to he she they we i you it who whom which whose what there here me him them us not no nor so then than like just also now today yesterday tomorrow later earlier yet if because since until though although',
);

const BOUNDS = set(
  'by the a an its his her their our my and or but with from of for at as is was when while where after before said says that this these those under over into onto through between among against met saw told made beat won led gave got took chose sent held kept paid put let set found brought bought taught left lost hit without ' +
    'alongside within about behind beyond including , " » : ; ( -',
);

/** «car dealer», «former fire commissioner», «club president»: small nouns before an English head, up to a word that may stand before a post. */
export function withModifiers(words: Words, start: number, floor: number): number {
  let at = start;
  while (start - at < MOST_MODIFIERS && isModifier(words, at - 1, floor)) at--;
  while (at > floor && isRoleOpener(words, at - 1)) at--;
  const bound =
    at === floor ||
    BOUNDS.has(foldedAt(words, at - 1)) ||
    (foldedAt(words, at - 1) === 'to' && foldedAt(words, at - 2) === 'according') ||
    isRoleOpener(words, at) ||
    (at < start && isCapital(words, at - 1) && !STOPS.has(foldedAt(words, at - 1)));
  if (!bound) return start;
  let from = at;
  while (from < start && from > floor && isPostCapital(words, from - 1) && isAdjacent(words, from - 1)) from--;
  return isRoleOpener(words, from - 1) && from > floor ? from - 1 : from;
}

function isModifier(words: Words, index: number, floor: number): boolean {
  const token = words.tokens[index];
  return (
    index >= floor &&
    token?.kind === 'word' &&
    token.casing === 'lower' &&
    isAdjacent(words, index) &&
    token.folded.length > 1 &&
    !BOUNDS.has(token.folded) &&
    !STOPS.has(token.folded) &&
    !PREPOSITIONS.has(token.folded) &&
    !isArticle(token.folded) &&
    !isVerbAt(words, index) &&
    (!NO_MODIFIER.test(token.folded) || FIELDS_OF_WORK.has(token.folded))
  );
}

/** «Labour MSP and former shop steward», «chairman, former defenseman and car dealer»: posts in a row before one name. */
export function coordinatedStart(words: Words, start: number, floor: number): number {
  let at = start;
  for (let count = 0; count < MOST_POSTS; count++) {
    const joint = foldedAt(words, at - 1);
    const field = fieldHead(words, at, floor);
    if (field >= 0) {
      at = withCapitals(words, field, floor);
      continue;
    }
    // "entrepreneur, investor, and | advocate"
    const serial = joint === 'and' && foldedAt(words, at - 2) === ',' ? 1 : 0;
    if (serial > 0 && !isSerial(words, at - 3)) break;
    if ((joint !== 'and' && !(joint === ',' && count > 0)) || !isRoleHead(words, at - 2 - serial) || at - 2 - serial < floor) break;
    at = withCapitals(words, at - 2 - serial, floor);
  }
  return at;
}

/** Three in a row, each of them one person's: "volunteers, sponsors, and director Jane Roe" are not, nor is "hired an engineer, and chair Jane Roe". */
const isSerial = (words: Words, head: number): boolean => {
  const first = [1, 2].map((step) => head - step).find((at) => foldedAt(words, at) === ',');
  return (
    first !== undefined &&
    isRoleHead(words, first - 1) &&
    !/[^s]s$/.test(foldedAt(words, head)) &&
    !/[^s]s$/.test(foldedAt(words, first - 1))
  );
};

const MOST_POSTS = 3;
const LONGEST_FIELD = 4;

/** "Vice | President | of Policy & General Counsel": the head whose field the joint follows; -1 when there is none. */
function fieldHead(words: Words, start: number, floor: number): number {
  const joined = ['and', '&'].includes(foldedAt(words, start - 1));
  let at = joined ? start - 2 : start - 1;
  while (joined && isCapital(words, at) && !isGivenName(foldedAt(words, at)) && start - at <= LONGEST_FIELD) at--;
  const within = joined ? at < start - 2 : [1, 2, 3].some((step) => foldedAt(words, start + step) === '&');
  return within && ['of', 'for'].includes(foldedAt(words, at)) && at > floor && isRoleHead(words, at - 1) && isCapital(words, at - 1)
    ? at - 1
    : -1;
}

/** Openers, small nouns and capitals before a head. */
function withCapitals(words: Words, head: number, floor: number): number {
  let at = head;
  while (
    at > floor &&
    isAdjacent(words, at - 1) &&
    (isRoleOpener(words, at - 1) || isRoleHead(words, at - 1) || isPostCapital(words, at - 1))
  )
    at--;
  return at === head ? withModifiers(words, head, floor) : at;
}

/** "Sheriffs’": a plural in capitals that owns what follows. */
export const isOwnedByMany = (words: Words, index: number): boolean =>
  foldedAt(words, index - 1) === "'" &&
  isCapital(words, index - 2) &&
  foldedAt(words, index - 2).endsWith('s') &&
  words.tokens[index - 2]?.end === words.tokens[index - 1]?.start;
