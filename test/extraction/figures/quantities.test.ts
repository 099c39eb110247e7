import { type Case, testCases } from './sample.js';

const FRENCH: readonly Case[] = [
  ['Le taux atteint 12,5 %.', { text: '12,5 %', value: 12.5, unit: 'percent' }],
  ['Soit 67,8% des votants.', { value: 67.8, unit: 'percent' }],
  ['Quatre-vingt-dix-sept pour cent des répondants approuvent.', { value: 97, unit: 'percent' }],
  ['Un budget de 1,2 M€.', { text: '1,2 M€', value: 1_200_000, unit: 'EUR' }],
  ['Le chiffre d’affaires est de 1 893 ME.', { value: 1_893_000_000, unit: 'EUR' }],
  ['Le résultat est de 225 MEUR.', { value: 225_000_000, unit: 'EUR' }],
  ['Soit 12 Mds€ et 600 k€.', { value: 12_000_000_000, unit: 'EUR' }, { value: 600_000, unit: 'EUR' }],
  ['Le coût est de 61,4 millions d’euros HT.', { text: '61,4 millions d’euros HT', value: 61_400_000, unit: 'EUR' }],
  ['Un chèque de € 300 et un autre de CHF 1’200.', { value: 300, unit: 'EUR' }, { value: 1200, unit: 'CHF' }],
  [
    "L'abonnement coûte Fr. 120.– ; le canton a versé SFr. 1'500'000.-, la ville 30.- CHF.",
    { value: 120, unit: 'CHF' },
    { value: 1_500_000, unit: 'CHF' },
    { value: 30, unit: 'CHF' },
  ],
  ['Le billet coûte 120 fr. Les ports comptent 14 quais.', { value: 120, unit: 'CHF' }, { value: 14, unit: 'count' }],
  ['Le fonds a investi 2,8 G$ et vendu 100 g de sel.', { value: 2.8e9, unit: 'currency' }, { value: 0.1, unit: 'kg' }],
  ['Le film a coûté 3 millions de dollars et 2 millions de francs suisses.', { value: 3e6, unit: 'USD' }, { value: 2e6, unit: 'CHF' }],
  ['Un don de cent mille euros.', { value: 100_000, unit: 'EUR' }],
  [
    'Un budget de 40 millions d’euros, dont 12 millions versés en juin.',
    { value: 4e7, unit: 'EUR' },
    { value: 1.2e7, unit: 'EUR', kind: 'amount' },
  ],
  ['Une salle de 3 500 m² et un parc de 4,5 ha.', { value: 3500, unit: 'm2' }, { value: 4.5, unit: 'ha' }],
  ['Une salle de 200 m2, à 600 mètres, sur 12 km.', { value: 200, unit: 'm2' }, { value: 600, unit: 'm' }, { value: 12, unit: 'km' }],
  ['Une dizaine de kilomètres.', { value: 10, unit: 'km', qualifier: 'approx' }],
  ['Le parc produit 25 GWh pour 12 MW.', { value: 25_000, unit: 'MWh' }, { value: 12, unit: 'MW' }],
  ['Soit 1 200 tonnes de CO2 évitées et 3 000 tCO2e.', { value: 1200, unit: 'tCO2' }, { value: 3000, unit: 'tCO2' }],
  ['Les baies offrent 84 To.', { value: 84e12, unit: 'bytes' }],
  ['Une hausse de 1,7 °C.', { value: 1.7, unit: 'degreeC', trend: 'increase' }],
  ['Le loyer est de 8,50 €/m².', { value: 8.5, unit: 'EUR', per: 'm²' }],
  ['Il verse 46 €/hab et 100 € par mois.', { value: 46, per: 'hab' }, { value: 100, per: 'mois' }],
  ['Un train toutes les 15 minutes.', { value: 15, unit: 'other' }],
  ['Un bail de 25 ans et un délai réduit de 3 semaines.', { value: 25, unit: 'years' }, { value: 3, unit: 'weeks', trend: 'decrease' }],
  ['La dette recule de 2,2 points.', { value: 2.2, unit: 'points', trend: 'decrease' }],
  ['La marge gagne 50 points de base.', { value: 50, unit: 'points', trend: 'increase' }],
  ['Un programme en dix points.', { value: 10, unit: 'count', counted: 'points' }],
];

const ENGLISH: readonly Case[] = [
  ['Revenue was $44.6 million.', { text: '$44.6 million', value: 44_600_000, unit: 'USD' }],
  ['Earnings of $.07 per share.', { value: 0.07, unit: 'USD', per: 'share' }],
  ['It raised US$5m, €350 million and £2bn.', { value: 5e6, unit: 'USD' }, { value: 3.5e8, unit: 'EUR' }, { value: 2e9, unit: 'GBP' }],
  ['The fee was cut by 50 cents.', { value: 0.5, unit: 'USD', trend: 'decrease' }],
  ['It covers 20,000 square meters and produces 500 MW.', { value: 20_000, unit: 'm2' }, { value: 500, unit: 'MW' }],
  ['Thirty-six percent of members agree.', { value: 36, unit: 'percent' }],
  ['Margin improved 410 basis points.', { value: 410, unit: 'points', trend: 'increase' }],
  ['It loses $7 billion annually.', { value: 7e9, per: 'year' }],
  ['States have two years to comply with a 12-month plan.', { value: 2, unit: 'years' }, { value: 12, unit: 'months' }],
  ['A three-year contract.', { value: 3, unit: 'years' }],
  ['A $50,000 grant for a 4.5-mile trail.', { value: 50_000, unit: 'USD' }, { value: 4.5, unit: 'other' }],
  ['It allows up to six months leave.', { value: 6, unit: 'months', qualifier: 'max' }],
];

const TIME_FR: readonly Case[] = [
  ['Depuis plus de 10 ans, elle existe.'],
  ['Il y a trois mois, tout a changé.'],
  ['Six mois après son ouverture, il ferme.'],
  ['Julie, 34 ans, habite ici depuis trois ans.'],
  ['Un homme âgé de 42 ans.'],
  ['Les jeunes de 16 à 25 ans et les moins de 18 ans.'],
  ['Un atelier pour les ados de 13 à 15 ans.'],
  ['Ouvert de 9h à 18h, à 20 heures le jeudi.'],
  ['Il répond 7 jours sur 7 et 24h/24.'],
  ['Un an plus tard, mon fils aura 25 ans.'],
  ['Une douzaine d’années ? Non, depuis une dizaine d’années.', { value: 12, unit: 'years' }],
];

const TIME_EN: readonly Case[] = [
  ['Over the past 10 years it grew.'],
  ['She is 42 years old.'],
  ['Two years ago, a 5-year-old boy won.'],
  ['At 5 pm on March 3.'],
  ['Within six months, it opened.'],
  ['Twenty-five years ago, it opened.'],
];

testCases('measures', FRENCH);
testCases('measures', ENGLISH, 'en');
testCases('tells time, not measure, in', TIME_FR);
testCases('tells time, not measure, in', TIME_EN, 'en');
