import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { DocumentRejected } from '../../src/documents/rejected.js';
import { toReadingOf } from '../../src/reading/answer.js';
import { READING_LIMITS } from '../../src/reading/limits.js';
import { toReading } from '../../src/reading/reading.js';
import { openReadingRoom } from '../../src/reading/reading-room.js';
import { readSource, toSource } from '../documents/reading.js';
import { LORMEUIL } from '../support/communiques.js';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const example = (name: string): Buffer => readFileSync(join(EXAMPLES, name));

t.test('a process of its own reads just what is read here', async (t) => {
  const room = openReadingRoom();
  t.teardown(() => room.close());
  const name = 'lormeuil-plan-velo.html';
  const source = toSource(example(name), name);
  const [there, here] = [await room.read(example(name), name), toReading(source, readSource(source))];
  t.strictSame(there.communique, JSON.parse(JSON.stringify(here.communique)));
  t.strictSame(there.pages, here.pages);
});

t.test('a long text is read in a process of its own, with the same facts as the short one at its head', async (t) => {
  const room = openReadingRoom();
  t.teardown(() => room.close());
  const long = `${LORMEUIL}\n\n${'Rien de plus à dire. '.repeat(5_000)}`;
  t.ok(Buffer.byteLength(long) > READING_LIMITS.bytesReadHere);
  const [short, full] = [await room.read(Buffer.from(LORMEUIL), 'a.txt'), await room.read(Buffer.from(long), 'a.txt')];
  t.equal(full.communique.release.title, short.communique.release.title);
  t.equal(full.communique.quotes.length, short.communique.quotes.length);
});

t.test('documents that come together are all read, each with its own answer', async (t) => {
  const room = openReadingRoom();
  t.teardown(() => room.close());
  const page = (number: number) =>
    Buffer.from(`<!doctype html><title>x</title><h1>Lyon ouvre ${number} écoles</h1><p>Lyon, le 3 mars 2025. ${number} emplois.</p>`);
  const read = await Promise.all(Array.from({ length: 12 }, (_, number) => room.read(page(number), 'a.html')));
  t.strictSame(
    read.map(({ communique }) => communique.release.title),
    Array.from({ length: 12 }, (_, number) => `Lyon ouvre ${number} écoles`),
  );
});

t.test('beyond the queue a document is refused at once, and the others are read', async (t) => {
  const room = openReadingRoom();
  t.teardown(() => room.close());
  const many = READING_LIMITS.queue + READING_LIMITS.processes + 1;
  const page = Buffer.from('<!doctype html><title>x</title><h1>Bonjour</h1><p>Un texte.</p>');
  const settled = await Promise.allSettled(Array.from({ length: many }, () => room.read(page, 'a.html')));
  t.equal(settled.filter(({ status }) => status === 'fulfilled').length, many - 1);
  t.match(settled.at(-1), { status: 'rejected', reason: { code: 'too-costly', message: /waiting/ } });
});

t.test('what is refused there is refused here, with the same words', async (t) => {
  const room = openReadingRoom();
  t.teardown(() => room.close());
  await t.rejects(room.read(Buffer.from('%PDF-1.7\nnothing'), 'a.pdf'), DocumentRejected);
  await t.rejects(room.read(Buffer.from(''), 'a.pdf'), { code: 'empty' });
});

t.test('an answer that does not hold together is not believed', async (t) => {
  const source = toSource(LORMEUIL, 'a.txt');
  const { communique, pages } = toReading(source, readSource(source));
  const forge = (change: (found: { communique: typeof communique; pages: typeof pages }) => unknown): string => {
    const found = JSON.parse(JSON.stringify({ communique, pages }));
    change(found);
    return JSON.stringify(found);
  };
  const believed = (found: string) => () => toReadingOf(source, { state: 'read', found, cpuMs: 1 });
  t.doesNotThrow(believed(forge(() => undefined)));
  const lies: Record<string, string> = {
    'a quote that is not in the text': forge(({ communique: { quotes } }) => Object.assign(quotes[0]?.selector ?? {}, { start: 0 })),
    'pages that do not cover it': forge((found) => Object.assign(found, { pages: [{ start: 0, end: 1 }] })),
    'a field there is not': forge(({ communique: { release } }) => Object.assign(release, { published_at: '2020-01-01T00:00:00Z' })),
    'no communiqué': '{"pages":[]}',
    'no JSON': '{',
  };
  for (const [name, lie] of Object.entries(lies)) t.throws(believed(lie), { code: 'damaged' }, name);
});

t.test('what a document weighs and is called is known here, not told by its reader', async (t) => {
  const source = toSource(LORMEUIL, 'a.txt');
  const { communique, pages } = toReading(source, readSource(source));
  Object.assign(communique.release.source_document, { sha256: '0'.repeat(64), size_in_bytes: 1 });
  const found = JSON.stringify({ communique, pages });
  const { release } = toReadingOf(source, { state: 'read', found, cpuMs: 1 }).communique;
  t.match(release.source_document, { sha256: source.sha256, size_in_bytes: source.bytes.length });
});

t.test('what a reader has to say of the file is told before what extraction has to say of the text', async (t) => {
  const room = openReadingRoom();
  t.teardown(() => room.close());
  const text = 'SOUS EMBARGO\n\nLormeuil ouvre deux\u0007 écoles\n\nLormeuil, le 3 mars 2025 – La ville de Lormeuil ouvre deux écoles.';
  const { communique } = await room.read(Buffer.from(text), 'a.txt');
  t.strictSame(
    communique.messages.map(({ code }) => code),
    ['control-characters-removed', 'embargo-notice'],
  );
});
