import t from 'tap';
import { marked, read } from '../reading.js';

t.test('stars and underscores around words become marks', async (t) => {
  const document = read('Portée par **Anna HOLT**, __adjointe__ : *“Deux écoles !”* et ***trois crèches***.');
  t.equal(document.text, 'Portée par Anna HOLT, adjointe : “Deux écoles !” et trois crèches.');
  t.strictSame(marked(document, 'strong'), ['Anna HOLT', 'adjointe', 'trois crèches']);
  t.strictSame(marked(document, 'emphasis'), ['“Deux écoles !”', 'trois crèches']);
});

t.test('a mark may span the lines of a paragraph', async (t) => {
  const document = read('Le plan que la Ville d’Orvanne a voté lundi soir *prévoit\nque deux écoles* ouvrent en septembre.');
  t.strictSame(marked(document, 'emphasis'), ['prévoit que deux écoles']);
});

t.test('signs that pair around nothing stay', async (t) => {
  for (const text of [
    'Hausse de 12 %* hors taxes*',
    'prix* et délais',
    '5*3*2 = 30',
    '** a **',
    '****',
    'anna__holt__x@orvanne.example',
    '*sans fin',
    'a_b_c',
  ]) {
    t.match(read(text), { text, marks: [] });
  }
});

t.test('superscripts with a caret become marks, digits raised ones', async (t) => {
  const document = read('1^{re} adjointe, 2^e adjoint, 12 m^2, x^y^z');
  t.equal(document.text, '1re adjointe, 2e adjoint, 12 m², xyz');
  t.strictSame(marked(document, 'superscript').slice(0, 2), ['re', 'e']);
  t.equal(read('a ^ b et ^{re}').text, 'a ^ b et ^{re}');
});
