import { foldedWords } from '../../domain/folding.js';
import { COMPLETED_HEADS } from '../lexicons/letterheads.js';
import { foldedAt, type Words } from '../words.js';
import { bodyAt, type IssuerCandidate, nameOf } from './issuer-bodies.js';
import { isOf, joint } from './name-joints.js';

const ARTICLES = new Set(['la', 'le', 'les', 'l', 'the']);
/** A name is looked up in the text of the release, not in what may hang on to it. */
const MOST_TOKENS = 12_000;

/** «AURENCE LE DÉPARTEMENT» parts into «departement» and «aurence»; null when no noun of an administration stands first or last. */
function partsOf(name: string): { head: string; rest: string } | null {
  const words = foldedWords(name).filter((word) => !ARTICLES.has(word));
  const [first = '', second] = words;
  if (words.length === 1 && COMPLETED_HEADS.has(first)) return { head: first, rest: '' };
  // «Département de la Vouge» is whole; «Département Vouge» and «Vouge Département» are a logo read line by line.
  if (COMPLETED_HEADS.has(first) && second !== undefined && !isOf(second)) return { head: first, rest: words.slice(1).join(' ') };
  const last = words.at(-1) ?? '';
  return COMPLETED_HEADS.has(last) ? { head: last, rest: words.slice(0, -1).join(' ') } : null;
}

/** «le Département de la Vouge»: the noun at `index` with the name that its «de» leads to. */
function headedAt(words: Words, index: number): string | null {
  const limit = words.tokens.length;
  const steps = joint(words, index, limit);
  const body = steps === 0 ? null : bodyAt(words, index + steps, limit);
  return body === null ? null : nameOf(words, { from: index - 1, to: body.to });
}

/** How often the text names each body with this noun. */
function headedNames(words: Words, head: string): Map<string, number> {
  const found = new Map<string, number>();
  const limit = Math.min(words.tokens.length, MOST_TOKENS);
  for (let at = 0; at + 1 < limit; at++) {
    const name = foldedAt(words, at) === head ? headedAt(words, at + 1) : null;
    if (name !== null) found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found;
}

/** The name of an administration as the running text gives it, when its letterhead prints the noun alone or beside the territory; the name itself otherwise. */
export function completed(words: Words, name: string): string {
  const parts = partsOf(name);
  if (parts === null) return name;
  let best = name;
  let most = 0;
  for (const [full, count] of headedNames(words, parts.head)) {
    const folded = ` ${foldedWords(full).join(' ')} `;
    if (count <= most || (parts.rest !== '' && !folded.includes(` ${parts.rest} `))) continue;
    [best, most] = [full.charAt(0).toUpperCase() + full.slice(1), count];
  }
  return best;
}

/** «VOUGE / LE DÉPARTEMENT», «LE DÉPARTEMENT / VOUGE»: a noun alone on its line is completed by the line beside it, or else by the text. */
export function completedLines(words: Words, found: readonly IssuerCandidate[]): IssuerCandidate[] {
  return found.map((one, index) => {
    const alone = partsOf(one.name)?.rest === '';
    const beside = alone ? [found[index - 1], found[index + 1]] : [];
    const full = [...beside.flatMap((other) => (other === undefined ? [] : [`${other.name} ${one.name}`])), one.name]
      .map((name) => ({ name, full: completed(words, name) }))
      .find(({ name, full }) => full !== name)?.full;
    // A noun that the text completes is the name of a body as much as one printed whole.
    return full === undefined ? one : { ...one, name: full, weight: Math.max(one.weight, WHOLE) };
  });
}
const WHOLE = 10;
