import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

const TEXT = 'La Ville d’Orvanne ouvre deux écoles aux Tanneries. Cinq cents élèves y entrent en mars, et la cantine les attend.';

/** A page whose first line below the title is marked as a time as far as it is given. */
const timed = (source: string, marked: string) => {
  const document = documentOf(source, { date: '2025-03-04' });
  const start = document.text.indexOf(marked);
  return extract({ ...document, marks: [{ kind: 'time', start, end: start + marked.length, value: null }] });
};

const codesOf = ({ messages }: ReturnType<typeof extract>): string[] =>
  messages.map(({ code }) => code).filter((code) => /date/.test(code));

t.test('a day marked as a time at the head of the line below the title is printed as the release’s', async (t) => {
  const line = '3 mars 2025 - Les familles visitent les classes';
  const found = timed(`# Deux écoles ouvrent\n\n${line}\n\n${TEXT}`, line);
  t.equal(found.release.dateline.date, '2025-03-03');
  t.strictSame(codesOf(found), []);
});

t.test('a day at the head of a short line is an event’s when no time marks it, or further down', async (t) => {
  const line = '3 mars 2025 - Les familles visitent les classes';
  t.equal(timed(`# Deux écoles ouvrent\n\n${line}\n\n${TEXT}`, 'Les familles').release.dateline.date, '2025-03-04');
  const below = timed(`# Deux écoles ouvrent\n\n${TEXT}\n\n${TEXT}\n\n${TEXT}\n\n${line}`, line);
  t.strictSame(codesOf(below), ['date-from-metadata']);
});

t.test('a page’s heading that goes on with a banner and a day is its title', async (t) => {
  const head = (heading: string, title: string | null) =>
    extract(documentOf(`# ${heading}\n\nVille d’Orvanne\n\n${TEXT}`, { title })).release;
  const heading = 'La rentrée des deux écoles des Tanneries - Communiqué de presse du 3 mars 2025';
  t.match(head(heading, `${heading} - Orvanne`), { title: heading, dateline: { date: '2025-03-03' } });
  const letterhead = 'Ville d’Orvanne - Communiqué de presse du 3 mars 2025';
  t.not(head(letterhead, letterhead).title, letterhead);
});
