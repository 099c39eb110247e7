import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { openSourceDocument } from '../../../src/documents/source.js';
import type { Document, MarkKind } from '../../../src/domain/document.js';
import { blocksOf, brokenRule, marked, read } from '../reading.js';
import { readBytes } from './word.js';

// Converted by LibreOffice: the examples without the pages around them, and a letter of our own with all that letters have.
const fixture = (name: string): Promise<Document> => readBytes(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.docx`)));

const EXAMPLES = join(import.meta.dirname, '../../../examples');

t.test('the same communiqué reads the same as a Word document and as a web page', async (t) => {
  for (const name of ['lormeuil-plan-velo', 'merrowby-night-buses', 'voltanne-resultats-semestriels-2025']) {
    const page = read(readFileSync(join(EXAMPLES, `${name}.html`)), `${name}.html`);
    const word = await fixture(name);
    t.equal(word.text, page.text, name);
    // LibreOffice makes a centred paragraph of a table's caption.
    const asParagraphs = (document: Document) => blocksOf(document).map((block) => block.replace(/^caption/, 'paragraph'));
    t.strictSame(asParagraphs(word), asParagraphs(page), name);
    for (const kind of ['strong', 'emphasis', 'superscript', 'link'] satisfies MarkKind[])
      t.strictSame(marked(word, kind), marked(page, kind), `${name}: ${kind}`);
    t.equal(brokenRule(word, ''), null);
  }
});

t.test('a letter is read from its letterhead to its footer', async (t) => {
  const document = await fixture('ardelle-navettes');
  t.strictSame(blocksOf(document), [
    'paragraph: Communauté de l’Ardelle',
    'paragraph: COMMUNIQUÉ DE PRESSE',
    'paragraph: Lormeuil, le 2 juin 2025',
    'heading 1: La Communauté de l’Ardelle relie ses gares par une navette électrique',
    'heading 2: Douze véhicules circuleront dès le 1er septembre',
    'paragraph: La Communauté de l’Ardelle mettra en service douze navettes électriques entre neuf gares. Elles transporteront 3 200 voyageurs par jour[1], selon les prévisions.',
    'paragraph: Chiffres clés',
    'paragraph: 12 navettes, 9 gares, 46 communes',
    'quote: « Personne ne devrait attendre une heure un train manqué de deux minutes », déclare Irène Valcourbe, présidente de la Communauté de l’Ardelle.',
    'heading 2: Une fréquence doublée',
    'list_item 1: un départ toutes les 20 minutes ;',
    'list_item 2: toutes les 10 minutes aux heures de pointe.',
    'list_item 1 ordered: juin : essais ;',
    'list_item 1 ordered: septembre : ouverture.',
    'caption: Tableau 1 – Fréquentation attendue',
    'table_row: Ligne | 2025 | 2026',
    'table_row: Nord | 1 400 | 1 900',
    'table_row: Sud | 1 800 | 2 100',
    'paragraph: La navette coûtera 2,4 millions d’euros par an, financés pour moitié par la Région Haute-Ardelle. Le dossier complet est en ligne.',
    'paragraph: [1] Source : Observatoire des mobilités de l’Ardelle, mars 2025.',
    'paragraph: Contact presse : Solène Marchaudon, 03 53 01 44 10, presse@ardelle.example',
  ]);
  t.strictSame(marked(document, 'superscript'), ['er', '[1]']);
  t.match(document.metadata, {
    title: 'La Communauté de l’Ardelle relie ses gares',
    author: 'Service presse de l’Ardelle',
    date: '2025-06-02',
  });
  t.equal(document.pages.length, 2);
  t.strictSame(document.messages, []);
});

t.test('bytes recognise themselves, whatever the file is called', async (t) => {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures/ardelle-navettes.docx'));
  for (const name of ['communique.txt', 'communique', null]) t.match(openSourceDocument(bytes, name).media_type, /wordprocessingml/);
});
