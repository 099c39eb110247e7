import type { Random } from './random.js';
import type { IssuerKind, Tongue } from './tongue.js';

export interface Speaker {
  name: string;
  role: string;
}

/** An invented organization and those who speak for it, the same in every communiqué it issues. */
export interface Issuer {
  tongue: Tongue;
  place: string;
  name: string;
  /** How it begins a sentence. */
  subject: string;
  /** How it follows a role. */
  of: string;
  host: string;
  speakers: readonly Speaker[];
  contact: string;
}

const SPEAKERS = 4;

function drawName({ givenNames, surnameParts }: Tongue, random: Random, she: boolean): string {
  const surname = random.pick(surnameParts.first) + random.pick(surnameParts.last);
  return `${random.pick(she ? givenNames.she : givenNames.he)} ${surname}`;
}

function drawSpeaker(tongue: Tongue, kind: IssuerKind, random: Random, complete: (text: string) => string): Speaker {
  const she = random.integer(0, 1) === 0;
  const role = random.pick(tongue.roles[kind]);
  return { name: drawName(tongue, random, she), role: complete(she ? role.she : role.he) };
}

const toHost = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

function foundIssuer(
  tongue: Tongue,
  kind: IssuerKind,
  place: string,
  pattern: { name: string; subject: string; of: string },
  random: Random,
): Issuer {
  const inPlace = (text: string): string => text.replaceAll('{place}', place);
  const of = inPlace(pattern.of);
  const name = inPlace(pattern.name);
  const complete = (text: string): string => inPlace(text.replaceAll('{of}', of));
  return {
    tongue,
    place,
    name,
    of,
    subject: inPlace(pattern.subject),
    host: toHost(name),
    speakers: Array.from({ length: SPEAKERS }, () => drawSpeaker(tongue, kind, random, complete)),
    contact: drawName(tongue, random, true),
  };
}

/** Every issuer of a language: those named after a place once for each place, the others once. */
export function foundIssuers(tongue: Tongue, random: Random): Issuer[] {
  return Object.entries(tongue.issuers).flatMap(([kind, patterns]) =>
    patterns.flatMap((pattern) => {
      const places = pattern.name.includes('{place}') ? tongue.places : [random.pick(tongue.places)];
      return places.map((place) => foundIssuer(tongue, kind as IssuerKind, place, pattern, random));
    }),
  );
}
