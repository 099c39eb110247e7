import t from 'tap';
import { blocksOf, read } from '../reading.js';

const TITLE = 'Deux écoles ouvrent à Orvanne';
const LONG = 'La Ville d’Orvanne ouvre deux écoles. '.repeat(8).trim();
const TEXT = `<p>${LONG}</p>`;

const page = (body: string, title = `${TITLE} – Orvanne`) =>
  read(`<!doctype html><html lang="fr"><head><title>${title}</title></head><body>${body}</body></html>`, 'page.html');

/** The blocks of a page but for its title and its long paragraph. */
const othersOf = (body: string, title?: string): string[] =>
  blocksOf(page(body, title)).filter((block) => !block.endsWith(TITLE) && !block.endsWith(LONG));

const inMain = (rest: string): string[] => othersOf(`<main><h1>${TITLE}</h1>${TEXT}${rest}</main>`);

const teaser = (name: string): string =>
  `<div class="c"><h3><a href="/${name}">${name} : ce qu’a voté le conseil</a></h3><p>Le texte de ${name}.</p></div>`;

t.test('lists of other articles are left out by their looks, however much they say', async (t) => {
  t.strictSame(inMain(`<div><h2>Vie locale</h2>${'Marché Piscine Budget'.split(' ').map(teaser).join('')}</div>`), []);
  t.strictSame(inMain(`<ul>${'Marché Piscine'.split(' ').map(teaser).join('')}<li><a href=/>Tout voir</a></li></ul>`), []);
  const articles = `<article>${teaser('Marché')}</article>`.repeat(9);
  t.strictSame(othersOf(`<div><h1>${TITLE}</h1>${TEXT}</div><section>${articles}</section>`), []);
});

t.test('a linked heading over paragraphs of the release stays', async (t) => {
  t.strictSame(
    inMain('<h2><a href="/plan">Le plan</a></h2><p>Il est prêt.</p><h2><a href="/budget">Le budget</a></h2><p>Il est voté.</p>'),
    ['heading 2: Le plan', 'paragraph: Il est prêt.', 'heading 2: Le budget', 'paragraph: Il est voté.'],
  );
});

t.test('what a site adds below a text goes with its heading, and ends where there are no more links', async (t) => {
  t.strictSame(inMain('<h2>À lire aussi :</h2><p><a href=/a>Marché</a> ouvert</p><p>Contact : Anna Holt</p>'), [
    'paragraph: Contact : Anna Holt',
  ]);
  t.strictSame(inMain('<div><h3>Related news</h3></div><p>Cours</p>'), ['paragraph: Cours']);
  t.strictSame(inMain('<h2>À lire à l’école</h2><p><a href=/a>Un livre</a></p>'), ['heading 2: À lire à l’école', 'paragraph: Un livre']);
});

t.test('a heading over nothing but what is left out goes with it', async (t) => {
  t.strictSame(inMain('<h2>Écrivez-nous</h2><form>Nom</form><div class="newsletter">La lettre</div><h2>Calendrier</h2><p>Mars</p>'), [
    'heading 2: Calendrier',
    'paragraph: Mars',
  ]);
  t.strictSame(inMain('<h2>Calendrier</h2>'), ['heading 2: Calendrier']);
});

t.test('blocks that are words of the page’s machinery are left out, whatever they are called', async (t) => {
  const words =
    '<p>Partager :</p><div><a href=/p>Imprimer</a> <a href=/f>Ajouter aux favoris</a></div><ul><li><a href=/x>Facebook</a></li></ul>';
  t.strictSame(
    inMain(`${words}<p><a href=/cp.pdf>Télécharger le communiqué (PDF – 61 ko)</a></p><p>© 2025 Orvanne. Tous droits réservés.</p>`),
    [],
  );
  t.strictSame(
    inMain('<div><span>12 mars 2025</span> <span>Télécharger en PDF</span></div><p>Le bouton <span>Imprimer</span> manque.</p>'),
    ['paragraph: 12 mars 2025', 'paragraph: Le bouton Imprimer manque.'],
  );
  t.strictSame(inMain('<p>Lire la suite dans le rapport.</p><ul><li>Facebook</li><li>Orvanne Habitat</li></ul><h2>Accueil</h2>'), [
    'paragraph: Lire la suite dans le rapport.',
    'list_item 1: Facebook',
    'list_item 1: Orvanne Habitat',
    'heading 2: Accueil',
  ]);
});

t.test('words in spans of their own are words of a sentence, whatever they are', async (t) => {
  t.strictSame(inMain('<p><span>Élue</span> <span>par</span> <span>mail</span></p>'), ['paragraph: Élue par mail']);
});

t.test('a path to the page, its keywords and the signs that link to headings are left out', async (t) => {
  t.strictSame(
    othersOf(`<main><p><a href=/>Accueil</a> &gt; <a href=/c>Presse</a> &gt; ${TITLE} 2025</p><h1>${TITLE}</h1>${TEXT}</main>`),
    [],
  );
  t.strictSame(inMain('<p><a href="/tags/ecole">école</a> <a rel="tag" href=/t>budget</a></p>'), []);
  t.strictSame(inMain('<h2>Le budget <a href="#budget">#</a></h2><p>Voté.</p>'), ['heading 2: Le budget', 'paragraph: Voté.']);
  t.strictSame(inMain('<p>Accueil des élèves : <a href=/d>le dossier</a></p>'), ['paragraph: Accueil des élèves : le dossier']);
});

