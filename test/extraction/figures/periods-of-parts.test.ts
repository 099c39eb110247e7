import { type Case, testCases } from './sample.js';

const COMPARED_FR: readonly Case[] = [
  [
    'En juillet et en août, les haltes ont reçu 41 200 campeurs, en progression de 5 % par rapport à l’été 2023.',
    { value: 41_200, period: '2024-07/2024-08' },
    { value: 5, period: '2024-07/2024-08', trend: 'increase' },
  ],
  ['En août, le port a compté 412 bateaux, en hausse de 5 % par rapport à août 2022.', { value: 412, period: '2024-08' }, { value: 5 }],
  [
    'Au 30 septembre 2024, la dette s’élève à 141 M€, contre 168 M€ au 31 mars.',
    { value: 141e6, period: '2024-09-30' },
    { value: 168e6, period: '2024-03-31' },
  ],
  [
    'Parmi les bénévoles, 27 % sont des femmes (24 % lors de l’enquête de 2019).',
    { value: 27, period: null },
    { value: 24, period: '2019' },
  ],
  [
    'La part est passée de 43 % en 2000 à 36 % en 2022. Dans le même temps, le fonds chiffre à 131 millions d’euros les besoins d’ici 2030.',
    { value: 36, period: '2022' },
    { value: 131e6, period: '../2030' },
  ],
];

const STRETCHES_FR: readonly Case[] = [
  ['Les compteurs ont totalisé 1,9 million de passages du 1er janvier au 31 août.', { value: 1_900_000, period: '2024-01-01/2024-08-31' }],
  ['Interrogés entre le 25 août et le 5 septembre, 64 % se disent satisfaits.', { value: 64, period: '2024-08-25/2024-09-05' }],
  [
    'Le marché est estimé à 9,8 milliards d’euros en 2024 et à 14 milliards d’euros en 2031, soit une croissance annuelle moyenne de 5,2 %.',
    { value: 9.8e9, period: '2024' },
    { value: 14e9, period: '2031' },
    { value: 5.2, period: '2024/2031', trend: 'increase' },
  ],
  ['Le nombre de licences a augmenté de 12 % entre les saisons 2020-2021 et 2022-2023.', { value: 12, period: '2020/2023' }],
  ['À la rentrée 2024, 17 642 élèves ont été accueillis.', { value: 17_642, period: '2024' }],
  ['La liste a obtenu 34,2 % des voix aux élections de 2021.', { value: 34.2, period: '2021' }],
  ['À son apogée, vers 1928, l’atelier emploie 32 ouvrières.', { value: 32, period: '1928' }],
  ['Arrivé en juillet 2023, le capitaine aura dirigé 62 régates.', { value: 62, period: null }],
  ['La ville compte 31 agents, dont 9 postes créés en 2023.', { value: 31, period: null }, { value: 9, period: '2023' }],
];

const ENGLISH: readonly Case[] = [
  ['Census 2021 recorded 5.7 million carers.', { value: 5_700_000, period: '2021' }],
  ['Budget 2024 increased spending by 6.4 per cent.', { value: 6.4, period: '2024', trend: 'increase' }],
  ['The estimate (effective March 12, 2023) comprises 9.6 million tonnes.', { value: 9_600_000, period: '2023-03-12' }],
  ['A dividend of €29.5 million was paid in June.', { value: 29_500_000, period: '2024-06' }],
  ['For the full year the Board expects EBITDA of €560 million.', { value: 560_000_000, period: '2024' }],
  ['The fund will be forced to cut aid to 415,000 people from October.', { value: 415_000, period: '2024-10/..' }],
  ['Storms have uprooted 57,000 people since late July.', { value: 57_000, period: '2024-07/..' }],
  ['On April 24 and 25, 2023, thieves took three boats.', { value: 3, period: '2023-04-24/2023-04-25' }],
  ['Sales rose 3% in the year to March.', { value: 3, period: '2023-04/2024-03' }],
  ['Sales rose 3% in the three months to December.', { value: 3, period: '2023-Q4' }],
  ['Sales rose 3% in the quarter ended September.', { value: 3, period: '2024-Q3' }],
  ['The budget calls for a $65 million decrease from FY 2006 in FY 2007.', { value: 65_000_000, period: '2007', trend: 'decrease' }],
  [
    'The market will grow from $0.8 billion in 2024 to $2.04 billion in 2029, a compound annual growth rate of 20.6%.',
    { value: 2.04e9, trend: 'increase' },
    { value: 20.6, period: '2024/2029' },
  ],
];

testCases('keeps each part to its own time in', COMPARED_FR);
testCases('reads the stretch of time of', STRETCHES_FR);
testCases('reads the stretch of time of', ENGLISH, 'en');
