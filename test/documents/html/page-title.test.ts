import t from 'tap';
import { blocksOf, read } from '../reading.js';

const TITLE = 'Deux écoles ouvrent à Orvanne';
const TEXT = `<p>${'La Ville d’Orvanne ouvre deux écoles. '.repeat(8).trim()}</p>`;

const readPage = (body: string, title = `${TITLE} – Orvanne`) =>
  read(`<!doctype html><html lang="fr"><head><title>${title}</title></head><body>${body}</body></html>`, 'page.html');

/** The blocks of a page but for its long paragraph. */
const shortOf = (body: string, title?: string): string[] =>
  blocksOf(readPage(body, title)).filter((block) => !block.startsWith('paragraph: La Ville d’Orvanne ouvre'));

t.test('where no heading repeats the head’s title, the line that does is the title, and what stands above it is left out', async (t) => {
  const section = '<div><h1>NOS NOUVELLES</h1></div>';
  const above = `<div>12 rue des Lilas</div>${section}`;
  const named = `${above}<div id="page-content"><div class="big"><span>${TITLE}</span></div>${TEXT}</div><div>Le plan de la ville</div>`;
  t.strictSame(shortOf(named), [`heading 1: ${TITLE}`]);
  t.strictSame(shortOf(`${section}<div>${TITLE}</div>${TEXT}`), [`heading 1: ${TITLE}`]);
  t.strictSame(shortOf(`<div><h1>Presse</h1></div><h3>${TITLE}</h3>${TEXT}`), [`heading 3: ${TITLE}`]);
});

t.test('a line is no title when it is short, a link, a path, part of another title, or what kind of text this is', async (t) => {
  const kept = (line: string, title?: string) => shortOf(`<h1>Une page</h1>${line}${TEXT}`, title)[0];
  t.equal(kept('<p>Deux écoles</p>', 'Deux écoles – Orvanne'), 'heading 1: Une page');
  t.equal(kept(`<p><a href="/x">${TITLE}</a></p>`), 'heading 1: Une page');
  t.equal(kept(`<div class="breadcrumb"><span>${TITLE}</span></div>`), 'heading 1: Une page');
  t.equal(kept('<p>Deux écoles ouvrent à</p>'), 'heading 1: Une page');
  t.equal(kept('<p>Communiqué de presse du 3 mars 2025</p>', 'Communiqué de presse du 3 mars 2025 – Orvanne'), 'heading 1: Une page');
});

t.test('a longer heading is not given up for a line of the head', async (t) => {
  t.strictSame(shortOf(`<h1>Orvanne ouvre une école aux Tanneries</h1><p>La rentrée de mars 2025</p>${TEXT}`, 'La rentrée de mars 2025'), [
    'heading 1: Orvanne ouvre une école aux Tanneries',
    'paragraph: La rentrée de mars 2025',
  ]);
});

t.test('a heading that the head repeats but for a word is the title, also outside the article', async (t) => {
  const page = (title: string) =>
    shortOf(
      `<main><div><h1>La Ville ouvre deux nouvelles écoles aux Tanneries</h1></div><article>${TEXT}<h2>Calendrier</h2><p>Mars</p></article></main>`,
      title,
    );
  const whole = ['heading 1: La Ville ouvre deux nouvelles écoles aux Tanneries', 'heading 2: Calendrier', 'paragraph: Mars'];
  t.strictSame(page('La Ville ouvre deux écoles aux Tanneries — Orvanne'), whole);
  t.strictSame(page('Orvanne | La Ville ouvre deux nouvelles écoles aux Tanneries'), whole);
  t.strictSame(
    shortOf(
      `<h1>Une rentrée</h1>${TEXT}<h2>Cinq cents élèves entrent</h2><p>Mars</p>`,
      'La Ville ouvre deux écoles : cinq cents élèves entrent',
    )[0],
    'heading 1: Une rentrée',
  );
  t.strictSame(page('La Ville ferme trois écoles de la Gare — Orvanne'), whole.slice(1));
});

t.test('the name of the site as a heading that is one link is left out, with the header that holds it', async (t) => {
  const header = (href: string) =>
    `<div id="header"><a href="${href}"><img src=x></a><h1><a href="${href}">Orvanne Habitat – loger tout le monde</a></h1><div><a href=/a>Agenda ></a></div></div>`;
  const body = `<div id="content"><p><strong>${TITLE}</strong></p>${TEXT}</div>`;
  t.strictSame(shortOf(`${header('/maison.html')}${body}`, 'Orvanne Habitat'), [`paragraph: ${TITLE}`]);
  t.strictSame(shortOf(`${header('/')}<div><h2>Écoles</h2>${TEXT}</div>`, 'Orvanne Habitat'), ['heading 2: Écoles']);
  t.strictSame(shortOf(`<h1><a href="../index.html">Orvanne</a></h1>${TEXT}`, 'Écoles'), []);
});

t.test('a title that links to its own page stays', async (t) => {
  t.strictSame(shortOf(`<h1><a href="/2025/ecoles">${TITLE}</a></h1>${TEXT}`), [`heading 1: ${TITLE}`]);
  t.strictSame(shortOf(`<header><h1><a href="/2025/ecoles">${TITLE}</a></h1></header>${TEXT}`), [`heading 1: ${TITLE}`]);
  t.strictSame(shortOf(`<h1><a href="/2025/ecoles">Écoles</a></h1>${TEXT}`, 'Autre'), ['heading 1: Écoles']);
  t.strictSame(shortOf(`<header><h1><a href="/2025/ecoles">Écoles</a></h1></header>${TEXT}`, 'Orvanne | Écoles'), ['heading 1: Écoles']);
  t.strictSame(shortOf(`<h1><a href="/">${TITLE} et aux Tanneries</a></h1>${TEXT}`, `${TITLE} et aux Tanneries – Orvanne`), [
    `heading 1: ${TITLE} et aux Tanneries`,
  ]);
});

t.test('a name that is all the head says and that the text tells of again and again is no title', async (t) => {
  const page = (text: string) =>
    shortOf(
      `<header><h1>Orvanne Jazz</h1><p>Du 3 au 5 juin 2025</p></header><section><h3>La presse</h3>${TEXT}${text}</section>`,
      'Orvanne Jazz',
    );
  t.strictSame(page('<p>Orvanne Jazz revient.</p><p>À propos d’Orvanne Jazz</p>'), [
    'heading 3: La presse',
    'paragraph: Orvanne Jazz revient.',
    'paragraph: À propos d’Orvanne Jazz',
  ]);
  t.match(page('<p>Le festival revient.</p>')[0], /Orvanne Jazz/);
});
