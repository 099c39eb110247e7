import { type Case, testCases } from './sample.js';

/** Words that a rule reads one way, in sentences where they mean something else. */
const LOSSES: readonly Case[] = [
  ['Net income (loss) was $(12.5) million in 2023.', { value: -12_500_000 }],
  ['Despite the loss of a major client, operating income reached $(2.1) million.', { value: -2_100_000 }],
  ['Net loss narrowed; free cash flow was $(12.5) million.', { value: -12_500_000 }],
  ['Net loss per share was $(0.05), compared with $(0.12) in 2022.', { value: 0.05 }, { value: 0.12 }],
  ['Loan loss provisions decreased by $5 million in 2023.', { value: 5_000_000, trend: 'decrease' }],
  ['The strike had a negative impact on cash of $2 million.', { value: 2_000_000 }],
];

const MONEYS: readonly Case[] = [
  ['Euro 2024 drew 40 teams.', { value: 40, unit: 'count' }],
  ['The Euro 7 norm takes effect.'],
  ['It cost Euro 12 million, or Euro 1.5 million a year.', { value: 12_000_000, unit: 'EUR' }, { value: 1_500_000, unit: 'EUR' }],
  ['The accounts follow FRS 102.'],
  ['It funds 1200 Paris students.', { value: 1200, counted: 'Paris students' }],
  ['The club has 1,000 members (phone: 5551234).', { value: 1000 }],
  ['The club has 1,000 members (Europe: 30,000).', { value: 1000 }, { value: 30_000 }],
  ['The mayor puts his bike at 12.'],
  ['In 2020, 45 boats came, against 30 in March of the previous year.', { value: 45 }, { value: 30, period: '2020-03' }],
];

const MONEYS_FR: readonly Case[] = [
  ['À New York, Vexa a levé 450 000 $.', { value: 450_000, unit: 'USD' }],
  ['La Ville a dépensé 450 000 $.', { value: 450_000, unit: 'currency' }],
];

const CHANGES: readonly Case[] = [
  ['The hospital contracted 40 percent of its nurses from agencies.', { value: 40, trend: null }],
  ['Turnout was 12% above the 2019 target.', { value: 12, trend: null }],
  ['The offer price is 20% above the last closing price.', { value: 20, trend: null }],
  ['Turnout was 12% above the 2019 level.', { value: 12, trend: 'increase' }],
  ['Sales fell 3% in May and June 2024 was a quiet month.', { value: 3, trend: 'decrease', period: '2024-05' }],
];

const CHANGES_FR: readonly Case[] = [
  ['Le port a réduit les émissions de 40 % des navires en escale.', { value: 40, trend: 'decrease' }],
  ['La Ville augmente les tarifs de 10 % des parkings.', { value: 10, trend: 'increase' }],
  ["L'évolution du résultat est de -12 millions d'euros sur un an.", { value: 12_000_000, trend: 'decrease' }],
  ['La trésorerie est en baisse de -4 M€.', { value: 4_000_000, trend: 'decrease' }],
  ['La perte la plus fréquente (40 %) est celle des clés.', { value: 40, trend: null }],
];

const OTHERS_FR: readonly Case[] = [
  ['Vouge Distribution, opérateur n° 2 du marché, emploie 200 salariés.', { value: 2, unit: 'rank' }, { value: 200, counted: 'salariés' }],
  ['La cellule n° 2 du site rouvre.'],
  [
    'Vouge Ports a noté une hausse de 12 % du trafic et gère 40 quais.',
    { value: 12, trend: 'increase', source: null },
    { value: 40, source: null },
  ],
  ['Au titre des années 2020 et 2021, 300 dossiers ont été ouverts.', { value: 300, period: '2020/2021' }],
  ["Pour les années 2020, 2021 et 2022, l'État versera 3 millions d'euros.", { value: 3_000_000, period: '2020/2022' }],
  ['Dans les années 2020, 300 dossiers ont été ouverts.', { value: 300, period: '2020/2029' }],
  ['Une retraite de 40 ans de cotisations est versée.', { value: 40, unit: 'years' }],
];

testCases('the sign of a loss is read off its own amount', LOSSES, 'en');
testCases('what is compared with no earlier state has not changed', CHANGES, 'en');
testCases('ce qui change, et de combien', CHANGES_FR, 'fr');
testCases('rangs, sources, années et durées', OTHERS_FR, 'fr');
testCases('reads money as money, and numbers as numbers, in', MONEYS, 'en');
testCases('reads the dollar of the place in', MONEYS_FR);
