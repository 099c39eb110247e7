import fc from 'fast-check';
import t from 'tap';
import { WHOLE } from '../../../src/wire/search/columns.js';
import { toMatch, toTiers } from '../../../src/wire/search/match.js';
import { parseSearch } from '../../../src/wire/search/query.js';
import { openTextTable } from './fixtures/text-table.js';

const FRAGMENTS = [
  ...[
    '"',
    '«',
    '»',
    '“',
    '”',
    '-',
    ' -',
    '--',
    ' OR ',
    'OR',
    'AND',
    'NOT',
    'NEAR(',
    'NEAR/2',
    ')',
    '(',
    '{',
    '}',
    ':',
    '^',
    '*',
    '+',
    '\\',
    "'",
    '’',
  ],
  ...[
    '\0',
    '\u00ad',
    '\u202f',
    '\ud800',
    '\udc00',
    '\u0301',
    'ﷺ',
    'İ',
    'ß',
    '😀',
    '𝒳',
    'क्षि',
    '東京',
    'ʼ',
    '½',
    '1 000',
    '12,5',
    ';',
    '--',
    '/*',
    '%',
    '\n',
  ],
  ...["l'", 'emploi', 'words', 'stems :', 'rowid', 'texts', 'rank', 'é', 'Œ', 'x'.repeat(70), ' '],
];

const KNOWN = [
  '"',
  '""',
  '"a\0b"',
  'a AND',
  'NOT',
  'NOT a',
  'a NOT',
  'NEAR(',
  'NEAR(a b, 2)',
  'words:a',
  'nowhere : a',
  '^a',
  'a*',
  '*',
  '+',
  'a + b',
  '-',
  '--',
  "'",
  ';',
  '{a b} : c',
  '(',
  ')',
  'a"b',
  '\\',
  'a OR',
  'OR',
  '-a',
  '"a',
  'a -"',
  '\u{10ffff}',
];

const soup = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((parts) => parts.join(''));
const queries = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...KNOWN),
);

t.test('no query makes SQLite stumble', (t) => {
  const table = openTextTable(['emploi a b c', { title: 'a', body: 'l’emploi œuvre 東京 1 000' }]);
  let searched = 0;
  const check = (q: string): void => {
    const result = parseSearch(q);
    if (!result.ok) return;
    searched += 1;
    table.match(toMatch(result.search, WHOLE));
    const { title, rest } = toTiers(result.search);
    table.match(title);
    table.match(rest);
  };
  for (const q of KNOWN) check(q);
  fc.assert(fc.property(queries, check), { numRuns: 20_000 });
  t.ok(searched > 10_000, `${searched} queries reached SQLite`);
  table.close();
  t.end();
});

t.test('an answer is an expression or a sentence', (t) => {
  fc.assert(
    fc.property(queries, (q) => {
      const result = parseSearch(q);
      return result.ok ? result.search.alternatives.every(({ required }) => required.length > 0) : /^[A-Z].*\.$/.test(result.detail);
    }),
    { numRuns: 2_000 },
  );
  t.end();
});
