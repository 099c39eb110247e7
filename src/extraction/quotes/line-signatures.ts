import { isVerbAt } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, type Words } from '../words.js';
import { type Attribution, type Place, toAttribution } from './attribution.js';
import { bodySignature, givenSignature, isDashed, isGivenSignature, pastLead, roleOfSignature, tellsWhatIsDone } from './signatures.js';
import { subjectAt } from './subjects.js';

const LONGEST_LINE = 40;

/** «« Je dors mal. » Milo, 14 ans»: all that is left of the block is a name with its role, and no verb. */
function signsLine(words: Words, { span }: Place, at: number, limit: number): boolean {
  const { end = 0 } = span.fragments.at(-1) ?? {};
  const apart = /[.!?…]/.test(words.text.charAt(end - 1)) || [',', ':'].includes(foldedAt(words, at - 1));
  if (!apart || words.tokens[at]?.casing === 'lower' || limit - at > LONGEST_LINE) return false;
  if (limit < (words.ranges[blockAt(words, span.start)]?.to ?? limit)) return false;
  for (let one = at; one < limit; one++) if (isVerbAt(words, one)) return false;
  return true;
}

const SHORTEST_SENTENCE = 8;

/** «« Le quai sera prêt avant l'été pour tous les bateaux » : X, maire de A»: words enough for a sentence open the block; fewer are a title. */
const isSentenceAlone = (words: Words, { span }: Place): boolean =>
  span.start === words.blocks[blockAt(words, span.start)]?.start &&
  firstTokenFrom(words.tokens, span.end) - firstTokenFrom(words.tokens, span.start) >= SHORTEST_SENTENCE;

/** «« … »⏎X, maire de A» in one block: a signature on its own line. */
export function onNextLine(words: Words, place: Place, index: number, limit: number): Attribution | null {
  // «« … », Nadia, 41 ans, aide-soignante»; «> — Nadia Roy», as mail sets it off.
  const lead = pastLead(words, index, limit);
  const parted = foldedAt(words, lead) === ',' || (foldedAt(words, lead) === ':' && isSentenceAlone(words, place));
  const at = parted && words.tokens[lead + 1]?.casing === 'capital' ? lead + 1 : lead;
  const before = words.tokens[index - 1]?.end ?? 0;
  const start = words.tokens[at]?.start ?? before;
  if (!words.text.slice(before, start).includes('\n') && !signsLine(words, place, at, limit)) return null;
  const subject = subjectAt(words, place.people, at, limit);
  if (subject?.kind !== 'person') {
    if (isGivenSignature(words, at, limit)) return givenSignature(words, place.people, at, limit);
    return isDashed(words, index, at) ? bodySignature(words, place.people, at, limit) : null;
  }
  if (!isDashed(words, index, at) && tellsWhatIsDone(words, subject.to, limit)) return null;
  const role = roleOfSignature(words, subject, limit);
  return toAttribution(
    words,
    { subject, role, cue: null, range: { from: at, to: limit } },
    { side: 'after', rule: 'Q-12', confidence: 0.95 },
  );
}
