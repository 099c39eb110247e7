import type { ChangeEvent, Tombstone } from '../../domain/change.js';
import type { Dispatch, Publication, Withdrawal } from '../../domain/dispatch.js';
import type { Quote } from '../../domain/quote.js';
import type { Statistic } from '../../domain/statistic.js';
import type { Connection } from '../../sqlite/connection.js';
import { openActors } from './actors.js';
import { isSame, openQuotes, openStatistics, type TakenFact } from './facts.js';
import { APPLIED, type Cause, type Counters, type Database, type Log, openCounters, openLog, SEQ, SETTLED, WITHDRAWN } from './log.js';
import { openInvolvements } from './organizations.js';
import { openAppearances } from './people.js';
import { openReleases } from './releases.js';

/** A row that was taken away, and when it had entered. */
interface Taken {
  id: string;
  created_seq: number;
}

interface TakenFacts {
  quotes: TakenFact[];
  statistics: TakenFact[];
}

/** What a fact that is gone is said to have been removed by. */
const REASONS: Partial<Record<ChangeEvent, string>> = {
  'release.corrected': 'removed by a correction of the release',
  'release.reread': 'not found when the release was read again',
};

function eventOf(known: number | null, reading: number): ChangeEvent {
  if (known === null) return 'release.published';
  return reading > 1 ? 'release.reread' : 'release.corrected';
}

const unique = (ids: string[]): string[] => [...new Set(ids)].sort();

/** Puts dispatches on the wire: rows, full text, counters and log entries. Its methods run inside one transaction. */
export class Projection {
  readonly #counters: Counters;
  readonly #log: Log;
  readonly #releases;
  readonly #quotes;
  readonly #statistics;
  readonly #appearances;
  readonly #involvements;
  readonly #people;
  readonly #organizations;

  constructor(connection: Connection, db: Database) {
    this.#counters = openCounters(db);
    this.#log = openLog(db, this.#counters);
    this.#releases = openReleases(connection, db);
    this.#quotes = openQuotes(connection, db);
    this.#statistics = openStatistics(connection, db);
    this.#appearances = openAppearances(db);
    this.#involvements = openInvolvements(db);
    this.#people = openActors(connection, db, 'person', this.#log, this.#counters);
    this.#organizations = openActors(connection, db, 'organization', this.#log, this.#counters);
  }

  applied(): number {
    return this.#counters.read(APPLIED);
  }

  /** The last withdrawal, while traces of it may be left in the files; null when there is none. */
  unsettled(): number | null {
    const withdrawn = this.#counters.read(WITHDRAWN);
    return withdrawn === this.#counters.read(SETTLED) ? null : withdrawn;
  }

  settled(withdrawn: number): void {
    this.#counters.set(SETTLED, withdrawn);
  }

  /** Idempotent: a dispatch that is on the wire already changes nothing. */
  apply(dispatch: Dispatch): void {
    if (dispatch.number <= this.applied()) return;
    if (dispatch.action === 'publish') this.#publish(dispatch, dispatch.reading);
    else this.#withdraw(dispatch);
    this.#counters.set(APPLIED, dispatch.number);
  }

  #publish(publication: Publication, reading: number): void {
    const { release, at } = publication;
    const known = this.#releases.createdSeq(release.id);
    const cause: Cause = { at, event: eventOf(known, reading), version: release.version };
    const taken = this.#takeFacts(release.id);
    const kept = new Set([...publication.quotes, ...publication.statistics].map(({ id }) => id));
    this.#buryFacts(cause, taken, kept, { reason: REASONS[cause.event] ?? '', at, alternative_url: release.links.self });
    const seq = this.#log.upsert(cause, 'release', release.id);
    this.#putActors(cause, publication, taken, seq);
    this.#releases.put(publication, known ?? seq, seq);
    this.#putFacts(cause, publication, taken);
    this.#counters.add('release', known === null ? 1 : 0);
  }

  #withdraw({ release_id, at, explanation, alternative_url, version }: Withdrawal): void {
    const position = this.#releases.position(release_id);
    if (position === null) return;
    const cause: Cause = { at, event: 'release.withdrawn', version };
    const tombstone: Tombstone = { reason: explanation, at, alternative_url };
    const taken = this.#takeFacts(release_id);
    this.#log.delete(cause, 'release', release_id, tombstone);
    this.#buryFacts(cause, taken, new Set(), tombstone);
    this.#releases.remove(release_id, position);
    this.#refreshActors(
      cause,
      taken.people.map(({ id }) => id),
      taken.organizations,
    );
    this.#counters.add('release', -1);
    this.#counters.add('quote', -taken.quotes.length);
    this.#counters.add('statistic', -taken.statistics.length);
    this.#counters.set(WITHDRAWN, this.#counters.read(SEQ));
  }

  /** Takes everything a release brought, and says what it was. */
  #takeFacts(releaseId: string) {
    return {
      quotes: this.#quotes.takeAll(releaseId),
      statistics: this.#statistics.takeAll(releaseId),
      people: this.#appearances.takeAll(releaseId),
      organizations: this.#involvements.takeAll(releaseId),
    };
  }

  #buryFacts(cause: Cause, { quotes, statistics }: TakenFacts, kept: Set<string>, tombstone: Tombstone): void {
    for (const { id } of quotes) if (!kept.has(id)) this.#log.delete(cause, 'quote', id, tombstone);
    for (const { id } of statistics) if (!kept.has(id)) this.#log.delete(cause, 'statistic', id, tombstone);
  }

  #putActors(cause: Cause, publication: Publication, taken: { people: Taken[]; organizations: string[] }, seq: number): void {
    const appeared = new Map(taken.people.map(({ id, created_seq }) => [id, created_seq]));
    this.#appearances.put(publication, (id) => appeared.get(id) ?? seq);
    this.#involvements.put(publication);
    this.#refreshActors(
      cause,
      [...appeared.keys(), ...publication.people.map(({ id }) => id)],
      [...taken.organizations, ...publication.organizations.map(({ id }) => id)],
    );
  }

  #putFacts(cause: Cause, publication: Publication, { quotes, statistics }: TakenFacts): void {
    const known = new Map([...quotes, ...statistics].map((taken) => [taken.id, taken]));
    const seqs = (type: 'quote' | 'statistic', fact: Quote | Statistic) => {
      const before = known.get(fact.id);
      if (before !== undefined && isSame(before, fact)) return { created_seq: before.created_seq, changed_seq: before.changed_seq };
      const changed_seq = this.#log.upsert(cause, type, fact.id);
      return { created_seq: before?.created_seq ?? changed_seq, changed_seq };
    };
    // The log goes in text order; rows go in by rising position, last fact first: filling B-tree pages from the left leaves none half empty.
    const quoteRows = publication.quotes.map((quote) => ({ quote, seqs: seqs('quote', quote) }));
    const statisticRows = publication.statistics.map((statistic) => ({ statistic, seqs: seqs('statistic', statistic) }));
    for (const row of quoteRows.reverse()) this.#quotes.put(publication, row.quote, row.seqs);
    for (const row of statisticRows.reverse()) this.#statistics.put(publication, row.statistic, row.seqs);
    this.#counters.add('quote', publication.quotes.length - quotes.length);
    this.#counters.add('statistic', publication.statistics.length - statistics.length);
  }

  #refreshActors(cause: Cause, personIds: string[], organizationIds: string[]): void {
    for (const id of unique(organizationIds)) this.#organizations.refresh(cause, id, this.#involvements.render(id));
    for (const id of unique(personIds)) this.#people.refresh(cause, id, this.#appearances.render(id));
  }
}
