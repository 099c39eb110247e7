import { type Case, testCases } from './sample.js';

/** How frequent verbs and nouns of change say by how much, from what and to what; and what only sounds like them. */
const TOLD_FR: readonly Case[] = [
  ['Les effectifs sont passés de 2 310 à 2 540 agents.', { value: 2540, from_value: 2310, counted: 'agents', trend: 'increase' }],
  ['Le taux a augmenté de 12 % à 15 %.', { value: 15, from_value: 12, trend: 'increase' }],
  ['Le taux progresse de 12 % en 2019 à 15 % en 2023.', { value: 15, from_value: 12, trend: 'increase', period: '2023' }],
  ['Les prix augmentent de 10 % à 15 %.', { value: 10, value_max: 15, from_value: null, trend: 'increase' }],
  ['Le trafic est supérieur de 12 % à celui de 2019.', { value: 12, trend: 'increase' }],
  ['Le coût reste supérieur de 12 % à celui de la pièce importée.', { value: 12, trend: null }],
  ['Le budget est raboté de 3 %.', { value: 3, trend: 'decrease' }],
  ['La facture serait alourdie de 40 euros.', { value: 40, trend: 'increase' }],
  ['Les communes déclarent une économie médiane de 41 euros.', { value: 41, trend: 'decrease' }],
  ["L'économie numérique de 3 milliards d'euros recrute.", { value: 3e9, trend: null }],
  ['La fête a vu la remise symbolique de 17 tonnes de semences.', { value: 17, trend: null }],
  ['Les abonnés ont une remise de 12 %.', { value: 12, trend: 'decrease' }],
  ['Il faut réduire les coûts de chauffage et de climatisation de 20 %.', { value: 20, trend: 'decrease' }],
  ['La hausse des salaires et une prime de 20 % sont actées.', { value: 20, trend: null }],
];

const TOLD_EN: readonly Case[] = [
  ['It can help them reduce their heating and cooling costs by 20 percent.', { value: 20, trend: 'decrease' }],
  ['Sales rose and the fund was backed by 20 percent of members.', { value: 20, trend: null }],
  ['It decided to reduce the rate by a further 50 basis points.', { value: 50, trend: 'decrease' }],
  ['The port shed 8,000 jobs in March.', { value: 8000, trend: 'decrease' }],
  ['The team lost three games in March.', { value: 3, trend: null }],
  ['It adds around 9% to earnings per share.', { value: 9, trend: 'increase' }],
  ['Delay knocks two per cent off what it is worth.', { value: 2, trend: 'decrease' }],
  ['Revenue rose 12% as reported and 9% at constant currency.', { value: 12, trend: 'increase' }, { value: 9, trend: 'increase' }],
  [
    'Sales grew by 2.9 per cent in Q3 (2023: 0.6 per cent).',
    { value: 2.9, trend: 'increase' },
    { value: 0.6, trend: 'increase', period: '2023' },
  ],
  [
    'Net income for the first quarter of 2024 decreased $1,105,000 to $1,310,000.',
    { value: 1_105_000, trend: 'decrease', period: '2024-Q1' },
    { value: 1_310_000, trend: null, period: '2024-Q1' },
  ],
  ['We expect sales to grow 3% to 5%.', { value: 3, value_max: 5, trend: 'increase' }],
  [
    'Return on assets for the first quarter ended March 31, 2024, decreased 0.50% to 0.62% compared to 1.12% for the first quarter ended March 31, 2023.',
    { value: 0.5, trend: 'decrease', period: '2024-Q1' },
    { value: 0.62, trend: null, period: '2024-Q1' },
    { value: 1.12, trend: null, period: '2023-Q1' },
  ],
  [
    'Equity increased from $90,001,000 at December 31, 2023, to $94,455,000 at March 31, 2024.',
    { value: 94_455_000, from_value: 90_001_000, trend: 'increase' },
  ],
  [
    'In cities 41% of parents say they have thought of a bike, up from 26% in 2022.',
    { value: 41, from_value: 26, trend: 'increase', period: null },
  ],
  ['The minimum rises to £410 a week from September, up from £365.', { value: 410, from_value: 365, trend: 'increase' }],
  ['Sault had 12% of them, down from 9% elsewhere.', { value: 12 }, { value: 9 }],
  ['The margin was 10.0% (2023: 9.9%).', { value: 10, trend: null }, { value: 9.9, trend: null, period: '2023' }],
];

