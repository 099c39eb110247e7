import t from 'tap';
import { extract } from '../src/extraction/extract.js';
import { documentOf } from '../test/extraction/document-of.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A word with a capital that no other number gives. */
function nameOf(number: number): string {
  let word = 'Kor';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / LETTERS.length)) word += LETTERS.charAt(rest % LETTERS.length);
  return word;
}

/** What is repeated; a function gives each repetition words of its own. */
const HOSTILE: Readonly<Record<string, string | ((turn: number) => string)>> = {
  'only opening guillemets': '«',
  'only straight marks': '"',
  'only closing marks': '”',
  'only capitals': 'Aa Bb ',
  'only spaces': ' ',
  'only full stops': '.',
  'names without end': 'Jean Roy, maire de Sault, ',
  'quotes in one block': '« Nous venons », dit Jean Roy. ',
  'quotes in many blocks': '« Nous venons », dit Jean Roy.\n\n',
  'quotes that never close': '« Nous venons.\n\n',
  'pronouns without anybody': 'il dit : « je viens » ',
  'one person in every sentence': 'Jean Roy vient. Il part. ',
  'names that nobody has twice': (turn) => `${nameOf(turn)} Jean ${nameOf(turn * 7)} est venu hier à la mairie. `,
  'posts beside names that nobody knows': (turn) =>
    `Jean ${nameOf(turn)}, maire de Sault, ${nameOf(turn * 3)} ${nameOf(turn * 5)}, préfet de Lux, `,
  'speech without marks, each signed': (turn) =>
    `Nous sommes contents de cette décision et nous le disons à tous.\n\nJean ${nameOf(turn)}, maire de Sault\n\n`,
  'one sentence of colons': (turn) => `la venue de Jean ${nameOf(turn)} : « Nous avons fait tout ce que la ville voulait ici. » et puis `,
  'places of a ranking in one sentence': 'the (#4) of ',
  'lines of speech by nobody': '“We bring more support for the harbour of our town.”\n\n',
  'holders who speak together': (turn) => `Les maires ont dit : « Nous venons ». Jean ${nameOf(turn)}, maire de Sault. `,
};
/** In characters: below, and beyond, where the most that is read of one kind stops a rule that looks through the whole text. */
const SIZES = [1 << 14, 1 << 17];
/** Twice the text in at most so many times the time; asked of four times the text, which is twice that. */
const GROWTH = 2.6;

/** Milliseconds of processor, not of clock: the machine may be busy. The least of two readings: garbage is collected in one or the other. */
function cost(source: string): number {
  const document = documentOf(source);
  const readings = [0, 1].map(() => {
    const before = process.cpuUsage();
    extract(document);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...readings);
}

function fill(unit: string | ((turn: number) => string), size: number): string {
  if (typeof unit === 'string') return unit.repeat(Math.ceil(size / unit.length));
  const parts: string[] = [];
  for (let turn = 0, length = 0; length < size; turn++) {
    const part = unit(turn);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

for (const [name, unit] of Object.entries(HOSTILE))
  for (const size of SIZES)
    t.test(`time grows with the text and no faster: ${name}, from ${size} characters`, (t) => {
      const text = fill(unit, size);
      cost(text);
      const small = cost(text);
      const large = cost(fill(unit, size * 4));
      t.ok(large < Math.max(300, small * GROWTH ** 2), `${Math.round(small)} ms, then ${Math.round(large)} ms for four times as much`);
      t.end();
    });
