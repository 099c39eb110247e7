import type { Span } from '../../domain/selector.js';
import type { People } from '../people/people.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import { type Attribution, inversion, toAttribution } from './attribution.js';
import { cueGroupAt } from './cue-groups.js';
import { type MarkedSpan, trimSpan } from './marked-spans.js';
import { subjectAt } from './subjects.js';

/** A quotation cut by an attribution that its marks enclose. */
export interface Incise {
  fragments: Span[];
  attribution: Attribution;
}

/** Token index after an incise that begins after the comma at `comma`, with its attribution; null when the comma begins something else. */
function inciseAt(words: Words, people: People, comma: number, limit: number): { to: number; attribution: Attribution } | null {
  const cue = cueGroupAt(words, comma + 1);
  if (cue === null) return null;
  const subject = cue.pronoun === null ? subjectAt(words, people, cue.to, limit) : inversion(cue.pronoun, cue);
  if (subject === null || (subject.kind !== 'person' && cue.pronoun === null)) return null;
  const attribution = toAttribution(words, { subject, cue: cue.lemma, range: cue }, { side: 'inside', rule: 'Q-08', confidence: 0.9 });
  const to = firstTokenFrom(words.tokens, attribution.span.end);
  const mark = foldedAt(words, to);
  return mark === ',' || mark === '.' || to >= limit ? { to, attribution } : null;
}

/** «… notre rôle central, affirme X, présidente de Y. Nous sommes …»: the words before and after, without the incise. */
export function findIncise(words: Words, people: People, span: MarkedSpan): Incise | null {
  const [content] = span.fragments;
  if (content === undefined || span.fragments.length > 1) return null;
  const from = firstTokenFrom(words.tokens, content.start);
  const limit = firstTokenFrom(words.tokens, content.end);
  for (let at = from; at < limit; at++) {
    if (foldedAt(words, at) !== ',') continue;
    const incise = inciseAt(words, people, at, limit);
    if (incise === null) continue;
    const head = trimSpan(words.text, { start: content.start, end: words.tokens[at]?.start ?? content.start });
    const rest = words.tokens[incise.to];
    const tail = rest === undefined || rest.start >= content.end ? null : trimSpan(words.text, { start: rest.end, end: content.end });
    const fragments = [head, ...(tail === null ? [] : [tail])].filter(({ start, end }) => end > start);
    return fragments.length === 0 ? null : { fragments, attribution: incise.attribution };
  }
  return null;
}
