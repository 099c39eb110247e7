import { WIRES } from '../lexicons/datelines.js';
import { shadow } from '../text/folded.js';
import type { Words } from '../words.js';

const LONGEST = 60;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '/': '/', '[': ']' };
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\d .&'’-]{2,38}$/u;
/** «Prairie Wire - March 14, 2025» */
const WITH_ITS_DAY = /^\p{Lu}[\p{L} .&'’]{2,30}[-–—] [^()]{5,18}\d{4}$/u;

/** A name in capitals, one with a day after it, or one that was a picture, and a dash behind the bracket: nobody knows all agencies. */
const isUnknownWire = (name: string, after: string): boolean =>
  /^ ?[-–—]/.test(after) && (name === '' || IN_CAPITALS.test(name) || WITH_ITS_DAY.test(name));

/** The length of a wire's name with its brackets or slashes at an offset: «(NORTHLINE)--», «/PRNewswire/»; 0 when none stands there. */
export function wireLength({ text, shadow: folded }: Words, at: number): number {
  const close = CLOSING[folded.charAt(at)];
  if (close === undefined) return 0;
  const length = folded.slice(at + 1, at + LONGEST).indexOf(close) + 2;
  if (length < 2) return 0;
  const inner = folded.slice(at + 1, at + length - 1).trimStart();
  const known = WIRES.some((wire) => inner.startsWith(wire));
  return known || isUnknownWire(text.slice(at + 1, at + length - 1), text.slice(at + length, at + length + 2)) ? length : 0;
}

const SERVICE = /^\(\p{Lu}[^()\n]{2,40}\) ?[-–—]/u;

/** «MOSCOU (Nouvelles du Bureau) - »: after a town in capitals, whatever stands in brackets before the dash; its length, 0 when there is none. */
export const serviceLength = ({ text }: Words, at: number): number => {
  const [found] = SERVICE.exec(text.slice(at, at + LONGEST)) ?? [];
  return found === undefined ? 0 : found.indexOf(')') + 1;
};

const OPENING = /^(?:\/[\p{Lu}\d][\p{Lu}\d .&'’-]{2,38}\/|\([\p{Lu}\d][\p{Lu}\d .&'’-]{2,38}\)) ?[-–—]{0,2} ?(?=\p{Lu}{3})/u;

const KNOWN_OPENING = /^\(([^()\n]{2,38})\) ?[-–—]{1,2} ?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4} ?[-–—]{1,2} ?)?(?=\p{Lu}\p{L}{2})/u;

/** «(PrairieWire) - March 14, 2025 - LEEDS, March 14, 2025 –»: a wire that is known, or calls itself one, with its own day. */
function knownWireLength(opening: string): number {
  const [whole = '', name = ''] = KNOWN_OPENING.exec(opening) ?? [];
  const wire = WIRES.some((one) => shadow(name).startsWith(one)) || shadow(name).endsWith('wire');
  return wire ? whole.length : 0;
}

/** «/NORTHLINE/ LEEDS, 6 May 2025 –»: a wire in capitals before the place; its length with what parts it from the place, 0 when there is none. */
export function openingWireLength({ text }: Words, at: number): number {
  const opening = text.slice(at, at + LONGEST);
  return OPENING.exec(opening)?.[0].length ?? knownWireLength(opening);
}
