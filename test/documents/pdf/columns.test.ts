import t from 'tap';
import { blocksOf } from '../reading.js';
import { lines, show } from './pdf-bytes.js';
import { assertSound, readPages } from './reading-pdf.js';

const TITLE = show(70, 760, 'Le port de Vaucelles accueille ses premiers voiliers-écoles cette année', { size: 15 });

const FIRST = [
  'Le port de Vaucelles recevra dès le mois',
  'de mai six voiliers-écoles, qui formeront',
  'chaque année deux cents jeunes marins.',
];
const SECOND = ['Les travaux ont duré quatorze mois. Ils', 'ont été payés pour moitié par la Région', 'et pour moitié par les communes.'];
const THIRD = [
  'Le quai nord, fermé depuis la tempête de',
  '2019, rouvrira en même temps que la cale',
  'de halage et que le bassin des pêcheurs.',
];
const FOURTH = [
  'Une fête réunira les équipages et les',
  'habitants le premier samedi du mois de',
  'juin, sur la digue et sous les halles.',
];

const paragraph = (texts: readonly string[]): string => `paragraph: ${texts.join(' ')}`;
const HEADING = 'heading 1: Le port de Vaucelles accueille ses premiers voiliers-écoles cette année';

const column = (x: number, y: number, paragraphs: readonly (readonly string[])[]): string => {
  let at = y;
  return paragraphs
    .map((texts) => {
      const written = lines(x, at, texts, { size: 10, leading: 12 });
      at -= 12 * texts.length + 10;
      return written;
    })
    .join('');
};

const cases: [sentence: string, content: string, blocks: string[]][] = [
  [
    'a longer left column is read to its foot before the right one',
    TITLE + column(70, 720, [FIRST, SECOND, THIRD]) + column(310, 720, [FOURTH]),
    [HEADING, ...[FIRST, SECOND, THIRD, FOURTH].map(paragraph)],
  ],
  [
    'so is one whose foot is a quotation set in on both sides',
    TITLE +
      column(70, 720, [FIRST]) +
      column(100, 662, [
        [
          '« Nous attendions ce quai',
          'depuis la tempête, et nos',
          'élèves aussi », dit Maud',
          'Kerlouan, qui dirige la',
          'capitainerie du port.',
        ],
      ]) +
      column(310, 720, [SECOND]),
    [
      HEADING,
      paragraph(FIRST),
      'paragraph: « Nous attendions ce quai depuis la tempête, et nos élèves aussi », dit Maud Kerlouan, qui dirige la capitainerie du port.',
      paragraph(SECOND),
    ],
  ],
  [
    'so is one whose last paragraph is a short one',
    TITLE + column(70, 720, [FIRST, SECOND, ['Maud Kerlouan, directrice du port']]) + column(310, 720, [THIRD, FOURTH]),
    [HEADING, ...[FIRST, SECOND].map(paragraph), 'paragraph: Maud Kerlouan, directrice du port', ...[THIRD, FOURTH].map(paragraph)],
  ],
  [
    'lines that run across below both columns come after them',
    TITLE +
      column(70, 720, [FIRST, SECOND]) +
      column(310, 720, [FOURTH]) +
      show(70, 600, 'La capitainerie répond aux questions des équipages tous les jours, y compris le dimanche matin.', { size: 10 }),
    [
      HEADING,
      ...[FIRST, SECOND, FOURTH].map(paragraph),
      'paragraph: La capitainerie répond aux questions des équipages tous les jours, y compris le dimanche matin.',
    ],
  ],
  [
    'short lines below two columns of one length come after both',
    TITLE +
      column(70, 720, [FIRST]) +
      column(310, 720, [SECOND]) +
      lines(70, 660, ['Contact presse', 'Maud Kerlouan', 'port@vaucelles.example'], { size: 10 }),
    [HEADING, paragraph(FIRST), paragraph(SECOND), 'paragraph: Contact presse', 'paragraph: Maud Kerlouan port@vaucelles.example'],
  ],
];

/** Types whose letters are equally wide, so that lines end where they should: half as wide as high, and a little more. */
const NARROW = { size: 10, font: 'F4', leading: 12 };
const courier = (x: number, y: number, texts: readonly string[]): string => lines(x, y, texts, { size: 10, font: 'F5', leading: 12 });

