import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import { dumpWire } from '../../long/support/dump.js';
import { openDesk, openPublicWire } from '../../src/cli/stores.js';
import { rebuild } from '../../src/desk/rebuild.js';
import { withdraw } from '../../src/desk/withdraw.js';
import { NewsroomRefusal } from '../../src/newsroom/newsroom.js';
import { ARDELLE, LORMEUIL, LORMEUIL_CORRECTED, MERROWBY } from '../support/communiques.js';
import { openTestDesk, type TestDesk } from '../support/desk.js';

const TEXTS: Record<string, string[]> = {
  lormeuil: [LORMEUIL, LORMEUIL_CORRECTED],
  ardelle: [ARDELLE, ARDELLE.replace('4 millions', '5 millions')],
  merrowby: [MERROWBY],
};

type Step = { name: string; version: number; act: 'publish' | 'dated' | 'draft' | 'withdraw' };
const step: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom(...Object.keys(TEXTS)),
  version: fc.nat(1),
  act: fc.constantFrom('publish', 'publish', 'dated', 'draft', 'withdraw'),
});

/** Plays one step; what the newsroom refuses (a withdrawal of nothing, say) is a step that did nothing. */
async function play({ desk, ingest, clock }: TestDesk, { name, version, act }: Step): Promise<void> {
  clock.forward(61_000);
  const versions = TEXTS[name] ?? [];
  try {
    if (act === 'withdraw') await withdraw(desk, name, 'Retiré.', null);
    else
      await ingest(versions[version % versions.length] ?? '', {
        external_id: name,
        publish: act === 'draft' ? null : 'now',
        dated: act === 'dated',
      });
  } catch (error) {
    if (!(error instanceof NewsroomRefusal)) throw error;
  }
}

t.test('a rebuild gives the same wire, row by row, after any history; twice too', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      const undo: (() => unknown)[] = [];
      const test = await openTestDesk({ teardown: (last) => undo.push(last) });
      for (const each of steps) await play(test, each);
      const before = dumpWire(test.folder);
      const answers = await Promise.all(
        ['/v1/releases?include=body', '/v1/quotes', '/v1/people', '/v1/statistics', '/v1/organizations'].map((url) => test.get(url)),
      );
      for (let time = 0; time < 2; time++) {
        await rebuild(test.desk);
        t.strictSame(dumpWire(test.folder), before);
      }
      const after = await Promise.all(
        ['/v1/releases?include=body', '/v1/quotes', '/v1/people', '/v1/statistics', '/v1/organizations'].map((url) => test.get(url)),
      );
      t.strictSame(
        after.map(({ text, headers }) => [text, headers.etag]),
        answers.map(({ text, headers }) => [text, headers.etag]),
      );
      for (const each of undo) await each();
    }),
    { numRuns: 8, seed: 20_260_312 },
  );
});

t.test('a lost wire is made again', async (t) => {
  const { folder, desk, ingest, clock } = await openTestDesk(t);
  await ingest(LORMEUIL, { publish: 'now' });
  await ingest(ARDELLE, { publish: 'now' });
  const before = dumpWire(folder);
  desk.wire.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `wire.db${suffix}`), { force: true });
  const again = await openDesk({ dataDir: folder, clock });
  t.equal(await rebuild(again), 2);
  t.strictSame(dumpWire(folder), before);
  again.close();
});

/** Words of the withdrawn text that stand nowhere else, as printed, folded and stemmed. */
const WORDS = [
  'cyclistes',
  'cycliste',
  'stationnement',
  'Brécy',
  'brecy',
  'BRÉCY',
  'Guizerix',
  'lormeuil-ouvre',
  'Observatoire',
  'observatoir',
  'sécurisé',
  'securis',
];

const bytesOf = (folder: string): string =>
  ['wire.db', 'wire.db-wal', 'wire.db-shm']
    .map((name) => {
      try {
        return readFileSync(join(folder, name)).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('');

const found = (folder: string): string[] => {
  const bytes = bytesOf(folder);
  return WORDS.filter((word) => bytes.includes(Buffer.from(word).toString('latin1')));
};

t.test('the wire’s files hold no word of what is scheduled, nor of what was withdrawn', async (t) => {
  const { folder, desk, ingest, clock, get } = await openTestDesk(t);
  await ingest(MERROWBY, { publish: 'now' });
  const { release_id } = await ingest(LORMEUIL, { publish: Date.parse('2026-03-12T06:00:00Z') });
  t.strictSame(found(folder), [], 'scheduled');
  clock.set('2026-03-12T06:00:00Z');
  const { publishDue } = await import('../../src/desk/publish-due.js');
  await publishDue(desk);
  await get('/v1/releases');
  t.ok(found(folder).length > 8, 'published: the words are there to be found');
  await withdraw(desk, release_id, 'Erreur.', null);
  t.strictSame(found(folder), [], 'withdrawn');
  await rebuild(desk);
  t.strictSame(found(folder), [], 'and not after a rebuild either');
});

t.test('the public side has one file open, and it is the wire', async (t) => {
  const { folder } = await openTestDesk(t);
  const { default: Database } = await import('better-sqlite3');
  const wire = openPublicWire(folder);
  t.teardown(() => wire.close());
  const connection = new Database(join(folder, 'wire.db'), { readonly: true });
  t.teardown(() => connection.close());
  const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
  for (const hidden of ['edition', 'dispatch', 'source_file', 'newsroom']) t.notOk(tables.includes(hidden), hidden);
});
