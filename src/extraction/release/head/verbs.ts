import { HEADLINE_VERBS } from '../../lexicons/headlines.js';
import { shadow } from '../../text/folded.js';
import { isCapitals, isTitleCase } from './casing.js';

/** After these, the letters of a verb are a noun: «le signe de l'eau», "the release of". */
const BEFORE_NOUNS = new Set(
  'le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes the a an of this that these its their our your his her sous sans en par and et'.split(
    ' ',
  ),
);
/** In capitals these are a point of the compass or nothing at all. */
const NEVER_IN_CAPITALS = new Set(['est', 'are', 'sont', 'us']);

/** True when a line of a head holds a finite verb. In running French a verb is written small: «Grand Est» holds none. */
export function holdsVerb(text: string): boolean {
  const printed = text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const capitals = isCapitals(text);
  const titled = isTitleCase(text);
  return printed.some((word, index) => {
    const folded = shadow(word);
    if (index === 0 || !HEADLINE_VERBS.has(folded) || BEFORE_NOUNS.has(shadow(printed[index - 1] ?? ''))) return false;
    return capitals ? !NEVER_IN_CAPITALS.has(folded) : titled || /^\p{Ll}/u.test(word);
  });
}
