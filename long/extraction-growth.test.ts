import t from 'tap';
import { extract } from '../src/extraction/extract.js';
import { documentOf } from '../test/extraction/document-of.js';

const HOSTILE: Readonly<Record<string, string>> = {
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
};
const SIZE = 1 << 17;

/** Milliseconds of processor, not of clock: the machine may be busy. */
function cost(source: string): number {
  const document = documentOf(source);
  const before = process.cpuUsage();
  extract(document);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (const [name, unit] of Object.entries(HOSTILE)) {
  t.test(`time grows with the text and no faster: ${name}`, (t) => {
    const text = (size: number): string => unit.repeat(Math.ceil(size / unit.length));
    cost(text(SIZE));
    const small = cost(text(SIZE));
    const large = cost(text(SIZE * 4));
    t.ok(large < Math.max(300, small * 4 * 3), `${Math.round(small)} ms, then ${Math.round(large)} ms for four times as much`);
    t.end();
  });
}
