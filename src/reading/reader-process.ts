import { type ChildProcess, spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceDocument } from '../domain/document.js';
import type { Answer } from './answer.js';
import { commandLine, READING_LIMITS } from './limits.js';

/** The compiled program, also where the parent runs from source: contained children take no loaders. */
const SCRIPT = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/reading/child.js' : './child.js', import.meta.url));

/**
 * What a reader may read: the compiled program, its packages (a linked `node_modules` lies elsewhere) and the file that says they are modules.
 * Not the project's folder, where the stores may lie.
 */
export function readablePlaces(): string[] {
  const project = realpathSync(dirname(dirname(dirname(SCRIPT))));
  const [packages = project] = realpathSync(fileURLToPath(import.meta.resolve('parse5'))).split(`${sep}parse5${sep}`);
  // By both names where it is linked; Node 20 aborts on a place that is named twice.
  const modules = new Set([join(project, 'node_modules', '*'), join(packages, '*')]);
  return [join(project, 'dist', '*'), ...modules, join(project, 'package.json')];
}

function start(): ChildProcess {
  const [command = process.execPath, ...args] = commandLine(SCRIPT, readablePlaces());
  // No environment: nothing of the server's is the reader's business. Its own words are not ours to print.
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced', env: {} });
  child.unref();
  child.channel?.unref();
  return child;
}

/** How a document ended that was not answered: the process was killed for its time, died of its memory, or never came to hear of it. */
export type Loss = 'time' | 'death' | 'start';

/** One contained process that reads documents one at a time. */
export class ReaderProcess {
  readonly #child = start();
  #ready = false;
  #ended = false;
  #documents = 0;
  #cpuMs = 0;
  #timer: NodeJS.Timeout | undefined;
  #waiting: { source: SourceDocument; settle: (outcome: Answer | Loss) => void } | null = null;

  constructor() {
    this.#child.on('message', (said) => this.#hear(said as 'ready' | Answer));
    this.#child.on('exit', () => this.#end(this.#ready ? 'death' : 'start'));
    this.#child.on('error', () => this.#end('start'));
  }

  /** Good for another document. */
  get fit(): boolean {
    const { documents, cpuSeconds } = READING_LIMITS;
    return !this.#ended && this.#documents < documents && this.#cpuMs < (cpuSeconds * 1000) / 2;
  }

  /** Hands one document over; never rejects. The clock starts when the process is there to hear it. */
  read(source: SourceDocument): Promise<Answer | Loss> {
    this.#documents++;
    // A process at work keeps its parent running; an idle one does not.
    this.#child.ref();
    return new Promise((resolve) => {
      this.#waiting = { source, settle: resolve };
      if (this.#ended) this.#settle('start');
      else if (this.#ready) this.#hand(source);
    });
  }

  stop(): void {
    this.#child.kill('SIGKILL');
  }

  #hand(source: SourceDocument): void {
    this.#timer = setTimeout(() => this.#end('time'), READING_LIMITS.wallMs);
    this.#child.send(source, (error) => {
      if (error) this.#end('death');
    });
  }

  #hear(said: 'ready' | Answer): void {
    if (said !== 'ready') {
      this.#cpuMs = said.cpuMs;
      this.#settle(said);
    } else {
      this.#ready = true;
      if (this.#waiting) this.#hand(this.#waiting.source);
    }
  }

  #end(loss: Loss): void {
    this.#ended = true;
    this.stop();
    this.#settle(loss);
  }

  #settle(outcome: Answer | Loss): void {
    clearTimeout(this.#timer);
    this.#child.unref();
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.settle(outcome);
  }
}
