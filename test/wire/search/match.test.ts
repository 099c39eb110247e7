import t from 'tap';
import { TITLE, WHOLE } from '../../../src/wire/search/columns.js';
import { toMatch, toTiers } from '../../../src/wire/search/match.js';
import { isFound, openTextTable, parsed } from './fixtures/text-table.js';

const FOUND: readonly [string, string, string][] = [
  ['without accents', 'La réindustrialisation à Brumeville', 'reindustrialisation a brumeville'],
  ['with accents where the text has none', 'LA REGION SOUTIENT', 'région'],
  ['behind an elision', 'Priorité à l’emploi', 'emploi'],
  ['with the elision typed', "Priorité à l'emploi", 'l’emploi'],
  ['elided where the text is not', 'un emploi stable', "l'emploi"],
  ['œ by oe', 'la mise en œuvre', 'oeuvre'],
  ['oe by œ', 'la mise en oeuvre', '"mise en œuvre"'],
  ['superscripts', 'la 1ʳᵉ région, 300 m²', '"1re région" m2'],
  ['soft hyphens', 'réindus\u00adtrialisation', 'réindustrialisation'],
  ['plurals by singulars', 'des emplois industriels', 'emploi industriel'],
  ['masculines by feminines', 'les acteurs régionaux', 'actrice régionale'],
  ['English forms', "The city's jobs were announced", 'cities job announce'],
  ['thousands by their digits', '20\u202f000 emplois', '20000'],
  ['thousands as written', '20,000 jobs', '20 000'],
  ['thousands in a phrase', 'près de 20\u00a0000 emplois', '"20 000 emplois"'],
  ['decimals', 'une hausse de 12,5 %', '12,5 %'],
  ['hyphenated names', 'en Auvergne-Rhône-Alpes', 'auvergne rhone alpes'],
  ['hyphenated queries', 'le porte parole', 'porte-parole'],
  ['a phrase across an elision', 'la région de l’innovation', '"région de innovation"'],
  ['one of two', 'un projet de formation', 'emploi OR formation'],
  ['or as a word', 'la médaille d’or', 'or'],
];

const MISSED: readonly [string, string, string][] = [
  ['a word that is not there', 'un emploi', 'emploi formation'],
  ['a phrase in another order', 'en mise oeuvre', '"mise en oeuvre"'],
  ['a phrase in another form', 'des plans vélo', '"plan vélo"'],
  ['an excluded word in another form', 'emplois et formations', 'emploi -formation'],
  ['an excluded phrase', 'le plan vélo', 'plan -"plan vélo"'],
  ['parts of a decimal apart', '5 sites, 12 emplois', '12,5'],
  ['a beginning of a word', 'réindustrialisation', 'réindus*'],
];

t.test('a text is found', (t) => {
  for (const [sentence, text, q] of FOUND) t.ok(isFound(text, q), sentence);
  t.end();
});

t.test('a text is not found', (t) => {
  for (const [sentence, text, q] of MISSED) t.notOk(isFound(text, q), sentence);
  t.end();
});

t.test('an excluded phrase does not exclude its words', (t) => {
  t.ok(isFound('le plan du vélo', 'plan vélo -"plan vélo"'));
  t.end();
});

t.test('OR binds less than what stands side by side', (t) => {
  const table = openTextTable(['emploi formation', 'emploi', 'job', 'formation', 'job vacances']);
  t.strictSame(table.hits('emploi formation OR job'), [0, 2, 4]);
  t.strictSame(table.hits('emploi OR job -vacances'), [0, 1, 2]);
  table.close();
  t.end();
});

t.test('title matches come first and nothing comes twice', (t) => {
  const table = openTextTable([
    { title: 'La Région finance le vélo', body: 'Un budget de 12 M€.' },
    { title: 'Budget', body: 'La Région finance le vélo.' },
    { title: 'Vélo et budget', body: 'Rien d’autre.' },
    { title: 'Le vélo en fête', body: 'Sans voiture.' },
  ]);
  t.strictSame(table.tiers('vélo'), { title: [0, 2, 3], rest: [1] });
  t.strictSame(table.tiers('vélo budget'), { title: [2], rest: [0, 1] }, 'words may meet across title and body');
  t.strictSame(table.tiers('"finance le vélo"'), { title: [0], rest: [1] });
  t.strictSame(table.tiers('vélo -voiture'), { title: [0, 2], rest: [1] }, 'a title does not excuse its body');
  table.close();
  t.end();
});

t.test('the expressions can be read', (t) => {
  const search = parsed('l’emploi "mise en œuvre" -stages OR job');
  t.equal(toMatch(search, WHOLE), '((stems : "emploi" AND words : "mise en oeuvre") NOT (stems : "stag")) OR (stems : "job")');
  t.equal(
    toTiers(parsed('emplois')).rest,
    '((stems : "emploi")) NOT ((title_stems : "emploi"))',
    'the second tier is the whole without the first',
  );
  t.equal(toMatch(parsed('job -stage'), TITLE, TITLE), '((title_stems : "job") NOT (title_stems : "stag"))');
  t.end();
});
