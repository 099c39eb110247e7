import fc from 'fast-check';
import t from 'tap';
import { ARDELLE, LORMEUIL, MERROWBY } from '../support/communiques.js';
import { openTestDesk } from '../support/desk.js';

const RUNS = 1_500;
const PATHS = [
  '/v1/releases',
  '/v1/quotes',
  '/v1/people',
  '/v1/statistics',
  '/v1/organizations',
  '/v1/releases/x',
  '/v1/quotes/%00',
  '/',
  '/problems/gone',
  '/v1/people/x/quotes',
];
const NAMES = [
  'q',
  'speaker',
  'issuer',
  'published_at',
  'published_at__gte',
  'value__lt',
  'period',
  'kind',
  'unit',
  'language',
  'sort',
  'limit',
  'cursor',
  'include',
  'pretty',
  '_',
  '__proto__',
  'constructor',
  'person__all',
  'source__missing',
  'release',
];
const PIECES = [
  '"',
  "'",
  '«',
  '»',
  '*',
  '(',
  ')',
  ':',
  '^',
  '-',
  'OR',
  'AND',
  'NOT',
  'NEAR',
  '%',
  '%00',
  '%zz',
  '%ff',
  '%C3',
  '%E2%80%A8',
  '+',
  '&',
  '=',
  ';',
  '\\',
  '0x10',
  '1e400',
  '-1',
  '../',
  "'; DROP TABLE release; --",
  'title_words : "x"',
  '{words}',
  '2024-Q1',
  '2024/..',
  '9999-99-99',
  'é',
  'œuvre',
  '🙂',
  '%ED%A0%80',
  'a'.repeat(300),
  'rel_00000000000000000000000000',
  ',',
];

/** A query string as somebody who means harm, or whose program is broken, writes it. */
const value = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'binary', maxLength: 8 }).map((text) => encodeURIComponent(text.toWellFormed())),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const parameter = fc.tuple(fc.oneof(fc.constantFrom(...NAMES), value), value).map(([name, text]) => `${name}=${text}`);
const url = fc
  .tuple(fc.constantFrom(...PATHS), fc.array(parameter, { maxLength: 6 }))
  .map(([path, parameters]) => (parameters.length === 0 ? path : `${path}?${parameters.join('&')}`));
const headers = fc.record(
  {
    accept: fc.constantFrom('*/*', 'text/html', 'application/json;q=0', ';;;', ',', 'a/b;q=nonsense', '*/*;q=0.001'),
    'if-none-match': fc.constantFrom('*', '""', 'W/', '"', ',,,', `"${'x'.repeat(500)}"`),
    'if-modified-since': fc.constantFrom('yesterday', 'Thu, 01 Jan 1970 00:00:00 GMT', '99999999999999999'),
    range: fc.constant('bytes=0-1'),
  },
  { requiredKeys: [] },
);

t.test('no address, query or header gets a 5xx, and every refusal is a problem document', async (t) => {
  const { app, ingest } = await openTestDesk(t);
  for (const text of [LORMEUIL, ARDELLE, MERROWBY]) await ingest(text, { publish: 'now' });
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(url, headers, async (address, sent) => {
      // What Node itself would refuse to send is not a request.
      const safe = Array.from(address, (character) =>
        /[\u0021-\u007e]/.test(character) ? character : encodeURIComponent(character.toWellFormed()),
      ).join('');
      const answer = await app.inject({ method: 'GET', url: safe, headers: sent });
      statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
      if (answer.statusCode >= 500) return false;
      if (answer.headers['x-content-type-options'] !== 'nosniff' && answer.statusCode !== 400) return false;
      if (answer.statusCode < 400) return true;
      const problem = answer.json();
      return (
        answer.headers['content-type'] === 'application/problem+json; charset=utf-8' &&
        problem.status === answer.statusCode &&
        /^\/problems\//.test(problem.type)
      );
    }),
    { numRuns: RUNS, seed: 20_260_312 },
  );
  t.ok((statuses.get(200) ?? 0) > RUNS / 50, `answers by status: ${JSON.stringify([...statuses])}`);
  t.ok((statuses.get(400) ?? 0) > RUNS / 4);
});
