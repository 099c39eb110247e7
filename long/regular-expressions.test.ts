import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import t, { type Test } from 'tap';
import ts from 'typescript';

const SOURCE = join(import.meta.dirname, '../src');
/** One pattern takes milliseconds; one that takes this long is too clever to be read by a person either. */
const TIMEOUT_MS = 10_000;

const sourceFiles = (): string[] =>
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();

/** Every regular expression literal of a file, as written. */
function patternsOf(name: string): string[] {
  const file = ts.createSourceFile(name, readFileSync(join(SOURCE, name), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const assertSafe = (t: Test, where: string, source: string, flags: string): void => {
  const { status, ...verdict } = checkSync(source, flags, { timeout: TIMEOUT_MS });
  if (status !== 'safe') t.fail(`${where}: /${source}/${flags} is ${status} (${JSON.stringify(verdict).slice(0, 200)})`);
};

t.test('no pattern of ours can be made slow by what it reads', async (t) => {
  let checked = 0;
  for (const name of sourceFiles()) {
    for (const pattern of patternsOf(name)) {
      const end = pattern.lastIndexOf('/');
      assertSafe(t, name, pattern.slice(1, end), pattern.slice(end + 1));
      checked++;
    }
  }
  t.ok(checked > 200, `${checked} patterns`);
});

/** Every pattern our modules put together from pieces while they are loaded. */
async function madePatterns(): Promise<{ where: string; source: string; flags: string }[]> {
  const made: { where: string; source: string; flags: string }[] = [];
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = '']: [string, string?]) {
      const where = new Error().stack?.split('\n').find((line) => line.includes('/src/') && !line.includes('/node_modules/'));
      if (where !== undefined && typeof source === 'string') made.push({ where: where.trim(), source, flags });
      return new target(source, flags);
    },
  });
  await import('../src/documents/readers.js');
  await import('../src/extraction/extract.js');
  globalThis.RegExp = original;
  return made;
}

t.test('nor one that is put together from the words of a lexicon', async (t) => {
  const made = await madePatterns();
  for (const { where, source, flags } of made) assertSafe(t, where, source, flags);
  t.ok(made.length > 0, `${made.length} patterns`);
});
