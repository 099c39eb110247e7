import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const TESTS = join(import.meta.dirname, '..');
const SUITE = '.suite.ts';

/** Runs every test file of a folder of tests in this one process: starting a process costs more than most of them take. */
export async function runTests(folder: string): Promise<void> {
  const names = readdirSync(join(TESTS, folder), { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((found) => found.endsWith('.test.ts')).sort()) await import(join(TESTS, folder, name));
}

/** Folders of tests too light for a process of their own; a new folder is among them until it has a suite. */
export function foldersWithoutSuite(): string[] {
  const suites = new Set(readdirSync(import.meta.dirname).map((name) => name.slice(0, -SUITE.length)));
  const entries = readdirSync(TESTS, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() && !suites.has(entry.name) ? [entry.name] : [])).sort();
}
