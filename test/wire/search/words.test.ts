import t from 'tap';
import { indexedStems, indexedWords, toColumns } from '../../../src/wire/search/columns.js';

const FOLDED: readonly [string, string, string][] = [
  ['accents and case go', 'ÉCOLE Élémentaire à Noël', 'ecole elementaire a noel'],
  ['accents typed as combining marks go', 'e\u0301cole', 'ecole'],
  ['ligatures open', 'Œuvre, cœur, ex æquo, ﬁnancé', 'oeuvre coeur ex aequo finance'],
  ['superscripts join their word', '1ʳᵉ vice-présidente, 300 m², CO₂', '1re vice presidente 300 m2 co2'],
  ['soft hyphens and zero-width characters go', 'réindus\u00adtriali\u200bsation', 'reindustrialisation'],
  ['trade marks do not stick to the word', 'Dateline™ et Wire℠', 'dateline et wire'],
  ['a NUL is as good as absent', 'em\0ploi', 'emploi'],
];

const SEPARATED: readonly [string, string, string][] = [
  ['elided words are dropped', "l'emploi d'été j'ai m'a n'a s'est t'il c'est", 'emploi ete ai a a est il est'],
  ['so are qu and its family', "qu'il lorsqu'un puisqu'une jusqu'à quoiqu'on", 'il un une a on'],
  ['with any apostrophe', 'l’emploi lʼemploi l‘emploi l´emploi l＇emploi', 'emploi emploi emploi emploi emploi'],
  ['before capitals and marks of quotation', 'L’Île d’« ailleurs » L’“atelier”', 'ile ailleurs atelier'],
  ['an apostrophe inside a word separates it', "aujourd'hui, prud'hommes", 'aujourd hui prud hommes'],
  ['a letter between quotation marks is not elided', "le plan 'C' et rock'n'roll", 'le plan c et rock n roll'],
  ['an English possessive goes', "the region's and the regions' jobs, 2024’s budget", 'the region and the regions jobs 2024 budget'],
  ['other contractions stay', "they don't", 'they don t'],
  ['hyphenated words separate', 'Auvergne-Rhône-Alpes, porte\u2011parole, a-t-il', 'auvergne rhone alpes porte parole a t il'],
];

const NUMBERS: readonly [string, string, string][] = [
  ['spaces of every width join thousands', '20 000 20\u00a0000 20\u202f000 20\u2009000', '20000 20000 20000 20000'],
  ['commas, points and apostrophes too', "20,000 20.000 20'000 20’000", '20000 20000 20000 20000'],
  ['and several groups', '1 250 000 € ou 1,250,000', '1250000 ou 1250000'],
  ['units stay apart', '20 000 m² et 3 500€', '20000 m2 et 3500'],
  ['decimals are two words', '12,5 % et 3.25', '12 5 et 3 25'],
  ['nothing below one is thousands', '0,125', '0 125'],
  ['a year does not join what follows', 'en 2024 300 emplois', 'en 2024 300 emplois'],
  ['nor do decimals', '3,14 159', '3 14 159'],
  ['nor telephone numbers', '01 23 45 67 89', '01 23 45 67 89'],
  ['nor lines', '12\n300', '12 300'],
  ['nor longer groups', '12 3000', '12 3000'],
  ['dates and ranges separate', '2019-2025, 07/11/2024', '2019 2025 07 11 2024'],
];

for (const [group, cases] of Object.entries({ FOLDED, SEPARATED, NUMBERS })) {
  t.test(`words: ${group.toLowerCase()}`, (t) => {
    for (const [sentence, text, words] of cases) t.equal(indexedWords(text), words, sentence);
    t.end();
  });
}

t.test('stems stand in the positions of their words', (t) => {
  const text = "Les élues de l'Île-de-Brume annoncent 20 000 emplois industriels";
  t.equal(indexedWords(text).split(' ').length, indexedStems(text).split(' ').length);
  t.strictSame(toColumns(text), { words: indexedWords(text), stems: indexedStems(text) });
  t.equal(indexedStems(text), 'les elu de ile de brum annoncent 20000 emploi industriel');
  t.end();
});

t.test('a text without words gives empty columns', (t) => {
  t.equal(indexedWords('« … » — !'), '');
  t.equal(indexedStems(''), '');
  t.end();
});

t.test('time grows with the text, whatever it is made of', (t) => {
  const seconds = (text: string): number => {
    const start = performance.now();
    indexedStems(text);
    return (performance.now() - start) / 1000;
  };
  for (const piece of ["l'", '1 000 ', ' 000', "'s", '1,', 'a', 'e\u0301', '\u00ad', "qu'd'", '9', 'ss']) {
    t.ok(seconds(piece.repeat(400_000)) < 5, JSON.stringify(piece));
  }
  t.end();
});
