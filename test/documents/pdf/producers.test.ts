import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { blocksOf, marked, read } from '../reading.js';
import { assertSound, readBytes } from './reading-pdf.js';

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'fixtures', name));

/** Nobody keeps the difference between blanks when a page is printed. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

t.test('a page printed by Chromium reads as the page did', async (t) => {
  const document = await readBytes(fixture('colleges-chromium.pdf'));
  t.strictSame(blocksOf(document).map(plain), [
    'paragraph: Sarnelle Métropole – Direction de la communication',
    'heading 2: COMMUNIQUÉ DE PRESSE',
    'paragraph: Sarnelle-les-Bains, le 14 mars 2025',
    'heading 1: Sarnelle Métropole rénove huit collèges et crée un fonds pour les cantines',
    'paragraph: Sarnelle Métropole engage 46 millions d’euros d’ici 2028 pour rénover huit collèges, soit 12 % de plus que prévu en 2023. Les travaux commenceront en juin au collège des Tilleuls, où 640 élèves sont accueillis.',
    'paragraph: « Un collège où il fait 31 °C en mai n’est pas une école, c’est une serre. Nous changerons les fenêtres, les toits et les habitudes », a déclaré Maëlys Tournebize, 1re vice-présidente chargée de l’éducation.',
    'paragraph: Le chantier, confié à des entreprises du territoire, emploiera 180 personnes pendant trois ans. Selon l’Observatoire régional du bâti, la consommation d’énergie des huit collèges baissera de 38 %¹, contre 22 % en moyenne dans les autres départements. Le délai d’instruction des aides est passé de neuf à cinq semaines depuis janvier.',
    'heading 2: Un fonds pour les cantines',
    'paragraph: Doté de 2,4 millions d’euros, le fonds aidera les communes qui servent au moins 30 % de produits locaux. Il financera :',
    'list_item 1: l’équipement de 14 cuisines, pour moitié en zone de montagne ;',
    'list_item 1: la formation de 90 cuisiniers et cuisinières ;',
    'list_item 1: trois plateformes de collecte, à Brévigny, à Lormes-le-Haut et à Vaucelles.',
    'paragraph: « Les familles ne paieront pas un centime de plus », assure Ulysse Grandperrin, maire de Brévigny et porte-parole des communes rurales. « Les producteurs, eux, auront des commandes régulières. »',
    'heading 2: Chiffres clés',
    'table_row: | 2023 | 2025',
    'table_row: Collèges rénovés | 2 | 8',
    'table_row: Budget (M€) | 41 | 46',
    'table_row: Élèves concernés | 1 150 | 4 870',
    'heading 2: Contact presse',
    'paragraph: Aliénor Castanède – 01 99 00 12 34 – presse@sarnelle-metropole.example',
    'paragraph: ¹ Mesures de 2024, hors bâtiments provisoires.',
  ]);
  t.strictSame(marked(document, 'superscript'), ['re']);
  t.equal(marked(document, 'strong').length, 1);
  t.match(document.metadata, { title: 'Sarnelle Métropole rénove huit collèges et crée un fonds pour les cantines', language: 'fr' });
  t.equal(document.pages.length, 2);
  t.strictSame(document.messages, []);
  assertSound(t, document);
});

t.test('a document exported by LibreOffice, with columns, header and footer, reads as its text does', async (t) => {
  const text = [
    'Ashcombe Bay Harbour Trust',
    'FOR IMMEDIATE RELEASE',
    'Ashcombe Bay, 3 June 2025',
    'Ashcombe Bay Harbour Trust opens a repair yard for small boats',
    "The Ashcombe Bay Harbour Trust today opened a repair yard for boats of up to twelve metres, the first on this coast since 1987. The yard cost £3.2 million, of which two-thirds came from the Trust's own reserves, and will employ 34 people by the end of the year.",
    '“For years our members sailed forty miles to have a rudder mended,” said Philippa Underhay, chair of the Trust. “That was bad for the boats, worse for the climate and worst of all for the young people who wanted to learn the trade here.”',
    "Twelve apprentices will start in September, half of them women. According to the county's skills survey, applications for marine courses rose by 18% between 2022 and 2024, compared with 4% for all technical courses.",
    "“We have waited long enough,” added Desmond Quarrie, the yard's manager. “The first three boats came in before the paint was dry.”",
    "The yard is open to all boats, whatever their owners' means: a solidarity rate of £25 an hour applies to working fishers, and a workshop lends tools to anybody who has completed a one-day safety course.",
    'About the Ashcombe Bay Harbour Trust',
    'The Trust has run the harbour since 1902. It is owned by its 1,940 members.',
    'Media contact: Rosalind Petherick, press@ashcombe-harbour.example',
  ].join('\n\n');
  const document = await readBytes(fixture('repair-yard-libreoffice.pdf'));
  t.equal(document.text, read(text).text);
  t.strictSame(
    document.blocks.filter(({ kind }) => kind === 'heading').map(({ start, end, level }) => [level, document.text.slice(start, end)]),
    [
      [3, 'FOR IMMEDIATE RELEASE'],
      [1, 'Ashcombe Bay Harbour Trust opens a repair yard for small boats'],
      [2, 'About the Ashcombe Bay Harbour Trust'],
    ],
  );
  t.match(document.metadata, { title: 'Repair yard opens', language: 'en-GB' });
  t.equal(document.pages.length, 2);
  assertSound(t, document);
});
