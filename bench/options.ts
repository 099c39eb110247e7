import { parseArgs } from 'node:util';

export interface Options {
  /** Releases to generate. */
  releases: number;
  /** Interleaved rounds; what is reported is their median. */
  rounds: number;
  /** Length of one gated measurement, in seconds; the others take a quarter of it. */
  seconds: number;
  /** A folder to keep the stores in, or to find them in; a temporary one otherwise. */
  data: string | null;
  json: boolean;
}

const LIMITS = { releases: [100, 200_000], rounds: [1, 50], seconds: [1, 30] } as const;
type Numeric = keyof typeof LIMITS;

export const USAGE = `npm run bench -- [--releases 2000] [--rounds 5] [--seconds 2] [--data folder] [--json]
Ratios to a bare node:http server that sends the same bytes; exit code 1 when a gate is missed.`;

/** Something on the command line that has to be put right. */
export class WrongOption extends Error {
  override name = 'WrongOption';
}

function parseNumber(name: Numeric, text: string): number {
  const [least, most] = LIMITS[name];
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new WrongOption(`--${name} takes a whole number from ${least} to ${most}`);
  return value;
}

/** @throws WrongOption, or what parseArgs throws for an option there is not */
export function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      releases: { type: 'string', default: '2000' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    releases: parseNumber('releases', values.releases),
    rounds: parseNumber('rounds', values.rounds),
    seconds: parseNumber('seconds', values.seconds),
    data: values.data ?? null,
    json: values.json,
  };
}
