import fc from 'fast-check';
import t from 'tap';
import { publish } from '../../src/desk/publish.js';
import { withdraw } from '../../src/desk/withdraw.js';
import { inventionOf, RELEASE_NAMES, type ReleaseName } from './support/communiques.js';
import { CASTS, play, stepsFor } from './support/histories.js';
import { toReading } from './support/inventions.js';
import { Ledger } from './support/ledger.js';
import { rareWord, rareWordsInWire, wireBytes, wordsInWire } from './support/words.js';
import { openWorld } from './support/worlds.js';

/** Words that stand in one communiqué and in no other. */
const wordsOf = (name: ReleaseName): string[] => {
  const { place, rare, own } = inventionOf(name);
  return [place, rare, ...own.split(' ')];
};

/** Cedar and elder share a title, so that the place in it belongs to neither. */
const SHARED = new Set(['Wendlemouth']);

const histories = fc.constantFrom(...CASTS).chain((cast) => fc.array(stepsFor(cast), { minLength: 8, maxLength: 25 }));

t.test('the wire’s files hold the words of what is public, and of nothing that is hidden or withdrawn', async (t) => {
  const tally = { public: 0, absent: 0 };
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const world = openWorld();
      try {
        const ledger = new Ledger(world.clock());
        for (const step of history) {
          await play(world, step);
          ledger.record(step);
        }
        const last = new Map(ledger.events.map((event) => [event.release, event.do]));
        for (const name of RELEASE_NAMES) {
          const found = wordsInWire(
            world.folder,
            wordsOf(name).filter((word) => !SHARED.has(word)),
          );
          const isPublic = last.get(name) === 'publish';
          tally[isPublic ? 'public' : 'absent']++;
          if (isPublic !== found.length > 0)
            throw new Error(`${name} is ${isPublic ? '' : 'not '}public; ${found.join(', ') || 'no word found'}`);
        }
      } finally {
        world.close();
      }
    }),
    { numRuns: 40, seed: 20_260_312 },
  );
  t.ok(tally.public > 10 && tally.absent > 50, `public ${tally.public} times, hidden, withdrawn or not there ${tally.absent} times`);
});

const RELEASES = 24;
const WORDS = 300;

t.test('not even a wire of many pages keeps a word of what was withdrawn', async (t) => {
  const world = openWorld();
  t.teardown(() => world.close());
  const words: string[][] = [];
  const ids: string[] = [];
  for (let release = 0; release < RELEASES; release++) {
    const mine = Array.from({ length: WORDS }, (_, index) => rareWord(index * RELEASES + release));
    const [title = '', issuer = '', given = '', family = '', said = '', counted = '', ...body] = mine;
    const reading = toReading({
      title,
      language: 'fr',
      day: '2026-03-12',
      issuer,
      text: body.join(' '),
      people: [{ given, family, role: 'directrice', organization: issuer }],
      quotes: [{ words: `nous ${said}`, kind: 'direct', speaker: 0 }],
      statistics: [
        { kind: 'count', unit: 'count', value: 7, trend: null, qualifier: null, modality: 'observed', period: null, counted, source: null },
      ],
    });
    const { release_id } = await world.keep(`release ${release}`, reading);
    await publish(world.desk, release_id);
    ids.push(release_id);
    words.push(mine);
  }
  t.equal(rareWordsInWire(world.folder, words.flat()).length, RELEASES * WORDS, 'every word is there at first');
  for (const [index, id] of ids.entries()) {
    await withdraw(world.desk, id, 'Essai.', null);
    const left = rareWordsInWire(world.folder, words[index] ?? []);
    if (left.length > 0) t.fail(`after withdrawal ${index + 1}: ${left.slice(0, 3).join(', ')}`);
    const others = words.slice(index + 1).flat();
    if (rareWordsInWire(world.folder, others).length !== others.length) t.fail('a word of another release is gone');
  }
  const size = [...wireBytes(world.folder).values()].reduce((sum, bytes) => sum + bytes.length, 0);
  t.pass(`${RELEASES} withdrawals, ${RELEASES * WORDS} words, ${Math.round(size / 1024)} KiB of files at the end`);
});
