import { PARTICLES } from '../lexicons/civilities.js';
import { type Gender, genderOf, isGivenName } from '../lexicons/given-names.js';
import { GENERATIONS } from '../lexicons/name-suffixes.js';
import { shadow } from '../text/folded.js';
import type { Token } from '../text/tokens.js';

/** A name written normally, in its parts. */
export interface PersonName {
  name: string;
  given: string | null;
  family: string;
  gender: Gender | null;
}

const isShouted = (word: string): boolean => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word) && /\p{L}.*\p{L}/u.test(word.replace(/\./g, ''));

/** «OUDÉA-CASTÉRA» → «Oudéa-Castéra»; initials with points stay. */
function lowered(word: string): string {
  if (!isShouted(word) || word.includes('.')) return word;
  return word.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (_, joint: string, letter: string) => joint + letter.toUpperCase());
}

const isParticle = (word: string): boolean => PARTICLES.has(shadow(word));

/** Joins words as they are printed: no space after «d'». */
const join = (parts: readonly string[]): string =>
  parts.reduce((whole, part) => (whole === '' || /['’]$/.test(whole) ? whole + part : `${whole} ${part}`), '');

/** Where the family name begins: at the capitals of «Prénom NOM», at a particle, else after the given name and its initials. */
function familyIndex(parts: readonly string[]): number {
  const shouted = parts.findIndex((part, at) => at > 0 && isShouted(part) && !part.includes('.'));
  if (shouted > 0 && !parts.every((part) => isShouted(part) || isParticle(part))) {
    let from = shouted;
    while (from > 1 && isParticle(parts[from - 1] ?? '')) from--;
    return from;
  }
  let at = 1;
  while (
    at < parts.length - 1 &&
    (/\.$/.test(parts[at] ?? '') || (isGivenName(shadow(parts[at] ?? '')) && !isParticle(parts[at + 1] ?? '')))
  )
    at++;
  return at;
}

const isMark = (unit: string): boolean => /["“”()'‘’]/.test(unit);

/** The printed words; the marks around a nickname stay with it, a comma before «Jr.» goes. */
function partsOf(text: string, tokens: readonly Token[]): string[] {
  const parts: string[] = [];
  tokens.forEach(({ start, end, kind }, index) => {
    const before = tokens[index - 1];
    const printed = text.slice(start, end);
    if (printed === ',') return;
    const joins =
      before?.end === start &&
      before !== undefined &&
      (isMark(text.slice(before.start, before.end)) || (kind === 'mark' && isMark(printed)));
    if (joins) parts.push((parts.pop() ?? '') + printed);
    else parts.push(printed);
  });
  return parts;
}

/** «Bin Touq»: a family name that begins with whose son somebody is. */
const isOfFather = (parts: readonly string[]): boolean => parts.length === 2 && /^(?:bin|bint|ibn)$/.test(shadow(parts[0] ?? ''));

/** The name a run of tokens spells. `familyFirst` for «MARTIN Julie»; a single word, or one after a civility, is a family name. */
export function toPersonName(text: string, tokens: readonly Token[], familyFirst: boolean, surnameOnly: boolean): PersonName {
  const printed = partsOf(text, tokens);
  const generation = printed.length > 1 && GENERATIONS.has(shadow(printed.at(-1) ?? '')) ? (printed.pop() ?? '') : '';
  const last = tokens.at(-1)?.end ?? 0;
  const suffix = generation === '' ? '' : ` ${generation}${text.charAt(last) === '.' && /^[js]r$/i.test(generation) ? '.' : ''}`;
  const parts = familyFirst ? [...printed.slice(1), ...printed.slice(0, 1)] : printed;
  const normal = parts.map(lowered);
  const at = surnameOnly || isOfFather(parts) ? 0 : familyIndex(parts);
  const given = at === 0 ? null : join(normal.slice(0, at));
  return {
    name: join(normal) + suffix,
    given,
    family: join(normal.slice(at)),
    gender: given === null ? null : genderOf(shadow(normal[0] ?? '')),
  };
}
