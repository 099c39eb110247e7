import { readDocument } from '../documents/read.js';
import { DocumentRejected } from '../documents/rejected.js';
import type { SourceDocument } from '../domain/document.js';
import type { Answer, Found } from './answer.js';
import { READING_LIMITS } from './limits.js';
import { toReading } from './reading.js';

/** The program of a reader process: a document in, an answer out, one after the other, nothing kept. */

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function read(source: SourceDocument): Promise<string> {
  const { communique, pages } = toReading(source, await readDocument(source));
  const found = JSON.stringify({ communique, pages } satisfies Found);
  if (found.length <= READING_LIMITS.answerBytes) return found;
  throw new DocumentRejected('too-complex', 'The document holds more facts than one release may have. Split it.');
}

async function answer(source: SourceDocument): Promise<Answer> {
  try {
    return { state: 'read', found: await read(source), cpuMs: cpuMs() };
  } catch (error) {
    // What nobody foresaw ends the process: its parent starts another one.
    if (!(error instanceof DocumentRejected)) throw error;
    return { state: 'rejected', code: error.code, message: error.message, cpuMs: cpuMs() };
  }
}

process.on('message', (source: SourceDocument) => {
  void answer(source).then((said) => process.send?.(said));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