t.test('who typed the page in is left out; a date and who is quoted are not', async (t) => {
  t.strictSame(inMain('<p class="post-meta">par <a href=/a>aholt</a> | 12 Mar 2025 | 0 commentaires</p>'), []);
  t.strictSame(inMain('<div class="entry-meta">12 mars 2025</div>'), ['paragraph: 12 mars 2025']);
  t.strictSame(inMain('<blockquote><p>« Enfin. »</p><div class="quote__author">Anna Holt</div></blockquote>'), [
    'quote: « Enfin. »',
    'quote: Anna Holt',
  ]);
});

t.test('a pull quote that repeats the text is left out', async (t) => {
  t.strictSame(inMain('<div class="pull-quote">« La Ville d’Orvanne ouvre deux écoles »</div>'), []);
  t.strictSame(inMain('<div class="pull-quote">« Nous l’avons promis aux familles »</div>'), [
    'paragraph: « Nous l’avons promis aux familles »',
  ]);
});

t.test('names of boxes are read whole: a share may be a share of capital', async (t) => {
  t.strictSame(inMain('<div class="post_sharing">Faites passer</div><div class="share-capital">Le capital est de 2 M€.</div>'), [
    'paragraph: Le capital est de 2 M€.',
  ]);
});

t.test('what a click unfolds is read, with the button that is its heading', async (t) => {
  const accordion =
    '<h2><button aria-controls="a">Le budget</button></h2><div id="a" class="accordion-content" style="display:none"><p>Voté.</p></div>';
  t.strictSame(inMain(accordion), ['heading 2: Le budget', 'paragraph: Voté.']);
  t.strictSame(inMain('<button>Fermer</button><div hidden><p>Fenêtre</p></div>'), []);
});

t.test('a page of nothing but divs loses its header and its footer', async (t) => {
  const text = `<div id="PAGE"><div class="rich">${TITLE}</div>${TEXT}</div>`;
  t.strictSame(othersOf(`<div id="SITE_HEADER">Orvanne</div>${text}<div id="siteFooter"><p>12 rue des Lilas</p></div>`), []);
  const above = `<div class="masthead"><p>Orvanne</p></div><p>12 mars 2025</p><h1>${TITLE}</h1>${TEXT}<div class="header">Le contact</div>`;
  t.strictSame(othersOf(above), ['paragraph: 12 mars 2025', 'paragraph: Le contact']);
});

t.test('persons of the release are no other articles', async (t) => {
  const person = (name: string) => `<div><h3><a href="/p">${name}</a></h3><p>adjoint au maire</p></div>`;
  t.equal(inMain(`<div>${person('Anna Holt')}${person('Marc Ollier')}</div>`).length, 4);
});

t.test('a press contact is read wherever it stands, the rest of the margin is not', async (t) => {
  const aside = '<aside><h2>Contact presse</h2><p>Anna Holt</p></aside><aside><h2>Liens</h2><p>Plan</p></aside>';
  t.strictSame(othersOf(`<main><h1>${TITLE}</h1><article>${TEXT}</article>${aside}</main>`), [
    'heading 2: Contact presse',
    'paragraph: Anna Holt',
  ]);
});

t.test('what a mailing says of itself and files to download are left out', async (t) => {
  const mailing = `<table><tr><td><p>Si vous ne visualisez pas ce message, <a href=v>cliquez ici</a></p></td></tr><tr><td><h1>${TITLE}</h1>${TEXT}</td></tr><tr><td><a href=f>Facebook</a> <a href=l>LinkedIn</a></td></tr></table>`;
  t.strictSame(othersOf(mailing), []);
  t.strictSame(
    inMain('<h2>Documents</h2><ul><li><a href=a>Le dossier (PDF, 120 Ko)</a></li><li><a href=b>Le plan (JPG, 2 Mo)</a></li></ul>'),
    [],
  );
  t.strictSame(inMain('<ul><li>Le dossier (PDF)</li><li>Le plan voté en mars</li></ul>').length, 2);
});

t.test('a figure and its unit that only their styles set apart are two words', async (t) => {
  t.strictSame(inMain('<div><span class="n">38 M€</span><span class="l">investis</span></div>'), ['paragraph: 38 M€ investis']);
  t.strictSame(inMain('<p><span class="date">12.03.2025</span><span class="kind">Presse</span></p>'), ['paragraph: 12.03.2025 Presse']);
  t.strictSame(inMain('<p><span class="a">inves</span><span class="b">tis</span></p><div><span>in</span><span>vestis</span></div>'), [
    'paragraph: investis',
    'paragraph: investis',
  ]);
});

