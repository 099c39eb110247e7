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

for (const [sentence, content, blocks] of cases) {
  t.test(sentence, async (t) => {
    const document = await readPages([content]);
    t.strictSame(blocksOf(document), blocks);
    assertSound(t, document);
  });
}
