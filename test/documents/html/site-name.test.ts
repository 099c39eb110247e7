import t from 'tap';
import { read } from '../reading.js';

const TEXT = `<p>${'La Ville d’Orvanne ouvre deux écoles. '.repeat(8).trim()}</p>`;

const siteOf = (body: string, head: string): string | null =>
  read(`<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`, 'page.html').metadata.site_name;

t.test('a link to the first page that the head’s title names too is the name of the site', async (t) => {
  const page = (link: string) =>
    siteOf(`<nav><a href="/a">Agenda</a>${link}</nav><h1>Deux écoles</h1>${TEXT}`, '<title>Deux écoles – Orvanne Habitat</title>');
  t.equal(page('<a href="/">ORVANNE <span>Habitat</span></a>'), 'Orvanne Habitat');
  t.equal(page('<a href="../index.html"><img alt="Orvanne Habitat"></a>'), 'Orvanne Habitat');
  t.equal(page('<a href="https://orvanne.example/fr/">Orvanne Habitat</a>'), 'Orvanne Habitat');
  t.equal(page('<a href="/habitat">Orvanne Habitat</a>'), null);
  t.equal(page('<a href="/">Accueil</a>'), null);
});

t.test('a link home that is the whole of the head’s title names no site', async (t) => {
  t.equal(siteOf(`<a href="/">Deux écoles</a>${TEXT}`, '<title>Deux écoles</title>'), null);
});

t.test('a heading that is the name of the site gives it, without what it says of it', async (t) => {
  t.equal(
    siteOf(`<div id="header"><h1><a href="/x">Orvanne Jazz – la fête</a></h1></div>${TEXT}`, '<title>Presse</title>'),
    'Orvanne Jazz',
  );
});

t.test('what the head calls its site is not believed when it is the title of the page', async (t) => {
  const site = (name: string, title = name) =>
    siteOf(`<h1>${title}</h1>${TEXT}`, `<title>${title}</title><meta property="og:site_name" content="${name}">`);
  t.equal(site('La Ville ouvre deux écoles aux Tanneries'), null);
  t.equal(site('La Ville ouvre deux écoles', 'La Ville ouvre deux écoles : cinq cents élèves'), null);
  t.equal(site('Orvanne', 'Orvanne : deux écoles ouvrent'), 'Orvanne');
  t.equal(site('Conseil des écoles du pays d’Orvanne', 'Deux écoles ouvrent'), 'Conseil des écoles du pays d’Orvanne');
});

t.test('the body that publishes a page says more than the name of the site; a person is an author', async (t) => {
  const site = (json: unknown) =>
    siteOf(TEXT, `<meta property="og:site_name" content="La rentrée"><script type="application/ld+json">${JSON.stringify(json)}</script>`);
  const body = { '@type': 'Organization', name: 'Ville d’Orvanne' };
  t.equal(site({ '@type': 'NewsArticle', publisher: body }), 'Ville d’Orvanne');
  t.equal(
    site({
      '@graph': [
        { '@type': 'WebSite', publisher: { '@id': '#o' } },
        { ...body, '@type': ['NewsMediaOrganization'], '@id': '#o' },
      ],
    }),
    'Ville d’Orvanne',
  );
  t.equal(site([{ '@type': 'WebPage', name: 'Une page' }, { publisher: { '@type': 'Organization', logo: 'x' } }]), 'La rentrée');
  t.equal(site({ publisher: { '@type': 'Person', name: 'Anna Holt' } }), 'La rentrée');
  t.equal(site({ author: body }), 'La rentrée');
});
