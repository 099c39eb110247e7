import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Communique } from '../../src/domain/communique.js';
import { openReadingRoom } from '../../src/reading/reading-room.js';

const FOLDER = join(import.meta.dirname, 'five-formats');
const FILES = readdirSync(FOLDER).sort();

/** Spaces are the one thing programs change on the way from one format to another. */
const squash = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ') ?? null;

/** What a communiqué says, without where in its text it says it. */
const factsOf = ({ release, quotes, people, statistics }: Communique) => ({
  release: {
    title: squash(release.title),
    subtitle: squash(release.subtitle),
    language: release.language,
    dateline: { place: release.dateline.place, date: release.dateline.date },
    issuer: release.issuer?.name,
    contacts: release.contacts.map(({ name, email, phone }) => [name, email, squash(phone)]),
  },
  quotes: quotes.map(({ text, kind, speaker, role }) => [squash(text), kind, speaker?.name, squash(role)]),
  people: people.map(({ name, role, contact }) => [name, squash(role), contact]),
  statistics: statistics.map(({ text, value, unit, counted, period, source, qualifier }) => [
    squash(text),
    value,
    unit,
    squash(counted),
    period,
    source?.name,
    qualifier,
  ]),
});

t.test('the same communiqué gives the same facts as text, Markdown, HTML, Word and PDF', async (t) => {
  t.strictSame(
    FILES.map((name) => name.split('.').at(-1)),
    ['docx', 'html', 'md', 'pdf', 'txt'],
  );
  const room = openReadingRoom();
  t.teardown(() => room.close());
  const read = new Map<string, ReturnType<typeof factsOf>>();
  for (const name of FILES) read.set(name, factsOf((await room.read(readFileSync(join(FOLDER, name)), name)).communique));
  const expected = read.get('port-leonce.md');
  t.ok((expected?.quotes.length ?? 0) >= 3 && (expected?.statistics.length ?? 0) >= 15);
  for (const [name, facts] of read) t.strictSame(facts, expected, name);
});
