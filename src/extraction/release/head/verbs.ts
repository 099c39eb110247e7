import { HEADLINE_VERBS, NOUNS_AND_VERBS } from '../../lexicons/headlines.js';
import { shadow } from '../../text/folded.js';
import { isCapitals, isTitleCase } from './casing.js';

/** After these, the letters of a verb are a noun: «le signe de l'eau», "the release of". */
const BEFORE_NOUNS = new Set(
  'le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes the a an of this that these its their our your his her sous sans en par and et'.split(
    ' ',
  ),
);
/** Verbs elsewhere; at the end of a line they end a name or a banner: «Department of Public Works», «joint press release», «Ministère du Patrimoine écrit». */
const NOUNS_AT_END = new Set(['works', 'falls', 'release', 'releases', 'ecrit', 'produit', 'inscrit', 'conduit', 'reduit']);
/** After "to", no infinitive. */
const NO_INFINITIVES = new Set('the a an our their its his her your my this that these all every each some any'.split(' '));
/** What follows a verb in a headline, and hardly a noun: «vote un budget», "tests its". */
const OBJECTS = new Set(
  'un une le les son sa ses leur leurs ce cet cette ces nos notre the an its their his her new statement statements warning'.split(' '),
);
/** In capitals these are a point of the compass or nothing at all. */
const NEVER_IN_CAPITALS = new Set(['est', 'are', 'sont', 'us']);

const WORDS = /\p{L}+(?:-\p{L}+)*/gu;

const SHORT_INFINITIVES = new Set('be go do'.split(' '));

/** «Pan Ports to open»: after "to", no article, and nothing short but "to be replaced". */
const isInfinitive = (folded: string): boolean => (folded.length > 2 && !NO_INFINITIVES.has(folded)) || SHORT_INFINITIVES.has(folded);

/** "forecasts 62%", "posts $4 million": what counts something is a verb. */
const FIGURE = /^ [$€£]?\d/;

/** Letters of a verb, and no noun by what follows: "Harbour Trust comments on", "Durand Forecasts 62% Growth". */
const looksFinite = (folded: string, after: string, rest: string): boolean =>
  HEADLINE_VERBS.has(folded) ||
  (NOUNS_AND_VERBS.has(folded) && (OBJECTS.has(after) || (folded.endsWith('s') && FIGURE.test(rest)))) ||
  (folded === 'comments' && after === 'on');

/** True when a line of a head holds a finite verb. In running French a verb is written small: «Grand Est» holds none. */
export function holdsVerb(text: string): boolean {
  const printed = [...text.matchAll(WORDS)];
  const whole = shadow(text);
  const folded = printed.map(({ 0: word, index }) => whole.slice(index, index + word.length));
  const capitals = isCapitals(text);
  const titled = isTitleCase(text);
  return folded.some((word, index) => {
    const before = folded[index - 1] ?? '';
    const small = titled || /^\p{Ll}/u.test(printed[index]?.[0] ?? '');
    if (before === 'to' && !capitals && small && isInfinitive(word)) return true;
    if (index === 0 || BEFORE_NOUNS.has(before) || (index === folded.length - 1 && NOUNS_AT_END.has(word))) return false;
    const end = (printed[index]?.index ?? 0) + word.length;
    return looksFinite(word, folded[index + 1] ?? '', whole.slice(end, end + 3)) && (capitals ? !NEVER_IN_CAPITALS.has(word) : small);
  });
}
