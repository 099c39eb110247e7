import { ConfigError } from '../config.js';
import { DocumentRejected } from '../documents/rejected.js';
import { NewsroomRefusal } from '../newsroom/newsroom.js';
import { ReadingUnavailable } from '../reading/reading-room.js';
import { StoreUnusable } from '../sqlite/connection.js';

/** A command was given words it cannot use. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const isMissingModule = (error: unknown): boolean =>
  codeOf(error) === 'ERR_DLOPEN_FAILED' || (error instanceof Error && error.message.startsWith('Could not locate the bindings file'));

const SENTENCES: Record<string, string> = {
  SQLITE_CORRUPT: 'A store is damaged; restore newsroom.db from a backup, or delete wire.db and run «dateline rebuild»',
  SQLITE_NOTADB: 'A store file is not a database; restore newsroom.db from a backup, or delete wire.db and run «dateline rebuild»',
  SQLITE_FULL: 'The disk is full; nothing was half-written: make room and try again',
  SQLITE_BUSY: 'Another process holds the stores; try again when it is done',
  SQLITE_READONLY: 'A store file cannot be written; change its permissions, or choose another folder with DATA_DIR',
  SQLITE_CANTOPEN: 'A store file cannot be opened; check the permissions of DATA_DIR',
  ENOENT: 'There is no such file or folder',
  EACCES: 'Permission denied',
};

/** What went wrong in one sentence with the way out; a stack only for what nobody foresaw. */
export function explain(error: unknown): string {
  if (isMissingModule(error))
    return 'The native module better-sqlite3 is missing or was built for another Node; run «npm rebuild better-sqlite3» (it needs python3, make and g++)';
  if (error instanceof StoreUnusable || error instanceof ConfigError || error instanceof NewsroomRefusal || error instanceof UsageError)
    return error.message;
  if (error instanceof DocumentRejected || error instanceof ReadingUnavailable) return error.message;
  const known = SENTENCES[codeOf(error)];
  if (known) return `${known} (${(error as Error).message})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export const exitCodeOf = (error: unknown): number => (error instanceof UsageError ? 2 : 1);
