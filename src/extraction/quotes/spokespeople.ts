import type { Words } from '../words.js';
import { type ResolvedSpeaker, textOf } from './speakers.js';
import type { Subject } from './subjects.js';

const LED = /(?:spokes(?:man|woman|person)|porte-parole) (?:for|of|de la|du|de l['’]|des|de|d['’]) ?(?=\S)/i;
const LEADING = /^(.*\S)(?: | ?['’]s )(?:spokes(?:man|woman|person)|porte-parole)$/i;

/** Where the body stands in the words of a post: behind its preposition, or in front of it; from its first capital on. Null when it has none. */
function bodyIn(post: string): { from: number; to: number } | null {
  const led = LED.exec(post);
  const from = led === null ? 0 : led.index + led[0].length;
  const to = led === null ? (LEADING.exec(post)?.[1]?.length ?? 0) : post.length;
  const capital = post.slice(from, to).search(/(?<![\p{L}\d])\p{Lu}/u);
  return capital < 0 ? null : { from: from + capital, to };
}

/** "A spokesperson for Heat Users' Voice said", «a indiqué un porte-parole de la Région Sud»: whom nobody names speaks for a body, which has said it. */
export function spokenFor(words: Words, subject: Subject): ResolvedSpeaker | null {
  const { start, text } = textOf(words, subject);
  const body = bodyIn(text);
  if (body === null) return null;
  return {
    type: 'organization',
    name: text.slice(body.from, body.to).replace(/\s+/g, ' '),
    people: [],
    start: start + body.from,
    end: start + body.to,
    resolution: 'explicit',
  };
}
