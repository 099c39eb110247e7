import { type HeadCase, testHeads } from './head-cases.js';
import { type IssuerCase, testIssuers } from './issuer-cases.js';

/** Days that are an event's, lines that name a sitting or a beginning, and years that only a notice of rights prints. */
const HEADS: readonly HeadCase[] = [
  [
    'days of a programme, a line each, are no datelines',
    `Pilots set to vote on strike action

Monday, 15 October 2018, 1:05 pm

Pilots set to vote on strike action

Harbour pilots are set to begin voting tomorrow on whether to undertake a week of strike action in November. The ballot follows talks in September.

The strikes would be:

Sault Region – Monday 12 November
Rest of the Coast – Tuesday 13 November`,
    { date: '2018-10-15', place: null },
  ],
  [
    'a day without its year, and a notice of rights',
    `Tide recorder brings charts to every boat

DALLAS, Sept. 9 /PRNewswire-FirstCall/ -- Velmora today introduced a recorder that draws the tides of a whole year on one chart for every boat of the coast.

Velmora was founded in May 1996.

(C) 2004-2008 Velmora. All rights reserved.`,
    { date: '2008-09-09', place: 'Dallas' },
  ],
  [
    'whom it is sent to stands before the day',
    `Association of Harbour Staff

Media Release
Attn Shipping Reporter 28 May 2006

Harbour wages fall behind, a new report shows

A new report shows that wages on the quays continue to fall behind those of other ports of the coast.`,
    { date: '2006-05-28', place: null },
  ],
  [
    'the line that says when a body sat is the title where there is no other',
    `Conseil des ministres du 20 novembre 2024

Le Chef de l’État, Son Excellence, Monsieur Bassirou Ndao a présidé, ce mercredi 20 novembre 2024, la réunion hebdomadaire du Conseil des ministres, au Palais.`,
    { title: 'Conseil des ministres du 20 novembre 2024', date: '2024-11-20' },
  ],
  [
    'what begins is told in a title, though it names a body',
    `Lancement de la Fédération Agile

Constat des praticiens

Avec l'essor du mouvement agile, les besoins en formation des entreprises et de leurs équipes sont en forte croissance.`,
    { title: 'Lancement de la Fédération Agile' },
  ],
  [
    'a place of two words in capitals behind an event',
    'TideDays 2008, SANTA MARLA, CA – March 17, 2008 – The Lunar Foundation today announced that Sol has selected its project as the reference for all tide tables.',
    { place: 'Santa Marla', date: '2008-03-17', issuer: 'Lunar Foundation' },
  ],
  [
    'a day behind a bar, and a line that says who publishes it',
    `Harbour lights to be replaced

From | Department of Islands, Harbours and Lights
Published on | 6 May 2025

The lights of eleven harbours will be replaced before winter, the department said.`,
    { title: 'Harbour lights to be replaced', date: '2025-05-06', issuer: 'Department of Islands, Harbours and Lights' },
  ],
  [
    'the banner and the embargo share a line',
    `PRESS INFORMATION / UNDER EMBARGO UNTIL 14 MARCH 2024

A new bridge for Sault

The bridge will open to ferry passengers in spring and to lorries a year later.`,
    { title: 'A new bridge for Sault', date: '2024-03-14' },
  ],
];

testHeads('a head is read for what it is', HEADS);

const ISSUERS: readonly IssuerCase[] = [
  [
    'those who work at a body tell what it found, with an acronym',
    'Un nettoyage plus sûr\n\nDes chercheurs de l’EPSV ont développé un système qui permet de mesurer la propreté des quais.\n',
    'EPSV',
  ],
  [
    'a team of a university',
    "Un vaccin pour les phoques\n\nUne équipe de l'Université de Lormeuil a mis au point un vaccin qui protège les phoques.\n",
    'Université de Lormeuil',
  ],
  ['a team of nobody', 'Un quai plus propre\n\nUne équipe de bénévoles a nettoyé le quai dimanche matin.\n', null],
  [
    'an honour issues nothing',
    'Visite du port\n\nSon Excellence, Monsieur Bassirou Ndao, a visité le port hier. Son Excellence a salué les marins.\n',
    null,
  ],
  [
    'the council of a bank stands for the bank',
    'Monetary decisions\n\n11 September 2025\n\nThe Governing Council today decided to keep its key rates unchanged. The Governing Council is determined to act.\n\nLorne Central Bank\nDirectorate General Communications\nSault Street 20\n\nReproduction is permitted provided that the source is acknowledged.\n',
    'Lorne Central Bank',
  ],
  [
    'news provided by the one on the next line',
    'Tide charts for every boat\n\nNews provided by\nVelmora Charts, Inc.\n\nNov 02, 2023, 09:00 ET\n\nA new chart shows the tides of a whole year.\n',
    'Velmora Charts',
  ],
  [
    'a row of a table that labels it',
    'Harbour lights to be replaced\n\nFrom | Harbour Lights Authority\nPublished on | 6 May 2025\n\nThe lights will be replaced before winter.\n',
    'Harbour Lights Authority',
  ],
];

testIssuers('who issues a release', ISSUERS);
