import t from 'tap';
import { blocksOf, read } from '../reading.js';

/** Lines that a page broke where it had a link, or after a comma, and lines that stand by themselves; all of our own invention. */
const LINES: readonly (readonly [sentence: string, text: string, blocks: readonly string[]])[] = [
  [
    'a day has its line to itself between the title and the text: 03/05/2024',
    'Le port de Sault ouvre ses quais au public après deux ans de travaux sur la rive\n03/05/2024\nLe port de Sault ouvre ses quais au public ce samedi, après deux ans de travaux qui ont mobilisé quarante entreprises de la région.',
    [
      'paragraph: Le port de Sault ouvre ses quais au public après deux ans de travaux sur la rive',
      'paragraph: 03/05/2024',
      'paragraph: Le port de Sault ouvre ses quais au public ce samedi, après deux ans de travaux qui ont mobilisé quarante entreprises de la région.',
    ],
  ],
  [
    'a day has its line to itself between the title and the text: 2024/05/03',
    'Le port de Sault ouvre ses quais au public après deux ans de travaux sur la rive\n2024/05/03\nLe port de Sault ouvre ses quais au public ce samedi, après deux ans de travaux qui ont mobilisé quarante entreprises de la région.',
    [
      'paragraph: Le port de Sault ouvre ses quais au public après deux ans de travaux sur la rive',
      'paragraph: 2024/05/03',
      'paragraph: Le port de Sault ouvre ses quais au public ce samedi, après deux ans de travaux qui ont mobilisé quarante entreprises de la région.',
    ],
  ],
  [
    'a day has its line to itself between the title and the text: Sault, le 3 mai 2024',
    'Le port de Sault ouvre ses quais au public après deux ans de travaux sur la rive\nSault, le 3 mai 2024\nLe port de Sault ouvre ses quais au public ce samedi, après deux ans de travaux qui ont mobilisé quarante entreprises de la région.',
    [
      'paragraph: Le port de Sault ouvre ses quais au public après deux ans de travaux sur la rive',
      'paragraph: Sault, le 3 mai 2024',
      'paragraph: Le port de Sault ouvre ses quais au public ce samedi, après deux ans de travaux qui ont mobilisé quarante entreprises de la région.',
    ],
  ],
  [
    'a day has its line to itself between the title and the text: Sault-sur-Vouge, vendredi 3 mai 2024',
    'Le port de Sault ouvre ses quais au public après deux ans de travaux sur la rive\nSault-sur-Vouge, vendredi 3 mai 2024\nLe port de Sault ouvre ses quais au public ce samedi, après deux ans de travaux qui ont mobilisé quarante entreprises de la région.',
    [
      'paragraph: Le port de Sault ouvre ses quais au public après deux ans de travaux sur la rive',
      'paragraph: Sault-sur-Vouge, vendredi 3 mai 2024',
      'paragraph: Le port de Sault ouvre ses quais au public ce samedi, après deux ans de travaux qui ont mobilisé quarante entreprises de la région.',
    ],
  ],
  [
    'paragraphs of a quotation stand on lines of their own below the text',
    `${'Le port de Sault ouvre ses quais au public ce samedi, après deux ans de travaux. '.repeat(2)}\n« Le quai est long, et il est beau. »\n« Il est à tous ceux qui vivent de la mer. »`,
    [
      `paragraph: ${'Le port de Sault ouvre ses quais au public ce samedi, après deux ans de travaux. '.repeat(2).trim()}`,
      'paragraph: « Le quai est long, et il est beau. »',
      'paragraph: « Il est à tous ceux qui vivent de la mer. »',
    ],
  ],
  [
    'a line that starts with a comma goes on with the line above, without a space',
    'The new timetable is set out in the guide to winter services\n, which Northline Trains sends to its 14,000 season ticket holders.',
    [
      'paragraph: The new timetable is set out in the guide to winter services, which Northline Trains sends to its 14,000 season ticket holders.',
    ],
  ],
  [
    'a full stop alone on its line closes the line above',
    'Les horaires d’hiver figurent dans le guide des lignes de la Sarve\n.\n\nLe premier train part à 5 h 12.',
    ['paragraph: Les horaires d’hiver figurent dans le guide des lignes de la Sarve.', 'paragraph: Le premier train part à 5 h 12.'],
  ],
  [
    'a bracket that closes goes on with the line above, however short',
    'Winter services (see our guide\n) begin on Sunday.',
    ['paragraph: Winter services (see our guide) begin on Sunday.'],
  ],
  [
    'what follows a link that ends a clause goes on with it',
    'Every station is listed in our guide\n; bus stops will follow in March.',
    ['paragraph: Every station is listed in our guide; bus stops will follow in March.'],
  ],
  [
    'a line that ends in a comma goes on with a name in capitals below it',
    'The works were paid for by the Carrow Shore Commission,\nPellby Council and two families of Skerry who asked not to be named.',
    [
      'paragraph: The works were paid for by the Carrow Shore Commission, Pellby Council and two families of Skerry who asked not to be named.',
    ],
  ],
  [
    'sentences go on past the empty lines that a scan put under each line',
    'The harbour office said that it had been hoped to keep the balance of the\n\nberths of this year for skilled pilots and for their families, who would have\n\ncome from the south of Vallia in the first days of the month of March and\n\nstayed until the end of the season.',
    [
      'paragraph: The harbour office said that it had been hoped to keep the balance of the berths of this year for skilled pilots and for their families, who would have come from the south of Vallia in the first days of the month of March and stayed until the end of the season.',
    ],
  ],
  [
    'one line that breaks off above an empty one is a title',
    'Le port de Corvel rouvre ses quais aux voiliers de passage\n\nune première depuis dix ans pour les clubs de voile',
    [
      'paragraph: Le port de Corvel rouvre ses quais aux voiliers de passage',
      'paragraph: une première depuis dix ans pour les clubs de voile',
    ],
  ],
  [
    'a date in small letters below a title is no end of it',
    'Le port de Corvel rouvre ses quais aux voiliers de passage cet été\n\nmardi 3 mai 2024',
    ['paragraph: Le port de Corvel rouvre ses quais aux voiliers de passage cet été', 'paragraph: mardi 3 mai 2024'],
  ],
  [
    'an address below a post stands by itself',
    'Luc Ollier\nPrésident du club de voile de Corvel et trésorier du port\npresse@corvel.example',
    ['paragraph: Luc Ollier', 'paragraph: Président du club de voile de Corvel et trésorier du port', 'paragraph: presse@corvel.example'],
  ],
  [
    'a short line that ends in a comma stands by itself',
    'Dear members,\nThe hall of Mill Lane opens again on Monday.',
    ['paragraph: Dear members,', 'paragraph: The hall of Mill Lane opens again on Monday.'],
  ],
  [
    'a line that starts with a mark and a figure is no clause of the line above',
    'Part des trains à l’heure en hiver\n.5 point de plus que l’an dernier',
    ['paragraph: Part des trains à l’heure en hiver', 'paragraph: .5 point de plus que l’an dernier'],
  ],
  [
    'a title in capitals ends above the text',
    'HALDEN OPTICS SELLS ITS LENS DIVISION TO CARROW GLASS FOR $12 MILLION\nHalden Optics announced today that it has sold its lens division to Carrow\nGlass for $12 million. It keeps 140 workers in Pellby, where its lenses have\nbeen ground since 1954, and will use the money to pay down a loan of the year\nbefore last. The sale closes in May.',
    [
      'heading 1: HALDEN OPTICS SELLS ITS LENS DIVISION TO CARROW GLASS FOR $12 MILLION',
      'paragraph: Halden Optics announced today that it has sold its lens division to Carrow Glass for $12 million. It keeps 140 workers in Pellby, where its lenses have been ground since 1954, and will use the money to pay down a loan of the year before last. The sale closes in May.',
    ],
  ],
  [
    'a title in capitals goes on over its own lines',
    'HALDEN OPTICS SELLS ITS LENS DIVISION IN PELLBY, WITH 140 WORKERS AND\nTWO MILLS, TO CARROW GLASS\n\nHalden Optics announced today that it has sold its lens division.',
    [
      'paragraph: HALDEN OPTICS SELLS ITS LENS DIVISION IN PELLBY, WITH 140 WORKERS AND TWO MILLS, TO CARROW GLASS',
      'paragraph: Halden Optics announced today that it has sold its lens division.',
    ],
  ],
];

for (const [sentence, text, blocks] of LINES) {
  t.test(sentence, (t) => {
    t.same(blocksOf(read(text)), blocks);
    t.end();
  });
}
