import { DocumentRejected, openSourceDocument } from '../documents/source.js';
import type { SourceDocument } from '../domain/document.js';
import { type Answer, toReadingOf } from './answer.js';
import { READING_LIMITS } from './limits.js';
import { type Loss, ReaderProcess } from './reader-process.js';
import type { Reading } from './reading.js';

/** Where documents are read: bytes in, facts out, nothing kept. */
export interface ReadingRoom {
  /** @param name the file's own name, a hint @throws DocumentRejected when the bytes cannot be read */
  read(bytes: Uint8Array, name: string | null): Promise<Reading>;
  /** Ends the reader processes; what they were reading is refused. */
  close(): void;
}

/** No reader process runs on this machine: nothing is wrong with the document. */
export class ReadingUnavailable extends Error {
  override readonly name = 'ReadingUnavailable';
}

const LOSSES: Record<Exclude<Loss, 'start'>, string> = {
  time: `Reading this document took longer than ${READING_LIMITS.wallMs / 1000} seconds`,
  death: 'Reading this document took more memory or processor time than one document may have',
};

const lost = (loss: Loss): Error =>
  loss === 'start'
    ? new ReadingUnavailable('No process can be started to read documents in; run «dateline doctor», or read plain text and Markdown only')
    : new DocumentRejected('too-costly', `${LOSSES[loss]}. Send the communiqué alone, or save it in another format.`);

type SmallText = SourceDocument & { media_type: 'text/plain' | 'text/markdown' };

/** Small texts in formats whose readers are our own, and linear, need no process of their own. */
const isSmallText = (source: SourceDocument): source is SmallText =>
  (source.media_type === 'text/plain' || source.media_type === 'text/markdown') && source.bytes.length <= READING_LIMITS.bytesReadHere;

/** A few processes for the documents that need one, first come first served. */
class ReaderPool {
  readonly #idle: ReaderProcess[] = [];
  readonly #busy = new Set<ReaderProcess>();
  readonly #queue: { source: SourceDocument; settle: (outcome: Answer | Loss) => void }[] = [];
  #idleTimer: NodeJS.Timeout | undefined;

  read(source: SourceDocument): Promise<Answer | Loss> {
    if (this.#queue.length >= READING_LIMITS.queue) {
      throw new DocumentRejected('too-costly', 'Too many documents are waiting to be read. Send this one again in a minute.');
    }
    return new Promise((resolve) => {
      this.#queue.push({ source, settle: resolve });
      this.#next();
    });
  }

  #next(): void {
    if (this.#queue.length === 0 || this.#busy.size >= READING_LIMITS.processes) return;
    const work = this.#queue.shift();
    if (work === undefined) return;
    clearTimeout(this.#idleTimer);
    const reader = this.#take();
    this.#busy.add(reader);
    void reader.read(work.source).then((outcome) => {
      this.#busy.delete(reader);
      this.#putBack(reader);
      work.settle(outcome);
      this.#next();
    });
  }

  #take(): ReaderProcess {
    const reader = this.#idle.pop();
    return reader?.fit ? reader : new ReaderProcess();
  }

  #putBack(reader: ReaderProcess): void {
    if (reader.fit) this.#idle.push(reader);
    else reader.stop();
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => this.#stopIdle(), READING_LIMITS.idleMs).unref();
  }

  #stopIdle(): void {
    for (const reader of this.#idle.splice(0)) reader.stop();
  }

  close(): void {
    clearTimeout(this.#idleTimer);
    this.#stopIdle();
    for (const reader of this.#busy) reader.stop();
  }
}

/** Opens the room; the first process starts with the first document that needs one. */
export function openReadingRoom(): ReadingRoom {
  const pool = new ReaderPool();
  return {
    async read(bytes, name) {
      const source = openSourceDocument(bytes, name);
      if (isSmallText(source)) return (await import('./here.js')).readHere(source);
      const first = await pool.read(source);
      // A process that never came up has not seen the document: a second one may.
      const outcome = first === 'start' ? await pool.read(source) : first;
      if (typeof outcome === 'string') throw lost(outcome);
      return toReadingOf(source, outcome);
    },
    close: () => pool.close(),
  };
}
