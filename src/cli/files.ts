import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './failure.js';

/** The files named, and those in the folders named, in a stable order; hidden ones and README.md of a folder are left out. */
export function listFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new UsageError(`There is no file or folder ${path}; check the path`);
    return stats.isDirectory() ? listFolder(path) : [path];
  });
}

function listFolder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.') && name !== 'README.md');
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? listFolder(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : []));
}
