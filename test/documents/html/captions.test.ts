import t from 'tap';
import { blocksOf, read } from '../reading.js';

const TEXT = `<p>${'La Ville d’Orvanne ouvre deux écoles. '.repeat(8).trim()}</p>`;

/** The blocks below the title and its long paragraph. */
const belowText = (body: string): string[] =>
  blocksOf(read(`<!doctype html><html lang="fr"><body><main><h1>Deux écoles</h1>${TEXT}${body}</main></body></html>`, 'page.html')).slice(
    2,
  );

t.test('a line in small print right under a picture, alone with it in its box, is a caption', async (t) => {
  const boxed = (line: string) => belowText(`<div class="b"><div><div><img src=x></div></div>${line}</div><p>La suite.</p>`);
  const expected = ['caption: 12/03/2025 – L’école des Tanneries', 'paragraph: La suite.'];
  t.strictSame(boxed('<div class="italic mt-2">12/03/2025 – L’école des Tanneries</div>'), expected);
  t.strictSame(boxed('<p class="wp-caption-text">12/03/2025 – L’école des Tanneries</p>'), expected);
  t.strictSame(boxed('<p><em>12/03/2025 – L’école des Tanneries</em></p>'), expected);
  t.strictSame(boxed('<div style="font-style: italic"><p>12/03/2025 – L’école des Tanneries</p></div>'), expected);
  t.strictSame(belowText('<figure><img src=x><p>Vue de l’école</p></figure>'), ['caption: Vue de l’école']);
});

t.test('a line beside a picture is no caption when it is a dateline, speech, a heading or above it', async (t) => {
  t.strictSame(belowText('<div><img src=logo><div>Orvanne, le 3 mars 2025</div></div>'), ['paragraph: Orvanne, le 3 mars 2025']);
  t.strictSame(belowText('<div><img src=x><p class="italic">« Enfin », dit Anna Holt.</p></div>'), [
    'paragraph: « Enfin », dit Anna Holt.',
  ]);
  t.strictSame(belowText('<div><img src=x><div class="small"><h3>Le plan</h3></div></div>'), ['heading 3: Le plan']);
  t.strictSame(belowText('<div class="row"><div class="col-sm-6"><img src=x></div><div class="col-sm-6">Le plan suit.</div></div>'), [
    'paragraph: Le plan suit.',
  ]);
  t.strictSame(belowText('<div><p class="small">Le plan suit.</p><img src=x></div>'), ['paragraph: Le plan suit.']);
  t.strictSame(belowText('<div><img src=x><p class="small">Un</p><p class="small">Deux</p></div>'), ['paragraph: Un', 'paragraph: Deux']);
});
