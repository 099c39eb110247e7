import fc from 'fast-check';
import t from 'tap';
import type { Findings } from '../../src/domain/communique.js';
import type { Document } from '../../src/domain/document.js';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

const SOURCE = `Communiqué de presse n° 7-2025

Sault, le 3 mai 2025

# La Commune de Sault rouvre sa piscine

Des travaux menés en deux ans

La Commune de Sault rouvre sa piscine le 10 mai, après des travaux portés par Jeanne ROY, 1re adjointe déléguée aux sports, à la jeunesse et aux « Terrasses bleues ».

« Nous avons tenu le calendrier, explique Paul Vidal, maire de Sault. Les enfants nageront cet été. »

« Le bassin est chauffé au soleil », ajoute-t-il.

Jeanne ROY, 1re adjointe déléguée aux sports :

« Merci aux agents. »

Contact presse : Inès Colas, 04 90 00 00 00, presse@sault.example`;

/** Every text a finding repeats stands where it says. */
function misplaced({ text }: Document, { quotes, people, release }: Findings): string[] {
  const wrong: string[] = [];
  const check = (what: string, start: number, end: number, exact: string): void => {
    if (text.slice(start, end) !== exact || start < 0 || end < start) wrong.push(`${what} ${start}-${end}`);
  };
  for (const quote of quotes) {
    check('quote', quote.selector.start, quote.selector.end, quote.selector.exact);
    for (const fragment of quote.fragments) check('fragment', fragment.start, fragment.end, fragment.text);
    if (quote.speaker_selector !== null)
      check('speaker', quote.speaker_selector.start, quote.speaker_selector.end, quote.speaker_selector.exact);
    if (quote.role !== null && !text.includes(quote.role)) wrong.push(`role ${quote.role}`);
  }
  for (const { mentions } of people) for (const mention of mentions) check('mention', mention.start, mention.end, mention.text);
  for (const { start, end } of release.sections) if (end < start || end > text.length) wrong.push(`section ${start}-${end}`);
  return wrong;
}

t.test('a whole release is read: head, quotes, people, contacts', (t) => {
  const document = documentOf(SOURCE);
  const { release, quotes, people, messages } = extract(document);
  t.match(release, {
    reference: '7-2025',
    language: 'fr',
    title: 'La Commune de Sault rouvre sa piscine',
    subtitle: 'Des travaux menés en deux ans',
    dateline: { text: 'Sault, le 3 mai 2025', place: 'Sault', date: '2025-05-03' },
    issuer: { name: 'Commune de Sault' },
    contacts: [{ name: 'Inès Colas', email: 'presse@sault.example', phone: '04 90 00 00 00' }],
  });
  t.same(
    quotes.map(({ text, speaker, role, kind }) => [text, speaker?.name, role, kind]),
    [
      ['Nous avons tenu le calendrier Les enfants nageront cet été.', 'Paul Vidal', 'maire de Sault', 'direct'],
      ['Le bassin est chauffé au soleil', 'Paul Vidal', 'maire de Sault', 'direct'],
      ['Merci aux agents.', 'Jeanne Roy', '1re adjointe déléguée aux sports', 'direct'],
    ],
  );
  t.same(
    people.map(({ name, contact }) => [name, contact]),
    [
      ['Jeanne Roy', false],
      ['Paul Vidal', false],
      ['Inès Colas', true],
    ],
  );
  t.same(messages, []);
  t.equal(misplaced(document, extract(document)).length, 0);
  t.end();
});

t.test('what is missing is said in messages', (t) => {
  const codes = (source: string, date: string | null = null): string[] =>
    extract(documentOf(source, { date })).messages.map(({ code }) => code);
  t.ok(codes('# Un titre\n\nLa Ville ouvre un parc.').includes('no-date'));
  t.ok(codes('# Un titre\n\nLa Ville ouvre un parc.', '2025-01-02').includes('date-from-metadata'));
  t.ok(codes('# Un titre\n\n« Nous ne céderons jamais devant la pollution de nos rivières. »').includes('quote-without-speaker'));
  t.ok(codes('Sous embargo jusqu’au 3 mai 2025 à 10 h\n\n# Un titre\n\nLa Ville ouvre.').includes('embargo-notice'));
  t.end();
});

t.test('the date of the file stands in only when none is printed', (t) => {
  t.equal(extract(documentOf('# Un titre\n\nLa Ville ouvre un parc.', { date: '2025-01-02' })).release.dateline.date, '2025-01-02');
  t.equal(
    extract(documentOf('# Un titre\n\nLe 3 mai 2025\n\nLa Ville ouvre un parc.', { date: '2025-01-02' })).release.dateline.date,
    '2025-05-03',
  );
  t.end();
});

t.test('the day a release is from is no time that its sentences take up', (t) => {
  const text = (time: string) =>
    `Hares are back\n\nBelcastle, 3 May 2024 – ${time} the number of hares has risen by 40 per cent over the same period.\n`;
  const periodOf = (time: string) => extract(documentOf(text(time))).statistics.at(-1)?.period;
  t.equal(periodOf('We are glad:'), null);
  t.equal(periodOf('In 2022 the trust planted 12 hedges;'), '2022');
  t.end();
});

/** The source with stretches cut out, repeated or moved: what broken files look like. */
const mutated = fc
  .array(
    fc.tuple(
      fc.nat(SOURCE.length),
      fc.nat(60),
      fc.constantFrom('', '«', '»', '"', '\n\n', ' : ', ', dit-il, ', ' a déclaré ', 'M. ', '(', ' – '),
    ),
    { maxLength: 12 },
  )
  .map((cuts) => cuts.reduce((text, [at, length, insert]) => text.slice(0, at) + insert + text.slice(at + length), SOURCE));

t.test('no text makes extraction throw or misplace a finding', (t) => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'«»“”"\' \n:,.-()aAeEéJMd1'), maxLength: 200 }),
    mutated,
  );
  fc.assert(
    fc.property(texts, (text) => {
      const document = documentOf(text);
      return misplaced(document, extract(document)).length === 0;
    }),
    { numRuns: 400 },
  );
  t.end();
});

t.test('the same document gives the same findings', (t) => {
  fc.assert(
    fc.property(mutated, (text) => {
      const [first, second] = [extract(documentOf(text)), extract(documentOf(text))];
      return JSON.stringify(first) === JSON.stringify(second);
    }),
    { numRuns: 40 },
  );
  t.end();
});
