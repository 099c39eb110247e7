import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import t from 'tap';
import { terminal } from '../src/cli/output.js';
import { buildProgram } from '../src/cli/program.js';
import { toPdf } from '../test/documents/pdf/pdf-bytes.js';
import { openFolder, run, serve } from '../test/support/command.js';
import { LORMEUIL, LORMEUIL_CORRECTED, MERROWBY } from '../test/support/communiques.js';

t.test('a folder is ingested file by file; what fails is listed and stops nothing', async (t) => {
  const folder = openFolder(t);
  const files = join(folder, 'in');
  mkdirSync(join(files, 'deep'), { recursive: true });
  writeFileSync(join(files, 'a.txt'), LORMEUIL);
  writeFileSync(join(files, 'deep/b.txt'), MERROWBY);
  writeFileSync(join(files, 'empty.txt'), '');
  writeFileSync(join(files, 'binary.txt'), Buffer.from([0, 1, 2, 255, 0]));
  writeFileSync(join(files, '.hidden'), LORMEUIL);
  const env = { DATA_DIR: join(folder, 'data') };
  const { code, out, err } = await run(['ingest', files, '--publish', 'now', '--json'], env);
  t.equal(code, 1);
  t.match(err, /2 created, 2 failed/);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  t.equal(lines.length, 4);
  t.strictSame(
    lines.filter(({ error }) => error === undefined).map(({ status, quotes }) => [status, quotes]),
    [
      ['published', 1],
      ['published', 1],
    ],
  );
  t.match(lines.find(({ file }) => file.endsWith('empty.txt')).error, /empty/);
  const { out: list, code: read } = await run(['get', '/v1/releases?limit=0'], env);
  t.equal(read, 0);
  t.equal(JSON.parse(list).meta.total, 2);
});

t.test('extract prints one JSON document a line, in order, and nothing else', async (t) => {
  const folder = openFolder(t);
  for (const [name, text] of [
    ['b.txt', LORMEUIL],
    ['a.txt', MERROWBY],
  ] as const)
    writeFileSync(join(folder, name), text);
  const { code, out, err } = await run(['extract', join(folder, 'b.txt'), join(folder, 'a.txt')], {}, folder);
  t.equal(code, 0);
  t.equal(err, '');
  const [first, second, ...rest] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  t.strictSame([first.release.language, second.release.language, rest.length], ['fr', 'en', 0]);
  t.strictSame(Object.keys(first), ['release', 'quotes', 'people', 'statistics', 'messages']);
  t.equal(first.people.find(({ contact }: { contact: boolean }) => contact).name, 'Anne-Laure Guizerix');
  const asked = await run(['extract', '--json', join(folder, 'b.txt'), join(folder, 'a.txt')], {}, folder);
  t.equal(asked.out, out, '--json, for machines, asks for what it prints anyway');
  const both = await run(['extract', '--json', '--html', join(folder, 'b.txt')], {}, folder);
  t.strictSame([both.code, both.out], [2, '']);
  t.match(both.err, /cannot be used with option '--html'/);
  const failing = await run(['extract', join(folder, 'none.txt')], {}, folder);
  t.equal(failing.code, 2);
  t.match(failing.err, /There is no file or folder .*none\.txt/);
});

t.test('a correction, a withdrawal and a rebuild from the command line', async (t) => {
  const folder = openFolder(t);
  const env = { DATA_DIR: join(folder, 'data') };
  const file = join(folder, 'cp.txt');
  writeFileSync(file, LORMEUIL);
  t.equal((await run(['ingest', file, '--publish', 'now', '--external-id', 'cp-31'], env)).code, 0);
  writeFileSync(file, LORMEUIL_CORRECTED);
  const corrected = await run(
    ['ingest', file, '--publish', 'now', '--external-id', 'cp-31', '--change-note', 'Nombre de places corrigé.'],
    env,
  );
  t.match(corrected.err, /corrected .*version 2 published/);
  const before = (await run(['get', '/v1/releases?include=body'], env)).out;
  t.match(JSON.parse(before).data[0], { version: 2, change_note: 'Nombre de places corrigé.' });
  t.match((await run(['rebuild'], env)).err, /Played 2 dispatches/);
  t.equal((await run(['get', '/v1/releases?include=body'], env)).out, before);
  t.match((await run(['doctor'], env)).out, /digests +2 published versions as they were published/);
  t.equal((await run(['withdraw', 'cp-31', '--reason', 'Erreur.'], env)).code, 0);
  const gone = await run(['get', `/v1/releases/${JSON.parse(before).data[0].id}`], env);
  t.equal(gone.code, 1);
  t.match(JSON.parse(gone.out), { status: 410, withdrawn_notice: { explanation: 'Erreur.' } });
  t.equal((await run(['withdraw', 'cp-31', '--reason', 'Erreur.'], env)).code, 1);
});

