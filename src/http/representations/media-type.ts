import { HttpProblem } from '../problems.js';

export const JSON_TYPE = 'application/json; charset=utf-8';

/** The representations an address has, in order of preference. One today; each further format adds a line and a renderer beside this file. */
export const REPRESENTATIONS = ['application/json'] as const;
export type Representation = (typeof REPRESENTATIONS)[number];

interface Acceptable {
  type: string;
  quality: number;
}

function parseAccept(header: string): Acceptable[] {
  return header.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    return { type, quality: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
  });
}

const covers = (range: string, type: string): boolean =>
  range === type || range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));

/** How much an Accept header wants a type: its most specific range decides (RFC 9110 §12.5.1). */
export function qualityOf(header: string | undefined, type: string): number {
  if (header === undefined || header.trim() === '') return 1;
  const ranges = parseAccept(header).filter((acceptable) => covers(acceptable.type, type));
  const specific = (range: string): number => (range === type ? 2 : range === '*/*' ? 0 : 1);
  return ranges.sort((a, b) => specific(b.type) - specific(a.type))[0]?.quality ?? 0;
}

/** Chooses the representation. @throws HttpProblem 406 listing what exists */
export function negotiate(accept: string | undefined, available: readonly Representation[] = REPRESENTATIONS): Representation {
  if (accept === undefined || accept === '*/*' || accept === available[0]) return available[0] ?? 'application/json';
  const chosen = available.find((type) => qualityOf(accept, type) > 0);
  if (chosen) return chosen;
  throw new HttpProblem('not-acceptable', `This address is available as ${available.join(', ')}.`);
}
