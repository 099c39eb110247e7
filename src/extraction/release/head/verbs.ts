import { HEADLINE_VERBS } from '../../lexicons/headlines.js';
import { shadow } from '../../text/folded.js';
import { isCapitals, isTitleCase } from './casing.js';

/** After these, the letters of a verb are a noun: «le signe de l'eau», "the release of". */
const BEFORE_NOUNS = new Set(
  'le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes the a an of this that these its their our your his her sous sans en par and et'.split(
    ' ',
  ),
);
/** Verbs elsewhere; at the end of a line they end a name or a banner: «Department of Public Works», «City of Elm Falls», «joint press release». */
const NOUNS_AT_END = new Set(['works', 'falls', 'release', 'releases']);
/** After "to", no infinitive. */
const NO_INFINITIVES = new Set('the a an our their its his her your my this that these all every each some any'.split(' '));
/** In capitals these are a point of the compass or nothing at all. */
const NEVER_IN_CAPITALS = new Set(['est', 'are', 'sont', 'us']);

/** True when a line of a head holds a finite verb. In running French a verb is written small: «Grand Est» holds none. */
export function holdsVerb(text: string): boolean {
  const printed = text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const capitals = isCapitals(text);
  const titled = isTitleCase(text);
  return printed.some((word, index) => {
    const folded = shadow(word);
    const before = shadow(printed[index - 1] ?? '');
    if (before === 'to' && folded.length > 2 && !capitals && !NO_INFINITIVES.has(folded) && (titled || /^\p{Ll}/u.test(word))) return true;
    if (index === printed.length - 1 && NOUNS_AT_END.has(folded)) return false;
    if (index === 0 || !HEADLINE_VERBS.has(folded) || BEFORE_NOUNS.has(before)) return false;
    return capitals ? !NEVER_IN_CAPITALS.has(folded) : titled || /^\p{Ll}/u.test(word);
  });
}
