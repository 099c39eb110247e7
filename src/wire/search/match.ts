import { type SearchColumns, TITLE, WHOLE } from './columns.js';
import type { Alternative, Search, Term } from './query.js';
import { stem } from './stem.js';

/** Words hold letters and digits only (words.ts), so quoting needs no escape. */
function toPhrase({ kind, words }: Term, columns: SearchColumns): string {
  return kind === 'phrase' ? `${columns.words} : "${words.join(' ')}"` : `${columns.stems} : "${words.map(stem).join(' ')}"`;
}

function toGroup({ required, excluded }: Alternative, columns: SearchColumns, excludedFrom: SearchColumns): string {
  const all = required.map((term) => toPhrase(term, columns)).join(' AND ');
  if (excluded.length === 0) return `(${all})`;
  return `((${all}) NOT (${excluded.map((term) => toPhrase(term, excludedFrom)).join(' OR ')}))`;
}

/**
 * A valid FTS5 expression, for a bound parameter of MATCH; put it in parentheses to combine it with others.
 * What is excluded is excluded from the whole text even where only titles are searched: a title that matches does not excuse the body.
 */
export function toMatch(search: Search, columns: SearchColumns, excludedFrom: SearchColumns = WHOLE): string {
  return search.alternatives.map((alternative) => toGroup(alternative, columns, excludedFrom)).join(' OR ');
}

/** The two tiers of relevance: together they are `toMatch(search, WHOLE)`, and nothing is in both. */
export interface Tiers {
  /** Matches in the title. */
  readonly title: string;
  /** The other matches. */
  readonly rest: string;
}

export function toTiers(search: Search): Tiers {
  const title = toMatch(search, TITLE);
  return { title, rest: `(${toMatch(search, WHOLE)}) NOT (${title})` };
}
