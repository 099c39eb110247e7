import type { Connection } from '../../sqlite/connection.js';
import type { Bookmark, ListQuery, Page } from '../query.js';
import { WHOLE } from '../search/columns.js';
import { toMatch, toTiers } from '../search/match.js';
import type { Value } from './conditions.js';
import type { Match } from './list-sql.js';
import { COUNTED_AT_MOST, openListStatements, type PageRow } from './list-statements.js';
import { type CounterReading, SEQ } from './log.js';

const NOTHING = Buffer.alloc(0);
const COMMA = Buffer.from(',');

const toBound = (query: ListQuery, after: Bookmark | null): Value | null => {
  if (after === null) return null;
  return query.type === 'person' || query.type === 'organization' ? after.key : BigInt(after.key);
};

/** The match expressions a walk goes through: one, or with relevance first the title's, then the others. */
function matchesOf({ search, sort }: ListQuery): Match[] {
  if (search === null) return [null];
  if (sort !== 'relevance') return [toMatch(search, WHOLE)];
  const { title, rest } = toTiers(search);
  return [title, rest];
}

/** Whether a running number knows how many there are. */
const isCounted = ({ conditions, search, type }: ListQuery): boolean => conditions.length === 0 && search === null && type !== 'appearance';

interface Stretch {
  parts: Buffer[];
  rows: number;
  tier: number;
  key: string | null;
}

/** Pages of any list. Every method is one or a few statements on one snapshot of the database. */
export function openLists(connection: Connection, readCounter: CounterReading) {
  const statements = openListStatements(connection);

  function count(query: ListQuery): number | null {
    if (query.after) return query.after.total;
    if (isCounted(query)) return readCounter(query.type);
    const counted = statements.count(query, query.search === null ? null : toMatch(query.search, WHOLE));
    return counted > COUNTED_AT_MOST ? null : counted;
  }

  /** Reads on through the tiers until the page is full. */
  function fill(query: ListQuery, matches: Match[]): Stretch {
    const stretch: Stretch = { parts: [], rows: 0, tier: query.after?.tier ?? 0, key: query.after?.key ?? null };
    let bound = toBound(query, query.after);
    while (stretch.rows < query.limit) {
      const row: PageRow = statements.page(query, matches[stretch.tier] ?? null, bound, query.limit - stretch.rows);
      if (row.data) {
        stretch.parts.push(row.data);
        stretch.rows += row.rows;
        stretch.key = row.key;
      }
      if (stretch.rows === query.limit || stretch.tier + 1 >= matches.length) break;
      stretch.tier++;
      stretch.key = null;
      bound = null;
    }
    return stretch;
  }

  function hasMore(query: ListQuery, total: number | null, matches: Match[], { tier, key, rows }: Stretch): boolean {
    // The first page's total is exact: nothing has to be looked up.
    if (query.after === null) return total === null || total > rows;
    const after = key === null ? null : toBound(query, { snapshot: 0, total: null, tier, key });
    return (
      statements.more(query, matches[tier] ?? null, after) || matches.slice(tier + 1).some((match) => statements.more(query, match, null))
    );
  }

  function join(parts: Buffer[]): Buffer {
    if (parts.length < 2) return parts[0] ?? NOTHING;
    return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [COMMA, part])));
  }

  /** The list most asked for: one statement is its own snapshot, where a transaction would cost a fifth of it. */
  function readFirst(query: ListQuery): Page {
    const { data, rows, key, total, seq } = statements.first(query);
    const next = total > rows && key !== null ? { snapshot: seq, total, tier: 0, key } : null;
    return { data: data ?? NOTHING, total, next };
  }

  const readAny = connection.transaction((query: ListQuery): Page => {
    const total = count(query);
    if (query.limit === 0) return { data: NOTHING, total, next: null };
    const matches = matchesOf(query);
    const stretch = fill(query, matches);
    const full = stretch.rows === query.limit && stretch.key !== null;
    if (!full || !hasMore(query, total, matches, stretch)) {
      return { data: join(stretch.parts), total, next: null };
    }
    const snapshot = query.after?.snapshot ?? readCounter(SEQ);
    return { data: join(stretch.parts), total, next: { snapshot, total, tier: stretch.tier, key: stretch.key ?? '' } };
  });

  return (query: ListQuery): Page => (query.after === null && query.limit > 0 && isCounted(query) ? readFirst(query) : readAny(query));
}
