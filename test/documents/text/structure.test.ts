import t from 'tap';
import { blocksOf, read } from '../reading.js';

const cases: [sentence: string, text: string, blocks: string[]][] = [
  [
    'lines wrapped at one width are joined',
    `La Ville d’Orvanne annonce l’ouverture de deux écoles dans le quartier
des Tanneries, qui accueilleront à la rentrée prochaine plus de trois
cents élèves de la maternelle au cours moyen, ainsi que le centre de
loisirs.

Une seconde tranche de travaux commencera en avril.`,
    [
      'paragraph: La Ville d’Orvanne annonce l’ouverture de deux écoles dans le quartier des Tanneries, qui accueilleront à la rentrée prochaine plus de trois cents élèves de la maternelle au cours moyen, ainsi que le centre de loisirs.',
      'paragraph: Une seconde tranche de travaux commencera en avril.',
    ],
  ],
  [
    'names and posts of much the same length, a line each, are not wrapped',
    `Lettre ouverte sur les quais

Les élus ont signé.

Julie Kervadec, sénatrice de la Haute-Vouge
Marc Vallorge, sénateur du Val-de-Sault
Léna Morvan, sénatrice de la Haute-Lande
Paul Armeur, sénateur de la Basse-Vouge
Anna Holt, sénatrice du Val-de-Lormeuil`,
    [
      'paragraph: Lettre ouverte sur les quais',
      'paragraph: Les élus ont signé.',
      'paragraph: Julie Kervadec, sénatrice de la Haute-Vouge',
      'paragraph: Marc Vallorge, sénateur du Val-de-Sault',
      'paragraph: Léna Morvan, sénatrice de la Haute-Lande',
      'paragraph: Paul Armeur, sénateur de la Basse-Vouge',
      'paragraph: Anna Holt, sénatrice du Val-de-Lormeuil',
    ],
  ],
  [
    'a day and its month are one line again',
    'Deux écoles ouvrent\n\nOrvanne, le 24\noctobre 2011\n\nArticle 24\nOctobre rose',
    ['paragraph: Deux écoles ouvrent', 'paragraph: Orvanne, le 24 octobre 2011', 'paragraph: Article 24', 'paragraph: Octobre rose'],
  ],
  [
    'long lines are paragraphs of their own',
    `${'La Ville annonce deux écoles. '.repeat(5).trim()}\n${'Le Département finance la cantine. '.repeat(5).trim()}`,
    [
      `paragraph: ${'La Ville annonce deux écoles. '.repeat(5).trim()}`,
      `paragraph: ${'Le Département finance la cantine. '.repeat(5).trim()}`,
    ],
  ],
  [
    'an indented line begins a paragraph',
    'The city of Merrow opens two schools\n   Merrow said on Monday that two schools will open.\n   "We are ready," said Anna Holt.',
    [
      'paragraph: The city of Merrow opens two schools',
      'paragraph: Merrow said on Monday that two schools will open.',
      'paragraph: "We are ready," said Anna Holt.',
    ],
  ],
  [
    'banner, dateline and title above the first paragraph are blocks of their own, contact lines stay together',
    `Ville d’Orvanne\nOrvanne, le 3 mars 2025\nDeux écoles ouvrent\n\n${'La Ville annonce deux écoles. '.repeat(6).trim()}\n\nContact presse\nAnna Holt\n01 23 45 67 89`,
    [
      'paragraph: Ville d’Orvanne',
      'paragraph: Orvanne, le 3 mars 2025',
      'paragraph: Deux écoles ouvrent',
      `paragraph: ${'La Ville annonce deux écoles. '.repeat(6).trim()}`,
      'paragraph: Contact presse\nAnna Holt\n01 23 45 67 89',
    ],
  ],
  [
    'a signature stands apart from the quotation above it',
    'Un mot.\n\n« Nous y sommes. »\nAnna Holt, maire d’Orvanne',
    ['paragraph: Un mot.', 'paragraph: « Nous y sommes. »', 'paragraph: Anna Holt, maire d’Orvanne'],
  ],
  [
    'bullets make items and leave the text',
    'Le plan prévoit :\n\n- deux écoles,\n- une crèche\n  de quarante places.\n• un stade',
    ['paragraph: Le plan prévoit :', 'list_item 1: deux écoles,', 'list_item 1: une crèche de quarante places.', 'list_item 1: un stade'],
  ],
  [
    'indented bullets are one level deeper',
    '- écoles\n   - Tanneries\n   - Gare\n- stade',
    ['list_item 1: écoles', 'list_item 2: Tanneries', 'list_item 2: Gare', 'list_item 1: stade'],
  ],
  ['numbers make a list from 1', '1. écoles\n2. stade', ['list_item 1 ordered: écoles', 'list_item 1 ordered: stade']],
  [
    'a lone dash signs a quotation and stays',
    '« Nous y sommes. »\n\n— Anna Holt, maire\n\nFin.',
    ['paragraph: « Nous y sommes. »', 'paragraph: — Anna Holt, maire', 'paragraph: Fin.'],
  ],
  [
    'a footnote star and an end mark are no list',
    'Hausse de 12 %*.\n\n* hors taxes\n\n* * *\n\n- 30 -',
    ['paragraph: Hausse de 12 %*.', 'paragraph: * hors taxes', 'paragraph: * * *', 'paragraph: - 30 -'],
  ],
  [
    'clear headings are headings',
    'LA VILLE OUVRE DEUX ÉCOLES\n\nTexte.\n\n## Calendrier\n\nTexte.\n\n1. Budget\n\nTexte.\n\nContacts\n--------\nAnna Holt',
    [
      'heading 1: LA VILLE OUVRE DEUX ÉCOLES',
      'paragraph: Texte.',
      'heading 2: Calendrier',
      'paragraph: Texte.',
      'heading 2: 1. Budget',
      'paragraph: Texte.',
      'heading 2: Contacts',
      'paragraph: Anna Holt',
    ],
  ],
  [
    'capitals that date, sign or lead nowhere are no headings',
    'ORVANNE, LE 3 MARS 2025\n\n« Nous y sommes. »\n\nANNA HOLT\n\nTexte.\n\nFIN DU TEXTE',
    [
      'paragraph: ORVANNE, LE 3 MARS 2025',
      'paragraph: « Nous y sommes. »',
      'paragraph: ANNA HOLT',
      'paragraph: Texte.',
      'paragraph: FIN DU TEXTE',
    ],
  ],
  [
    'a word broken at its hyphen keeps it',
    'Le quartier est desservi depuis lundi matin par la ligne Saint-\nAubin et le tram.',
    ['paragraph: Le quartier est desservi depuis lundi matin par la ligne Saint-Aubin et le tram.'],
  ],
  ['blanks collapse, lines are trimmed', '  Deux   écoles\t ouvrent  \n', ['paragraph: Deux écoles ouvrent']],
];

for (const [sentence, text, blocks] of cases) {
  t.test(sentence, async (t) => {
    t.strictSame(blocksOf(read(text)), blocks);
    t.strictSame(blocksOf(read(text.replaceAll('\n', '\r\n'))), blocks, 'the same with CRLF');
  });
}
