import { eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Publication } from '../../domain/dispatch.js';
import { organizationKey } from '../../domain/folding.js';
import { periodBounds } from '../../domain/period.js';
import type { Quote } from '../../domain/quote.js';
import type { Statistic } from '../../domain/statistic.js';
import type { Connection } from '../../sqlite/connection.js';
import { wirePosition } from '../position.js';
import { openFullText } from './full-text.js';
import { insertionInto } from './insertion.js';
import { quote, statistic } from './schema.js';

const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** True when the wire showed exactly this. */
export const isSame = ({ json }: TakenFact, fact: Quote | Statistic): boolean => json.equals(bytes(fact));

interface Seqs {
  created_seq: number;
  changed_seq: number;
}

/** What the wire keeps of every fact, whatever its type. */
const common = ({ release, sequence }: Publication, fact: Quote | Statistic, seqs: Seqs) => ({
  wire_position: wirePosition(release.published_at, sequence, fact.position),
  id: fact.id,
  release_id: release.id,
  ...seqs,
  language: release.language,
  issuer_id: release.issuer?.id ?? null,
  kind: fact.kind,
  json: bytes(fact),
});

function organizationId({ organizations }: Publication, name: string | null | undefined): string | null {
  if (!name) return null;
  const key = organizationKey(name);
  return organizations.find((organization) => organization.name_key === key)?.id ?? null;
}

const toQuoteRow = (publication: Publication, fact: Quote, seqs: Seqs): typeof quote.$inferInsert => ({
  ...common(publication, fact, seqs),
  language: fact.language,
  speaker_id: fact.speaker?.id ?? null,
  organization_id: organizationId(publication, fact.organization),
});

function toStatisticRow(publication: Publication, fact: Statistic, seqs: Seqs): typeof statistic.$inferInsert {
  const bounds = fact.period === null ? null : periodBounds(fact.period);
  const spoken = publication.quotes.find(({ id }) => id === fact.quote?.id);
  return {
    ...common(publication, fact, seqs),
    unit: fact.unit,
    value: fact.value,
    trend: fact.trend,
    qualifier: fact.qualifier,
    modality: fact.modality,
    source_id: organizationId(publication, fact.source?.organization ?? fact.source?.name),
    speaker_id: spoken?.speaker?.id ?? null,
    period: fact.period,
    period_from: bounds?.from ?? null,
    period_to: bounds?.to ?? null,
  };
}

/** A fact that was taken away: what it was, and where in the log. */
export type TakenFact = { wire_position: string; id: string; created_seq: number; changed_seq: number; json: Buffer };

/** The rows of one type of fact. */
function openFacts<F extends Quote | Statistic>(
  connection: Connection,
  db: BetterSQLite3Database,
  type: 'quote' | 'statistic',
  put: (publication: Publication, fact: F, seqs: Seqs) => void,
  searchable: (fact: F) => [title: string, text: string],
) {
  const table = type === 'quote' ? quote : statistic;
  const text = openFullText(connection, type);
  const listing = db
    .select({
      wire_position: sql<string>`CAST(${table.wire_position} AS TEXT)`,
      id: table.id,
      created_seq: table.created_seq,
      changed_seq: table.changed_seq,
      json: table.json,
    })
    .from(table)
    .where(eq(table.release_id, sql.placeholder('release_id')))
    .orderBy(sql`${table.wire_position} DESC`)
    .prepare();
  const deleting = db
    .delete(table)
    .where(eq(table.release_id, sql.placeholder('release_id')))
    .prepare();
  return {
    put(publication: Publication, fact: F, seqs: Seqs): void {
      put(publication, fact, seqs);
      const [title, words] = searchable(fact);
      text.insert(wirePosition(publication.release.published_at, publication.sequence, fact.position), title, words);
    },
    /** Takes a release's facts away; returns what they were, in text order. */
    takeAll(release_id: string): TakenFact[] {
      const rows = listing.all({ release_id });
      for (const { wire_position } of rows) text.delete(BigInt(wire_position));
      deleting.run({ release_id });
      return rows;
    },
  };
}

export function openQuotes(connection: Connection, db: BetterSQLite3Database) {
  const insert = insertionInto(db, quote);
  return openFacts<Quote>(
    connection,
    db,
    'quote',
    (publication, fact, seqs) => insert(toQuoteRow(publication, fact, seqs)),
    ({ speaker, role, text }) => [[speaker?.name, role].filter(Boolean).join(' '), text],
  );
}

export function openStatistics(connection: Connection, db: BetterSQLite3Database) {
  const insert = insertionInto(db, statistic);
  return openFacts<Statistic>(
    connection,
    db,
    'statistic',
    (publication, fact, seqs) => insert(toStatisticRow(publication, fact, seqs)),
    (fact) => [
      [fact.counted, fact.measure].filter(Boolean).join(' '),
      [fact.text, fact.source?.name, fact.period_text, fact.place].filter(Boolean).join(' '),
    ],
  );
}
