import { shadow } from '../text/folded.js';
import type { Words } from '../words.js';
import { blockAt, sentenceAt } from '../words.js';
import type { IssuerCandidate } from './issuer-bodies.js';
import { isSameBody, isShortOf } from './issuer-names.js';

/** The subject of a verb of announcing that opens the text. */
const OPENS_BY_ANNOUNCING = 8;
const OF_WHAT_IS_ANNOUNCED = 0.5;

/** "Durand, Inc., today announced the availability of QUAY-PC": what somebody announces is told of at length, and issues nothing; its weights are halved. */
export function withoutAnnounced(words: Words, candidates: readonly IssuerCandidate[]): IssuerCandidate[] {
  const announcer = candidates.find(({ rule, weight }) => rule === 'D-06-subject' && weight >= OPENS_BY_ANNOUNCING);
  const at = announcer === undefined ? -1 : words.text.indexOf(announcer.name);
  if (announcer === undefined || at < 0) return [...candidates];
  const sentence = sentenceAt(words, blockAt(words, at), at);
  const told = words.shadow.slice(at + announcer.name.length, sentence?.end ?? at);
  const isAnnounced = ({ name, rule }: IssuerCandidate): boolean =>
    rule !== 'D-06-about' &&
    !isSameBody(name, announcer.name) &&
    !isShortOf(name, announcer.name) &&
    !isShortOf(announcer.name, name) &&
    !shadow(announcer.name).includes(shadow(name)) &&
    told.includes(shadow(name));
  return candidates.map((one) => (isAnnounced(one) ? { ...one, weight: one.weight * OF_WHAT_IS_ANNOUNCED } : one));
}
