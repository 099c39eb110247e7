import { type Case, testCases } from './sample.js';

const NOUNLESS_FR: readonly Case[] = [
  ['Après 1 850 coureurs en 2022, le semi-marathon en a réuni 2 300 en 2023.', { value: 1850 }, { value: 2300, period: '2023' }],
  [
    'Le nombre de places augmente : 80 en 2022, 95 en 2023 et 110 en 2024.',
    { value: 80, counted: 'places', period: '2022' },
    { value: 95, period: '2023' },
    { value: 110, period: '2024' },
  ],
  ['Le budget est de 12 M€ en 2022, 14 en 2023.', { value: 12_000_000, period: '2022' }, { value: 14_000_000, period: '2023' }],
  [
    'Le nombre d’inscrits monte encore, pour atteindre les 41 500, contre 38 860 en 2022.',
    { value: 41_500, counted: 'inscrits' },
    { value: 38_860, period: '2022' },
  ],
  ['Les emplois saisonniers sont passés à 14 100.', { value: 14_100, counted: 'emplois saisonniers' }],
  ['L’usine a réduit ses effectifs de 220 en deux ans.', { value: 220, trend: 'decrease' }],
  [
    'La tempête a fait 12 morts, tandis que 1911 autres ont été blessés.',
    { value: 12, counted: 'morts' },
    { value: 1911, counted: 'morts' },
  ],
  ['La halle a été refaite en 2012, celle de Clairmont en 2015.'],
];

const NOUNLESS_EN: readonly Case[] = [
  [
    'The count – 4,844 (72.5%) for the bridge and 334 (5%) for none – was done by noon.',
    { value: 4844, unit: 'count' },
    { value: 72.5 },
    { value: 334, unit: 'count' },
    { value: 5 },
  ],
  ['Room 114 (40% full) is open.', { value: 40 }],
  ['The company has reduced its workforce by 220 since 2021.', { value: 220, trend: 'decrease', period: '2021/..' }],
  ['The club beat its own record by more than 12,000.', { value: 12_000 }],
  ['The county has 6,300 bakers now and 5,290 working in town.', { value: 6300, counted: 'bakers' }, { value: 5290, counted: 'bakers' }],
  ['The number of places will rise: 80 in 2022 and 95 in 2023.', { value: 80, period: '2022' }, { value: 95, period: '2023' }],
  ['The hall was rebuilt in 2012 and the tower in 2015.'],
];

const MONEY_FR: readonly Case[] = [
  [
    'La Région accorde 12,4 millions pour la gare. Le parking coûte 1,4 million d’euros.',
    { value: 12_400_000, unit: 'EUR' },
    { value: 1_400_000, unit: 'EUR' },
  ],
  // With two currencies, or none, nobody can tell which.
  ['La Région accorde 12,4 millions pour la gare.', { value: 12_400_000, unit: 'count' }],
  [
    'La Région accorde 12,4 millions pour la gare. Le parking coûte 1 M€, la halle 2 M$.',
    { value: 12_400_000, unit: 'count' },
    { value: 1_000_000, unit: 'EUR' },
    { value: 2_000_000 },
  ],
  ['L’exposition a reçu 41,500 visiteurs.', { value: 41_500, counted: 'visiteurs' }],
  ['La route mesure 41,500 km.', { value: 41.5, unit: 'km' }],
];

const CHANGES_FR: readonly Case[] = [
  [
    'Les frais reculent partout, au port (moins 3,1 millions d’euros) comme à la criée (moins 12,5 %).',
    { value: 3_100_000, trend: 'decrease' },
    { value: 12.5, trend: 'decrease' },
  ],
  [
    'Les loyers coûtent 46 millions d’euros, soit 4 millions ou 8 % de moins que l’an passé.',
    { value: 46_000_000, trend: null },
    { value: 4_000_000, unit: 'EUR', trend: 'decrease' },
    { value: 8, trend: 'decrease' },
  ],
  ['La baisse s’est inscrite à 10 %.', { value: 10, trend: 'decrease' }],
  ['Le prix du repas reste stable à 3,50 euros.', { value: 3.5, trend: 'stable' }],
  ['Le repas est vendu à 3,50 euros (moins cher que la moyenne).', { value: 3.5, trend: null }],
];

const TIMES_FR: readonly Case[] = [
  ['Les cours sont ouverts aux bambins âgés de 8 mois à 3 ans.'],
  ['Le chantier dure 6 mois.', { value: 6, unit: 'months' }],
];
const TIMES_EN: readonly Case[] = [
  ['It takes 1 to 2 weeks after planting for the hedge to green.', { value: 1, unit: 'weeks' }],
  ['The team came back two weeks after the flood.'],
  ['Children aged 6 months to 5 years are welcome.'],
];

const NOTED_FR: readonly Case[] = [
  ['La filière emploie 14 700¹ personnes.', { value: 14_700, counted: 'personnes' }],
  [
    'Les ventes reculent de 1,9 %² et pèsent 1,32 milliard d’euros³.',
    { value: 1.9, unit: 'percent' },
    { value: 1_320_000_000, unit: 'EUR' },
  ],
  ['Le parc compte 12 m² de serres et 3 km² de champs.', { value: 12, unit: 'm2' }, { value: 3, unit: 'km2' }],
  ['La filière emploie 14 700¹ personnes.\n¹ Source : Agence des jardins, 2024.', { value: 14_700, source: 'Agence des jardins' }],
];

testCases('the call of a note is no part of a number', NOTED_FR);
testCases('a number alone counts what was said before', NOUNLESS_FR);
testCases('a number alone counts what was said before, in English', NOUNLESS_EN, 'en');
testCases('millions without a currency have the only one of the release; thousands may have a comma', MONEY_FR);
testCases('a change is one in words as well', CHANGES_FR);
testCases('how long something takes is measured, how old people are is not', TIMES_FR);
testCases('how long something takes is measured, how old people are is not, in English', TIMES_EN, 'en');
