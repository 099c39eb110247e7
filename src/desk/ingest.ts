import { type Message, toMessage } from '../domain/message.js';
import type { Kept } from '../newsroom/newsroom.js';
import { describeChange } from './change-note.js';
import type { Desk } from './desk.js';
import { publish } from './publish.js';
import { schedule } from './schedule.js';

export interface IngestOptions {
  external_id: string | null;
  /** Published now, at an instant (ms, on the grid), or kept as a draft. */
  publish: 'now' | number | null;
  /** The release takes the day of its dateline as its date. */
  dated: boolean;
  change_note: string | null;
}

export interface Ingested extends Kept {
  title: string | null;
  quotes: number;
  people: number;
  statistics: number;
  messages: Message[];
}

/** What was asked of the publication, done only where something is left to do: the same bytes twice change nothing. */
async function carryOut(desk: Desk, kept: Kept, wanted: IngestOptions['publish']): Promise<Kept> {
  const open = kept.status === 'draft' || kept.status === 'scheduled';
  if (wanted === null || !open) return kept;
  const done = wanted === 'now' ? await publish(desk, kept.release_id) : await schedule(desk, kept.release_id, wanted);
  return { ...done, outcome: kept.outcome };
}

/** What was asked cannot be had any more: whoever asks for an embargo must hear that the text is out. */
function refusals({ outcome, status }: Kept, wanted: IngestOptions['publish']): Message[] {
  if (wanted === null || outcome !== 'unchanged') return [];
  if (status === 'withdrawn')
    return [
      toMessage(
        'warning',
        'already-withdrawn',
        'This text was withdrawn and stays so. Hand a corrected text in under another external id.',
      ),
    ];
  return (status === 'published' || status === 'publishing') && wanted !== 'now'
    ? [toMessage('warning', 'already-public', 'This text is already public: no embargo can seal it any more. Withdraw it to take it back.')]
    : [];
}

/**
 * Takes one document in: read, kept, and published or scheduled if asked. A changed document under a known external id is a new version.
 * @throws DocumentRejected for what cannot be read, NewsroomRefusal for what cannot be done; either way nothing is half-written
 */
export async function ingest(desk: Desk, bytes: Uint8Array, name: string | null, options: IngestOptions): Promise<Ingested> {
  const reading = await desk.reading.read(bytes, name);
  const { external_id, dated, change_note } = options;
  const kept = await desk.newsroom.keep({ ...reading, external_id, dated, change_note, describeChange }, desk.clock());
  const done = await carryOut(desk, kept, options.publish);
  const { release, quotes, people, statistics, messages } = reading.communique;
  return {
    ...done,
    title: release.title,
    quotes: quotes.length,
    people: people.length,
    statistics: statistics.length,
    messages: [...refusals(kept, options.publish), ...messages],
  };
}
