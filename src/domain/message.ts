import { type Static, Type } from '@sinclair/typebox';
import { Choice, Closed, Nullable, Offset } from './schema.js';

/** What a reader or an extractor noticed and a press officer should know; never a reason to stop. */
export const Message = Closed(
  {
    severity: Choice(['info', 'warning']),
    code: Type.String({ pattern: '^[a-z][a-z0-9-]*$', description: 'Stable, for machines: date-from-metadata.' }),
    text: Type.String({ description: 'A sentence for people, saying what to do where something can be done.' }),
    start: Nullable(Offset()),
    end: Nullable(Offset()),
  },
  { $id: 'Message', description: 'A non-fatal message with its place in body.text, when it has one.' },
);
export type Message = Static<typeof Message>;

export const toMessage = (
  severity: Message['severity'],
  code: string,
  text: string,
  at: { start: number; end: number } | null = null,
): Message => ({ severity, code, text, start: at?.start ?? null, end: at?.end ?? null });
