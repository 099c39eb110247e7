import { eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Publication } from '../../domain/dispatch.js';
import { nameKey, organizationKey } from '../../domain/folding.js';
import type { Person, ReleasePerson, Role } from '../../domain/person.js';
import { wirePosition } from '../position.js';
import type { Rendering } from './actors.js';
import { insertionInto } from './insertion.js';
import { appearance } from './schema.js';

const byPerson = eq(appearance.person_id, sql.placeholder('id'));

function openPeopleStatements(db: BetterSQLite3Database) {
  return {
    names: db
      .select({ name: appearance.name, given_name: appearance.given_name, family_name: appearance.family_name })
      .from(appearance)
      .where(byPerson)
      .orderBy(sql`${appearance.wire_position} DESC`)
      .limit(1)
      .prepare(),
    otherNames: db.selectDistinct({ name: appearance.name }).from(appearance).where(byPerson).orderBy(appearance.name).prepare(),
    roles: db
      .select({
        label: sql<string>`${appearance.role}`,
        organization: appearance.organization,
        first_stated_at: sql<string>`min(${appearance.published_at})`,
        last_stated_at: sql<string>`max(${appearance.published_at})`,
        releases: sql<number>`count(*)`,
      })
      .from(appearance)
      .where(sql`${byPerson} AND ${appearance.role} IS NOT NULL`)
      .groupBy(appearance.role, appearance.organization)
      .orderBy(sql`4 DESC, 3 DESC, 1, 2`)
      .prepare(),
    totals: db
      .select({
        releases: sql<number>`count(*)`,
        quotes: sql<number>`coalesce(sum(${appearance.quotes}), 0)`,
        mentions: sql<number>`coalesce(sum(${appearance.mentions}), 0)`,
        first_seen_at: sql<string>`min(${appearance.published_at})`,
        last_seen_at: sql<string>`max(${appearance.published_at})`,
      })
      .from(appearance)
      .where(byPerson)
      .prepare(),
    inRelease: db
      .select({ id: appearance.person_id, created_seq: appearance.created_seq })
      .from(appearance)
      .where(eq(appearance.release_id, sql.placeholder('release_id')))
      .orderBy(appearance.position)
      .prepare(),
    deleteRelease: db
      .delete(appearance)
      .where(eq(appearance.release_id, sql.placeholder('release_id')))
      .prepare(),
  };
}

/** Lists go by family name, then given name, as a directory does. */
const sortKey = (name: string, family: string | null, given: string | null): string =>
  nameKey(family === null ? name : `${family} ${given ?? ''}`);

function toRow(publication: Publication, index: number, person: ReleasePerson, created_seq: number): typeof appearance.$inferInsert {
  const { release, organizations, quotes, sequence } = publication;
  const { id, name, given_name, family_name, role, organization, mentions } = person;
  const key = organization === null ? null : organizationKey(organization);
  return {
    person_id: id,
    release_id: release.id,
    position: index + 1,
    created_seq,
    published_at: release.published_at,
    wire_position: wirePosition(release.published_at, sequence),
    name,
    given_name,
    family_name,
    role,
    organization,
    organization_id: organizations.find(({ name_key }) => name_key === key)?.id ?? null,
    mentions: mentions.length,
    quotes: quotes.filter(({ speaker }) => speaker?.id === id).length,
    json: Buffer.from(JSON.stringify(person)),
  };
}

function toPerson(id: string, statements: ReturnType<typeof openPeopleStatements>): Person | null {
  const latest = statements.names.get({ id });
  const totals = statements.totals.get({ id });
  if (!latest || !totals) return null;
  const { first_seen_at, last_seen_at, ...counts } = totals;
  const roles: Role[] = statements.roles.all({ id });
  return {
    id,
    type: 'person',
    ...latest,
    other_names: statements.otherNames.all({ id }).flatMap(({ name }) => (name === latest.name ? [] : [name])),
    roles,
    identifiers: [],
    counts,
    first_seen_at,
    last_seen_at,
    merged_into: null,
    links: { self: `/v1/people/${id}`, quotes: `/v1/people/${id}/quotes` },
  };
}

/** Who is named where, and what that makes of each person. */
export function openAppearances(db: BetterSQLite3Database) {
  const statements = openPeopleStatements(db);
  const insert = insertionInto(db, appearance);
  return {
    put(publication: Publication, createdSeq: (personId: string) => number): void {
      for (const [index, person] of publication.people.entries()) insert(toRow(publication, index, person, createdSeq(person.id)));
    },
    /** Takes a release's appearances away; returns who they were. */
    takeAll(release_id: string): { id: string; created_seq: number }[] {
      const rows = statements.inRelease.all({ release_id });
      statements.deleteRelease.run({ release_id });
      return rows;
    },
    render(id: string): Rendering | null {
      const person = toPerson(id, statements);
      if (!person) return null;
      return {
        name_key: nameKey(person.name),
        sort_key: `${sortKey(person.name, person.family_name, person.given_name)}\t${id}`,
        last_seen_at: person.last_seen_at,
        title: [person.name, ...person.other_names].join(' '),
        text: person.roles.flatMap(({ label, organization }) => [label, organization ?? '']).join(' '),
        json: Buffer.from(JSON.stringify(person)),
      };
    },
  };
}
