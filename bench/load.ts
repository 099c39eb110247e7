import { Connection } from './load-connection.js';

/**
 * As many requests as are answered, over kept connections, one at a time on each. Written against sockets because a client that
 * parses HTTP in JavaScript is slower than the server it measures, which flatters whatever is compared with that server.
 */
export type LoadQuestion =
  /** The texts of a set's requests, sent in turn. */
  { ask: 'prepare'; set: string; requests: string[] } | { ask: 'run'; set: string; port: number; status: number; seconds: number };

export interface LoadAnswer {
  answered: number;
  seconds: number;
  /** Answers with another status, or connections that broke. */
  wrong: number;
}

const CONNECTIONS = 16;
const sets = new Map<string, Buffer[]>();

function run({ set, port, status, seconds }: Extract<LoadQuestion, { ask: 'run' }>): Promise<LoadAnswer> {
  const requests = sets.get(set) ?? [];
  let at = 0;
  const next = (): Buffer => {
    at = at + 1 < requests.length ? at + 1 : 0;
    return requests[at] ?? Buffer.alloc(0);
  };
  const connections = Array.from({ length: CONNECTIONS }, (_, index) => new Connection({ port, index, status, next }));
  const began = performance.now();
  for (const connection of connections) connection.open();
  return new Promise((resolve) => {
    setTimeout(() => {
      const elapsed = (performance.now() - began) / 1000;
      for (const connection of connections) connection.close();
      const sum = (of: 'answered' | 'wrong'): number => connections.reduce((total, connection) => total + connection[of], 0);
      resolve({ answered: sum('answered'), seconds: elapsed, wrong: sum('wrong') });
    }, seconds * 1000);
  });
}

process.on('message', (question: LoadQuestion) => {
  if (question.ask === 'run') return void run(question).then((answer) => process.send?.(answer));
  sets.set(
    question.set,
    question.requests.map((text) => Buffer.from(text)),
  );
  process.send?.({ answered: 0, seconds: 0, wrong: 0 } satisfies LoadAnswer);
});
process.on('disconnect', () => process.exit());
