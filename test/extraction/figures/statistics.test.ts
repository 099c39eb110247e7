import fc from 'fast-check';
import t from 'tap';
import { findStatistics } from '../../../src/extraction/figures/statistics.js';
import type { FigureLanguage } from '../../../src/extraction/figures/tokens.js';
import { findIn, pick, RELEASED_ON, readSample } from './sample.js';

const RELEASE = `La Région Pays de la Loire, encore première région pour l’emploi salarié en France

En concentrant 12 des 30 projets d’extension, elle confirme sa place. En 2023, elle se distingue avec un solde net de 18 ouvertures d’usines au deuxième trimestre, selon le Baromètre économique de l’État, affirmant sa première place dans le pays.

Jeanne MARTIN, 1^{re} vice-présidente, présidente du comité créé en mars 2021 :

« Nous voilà au premier rang des régions françaises. »`;

t.test('finds what a communiqué of one page measures, and nothing else', async (t) => {
  const expected = [
    { value: 1, unit: 'rank', period: null, quote: null },
    { value: 12, denominator: 30, counted: 'projets d’extension' },
    { value: 18, qualifier: 'net', counted: 'ouvertures d’usines', period: '2023-Q2', source: 'Baromètre économique de l’État' },
    { value: 1, text: 'première place', period: '2023' },
    { value: 1, text: 'premier rang des régions françaises', quote: 1 },
  ] as const;
  const start = RELEASE.indexOf('Nous voilà');
  const found = findStatistics(readSample(RELEASE), [{ position: 1, start, end: RELEASE.length - 2 }], RELEASED_ON);
  t.strictSame(pick(found, expected), expected);
  t.strictSame(
    found.map(({ position }) => position),
    [1, 2, 3, 4, 5],
  );
});

t.test('names of things between quotation marks are no figures, quotes are', async (t) => {
  const text = 'Le plan « 500 000 arbres » avance. « Nous avons planté 300 arbres. »';
  const start = text.indexOf('Nous');
  t.strictSame(
    findStatistics(readSample(text), [{ position: 4, start, end: text.length - 2 }], null).map(({ value, quote }) => ({ value, quote })),
    [{ value: 300, quote: 4 }],
  );
});

t.test('what stands between two straight-quoted stretches is no name', async (t) => {
  const text =
    '"We have a plan for every single one of the towns of this valley, and for its people as well," said Ann Lee, who has 12 employees. "We go on with the work in the valley for as long as it takes us to do it."';
  t.strictSame(
    findIn(text, 'en').map(({ value }) => value),
    [12],
  );
});

t.test('the stars of an emphasis do not hide a figure', async (t) => {
  t.strictSame(
    findIn('**20** des **36 projets** ont abouti.').map(({ value, denominator }) => [value, denominator]),
    [[20, 36]],
  );
});

t.test('relative periods stay empty when the release has no date', async (t) => {
  t.equal(findStatistics(readSample('12 sites au premier trimestre.'), [], null)[0]?.period, null);
  t.equal(findStatistics(readSample('12 sites en 2021.'), [], 'soon')[0]?.period, '2021');
});

t.test('the words of a source carry over a sentence that goes on, within its paragraph only', async (t) => {
  const text = 'Selon l’Insee, 12 % partent. En outre, 15 % reviennent. Et 20 % restent.\nEn outre, 30 % rient.';
  t.strictSame(
    findIn(text).map(({ source }) => source?.name ?? null),
    ['Insee', 'Insee', null, null],
  );
});

const WORDS = (
  '12 1 234 3,5 % € M€ $ + - – ( ) « » " , . ; : deux trois cent mille vingt-deux million millions d’euros un une la les des de sur à entre et en 2023 ' +
  'premier 1er trimestre été projets emplois sites ans mois depuis selon l’Insee hausse baisse passe doublé moitié tiers plus près n° x two of out half ' +
  'third percent first from to between by until votes against additional people Région France étude montre que que the'
).split(' ');
const prose = fc.array(
  fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4 }), fc.constantFrom('\n', '\u00a0', '\ud83d\ude00', '²')),
  { maxLength: 60 },
);
const languages = fc.constantFrom<FigureLanguage>('fr', 'en');

t.test('whatever the text, every figure is a slice of it and has a finite value', async () => {
  fc.assert(
    fc.property(prose, languages, (words, language) => {
      const text = words.join(' ');
      return findIn(text, language).every(
        ({ selector, sentence, text: exact, value, value_max, denominator, from_value, counted, value_text }) =>
          text.slice(selector.start, selector.end) === selector.exact &&
          selector.exact === exact &&
          exact !== '' &&
          sentence.start <= selector.start &&
          selector.end <= sentence.end &&
          text.includes(value_text) &&
          (counted === null || text.includes(counted)) &&
          [value, value_max ?? 0, denominator ?? 0, from_value ?? 0].every(Number.isFinite),
      );
    }),
    { seed: 7, numRuns: 2000 },
  );
});

t.test('the same text gives the same figures', async () => {
  fc.assert(
    fc.property(prose, languages, (words, language) => {
      const text = words.join(' ');
      const again = findIn(text, language);
      return JSON.stringify(findIn(text, language)) === JSON.stringify(again);
    }),
    { seed: 8, numRuns: 200 },
  );
});

t.test('figures come in the order of the text and do not overlap', async () => {
  fc.assert(
    fc.property(prose, languages, (words, language) => {
      const found = findIn(words.join(' '), language);
      return found.every(
        ({ selector, position }, index) => position === index + 1 && selector.start >= (found[index - 1]?.selector.end ?? 0),
      );
    }),
    { seed: 9, numRuns: 1000 },
  );
});

const HOSTILE = [
  '7',
  '1 ',
  '1.1.',
  'deux ',
  '%',
  ' ',
  'deux-',
  '1% ',
  'et ',
  '«',
  '1, ',
  'en 2024 ',
  'cent mille ',
  'selon A ',
  '12 emplois de ',
  'A estime que ',
];
const SIZE = 200_000;

for (const piece of HOSTILE) {
  t.test(`reads a wall of «${piece}» in time`, async (t) => {
    const text = `${piece.repeat(SIZE / piece.length)} en 2024 selon l’Insee.`;
    const span = { start: 0, end: text.length };
    const reading = { ...readSample(''), text, shadow: text, sentences: [{ ...span, block: 0 }] };
    const start = performance.now();
    findStatistics(reading, [], RELEASED_ON);
    // Ten times what a quiet machine needs; a super-linear rule takes minutes.
    t.ok(performance.now() - start < 5000);
  });
}