t.test('the footer of a quotation is who said it', async (t) => {
  t.strictSame(othersOf(`<h1>${TITLE}</h1>${TEXT}<blockquote><p>Enfin.</p><footer>Anna Holt, maire</footer></blockquote>`), [
    'quote: Enfin.',
    'paragraph: Anna Holt, maire',
  ]);
});

t.test('between a title and the article everything is the release’s, before and after only its contact', async (t) => {
  const body = `<main><p>Espace presse</p><h1>${TITLE}</h1><p>Cinq cents élèves.</p><article>${TEXT}</article><p>Agenda de la ville</p><section><h2>Contact presse</h2><p>Anna Holt, 04 00 00 00 00</p></section></main>`;
  t.strictSame(othersOf(body), ['paragraph: Cinq cents élèves.', 'heading 2: Contact presse', 'paragraph: Anna Holt, 04 00 00 00 00']);
  t.strictSame(
    othersOf(
      `<main><h1>${TITLE}</h1><div itemprop="articleBody">${TEXT}</div><h3>Press contact</h3><p>Anna Holt</p><p>Plan du site</p></main>`,
    ),
    ['heading 3: Press contact', 'paragraph: Anna Holt'],
  );
});

t.test('of several headings the title is the one that the head repeats, and not the name of a section above it', async (t) => {
  const body = `<div class="top"><h1>Anna Holt, sénatrice</h1></div><div><h1>${TITLE}</h1>${TEXT}</div>`;
  t.strictSame(othersOf(body), []);
  t.strictSame(othersOf(`<main><h1>Actualités</h1><h2>${TITLE}</h2>${TEXT}<h2>Calendrier</h2><p>Mars</p></main>`), [
    'heading 2: Calendrier',
    'paragraph: Mars',
  ]);
});

t.test('links to more news and to giving are words of the page, and so are the boxes of networks', async (t) => {
  t.strictSame(
    inMain('<div><a href=/n>← RETOUR AUX COMMUNIQUÉS</a></div><div><span>Toutes les actus</span></div><p><a href=/d>Faire un don</a></p>'),
    [],
  );
  t.strictSame(inMain('<p><a href=/n>View all news</a> | <a href=/d>Donate now</a></p>'), []);
  t.strictSame(inMain('<ul class="post__social"><li>Écrivez à un ami</li></ul><p class="nocomments">Fermé</p>'), []);
  t.strictSame(inMain('<p>Faire un don à l’école, c’est possible.</p><div class="bilan-social"><p>Deux grèves.</p></div>'), [
    'paragraph: Faire un don à l’école, c’est possible.',
    'paragraph: Deux grèves.',
  ]);
});

t.test('the line in which a blog files its entries is left out, and dates a page that has no other date', async (t) => {
  const line =
    '<p class="postmetadata alt"><small> This entry was posted on Monday, March 3rd, 2025 at 09:15 and is filed under <a href="/c">Écoles</a>. You can follow any responses to this entry through the <a href="/f">RSS 2.0</a> feed. Both comments and pings are currently closed.</small></p>';
  t.strictSame(inMain(line), []);
  const dateOf = (rest: string) => page(`<h1>${TITLE}</h1>${TEXT}${rest}`).metadata.date;
  t.equal(dateOf(line), '2025-03-03');
  t.equal(dateOf('<p>Cette entrée a été publiée le lundi 3 mars 2025, et est classée dans Écoles.</p>'), '2025-03-03');
  t.equal(dateOf('<p>Ce contenu a été publié dans Écoles par aholt.</p>'), null);
  t.equal(dateOf(`<time datetime="2025-03-04">Mardi</time>${line}`), '2025-03-04');
  const told = 'This entry in the book was posted on Monday, March 3rd, 2025.';
  t.strictSame(inMain(`<p>${told}</p>`), [`paragraph: ${told}`]);
  t.equal(dateOf(`<p>${told}</p>`), null);
});

t.test('a date alone in what a blog calls its metadata stays', async (t) => {
  t.strictSame(inMain('<p class="postmetadata">3 mars 2025</p><p class="postmetadata">Posted in <a href=/c>Écoles</a></p>'), [
    'paragraph: 3 mars 2025',
  ]);
});

t.test('of a byline that prints a day as a time only the day is read', async (t) => {
  const time = '<time datetime="2025-03-03">3 mars 2025</time>';
  t.strictSame(inMain(`<p class="entry-meta">${time} par <span class="vcard"><a href=/a>Anna Holt</a></span></p>`), [
    'paragraph: 3 mars 2025',
  ]);
  t.strictSame(inMain(`<div class="post-meta"><span>Par Anna Holt</span><span>${time}<time>4 mars 2025</time></span></div>`), [
    'paragraph: 3 mars 2025',
  ]);
  t.strictSame(inMain('<p class="entry-meta">Par Anna Holt, <time>il y a 3 jours</time></p>'), []);
  t.strictSame(inMain(`<p>Le conseil du ${time}, dit par Anna Holt, l’a voté.</p>`), [
    'paragraph: Le conseil du 3 mars 2025, dit par Anna Holt, l’a voté.',
  ]);
});