testCases('a change is told by its size or its ends:', TOLD_FR);
testCases('a change is told by its size or its ends:', TOLD_EN, 'en');

const QUANTITIES_FR: readonly Case[] = [
  ['Elle a fait une visite conjointe sur trois sites emblématiques.', { value: 3, denominator: null, counted: 'sites emblématiques' }],
  ['Un salarié sur trois est concerné.', { value: 1, denominator: 3, counted: 'salarié' }],
  ['Sur environ 5600 candidats éligibles, 2108 sont inscrits.', { value: 2108, denominator: 5600, counted: 'candidats éligibles' }],
  ['Ce que nous vivons depuis deux décennies est grave.'],
  ['Près du quart de la production aurait été perdu.', { value: 1, denominator: 4, qualifier: 'approx' }],
  ['Le prix du quart de rouge monte.'],
  ['La moitié environ du métal a disparu.', { value: 1, denominator: 2, counted: 'métal' }],
  [
    'Le programme a versé 146,2 M$, malgré un nombre de demandes identique (88 450, contre 88 910).',
    { value: 146.2e6, unit: 'currency' },
    { value: 88_450, unit: 'count' },
    { value: 88_910, unit: 'count' },
  ],
  ['Il vaut 14,2 M€ contre 12,6.', { value: 14.2e6 }, { value: 12.6e6, unit: 'EUR' }],
  ["Le nombre de suspensions s'élève ainsi à 903, contre 742 un an plus tôt.", { value: 903, counted: 'suspensions' }, { value: 742 }],
  ['Un chèque de 1 500 000 F CFA a été remis.', { value: 1.5e6, unit: 'currency', trend: null }],
  ['Elle a reçu un quart de million d’euros.', { value: 250_000, unit: 'EUR' }],
  ['Elle a reçu 1,1 € million de subventions.', { value: 1_100_000, unit: 'EUR' }],
  ['La suite a été téléchargée plus de 20 millions de fois.', { value: 20e6, counted: 'fois', qualifier: 'min' }],
];

const QUANTITIES_EN: readonly Case[] = [
  ['There are over a quarter of a million open warrants.', { value: 250_000, counted: 'open warrants', qualifier: 'min' }],
  ['A quarter of the warrants are open.', { value: 1, denominator: 4 }],
  ['More than a third of the industry’s customers agreed.', { value: 1, denominator: 3, counted: 'customers' }],
  ['Its collection grew over four decades.'],
  ['It received US$ 41 m in 2023 and KSh 8.7bn.', { value: 41e6, unit: 'USD' }, { value: 8.7e9, unit: 'currency' }],
  ['It serves 19 of the top 20 pharmaceutical companies.', { value: 19, denominator: 20, counted: 'pharmaceutical companies' }],
  ['The final drew 6,905, the biggest crowd since 1990.', { value: 6905 }],
  ['Two summers ago a farmer came.'],
  ['It is like one introduced in two European countries.', { value: 2, denominator: null, counted: 'European countries' }],
  ['The range is 3.6 to 4.7 million.', { value: 3.6e6, value_max: 4.7e6 }],
  ['Net debt to EBITDA is expected to be 1.9 times at completion.', { value: 1.9, trend: null }],
  ['She won the cup three times.'],
  ['Membership has grown to 40,000.', { value: 40_000 }],
  ['The dividend rises 10% to 4.4p per share.', { value: 10 }, { value: 0.044, unit: 'GBP' }],
  ['2023 sales were $12 million.', { value: 12e6, period: '2023' }],
  ['Revenues have surpassed AED 24.6 billion.', { value: 24.6e9, unit: 'currency' }],
  ['2000 people came.', { value: 2000, counted: 'people' }],
  ['The 2023 season had six storms.', { value: 6, counted: 'storms', period: '2023' }],
  ['By comparison, 2023’s activity was about 170 percent of the average.', { value: 170, period: '2023' }],
];

testCases('quantities are read whole:', QUANTITIES_FR);
testCases('quantities are read whole:', QUANTITIES_EN, 'en');
