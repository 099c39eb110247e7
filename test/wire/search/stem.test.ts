import fc from 'fast-check';
import t from 'tap';
import { stem } from '../../../src/wire/search/stem.js';
import { searchWords } from '../../../src/wire/search/words.js';

const FAMILIES: readonly string[] = [
  'emploi emplois',
  'régional régionale régionaux régionales',
  'industriel industrielle industriels industrielles',
  'local locale locaux locales',
  'ouverture ouvertures',
  'création créations',
  'enjeu enjeux',
  'réseau réseaux',
  'nouveau nouvel nouvelle nouveaux nouvelles',
  'matériau matériaux',
  'bijou bijoux',
  'public publique publics publiques',
  'économique économiques economic',
  'actif active actifs actives',
  'neuf neuve neuves',
  'nombreux nombreuse nombreuses',
  'directeur directrice directeurs directrices',
  'chercheur chercheuse chercheurs chercheuses',
  'ingénieur ingénieure ingénieures',
  'premier première premiers premières',
  'français française françaises',
  'lyonnais lyonnaise',
  'québécois québécoise québécoises',
  'européen européenne européens européennes',
  'élu élue élus élues',
  'année années',
  'long longue longues longs',
  'annonce annonces annoncé annoncée annoncées annoncer',
  'inaugure inauguré inaugurée inaugurer',
  'président présidente présidents présidentes',
  'job jobs',
  'city cities',
  'company companies',
  'énergie énergies energy energies',
  'announce announces announced announcing',
  'plan plans planned planning',
  'call calls called calling',
  'include includes included including',
  'business businesses',
  'tax taxes taxe',
  'base based bases',
  'box boxes',
];

const STRANGERS: readonly [string, string][] = [
  ['création', 'créer'],
  ['conseil', 'conseiller'],
  ['données', 'dons'],
  ['note', 'not'],
  ['sûre', 'sur'],
  ['news', 'new'],
  ['mois', 'moi'],
  ['courses', 'cours'],
  ['entrée', 'entre'],
  ['parcs', 'parce'],
  ['hiver', 'HIV'],
  ['spring', 'spr'],
  ['worker', 'work'],
  ['Paris', 'pari'],
];

const stemOf = (word: string): string => searchWords(word).map(stem).join(' ');

t.test('forms of one word share a stem', (t) => {
  for (const family of FAMILIES) t.equal(new Set(family.split(' ').map(stemOf)).size, 1, family);
  t.end();
});

t.test('different words keep different stems', (t) => {
  for (const [one, other] of STRANGERS) t.not(stemOf(one), stemOf(other), `${one}, ${other}`);
  t.end();
});

t.test('short words, numbers, words with digits and other scripts stay as they are', (t) => {
  for (const word of ['bus', 'ses', 'ee', '20000', '2019s', 'covid19s', 'вагоны', '東京']) t.equal(stem(word), word);
  t.end();
});

t.test('a stem is never empty nor longer than its word, and always the same', (t) => {
  const letters = fc.constantFrom(...'aeiouyslxnrtdgcqf');
  const endings = fc.constantFrom('', 's', 'aux', 'eaux', 'euse', 'trice', 'ing', 'ed', 'er', 'ique', 'iau', 'ouveau', 'gue', 'y', 'ee');
  const words = fc.tuple(fc.string({ unit: letters, minLength: 1, maxLength: 9 }), endings, endings).map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, (word) => {
      const found = stem(word);
      return found.length > 0 && found.length <= word.length && stem(word) === found;
    }),
    { numRuns: 5_000 },
  );
  t.end();
});
