import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import t from 'tap';
import { publish } from '../../src/desk/publish.js';
import { openWire } from '../../src/wire/sqlite/reader.js';
import type { Wire } from '../../src/wire/wire.js';
import { conversation, openFrontDoor } from './support/answers.js';
import { RELEASE_NAMES } from './support/communiques.js';
import { gatherKnowledge } from './support/knowledge.js';
import { everyFilter, probesOf, standingProbes } from './support/probes.js';
import { openWorld, readingOf, type World } from './support/worlds.js';

/** What public answers are made of. The slugs are hashes; of the settings the key of the cursors is read, and nothing else is there. */
const MIGRATIONS = 'migrations/wire';

const PUBLIC_TABLES = new Set([
  ...['release', 'release_version', 'slug', 'quote', 'statistic', 'person', 'organization', 'appearance', 'involvement'],
  ...['change', 'counter', 'setting'],
]);

interface Prepared {
  connection: Database.Database;
  sql: string;
}

/** Watches every statement that is prepared while the work is done, on whatever connection. */
async function watchStatements(work: () => Promise<void>): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  const { prepare } = Database.prototype;
  Database.prototype.prepare = function watched(this: Database.Database, sql: string) {
    prepared.push({ connection: this, sql });
    return prepare.call(this, sql);
  } as typeof prepare;
  try {
    await work();
  } finally {
    Database.prototype.prepare = prepare;
  }
  return prepared;
}

interface Instruction {
  opcode: string;
  p2: number;
  p3: number;
}

/** The tables a statement opens, as SQLite's own program for it says. @throws when it writes, or opens another file */
function tablesOf(connection: Database.Database, sql: string): string[] {
  const values = (sql.match(/\?/g) ?? []).map(() => null);
  const program = connection.prepare(`EXPLAIN ${sql}`).all(...values) as Instruction[];
  const names = connection.prepare('SELECT rootpage, tbl_name FROM sqlite_schema').raw().all() as [number, string][];
  const byRoot = new Map([[1, 'sqlite_schema'], ...names]);
  if (program.some(({ opcode }) => opcode === 'OpenWrite')) throw new Error(`writes: ${sql}`);
  const opened = program.filter(({ opcode }) => opcode === 'OpenRead' || opcode === 'ReopenIdx');
  if (opened.some(({ p3 }) => p3 !== 0)) throw new Error(`reads another file: ${sql}`);
  return opened.map(({ p2 }) => byRoot.get(p2) ?? `page ${p2}`);
}

async function publishAll(world: World): Promise<void> {
  for (const name of RELEASE_NAMES) {
    const { release_id } = await world.keep(name, readingOf(name, 0));
    if (name !== 'elder') await publish(world.desk, release_id);
  }
}

t.test('every statement behind a public answer reads the wire, all of it in one file, and writes nothing', async (t) => {
  const world = openWorld();
  const door = await openFrontDoor();
  t.teardown(async () => {
    await door.close();
    world.close();
  });
  await publishAll(world);
  const knowledge = gatherKnowledge();
  const some = fc.sample(probesOf(knowledge), { seed: 2, numRuns: 400 });
  const probes = [...standingProbes(knowledge), ...everyFilter(knowledge), ...some];
  const file = join(world.folder, 'wire.db');
  let wire: Wire | null = null;
  const prepared = await watchStatements(async () => {
    wire = openWire({ file, migrations: MIGRATIONS, busyTimeoutMs: 50 });
    door.show(world, wire);
    for (const probe of probes) for await (const _ of conversation(door.ask, probe));
  });
  const connections = new Set(prepared.map(({ connection }) => connection));
  for (const connection of connections) {
    const files = connection.pragma('database_list') as { name: string; file: string }[];
    t.same(
      files.map((database) => database.file),
      [file],
      'one file, and it is the wire',
    );
    t.ok(connection.readonly, 'opened for reading only');
  }
  const statements = [...new Set(prepared.map(({ sql }) => sql))].filter((sql) => !/^PRAGMA/i.test(sql.trim()));
  const [connection] = connections;
  if (!connection) throw new Error('nothing was read');
  const touched = new Set(statements.flatMap((sql) => tablesOf(connection, sql)));
  t.same(
    [...touched].filter((table) => !PUBLIC_TABLES.has(table)),
    [],
    `${statements.length} statements read ${[...touched].sort().join(', ')}`,
  );
  t.ok(statements.length > 100, 'many shapes of lists were asked for');
  t.throws(() => tablesOf(connection, "DELETE FROM release WHERE id = ''"), /writes/, 'a statement that writes would be seen');
  t.throws(() => connection.exec('DELETE FROM release'), /readonly/, 'and could not');
  (wire as Wire | null)?.close();
});

t.test('the wire alone is enough to answer in public: the newsroom need not even be there', async (t) => {
  const world = openWorld();
  const door = await openFrontDoor();
  const alone = join(world.folder, 'alone');
  mkdirSync(alone);
  t.teardown(async () => {
    await door.close();
    world.close();
    rmSync(alone, { recursive: true, force: true });
  });
  await publishAll(world);
  const probes = standingProbes(gatherKnowledge());
  door.show(world);
  const expected = await Promise.all(probes.map((probe) => door.ask(probe)));
  for (const name of readdirSync(world.folder).filter((found) => found.startsWith('wire.db'))) {
    copyFileSync(join(world.folder, name), join(alone, name));
  }
  const wire = openWire({ file: join(alone, 'wire.db'), migrations: MIGRATIONS, busyTimeoutMs: 50 });
  door.show(world, wire);
  t.strictSame(await Promise.all(probes.map((probe) => door.ask(probe))), expected, `${probes.length} answers`);
  wire.close();
});
