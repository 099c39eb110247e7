import { TITLE_ROLES } from '../lexicons/civilities.js';
import { ROLE_HEADS as ENGLISH_ROLES } from '../lexicons/en/roles.js';
import { ROLE_HEADS as FRENCH_ROLES } from '../lexicons/fr/roles.js';
import { BEGINNINGS } from '../lexicons/headlines.js';
import { BODY_WORDS } from '../lexicons/letterheads.js';
import { ADJECTIVES_IN_FRONT, LEGAL_FORMS, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { shadow } from '../text/folded.js';
import { isCapitals } from './head/casing.js';
import { acronymsOf } from './issuer-names.js';

const LONGEST_NAME = 110;
const MOST_WORDS = 14;
const SMALL_WORDS = new Set("de d' du des la le les l' et & en a au aux pour sur of the and for in on at to by with".split(' '));

const OF = new Set(['of', 'for', 'de', "d'", 'du', 'des']);
const isHead = (word: string | undefined): boolean => word !== undefined && (ORGANISATION_HEADS.has(word) || BODY_WORDS.has(word));

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}&]+(?:[-.][\p{L}\p{N}]+)*(?:['’]s(?!\p{L}))?['’]?/gu) ?? [];

/** "Alder Foods Inc.": the full stop of a legal form. */
const ABBREVIATED_FORM = /(?<=[^,] (?:Inc|Ltd|Corp|Co|Cie|Plc))\.$/;

/** Every word has a capital but the small ones, and nothing makes a sentence of it. */
function isNameLike(text: string, printed: readonly string[]): boolean {
  if (
    printed.length === 0 ||
    printed.length > MOST_WORDS ||
    text.length > LONGEST_NAME ||
    /[?;]$|: |[^A-Z]\.$/.test(text.replace(ABBREVIATED_FORM, ''))
  )
    return false;
  // «The government of Norland to»: the line goes on below.
  if (SMALL_WORDS.has(shadow(printed.at(-1) ?? ''))) return false;
  // A name may hold a name: «Groupe « Forêts et rivières »».
  if (/[«“"]/.test(text) && !(isHead(shadow(printed[0] ?? '')) && /[»”"]$/.test(text))) return false;
  // «musée Garance-Valette»: the noun of a body, and its name.
  return (
    /^[\p{Lu}\d]/u.test(text) ||
    (isHead(shadow(printed[0] ?? '')) && /^\p{Lu}/u.test(printed.find((word) => !SMALL_WORDS.has(word) && word !== printed[0]) ?? ''))
  );
}

/** «Université de Corvannes», "Pellworth Borough Council", «Durand SA», «Centre hospitalier universitaire de Sault»: a line that is the name of a body. */
export function isBodyName(text: string): boolean {
  const printed = wordsOf(text);
  if (!isNameLike(text, printed) || BEGINNINGS.test(shadow(text))) return false;
  const folded = printed.map((word) => shadow(word));
  if (LEGAL_FORMS.has(folded.at(-1) ?? '')) return true;
  const first = folded.find((word) => !SMALL_WORDS.has(word) && !ADJECTIVES_IN_FRONT.has(word)) ?? '';
  if (isHead(first)) return true;
  const content = folded.filter((word) => !SMALL_WORDS.has(word) && !/^\d/.test(word));
  // In capitals every word looks like a name's: there, the word that says so has to close it, or to stand before «of», «de».
  if (isCapitals(text))
    return isHead(content.at(-1)) || folded.some((word, index) => index > 0 && isHead(word) && OF.has(folded[index + 1] ?? ''));
  const titled = printed.every((word, index) => /^[\p{Lu}\d&]/u.test(word) || SMALL_WORDS.has(folded[index] ?? ''));
  return titled && folded.some((word, index) => index > 0 && isHead(word));
}

const ACRONYM = /^[\p{Lu}\d][\p{Lu}\d&.-]{1,11}$/u;

/** «FUCO – Fédération de l'usinage», «Amis du fleuve Orne (AFO)», «CHU de Sault – Université de Sault»: an acronym and what it stands for, or several bodies. */
export function isBodyLine(text: string): boolean {
  const parts = text.replace(/\)$/, '').split(/ [-–—|] | \(|, /, MOST_BODIES + 1);
  const long = parts.filter((part) => !ACRONYM.test(part));
  if (parts.length < 2 || parts.length > MOST_BODIES || long.length === 0) return false;
  const acronyms = parts.filter((part) => ACRONYM.test(part)).map((part) => shadow(part).replace(/[^a-z0-9]/g, ''));
  return long.every(
    (part) => isBodyName(part) || (isNameLike(part, wordsOf(part)) && acronymsOf(part).some((one) => acronyms.includes(one))),
  );
}
const MOST_BODIES = 5;

/** "UNITED STATES SENATOR JANE ROE", «Préfet du Cantal»: an office held by one person. */
export function isPersonTitle(text: string): boolean {
  const printed = wordsOf(text);
  if (!isNameLike(text, printed) || printed.length > 9 || printed.length < 2) return false;
  const folded = printed.map((word) => shadow(word));
  const titled = printed.every((word, index) => /^[\p{Lu}\d&]/u.test(word) || SMALL_WORDS.has(folded[index] ?? ''));
  return titled && (FRENCH_ROLES.has(folded[0] ?? '') || folded.slice(0, 3).some((word) => TITLE_ROLES.has(word)));
}

/** "Senior Media Officer", "Head of Media": what somebody is, though it holds the noun of a body. */
export const isPost = (text: string): boolean => {
  const folded = wordsOf(text).map((word) => shadow(word));
  const link = folded.findIndex((word) => OF.has(word));
  return ENGLISH_ROLES.has((link < 0 ? folded.at(-1) : folded[link - 1]) ?? '');
};