const LEFT = [
  'La commune de Brévigny plante cette année',
  'douze kilomètres de haies le long de tous',
  'ses chemins. Les agriculteurs choisissent',
  'les essences avec les services techniques',
  'et reçoivent les plants à la fin du mois.',
  'Un tiers des haies a disparu depuis 1960.',
];
const RIGHT = [
  'Les écoles participent : chaque classe de',
  'la maternelle au cours moyen suivra un de',
  'ces chemins et comptera les oiseaux ainsi',
  'que les insectes. Le syndicat des rivières',
  'publiera les résultats chaque printemps,',
  'avec les relevés des années précédentes.',
];
const THREE = [
  [
    'La régie des eaux de',
    'Lormes a réparé neuf',
    'kilomètres de tuyaux',
    'et réduit ses pertes',
    'de 14 % en deux ans.',
    'Le prix ne changera',
    'pas avant 2027.',
  ],
  [
    'Les compteurs de 320',
    'foyers transmettent',
    'leurs relevés chaque',
    'nuit : une fuite est',
    'connue le lendemain',
    'et non au bout de 6',
    'mois comme avant.',
  ],
  [
    'En 2026, 45 agents',
    'feront le tour des 12',
    'communes. Ils diront',
    'aux habitants ce qui',
    'se passe quand un',
    'tuyau de 1950 cède',
    'en hiver.',
  ],
];

cases.push(
  [
    'a gutter hardly wider than the spaces between words separates columns, when it runs down many lines',
    lines(60, 720, LEFT, NARROW) + lines(60 + 5 * 41 + 8, 720, RIGHT, NARROW),
    [paragraph(LEFT), paragraph(RIGHT)],
  ],
  [
    'so it does where each line was written over both columns in one stroke',
    LEFT.map((text, index) => show(60, 720 - 12 * index, `${text.padEnd(43)}${RIGHT[index]}`, NARROW)).join(''),
    [paragraph(LEFT), paragraph(RIGHT)],
  ],
  [
    'three columns with figures in them are three texts and no table',
    THREE.map((texts, index) => courier(60 + index * 160, 720, texts)).join(''),
    THREE.map(paragraph),
  ],
  [
    'a wide blank in one line of a text separates nothing',
    courier(60, 720, [
      'La commune de Brévigny plante cette année, le long  de ses chemins,',
      ...LEFT.slice(1).map((text) => `${text} Elle en rend compte chaque année.`.slice(0, 66)),
    ]),
    [
      `paragraph: La commune de Brévigny plante cette année, le long de ses chemins, ${LEFT.slice(1)
        .map((text) => `${text} Elle en rend compte chaque année.`.slice(0, 66))
        .join(' ')}`,
    ],
  ],
  [
    'a large capital beside the first lines of a paragraph is the first letter of the first one',
    show(60, 696, 'L', { size: 33 }) +
      courier(86, 708, ['a commune de Brévigny plante cette année, le long', 'de ses chemins, douze kilomètres de haies que les']) +
      courier(60, 684, ['agriculteurs choisissent avec les services techniques', 'et que les écoles suivront pendant les années à venir.']),
    [
      'paragraph: La commune de Brévigny plante cette année, le long de ses chemins, douze kilomètres de haies que les agriculteurs choisissent avec les services techniques et que les écoles suivront pendant les années à venir.',
    ],
  ],
  [
    'a large letter on the baseline of a name stays before it',
    show(60, 720, 'B', { size: 30 }) +
      show(80.5, 720, 'RÉVIGNY COMMUNES', { size: 14 }) +
      lines(
        60,
        690,
        [...LEFT.slice(0, 3)].map((text) => `${text} chaque hiver`),
      ),
    ['heading 1: BRÉVIGNY COMMUNES', paragraph(LEFT.slice(0, 3).map((text) => `${text} chaque hiver`))],
  ],
);

for (const [sentence, content, blocks] of cases) {
  t.test(sentence, async (t) => {
    const document = await readPages([content]);
    t.strictSame(blocksOf(document), blocks);
    assertSound(t, document);
  });
}
