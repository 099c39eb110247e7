import type { Span } from '../../domain/selector.js';
import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, isCapital, sentenceStart, type Words } from '../words.js';

/** Folded prepositions that open a sentence with when, where or with whom. «Selon le maire, X» tells who the mayor is. */
const OPENERS = new Set(
  'apres avant avec face malgre dans lors devant pendant depuis suite grace contrairement en after before with following during despite unlike in at alongside against'.split(
    ' ',
  ),
);

/** What follows a name that goes on with its own clause or list: the name is then no subject. */
const NO_SUBJECT = new Set(", . ; : ) ( et and qui who de du des d' of & - | »".split(' '));
const LONGEST_NAME = 5;

/** Index after the capitals of a name. */
function afterName(words: Words, first: number): number {
  let at = first;
  while (at - first < LONGEST_NAME && (isCapital(words, at) || foldedAt(words, at) === '.')) at++;
  return at;
}

/**
 * «Après une rencontre avec les acteurs du port, X a reçu …», «En écho aux propos du maire, X s'est …»: the phrase that opens
 * the sentence tells of others than its subject. «En présence du maire, X, …» goes on, and names the mayor.
 */
export function isInOpening(words: Words, post: Span, first: number): boolean {
  const from = firstTokenFrom(words.tokens, post.start);
  const opening = sentenceStart(words, blockAt(words, post.start), post.start);
  if (opening === null || opening >= from - 1 || !OPENERS.has(foldedAt(words, opening))) return false;
  if (['tant', 'qualite'].includes(foldedAt(words, opening + 1))) return false;
  for (let at = opening; at < from; at++) if (foldedAt(words, at) === ',') return false;
  const after = afterName(words, first);
  const { casing } = words.tokens[after] ?? {};
  return casing === 'lower' && !NO_SUBJECT.has(foldedAt(words, after));
}
