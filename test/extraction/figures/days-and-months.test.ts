import { type Case, testCases } from './sample.js';

const DAYS_FR: readonly Case[] = [
  ['La foire a réuni 80 exposants les 20 et 21 mars 2024.', { value: 80, period: '2024-03-20/2024-03-21' }],
  ['La foire a réuni 80 exposants les 9, 10 et 11 mars 2024.', { value: 80, period: '2024-03-09/2024-03-11' }],
  ['Entre le 1er et le 15 mars 2024, 48 contrôles ont été effectués.', { value: 48, period: '2024-03-01/2024-03-15' }],
  ['La foire réunira 80 exposants du 28 mars au 4 avril 2024.', { value: 80, period: '2024-03-28/2024-04-04' }],
  ['La foire a réuni 80 exposants du samedi 9 au dimanche 17 mars 2024.', { value: 80, period: '2024-03-09/2024-03-17' }],
  // Two days the wrong way round are no stretch of time.
  ['Le 21 puis 20 mars 2024, 80 exposants sont venus.', { value: 80, period: '2024-03-20' }],
];

const DAYS_EN: readonly Case[] = [
  ['Over the weekend of 20–21 April 2024, 3,200 people came.', { value: 3200, period: '2024-04-20/2024-04-21' }],
  ['Officers visited nine shops between Monday 4 and Friday 8 March 2024.', { value: 9, period: '2024-03-04/2024-03-08' }],
  ['The fair drew 80 exhibitors on 9 and 10 March 2024.', { value: 80, period: '2024-03-09/2024-03-10' }],
];

const MONTHS_FR: readonly Case[] = [
  ['Une baisse de 15 % du nombre d’accidents a été constatée au cours du mois d’avril 2024.', { value: 15, period: '2024-04' }],
  ['La collecte du mois de mars 2024 a réuni 12 000 euros.', { value: 12_000, period: '2024-03' }],
  ['Le dispositif a aidé 1 700 jeunes sur la période septembre 2022 – juin 2023.', { value: 1700, period: '2022-09/2023-06' }],
  ['La hausse atteint 11 % pour les trois premiers trimestres de 2023.', { value: 11, period: '2023-01/2023-09' }],
  ['À la mi-avril 2024, 230 éleveurs avaient déposé un dossier.', { value: 230, period: '2024-04' }],
  ['Pas moins de 86 exposants étaient présents lors de l’édition 2023.', { value: 86, period: '2023' }],
  ['L’abonnement coûte 12 euros par mois.', { value: 12, period: null }],
];

const MONTHS_EN: readonly Case[] = [
  ['Third-quarter 2023 profit fell 18% to $9.3 million.', { value: 18, period: '2023-Q3' }, { value: 9_300_000, period: '2023-Q3' }],
  ['First-half 2024 sales were $41 million.', { value: 41_000_000, period: '2024-H1' }],
  ['The first three quarters of 2023 brought 4,100 new members.', { value: 4100, period: '2023-01/2023-09' }],
  ['From September 2022 to June 2023, 14 schools took part.', { value: 14, period: '2022-09/2023-06' }],
  ['As recently as 2012, only 300 birds remained.', { value: 300, period: '2012' }],
  ['The service will cost £2 from September 2024.', { value: 2, period: '2024-09/..' }],
  // What prices are measured from is not when they hold.
  ['Prices will fall 3% from March levels.', { value: 3, period: null }],
];

const TOLD_FR: readonly Case[] = [
  [
    'La commune comptait 8 400 habitants en 2023, contre 7 900 cinq ans plus tôt.',
    { value: 8400, period: '2023' },
    { value: 7900, period: '2018' },
  ],
  ['Depuis 2015, l’association a grandi et compte désormais 12 300 adhérents.', { value: 12_300, period: null }],
  ['Commencés en 2021, les travaux ont coûté 3 millions d’euros.', { value: 3_000_000, period: null }],
  ['Selon les chiffres publiés par l’Insee le 2 avril 2024, 9 % des jeunes sont sans emploi.', { value: 9, period: null, source: 'Insee' }],
];

const TOLD_EN: readonly Case[] = [
  [
    'Revenue was $12 million in 2023, compared with $7 million three years earlier.',
    { value: 12_000_000, period: '2023' },
    { value: 7_000_000, period: '2020' },
  ],
  ['The scheme, which began in March 2021, has helped 950 people.', { value: 950, period: null }],
  ['Membership has grown every year since 2015 and now stands at 12,300.', { value: 12_300, period: null }],
  // What a company now expects of a year is of that year.
  ['For 2024, the company now expects sales of $41 million.', { value: 41_000_000, period: '2024' }],
  [
    'The trust helped 31,000 families in 2022, a 9% increase on the previous year.',
    { value: 31_000, period: '2022' },
    { value: 9, trend: 'increase' },
  ],
  [
    'Income fell by €640,000, or 12%, to €4.7 million in 2023.',
    { value: 640_000, period: '2023' },
    { value: 12, trend: 'decrease', period: '2023' },
    { value: 4_700_000, period: '2023' },
  ],
];

testCases('a stretch of days holds both its ends', DAYS_FR);
testCases('a stretch of days holds both its ends, in English', DAYS_EN, 'en');
testCases('months, quarters and editions say when', MONTHS_FR);
testCases('months, quarters and half-years say when, in English', MONTHS_EN, 'en');
testCases('when something began, came out or was otherwise is not when a figure holds', TOLD_FR);
testCases('when something began, came out or was otherwise is not when a figure holds, in English', TOLD_EN, 'en');
