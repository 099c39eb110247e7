import t from 'tap';
import { blocksOf, read } from '../reading.js';

const FRENCH = 'La Ville d’Orvanne ouvre deux écoles. '.repeat(8).trim();
const ENGLISH = 'The town of Orvanne opens two schools. '.repeat(8).trim();

const textOf = (body: string): string[] =>
  blocksOf(read(`<!doctype html><html lang="fr"><body><h1>Deux écoles</h1>${body}</body></html>`, 'page.html')).slice(1);

t.test('of versions side by side, of which the page shows one, the others are left out, and so are their tabs', async (t) => {
  const tabs =
    '<div><button class="lang-tab active" data-text-lang="fr">Français</button><button class="lang-tab" data-text-lang="en">English</button></div>';
  const versions = `<div class="body active" data-text-lang="fr"><p>${FRENCH}</p></div><div class="body" data-text-lang="en"><p>${ENGLISH}</p></div>`;
  t.strictSame(textOf(tabs + versions), [`paragraph: ${FRENCH}`]);
  t.strictSame(textOf(`<section lang="fr"><p>${FRENCH}</p></section><section lang="en" class="is-active"><p>${ENGLISH}</p></section>`), [
    `paragraph: ${ENGLISH}`,
  ]);
});

t.test('versions stay when the page shows all of them, or when they are parts of another kind', async (t) => {
  t.strictSame(textOf(`<div lang="fr"><p>${FRENCH}</p></div><div lang="en"><p>${ENGLISH}</p></div>`).length, 2);
  t.strictSame(textOf(`<div lang="fr" class="a active"><p>${FRENCH}</p></div><div lang="en" class="b"><p>${ENGLISH}</p></div>`).length, 2);
  t.strictSame(textOf(`<div lang="fr" class="active"><p>${FRENCH}</p></div><div lang="fr"><p>Suite</p></div>`).length, 2);
});

t.test('the tab of a part of the text is still its heading', async (t) => {
  t.strictSame(textOf(`<button class="tab">Le budget</button><p>${FRENCH}</p>`)[0], 'paragraph: Le budget');
});
