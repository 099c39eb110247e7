import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

const TEXT = 'La Ville d’Orvanne ouvre deux écoles aux Tanneries. Cinq cents élèves y entrent en mars, et la cantine les attend.';

/** The kinds of the paragraphs below the title and the text. */
const kindsBelow = (text: string, ...paragraphs: string[]): string[] =>
  extract(documentOf(['# Deux écoles ouvrent', text, text, ...paragraphs].join('\n\n')))
    .release.sections.slice(3)
    .map(({ kind }) => kind);

t.test('paragraphs in a row that begin with an asterisk are items of a list', async (t) => {
  t.strictSame(
    kindsBelow(TEXT, '* La cantine est gratuite pour tous.', '* La garderie ouvre à sept heures.', 'Le conseil l’a voté en juin.'),
    ['list', 'list', 'body'],
  );
});

t.test('a single line with an asterisk is a note, and so are those that the text calls', async (t) => {
  t.strictSame(kindsBelow(TEXT, '* Hors frais de cantine, fixés en juin.'), ['note']);
  const called = TEXT.replace('élèves', 'élèves*');
  t.strictSame(kindsBelow(called, '* Chiffres de la Ville.', '* Hors frais de cantine.'), ['note', 'note']);
});
