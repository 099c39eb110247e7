import { type Case, testCases } from './sample.js';

const FRENCH: readonly Case[] = [
  [
    'La cantine sert 320 repas, contre 280 en 2022.',
    { value: 320, counted: 'repas', period: null },
    { value: 280, counted: 'repas', period: '2022' },
  ],
  ['Le trajet dure 40 minutes, contre 65 auparavant.', { value: 40, unit: 'other' }, { value: 65, unit: 'other' }],
  ['Le câble mesure 18 km, dont 7 sous terre.', { value: 18, unit: 'km' }, { value: 7, unit: 'km' }],
  [
    'Elle suit 90 familles, dont 34 à Quimper et 12 à Brest.',
    { value: 90 },
    { value: 34, counted: 'familles' },
    { value: 12, counted: 'familles' },
  ],
  ['La coopérative a déposé 8 brevets, dont 3 délivrés.', { value: 8 }, { value: 3, counted: 'brevets' }],
  ['Le village comptait 14 fermes ; il en reste 6.', { value: 14 }, { value: 6, counted: 'fermes' }],
  ['Sur les 31 communes du canton, 19 adhèrent au syndicat.', { value: 19, denominator: 31, counted: 'communes du canton' }],
  ['Le centre accueille 52 stagiaires par an. 40 trouvent un emploi.', { value: 52 }, { value: 40, counted: 'stagiaires' }],
  ['Le nombre d’adhérents atteint 12 300.', { value: 12_300, counted: 'adhérents' }],
  ['Le stock progresse de 4 % à 61 500.', { value: 4, trend: 'increase' }, { value: 61_500, unit: 'count' }],
  ['Le canton a 40 puits ; il n’en compte que 12 en service.', { value: 40 }, { value: 12 }],
  ['Le bourg avait 60 vergers. Ils ne sont plus qu’une dizaine.', { value: 60 }, { value: 10, counted: 'vergers' }],
  [
    'Huit ateliers ouvriront : cinq dans le port, trois en ville.',
    { value: 8 },
    { value: 5, counted: 'ateliers' },
    { value: 3, counted: 'ateliers' },
  ],
  ['Une ligne en 2023, contre rien en 2022.'],
  ['Il a plaidé contre 2030 et pour demain.'],
];

const ENGLISH: readonly Case[] = [
  [
    'The clinic saw 840 patients in 2023, down from 910 in 2022.',
    { value: 840, from_value: 910, counted: 'patients', trend: 'decrease', period: '2023' },
  ],
  ['The yard built 60 boats, 48 of which are afloat.', { value: 60 }, { value: 48, counted: 'boats' }],
  ['The school has 300 pupils, of whom 120 board.', { value: 300 }, { value: 120, counted: 'pupils' }],
  ['Households numbered 8,450.', { value: 8450, counted: 'Households' }],
  [
    'Complaints rose to 75 in the first six months of 2024 from 52.',
    { value: 75, from_value: 52, counted: 'Complaints', trend: 'increase' },
  ],
  ['The shop opened five counters and 12 others.', { value: 5 }, { value: 12, counted: 'counters' }],
  ['Three of the bridges are closed.', { value: 3, counted: 'bridges' }],
  ['A 12-bed ward and a two-acre garden.', { value: 12, counted: 'bed' }, { value: 2, unit: 'other' }],
  [
    'We had 30 bridges repaired, six repainted and two closed.',
    { value: 30 },
    { value: 6, counted: 'bridges' },
    { value: 2, counted: 'bridges' },
  ],
  ['Of the 14 listed mills, just five passed the test.', { value: 14 }, { value: 5 }],
  ['A four-star hotel and a two-way street.'],
  ['Turn left at 1400 Great Northern Road.'],
];

testCases('finds what is left out of', FRENCH);
testCases('finds what is left out of', ENGLISH, 'en');
