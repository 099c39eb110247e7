import type { ReleaseName, Variant } from './communiques.js';
import type { Step } from './histories.js';

/** What was handed in for one edition. */
export interface Submission {
  variant: Variant;
  dated: boolean;
  note: string | null;
}

/** Something the public can see happen; `at` is when it was decided, in ms. */
export type PublicEvent =
  | { do: 'publish'; release: ReleaseName; at: number; submission: Submission }
  | { do: 'withdraw'; release: ReleaseName; at: number };

interface Open {
  submission: Submission;
  due: number | null;
  created: number;
  order: number;
}

interface Life {
  newest: Variant;
  open: Open | null;
  everPublic: boolean;
  withdrawn: boolean;
}

const GRID_MS = 60_000;

/**
 * What ought to happen, told by nothing but the steps: which editions become public, when and in which order. It shares no line with
 * the newsroom, so that both being wrong in the same way would take two mistakes.
 */
export class Ledger {
  readonly events: PublicEvent[] = [];
  /** The step with which a release's last public event reached the public. */
  readonly lastPublicStep = new Map<ReleaseName, number>();
  readonly #lives = new Map<ReleaseName, Life>();
  #frozen: PublicEvent[] = [];
  #now: number;
  #step = -1;
  #drafts = 0;

  constructor(now: number) {
    this.#now = now;
  }

  get now(): number {
    return this.#now;
  }

  /** Releases of which something is not public at this moment. */
  hidden(): ReleaseName[] {
    const waiting = new Set(this.#frozen.map(({ release }) => release));
    return [...this.#lives].flatMap(([name, { open, everPublic, withdrawn }]) =>
      open || waiting.has(name) || (withdrawn && !everPublic) ? [name] : [],
    );
  }

  record(step: Step): void {
    this.#step++;
    if (step.do === 'wait') this.#wait(step.seconds);
    else if (step.do === 'draft') this.#draft(step.release, { variant: step.variant, dated: step.dated, note: step.note });
    else if (step.do === 'schedule') this.#schedule(step.release, step.minutes);
    else if (step.do === 'withdraw') this.#withdraw(step.release);
    else if (this.#freeze(step.release) && step.do === 'publish') this.#deliver();
  }

  #draft(name: ReleaseName, submission: Submission): void {
    const life = this.#lives.get(name);
    if (life && (life.withdrawn || life.newest === submission.variant)) return;
    if (life?.open) {
      life.newest = submission.variant;
      life.open.submission = submission;
      return;
    }
    const open = { submission, due: null, created: this.#now, order: this.#drafts++ };
    this.#lives.set(name, { newest: submission.variant, open, everPublic: life?.everPublic ?? false, withdrawn: false });
  }

  #schedule(name: ReleaseName, minutes: number): void {
    const open = this.#lives.get(name)?.open;
    if (open) open.due = (Math.floor(this.#now / GRID_MS) + minutes) * GRID_MS;
  }

  #freeze(name: ReleaseName): boolean {
    const life = this.#lives.get(name);
    if (!life?.open) return false;
    this.#frozen.push({ do: 'publish', release: name, at: this.#now, submission: life.open.submission });
    life.open = null;
    life.everPublic = true;
    return true;
  }

  #withdraw(name: ReleaseName): void {
    const life = this.#lives.get(name);
    if (!life || life.withdrawn) return;
    life.withdrawn = true;
    life.open = null;
    if (life.everPublic) this.#frozen.push({ do: 'withdraw', release: name, at: this.#now });
    this.#deliver();
  }

  #wait(seconds: number): void {
    this.#now += seconds * 1000;
    const due = [...this.#lives].flatMap(([name, { open }]) =>
      open && open.due !== null && open.due <= this.#now ? [{ name, ...open }] : [],
    );
    due.sort((a, b) => (a.due ?? 0) - (b.due ?? 0) || a.created - b.created || a.order - b.order);
    for (const { name } of due) this.#freeze(name);
    this.#deliver();
  }

  #deliver(): void {
    for (const event of this.#frozen) this.lastPublicStep.set(event.release, this.#step);
    this.events.push(...this.#frozen);
    this.#frozen = [];
  }
}