t.test('a page to look at, and what is stored read again', async (t) => {
  const folder = openFolder(t);
  const env = { DATA_DIR: join(folder, 'data') };
  const page = await run(['extract', '--html', 'examples/merrowby-tide-survey.pdf', 'examples/universite-lormeuil-insertion.docx'], env);
  t.equal(page.code, 0);
  t.equal(page.out.match(/<!doctype html>/g)?.length, 2);
  t.match(page.out, 'href="#quote-1"');
  t.equal((await run(['ingest', 'examples/merrowby-tide-survey.pdf', '--publish', 'now'], env)).code, 0);
  const before = (await run(['get', '/v1/quotes'], env)).out;
  t.match(JSON.parse(before).data[0].selector, { page: 1 });
  const again = await run(['reread', '--json'], env);
  t.equal(again.code, 0);
  t.match(again.err, /1 unchanged/);
  t.match(JSON.parse(again.out), { version: 1, status: 'published', outcome: 'unchanged' });
  t.equal((await run(['get', '/v1/quotes'], env)).out, before);
});

t.test('what cannot be done is said in one sentence with the way out', async (t) => {
  const folder = openFolder(t);
  const env = { DATA_DIR: join(folder, 'data') };
  const file = join(folder, 'cp.txt');
  writeFileSync(file, LORMEUIL);
  const scan = join(folder, 'scan.pdf');
  writeFileSync(scan, toPdf(['']));
  const cases: [string[], NodeJS.ProcessEnv, RegExp, number][] = [
    [['ingest', file, '--publish', '2026-03-12T06:00:30Z'], env, /whole minute/, 2],
    [['ingest', file, '--publish', '2036-03-12T06:00'], env, /explicit offset/, 2],
    [['ingest', join(folder, 'nothing')], env, /There is no file or folder/, 2],
    [['ingest', file, file, '--external-id', 'x'], env, /names one release/, 2],
    [['withdraw', 'rel_x', '--reason', 'r'], env, /There is no release «rel_x»/, 1],
    [['reread', 'rel_x'], env, /There is no release «rel_x»/, 1],
    [['extract', scan], env, /SCAN|scan/, 1],
    [['withdraw', 'rel_x'], env, /--reason/, 2],
    [['ingets', file], env, /Did you mean ingest/, 2],
    [['get', 'v1/releases'], env, /is not a path/, 2],
    [['get', '/v1/releases'], { DATA_DIR: join(folder, 'elsewhere') }, /There is no wire/, 1],
    [['serve'], { ...env, PORT: '99999' }, /PORT/, 1],
    [['serve'], { ...env, LOG_LEVEL: 'loud' }, /LOG_LEVEL/, 1],
    [['serve'], { ...env, PUBLIC_URL: 'press.example' }, /PUBLIC_URL/, 1],
    [['serve'], { DATA_DIR: file }, /cannot be written/, 1],
  ];
  for (const [args, variables, expected, exit] of cases) {
    const { code, err } = await run(args, variables);
    t.equal(code, exit, args.join(' '));
    t.match(err, expected);
    t.notMatch(err, /\n\s+at /, 'no stack');
  }
});

t.test('a newer database is left alone', async (t) => {
  const folder = openFolder(t);
  const env = { DATA_DIR: join(folder, 'data') };
  await run(['doctor'], env);
  const database = new Database(join(folder, 'data/newsroom.db'));
  database.pragma('user_version = 99');
  database.close();
  const { code, err } = await run(['serve'], env);
  t.equal(code, 1);
  t.match(err, /was written by a newer Dateline/);
});

t.test('a port in use is said, and the way out', async (t) => {
  const folder = openFolder(t);
  const { url } = await serve(t, { DATA_DIR: join(folder, 'a') });
  const { code, err } = await run(['serve'], { DATA_DIR: join(folder, 'b'), PORT: new URL(url).port });
  t.equal(code, 2);
  t.match(err, /is in use; .*PORT/);
});

t.test('help explains every command, and the version is the package’s', async (t) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { out, code } = await run(['--help']);
  t.equal(code, 0);
  const { commands } = buildProgram(version, terminal);
  t.strictSame(
    commands.map((command) => command.name()),
    ['serve', 'ingest', 'withdraw', 'reread', 'extract', 'get', 'rebuild', 'openapi', 'doctor'],
  );
  for (const command of commands) {
    t.match(out, new RegExp(`\\n  ${command.name()} `));
    t.ok(command.description().length > 20);
    for (const { description } of command.options) t.ok(description.length > 5, description);
  }
  t.equal((await run(['--version'])).out.trim(), version);
});

t.test('a folder nobody can write in is said', async (t) => {
  const folder = openFolder(t);
  const file = join(folder, 'file');
  writeFileSync(file, '');
  for (const dataDir of ['/proc/dateline', join(file, 'data')]) {
    for (const command of [['doctor'], ['ingest', 'examples'], ['serve']]) {
      const { code, out, err } = await run(command, { DATA_DIR: dataDir });
      t.equal(code, 1, `${command[0]} in ${dataDir}`);
      t.match(out + err, /cannot be written/);
    }
  }
});
