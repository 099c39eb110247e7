import { eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Publication } from '../../domain/dispatch.js';
import { organizationKey } from '../../domain/folding.js';
import type { Organization } from '../../domain/organization.js';
import { wirePosition } from '../position.js';
import type { Rendering } from './actors.js';
import { insertionInto } from './insertion.js';
import { involvement } from './schema.js';

function openInvolvementStatements(db: BetterSQLite3Database) {
  return {
    names: db
      .select({ name: involvement.name })
      .from(involvement)
      .where(eq(involvement.organization_id, sql.placeholder('id')))
      .groupBy(involvement.name)
      .orderBy(sql`max(${involvement.wire_position}) DESC, 1`)
      .prepare(),
    parts: db
      .select({
        part: involvement.part,
        times: sql<number>`sum(${involvement.times})`,
        last_seen_at: sql<string>`max(${involvement.published_at})`,
      })
      .from(involvement)
      .where(eq(involvement.organization_id, sql.placeholder('id')))
      .groupBy(involvement.part)
      .prepare(),
    inRelease: db
      .selectDistinct({ id: involvement.organization_id })
      .from(involvement)
      .where(eq(involvement.release_id, sql.placeholder('release_id')))
      .orderBy(involvement.organization_id)
      .prepare(),
    deleteRelease: db
      .delete(involvement)
      .where(eq(involvement.release_id, sql.placeholder('release_id')))
      .prepare(),
  };
}

/** Which organization has which part where, and what that makes of each. */
export function openInvolvements(db: BetterSQLite3Database) {
  const statements = openInvolvementStatements(db);
  const insert = insertionInto(db, involvement);

  function toOrganization(id: string, names: string[]): Organization {
    const times = new Map(statements.parts.all({ id }).map(({ part, times }) => [part, times]));
    const [name = '', ...other_names] = names;
    return {
      id,
      type: 'organization',
      name,
      other_names,
      kind: null,
      place: null,
      url: null,
      counts: {
        issued: (times.get('issuer') ?? 0) + (times.get('co_issuer') ?? 0),
        quoted: times.get('speaker') ?? 0,
        cited_as_source: times.get('source') ?? 0,
      },
      links: { self: `/v1/organizations/${id}`, releases: `/v1/releases?organization=${id}` },
    };
  }

  return {
    put({ release, organizations, sequence }: Publication): void {
      for (const { id, name, part, times } of organizations) {
        const wire_position = wirePosition(release.published_at, sequence);
        insert({ organization_id: id, release_id: release.id, part, name, times, published_at: release.published_at, wire_position });
      }
    },
    /** Takes a release's involvements away; returns whose they were. */
    takeAll(release_id: string): string[] {
      const rows = statements.inRelease.all({ release_id });
      statements.deleteRelease.run({ release_id });
      return rows.map(({ id }) => id);
    },
    render(id: string): Rendering | null {
      const names = statements.names.all({ id }).map(({ name }) => name);
      if (names.length === 0) return null;
      const organization = toOrganization(id, names);
      const last = statements.parts.all({ id }).map(({ last_seen_at }) => last_seen_at);
      const key = organizationKey(organization.name);
      return {
        name_key: key,
        sort_key: `${key}\t${id}`,
        last_seen_at: last.sort().at(-1) ?? '',
        title: names.join(' '),
        text: '',
        json: Buffer.from(JSON.stringify(organization)),
      };
    },
  };
}
