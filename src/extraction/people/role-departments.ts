import { isGivenName } from '../lexicons/given-names.js';
import { NOT_IN_NAMES, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, type Words } from '../words.js';
import { type IsNameStart, isVerbAt } from './role-grammar.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const LONGEST_DEPARTMENT = 8;
const CLOSERS = set(', . ; ) " | / who which whose');

/** «Vice President, Exploration», «Director, Public Affairs»: what a post printed in capitals is for. Index after it, or -1. */
export function departmentEnd(words: Words, comma: number, limit: number, isNameStart: IsNameStart): number {
  if (!isCapital(words, comma - 1)) return houseEnd(words, comma, limit, isNameStart);
  let at = comma + 1;
  let names = false;
  while (at < limit && at - comma <= LONGEST_DEPARTMENT && !isNameStart(at) && (isCapital(words, at) || isInside(words, at))) {
    names ||=
      NOT_IN_NAMES.has(foldedAt(words, at)) || ORGANISATION_HEADS.has(foldedAt(words, at)) || ['and', '&'].includes(foldedAt(words, at));
    at++;
  }
  const closes =
    at >= limit || CLOSERS.has(foldedAt(words, at)) || !isAdjacent(words, at - 1) || isVerbAt(words, at) || leadsToHouse(words, at);
  const house = isEnglishAt(words, comma) && isBodyOf(words, comma + 1, at);
  return closes && at > comma + 1 && (names || at === comma + 2 || house) ? at : -1;
}

/** «Study Manager, Tide Research Unit | at the University of …» */
const leadsToHouse = (words: Words, at: number): boolean =>
  ['at', 'of'].includes(foldedAt(words, at)) && isCapital(words, foldedAt(words, at + 1) === 'the' ? at + 2 : at + 1);

/** «directrice adjointe, Communications et Innovation | au Port de Québec»: the house that «à», «de» lead to. Index after it, or -1. */
function pastPlace(words: Words, at: number, limit: number): number {
  let end = at;
  const leads = ['a', 'au', 'aux', 'de', 'du', 'des', "d'", 'chez', 'pour'];
  while (
    end < limit &&
    (isCapital(words, end) || leads.includes(foldedAt(words, end)) || ['la', "l'", 'les', 'et'].includes(foldedAt(words, end)))
  )
    end++;
  return end >= limit || CLOSERS.has(foldedAt(words, end)) ? end : -1;
}

const LONGEST_SMALL = 10;

/** «directrice, Recherche | appliquée et qualité des quais du port»: a field goes on in small letters, up to the next mark. Index after it, or -1. */
function pastSmallWords(words: Words, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at <= LONGEST_SMALL && words.tokens[end]?.kind === 'word' && !isVerbAt(words, end)) end++;
  return end - at <= LONGEST_SMALL && (end >= limit || CLOSERS.has(foldedAt(words, end))) ? end : -1;
}

/** What departments of a company are for, folded: "vice president, Product Development". */
const FIELDS = set(
  'development engineering research marketing sales operations affairs relations communications strategy strategies technology technologies finance policy programs programmes services product products ' +
    'communication ventes finances exploitation developpement recherche strategie affaires ressources relations numerique programmes qualite securite production formation projets clientele ' +
    'innovation sustainability manufacturing procurement analytics compliance partnerships solutions design security safety quality logistics planning resources infrastructure',
);

const LONGEST_FIELD = 4;

/** "general manager, commercial product marketing, The Durand Company": a department in small letters, and the house after it. Index after them, or -1. */
export function pastSmallField(words: Words, comma: number, limit: number, isNameStart: IsNameStart): number {
  let at = comma + 1;
  let field = false;
  while (at < limit && at - comma <= LONGEST_FIELD && words.tokens[at]?.casing === 'lower' && !isVerbAt(words, at)) {
    field ||= FIELDS.has(foldedAt(words, at));
    at++;
  }
  if (!field || !CLOSERS.has(foldedAt(words, at))) return departmentEnd(words, comma, limit, isNameStart);
  const house = foldedAt(words, at) === ',' ? companyEnd(words, at, limit) : -1;
  return house < 0 ? at : house;
}

/** ", The Durand Tire & Rubber Company": index after a body that ends in its own noun, or -1. */
function companyEnd(words: Words, comma: number, limit: number): number {
  let at = comma + 1;
  while (at < limit && at - comma <= LONGEST_DEPARTMENT && (isCapital(words, at) || isInside(words, at))) at++;
  return ORGANISATION_HEADS.has(foldedAt(words, at - 1)) ? at : -1;
}

/** «executive director, ISRG.»: the body at the end of the sentence, after a post in small letters. Index after it, or -1. */
function houseEnd(words: Words, comma: number, limit: number, isNameStart: IsNameStart): number {
  let at = comma + 1;
  let body = false;
  let field = false;
  while (at < limit && at - comma <= LONGEST_DEPARTMENT && !isNameStart(at) && (isCapital(words, at) || isInside(words, at))) {
    body ||= ORGANISATION_HEADS.has(foldedAt(words, at)) || (words.tokens[at]?.casing === 'upper' && foldedAt(words, at).length > 1);
    field ||= FIELDS.has(foldedAt(words, at));
    at++;
  }
  // "vice president, Product Development, and chief technical officer"
  if (field && foldedAt(words, at) === ',') return at;
  if (field && !isEnglishAt(words, comma)) return Math.max(pastPlace(words, at, limit), pastSmallWords(words, at, limit));
  // "Jane Roe, business manager, DLP Products commented"
  const closes = at >= limit || ['.', '|', '"'].includes(foldedAt(words, at)) || (field && isVerbAt(words, at));
  return (body || field) && isEnglishAt(words, comma) && closes ? at : -1;
}

/** «CEO, Corvane Pay India»: after a post, capitals that no given name begins. */
const isBodyOf = (words: Words, from: number, to: number): boolean => to - from <= MOST_OF_BODY && !isGivenName(foldedAt(words, from));

const MOST_OF_BODY = 4;

/** «Environment, Health and Safety», «Office of Research»: small words between capitals. */
const isInside = (words: Words, index: number): boolean =>
  ['and', 'et', '&', 'of', 'for'].includes(foldedAt(words, index)) && isCapital(words, index - 1) && isCapital(words, index + 1);
