import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { serve } from '../test/support/command.js';
import type { Teardown } from '../test/support/desk.js';

const runFile = promisify(execFile);
const readme = readFileSync('README.md', 'utf8');
const lines = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
/** What installs and tests the project itself is run by the continuous integration, on a fresh checkout. */
const OUTSIDE = ['npm ci && npm start', 'npm ci && npm test'];

/** A folder that looks like the project to npm, with a data folder of its own. */
function openProject(t: Teardown): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-readme-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['package.json', 'node_modules', 'dist', 'examples', 'migrations', 'openapi'])
    symlinkSync(join(process.cwd(), name), join(folder, name));
  return folder;
}

t.test('the two commands are what continuous integration runs', async (t) => {
  for (const command of OUTSIDE) t.ok(lines.includes(command), command);
  const ci = readFileSync('.ci/run', 'utf8');
  t.match(ci, /^npm ci/m);
  t.match(ci, /npm test/);
});

t.test('every command of the README works as printed', async (t) => {
  const folder = openProject(t);
  const { url, said } = await serve(t, { LOAD_EXAMPLES: 'auto' }, [], folder);
  t.match(said, /Loaded \d+ example communiqués/);
  for (const line of lines.filter((command) => !OUTSIDE.includes(command))) {
    const command = line.replaceAll('http://127.0.0.1:8080', url).replace(/^curl /, 'curl --silent --show-error --fail ');
    const { stdout, stderr } = await runFile('bash', ['-c', command], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, npm_config_loglevel: 'error' },
    });
    const file = / > (\S+)$/.exec(line)?.[1];
    const written = file === undefined ? 0 : readFileSync(join(folder, file)).length;
    t.ok(stdout.length + stderr.length + written > 0, line);
    if (line.startsWith('curl')) {
      const { data, meta } = JSON.parse(stdout);
      t.ok(meta.total > 0, `${line} finds something`);
      if (!line.includes('limit=0')) t.ok(data.length > 0);
    }
  }
});

t.test('the README names every variable of the configuration', async (t) => {
  const example = readFileSync('.env.example', 'utf8');
  for (const [, name] of readFileSync('src/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): Type\./gm)) {
    t.match(readme, `\`${name}\``);
    t.match(example, new RegExp(`^#?${name}=`, 'm'));
  }
});
