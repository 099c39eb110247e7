import type { Gender } from '../lexicons/given-names.js';
import type { NamedPerson } from '../people/people.js';
import type { TokenRange, Words } from '../words.js';
import type { Attribution } from './attribution.js';

/** Who a quote is finally said to come from. */
export interface ResolvedSpeaker {
  type: 'person' | 'organization';
  name: string;
  people: NamedPerson[];
  /** Offsets of the words that name the speaker here. */
  start: number;
  end: number;
  resolution: 'explicit' | 'anaphora' | 'inherited';
}

/** What anaphora looks back on: who spoke last, and where. */
export interface Memory {
  speaker: ResolvedSpeaker | null;
  block: number;
  /** Offset where that quote and its attribution end. */
  end: number;
  issuer: string | null;
  /** A role that spoke last and that nobody is said to hold: «le ministre délégué a jugé …», then «a-t-il reconnu». */
  unnamed: Attribution | null;
}

export const agrees = (person: NamedPerson, gender: Gender | null): boolean =>
  gender === null || person.gender === null || person.gender === gender;

export const fromPeople = (
  people: NamedPerson[],
  start: number,
  end: number,
  resolution: ResolvedSpeaker['resolution'],
): ResolvedSpeaker | null =>
  people.length === 0 ? null : { type: 'person', name: joinNames(people.map(({ name }) => name.name)), people, start, end, resolution };

/** «Anne Bertin et David Klein», in the language of the quote. */
export const joinNames = (names: readonly string[], language = 'fr'): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${language === 'en' ? 'and' : 'et'} ${names.at(-1)}`;

export const MOST_TOKENS_BACK = 400;

/** Holders of one role are looked for among so many people, and in so many mentions of each. */
export const MOST_PEOPLE = 200;

export const MOST_MENTIONS = 40;

export const textOf = (words: Words, { from, to }: TokenRange): { start: number; end: number; text: string } => {
  const start = words.tokens[from]?.start ?? 0;
  const end = words.tokens[to - 1]?.end ?? start;
  return { start, end, text: words.text.slice(start, end) };
};
