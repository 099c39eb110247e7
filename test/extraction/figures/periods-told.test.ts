import { type Case, testCases } from './sample.js';

const CORRESPONDING_FR: readonly Case[] = [
  [
    'Au premier semestre 2010, le port a traité 41 000 conteneurs, contre 38 000 au semestre correspondant de 2009.',
    { value: 41_000, period: '2010-H1' },
    { value: 38_000, counted: 'conteneurs', period: '2009-H1' },
  ],
  [
    'Sur les six premiers mois de 2024, le réseau a transporté 41 000 voyageurs, contre 38 000 voyageurs sur la même période de 2022.',
    { value: 41_000, period: '2024-01/2024-06' },
    { value: 38_000, period: '2022-01/2022-06' },
  ],
  [
    'Au troisième trimestre 2024, le résultat est de 14 M€, contre 12 M€ au trimestre comparable de l’exercice précédent.',
    { value: 14_000_000, period: '2024-Q3' },
    { value: 12_000_000, period: '2023-Q3' },
  ],
  [
    'En 2024, 41 foyers ont été raccordés, contre 38 sur l’exercice correspondant de 2021.',
    { value: 41, period: '2024' },
    { value: 38, period: '2021' },
  ],
];

const CORRESPONDING_EN: readonly Case[] = [
  [
    'In the first half of 2024, the yard built 41 boats, compared with 38 in the same period of 2022.',
    { value: 41, period: '2024-H1' },
    { value: 38, counted: 'boats', period: '2022-H1' },
  ],
  [
    'In the third quarter of 2024, revenue was $41 million, compared with $38 million in the corresponding quarter last year.',
    { value: 41_000_000, period: '2024-Q3' },
    { value: 38_000_000, period: '2023-Q3' },
  ],
  [
    'For the six months ended June 30, 2024, sales were $41 million, compared to $38 million in the corresponding period of 2022.',
    { value: 41_000_000, period: '2024-H1' },
    { value: 38_000_000, period: '2022-H1' },
  ],
  [
    'In April 2024, 410 calves were tagged, against 380 in the same month of 2021.',
    { value: 410, period: '2024-04' },
    { value: 380, counted: 'calves', period: '2021-04' },
  ],
];

// What a change is measured from is not when it holds.
const COMPARED_FR: readonly Case[] = [
  [
    'Au deuxième trimestre 2024, 41 000 voyageurs ont pris le car, soit 11 % de plus que sur la même période de 2023.',
    { value: 41_000, period: '2024-Q2' },
    { value: 11, trend: 'increase', period: '2024-Q2' },
  ],
  ['Les ventes du troisième trimestre 2024 ont augmenté de 9 % par rapport à la même période de 2022.', { value: 9, period: '2024-Q3' }],
  ['En 2024, la ferme a livré 41 paniers, au même prix qu’en 2021.', { value: 41, period: '2024' }],
];
const COMPARED_EN: readonly Case[] = [
  ['In the third quarter of 2024, sales rose 9% compared to the same period of 2022.', { value: 9, trend: 'increase', period: '2024-Q3' }],
];

testCases('dates by the corresponding stretch of another year', CORRESPONDING_FR);
testCases('dates by the corresponding stretch of another year', CORRESPONDING_EN, 'en');
testCases('dates a change by when it holds in', COMPARED_FR);
testCases('dates a change by when it holds in', COMPARED_EN, 'en');

const BY_THE_SHARE_EN: readonly Case[] = [
  [
    'For the third quarter of 2024, net income was $14.9 million, or $0.61 per share, compared to $12.1 million, or $0.50 per share, for the same quarter of 2023.',
    { value: 14_900_000, period: '2024-Q3' },
    { value: 0.61, per: 'share', period: '2024-Q3' },
    { value: 12_100_000, period: '2023-Q3' },
    { value: 0.5, per: 'share', period: '2023-Q3' },
  ],
  [
    'Net income for 2024 was $14.9 million, or $0.61 per diluted share, compared to net income of $12.1 million, or $0.50 per diluted share, for 2023.',
    { value: 14_900_000, period: '2024' },
    { value: 0.61, period: '2024' },
    { value: 12_100_000, period: '2023' },
    { value: 0.5, period: '2023' },
  ],
  [
    'The loss was $3.2 million, or $0.08 per unit, in 2023, against $1.1 million, or $0.03 per unit, in 2022.',
    { value: 3_200_000, period: '2023' },
    { value: 0.08, period: '2023' },
    { value: 1_100_000, period: '2022' },
    { value: 0.03, period: '2022' },
  ],
  ['Sales were $9 million in 2023 and $0.08 per share was paid in 2024.', { period: '2023' }, { value: 0.08, period: '2024' }],
];
const BY_THE_SHARE_FR: readonly Case[] = [
  [
    'En 2024, le résultat atteint 14,9 M€, soit 0,61 € par action, contre 12,1 M€, soit 0,50 € par action, en 2023.',
    { value: 14_900_000, period: '2024' },
    { value: 0.61, per: 'action', period: '2024' },
    { value: 12_100_000, period: '2023' },
    { value: 0.5, per: 'action', period: '2023' },
  ],
];

const OVER_NEW_YEAR_EN: readonly Case[] = [
  ['Between August and July 2020, crews removed 410 nets.', { value: 410, period: '2019-08/2020-07' }],
  ['Wardens freed 46 otters between November and February 2021.', { value: 46, period: '2020-11/2021-02' }],
  ['Between March and July 2020, crews removed 410 nets.', { value: 410, period: '2020-03/2020-07' }],
  ['Between August 2018 and July 2020, crews removed 410 nets.', { value: 410, period: '2018-08/2020-07' }],
];
const OVER_NEW_YEAR_FR: readonly Case[] = [
  ['Entre octobre et mars 2021, 410 filets ont été retirés.', { value: 410, period: '2020-10/2021-03' }],
  ['Les gardes ont libéré 46 loutres de février à novembre 2021.', { value: 46, period: '2021-02/2021-11' }],
];

const OTHER_YEAR: readonly Case[] = [
  [
    'Entre mars et juin 2024, 41 foyers ont été raccordés, contre 38 sur la même période en 2023.',
    { value: 41, period: '2024-03/2024-06' },
    { value: 38, period: '2023-03/2023-06' },
  ],
];

testCases('dates the same stretch of another year in', OTHER_YEAR);
testCases('dates a result by the share with the one it restates in', BY_THE_SHARE_EN, 'en');
testCases('dates a result by the share with the one it restates in', BY_THE_SHARE_FR);
testCases('reads months on either side of a new year in', OVER_NEW_YEAR_EN, 'en');
testCases('reads months on either side of a new year in', OVER_NEW_YEAR_FR);
