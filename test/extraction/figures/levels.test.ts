import { type Case, testCases } from './sample.js';

const FRENCH: readonly Case[] = [
  ['L’agence estime le nombre de bateaux à 4 500.', { value: 4500, counted: 'bateaux' }],
  ['La durée moyenne s’établit à 6,4 ans.', { text: '6,4 ans', value: 6.4, unit: 'years' }],
  ['Le taux de casse est passé de 3,8 à 2,9.', { value: 2.9, from_value: 3.8, unit: 'other', trend: 'decrease' }],
  ['Le budget cumulé des trois ports atteint 14 M€.', { value: 14_000_000, qualifier: 'cumulative' }],
  ['L’endettement net, hors impôts différés, s’élevait à 87 M€ au 30 juin 2025.', { value: 87e6, qualifier: 'net' }],
  ['La dette nette a été ramenée de 96 M€ à 81 M€.', { value: 81e6, from_value: 96e6, qualifier: 'net' }],
  ['Le prix du filet s’élève à 87 euros net.', { value: 87, qualifier: 'net' }],
  ['Le filet net s’allonge à 40 mètres.', { value: 40, qualifier: null }],
  ['La chaîne cumule 3,2 millions de vues.', { value: 3_200_000, qualifier: 'cumulative' }],
  ['Le loyer n’excède pas 640 euros.', { value: 640, qualifier: 'max' }],
  ['Le loyer excède 640 euros.', { value: 640, qualifier: 'min' }],
  ['La dune a reculé : 1,2 m de sable perdu.', { value: 1.2, unit: 'm', trend: 'decrease' }],
  ['Le tunnel offre un gain de 12 minutes.', { value: 12, trend: 'decrease' }],
  ['Le club a enregistré un gain de 12 points de part de marché.', { trend: 'increase' }],
  ['Le salon a reçu quatre fois plus de visites que prévu.', { value: 4, unit: 'multiple', trend: 'increase' }],
  ['Le salon a attiré quatre fois plus que prévu.', { value: 4, unit: 'multiple', trend: null }],
  ['Le métier attire deux fois plus de filles que de garçons.', { value: 2, unit: 'multiple', trend: null }],
  ['La fusion apporte au Groupe 4 300 adhérents.', { value: 4300, counted: 'adhérents' }],
  ['La visite commence au Groupe 4 du lycée.'],
  ['La boue contient 3,1 g/t de cuivre.', { value: 3.1, unit: 'other' }],
  ['Le parc loge 90 familles (72 % du parc en 2023, source Anah).', { value: 90 }, { value: 72, source: 'Anah' }],
];

const ENGLISH: readonly Case[] = [
  ['The ore held 2.4 grams per tonne.', { text: '2.4 grams per tonne', value: 2.4, unit: 'other' }],
  ['The flask held 2.4 grams.', { value: 0.0024, unit: 'kg' }],
  ['Ferries now reach 70 kilometres an hour.', { value: 70, unit: 'other' }],
  ['They slept outside at minus 12 degrees.', { value: -12, unit: 'degreeC' }],
  ['Members back a 4% water rate rise.', { value: 4, unit: 'percent', trend: 'increase' }],
  ['Net sales rose to $48 million.', { value: 48e6, qualifier: null }],
  [
    'Revenues reached $24 billion. The number of guests in the country during the first half of this year reached 15.3 million.',
    { value: 24e9, unit: 'USD' },
    { value: 15.3e6, unit: 'count', counted: 'guests' },
  ],
  ['Revenues reached $24 billion. Taxes reached 15.3 million.', { value: 24e9 }, { value: 15.3e6, unit: 'USD' }],
  ['Of members, 4% wanted no rise.', { value: 4, trend: null }],
  ['The plan has 30 posts removed.', { value: 30, trend: 'decrease' }],
  ['The plan has 30 signs removed.', { value: 30, trend: null }],
  [
    'Tide Monitor puts the number of boats moored in the country in 2024 at 72,500, a jump of 27% in a year.',
    { value: 72_500, counted: 'boats', period: '2024', source: 'Tide Monitor' },
    { value: 27, source: 'Tide Monitor' },
  ],
  ['The court placed the house at 34 Quay Street.'],
  ['Polling firm Alder Vale estimates that 41% of voters agree.', { value: 41, source: 'Alder Vale' }],
];

testCases('reads levels and changes in', FRENCH);
testCases('reads levels and changes in', ENGLISH, 'en');
