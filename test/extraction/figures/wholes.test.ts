import { type Case, testCases } from './sample.js';

/** Numbers set apart, halves, rates and amounts out of amounts. */
const WHOLES_EN: readonly Case[] = [
  ['The union counts 42 000 repair shops.', { value: 42_000, counted: 'repair shops' }],
  ['Water was released 1,874 times last year.', { value: 1874, counted: 'times', period: '2023' }],
  ['It is three times more expensive.', { value: 3, unit: 'multiple' }],
  ['The strips cut runoff by nearly half.', { value: 1, denominator: 2, qualifier: 'approx', trend: 'decrease' }],
  ['That compares with just over half today.', { value: 1, denominator: 2, qualifier: 'min' }],
  ['Nearly half a dozen crews came.', { value: 6, counted: 'crews', qualifier: 'approx' }],
  ['Just £38 million of the £215 million required has been spent.', { value: 38_000_000, unit: 'GBP', denominator: 215_000_000 }],
  ['Parts must arrive within 10 working days.', { value: 10, unit: 'days', qualifier: 'max' }],
  ['In its first ten months it has cut emissions by 6,200 tonnes.', { value: 6200, unit: 't', trend: 'decrease' }],
  ['Communities were cut off by two decades of cuts.'],
  ['Revenue grew 3.4x in 2023.', { value: 3.4, unit: 'multiple', trend: 'increase', period: '2023' }],
  ['It raised from Rs. 1,180 crore to Rs. 4,126 crore.', { value: 41_260_000_000, unit: 'currency', trend: 'increase' }],
];

const WHOLES_FR: readonly Case[] = [
  ['Le déficit est réduit de près de moitié.', { value: 1, denominator: 2, qualifier: 'approx', trend: 'decrease' }],
  ['Le plan est financé pour moitié par la Région.', { value: 1, denominator: 2 }],
  ['L’objectif est de passer sous 650 pour 1 000 habitants.', { value: 650, denominator: 1000 }],
  ['Le réseau compte 27 450 abonnés, dont 14 300 de moins de 26 ans.', { value: 27_450 }, { value: 14_300 }],
  [
    'Les délais atteignent 52 jours, et les prêts garantis, dont 1 180 courent encore, pèsent.',
    { value: 52 },
    { value: 1180, unit: 'count' },
  ],
  ['La formation dure 52 semaines, dont 12 en entreprise.', { value: 52, unit: 'weeks' }, { value: 12, unit: 'weeks' }],
  ['À deux semaines de la rentrée, le réseau compte 12 lignes.', { value: 12 }],
  ['La marge d’erreur est comprise entre 1,8 et 4 points.', { value: 1.8, value_max: 4, unit: 'points', counted: null }],
  ['Le projet crée 35 postes, dont une douzaine dans la maintenance.', { value: 35 }, { value: 12, qualifier: 'approx' }],
  ['Une demi-douzaine de communes ont signé.', { value: 6, counted: 'communes', qualifier: 'approx' }],
  ['Vendu CHF 2.95, le kilo est tombé à 1 franc 90 en rayon.', { value: 2.95, unit: 'CHF' }, { value: 1.9, unit: 'CHF' }],
];

testCases('reads the whole of', WHOLES_EN, 'en');
testCases('reads the whole of', WHOLES_FR);

/** Which way figures go, and how firmly they are said. */
const TOLD_EN: readonly Case[] = [
  ['Water losses averaged 27% in 2024, up from 23% in 2019.', { value: 27, from_value: 23, trend: 'increase', period: '2024' }],
  ['Losses fell even more sharply, by 62 percent on average.', { value: 62, trend: 'decrease' }],
  ['The round takes total funding to €57 million.', { value: 57_000_000, qualifier: 'cumulative' }],
  ['Turnover was 12.8 per cent of sales in the September quarter 2023.', { value: 12.8, period: '2023-Q3' }],
];

const TOLD_FR: readonly Case[] = [
  ['La marge a progressé de 31 à 38% entre 2019 et 2023.', { value: 38, from_value: 31, trend: 'increase', period: '2019/2023' }],
  ['Les loyers ont pris 15 % en deux ans.', { value: 15, trend: 'increase' }],
  ['Ils ont pris 15 photos.', { value: 15, trend: null }],
  ['L’Agence annonce un doublement de son budget.', { value: 2, unit: 'multiple', trend: 'increase' }],
  ['L’opération porte à 19,5 M€ le total des fonds levés.', { value: 19_500_000, qualifier: 'cumulative' }],
  ['Le point d’eau ne coûte pas plus de 3,50 euros.', { value: 3.5, qualifier: 'max' }],
];

testCases('tells the way of', TOLD_EN, 'en');
testCases('tells the way of', TOLD_FR);

/** Whose figures they are said to be. */
const SOURCED_EN: readonly Case[] = [
  ["The Vésubre Growers' Federation estimates that closures cost €9.4 million.", { source: "Vésubre Growers' Federation" }],
];

const SOURCED_FR: readonly Case[] = [
  [
    '41 % des chefs d’entreprise attendent une activité stable et 23 % une hausse (enquête Vexa).',
    { value: 41, source: 'enquête Vexa' },
    { value: 23, source: 'enquête Vexa' },
  ],
  ['Les fuites ont diminué de 46 %, selon un suivi confié au laboratoire Vexa.', { value: 46, source: 'laboratoire Vexa' }],
  ['287 avis sont défavorables, selon le décompte de l’association.', { value: 287, source: 'décompte de l’association' }],
  [
    'Chaque euro en évite 2,40 €, d’après la Chaire de recherche sur l’économie du soutien.',
    { value: 2.4, source: 'Chaire de recherche sur l’économie du soutien' },
  ],
];

testCases('knows the source of', SOURCED_EN, 'en');
testCases('knows the source of', SOURCED_FR);
