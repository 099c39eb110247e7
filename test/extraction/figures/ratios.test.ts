import { type Case, testCases } from './sample.js';

const SHARES_FR: readonly Case[] = [
  ['14 des 25 projets d’extension.', { text: '14 des 25 projets d’extension', value: 14, denominator: 25, counted: 'projets d’extension' }],
  ['Près de 8 femmes sur 10 le disent.', { value: 8, denominator: 10, counted: 'femmes', qualifier: 'approx' }],
  ['Un Français sur trois et deux sur cinq.', { value: 1, denominator: 3 }, { value: 2, denominator: 5 }],
  ['1 jeune sur 5 cherche un emploi.', { value: 1, denominator: 5 }],
  ['Sur les 80 EPCI, 62 ont signé.', { value: 62, denominator: 80, counted: 'EPCI' }],
  ['Sur 201 ouvertures d’usines, 73 l’ont été ici.', { value: 73, denominator: 201 }],
  ['La moitié des élèves et les deux tiers des maîtres.', { value: 1, denominator: 2, counted: 'élèves' }, { value: 2, denominator: 3 }],
  ['Trois quarts des Français et 3/4 des élus.', { value: 3, denominator: 4 }, { value: 3, denominator: 4 }],
  ['Les vols ont baissé d’un tiers.', { value: 1, denominator: 3, trend: 'decrease' }],
  ['Les coûts sont réduits de moitié.', { value: 1, denominator: 2, trend: 'decrease' }],
  ['Un quart de finale.'],
  ['Le tiers-lieu ouvre au troisième quart d’heure.'],
  ['150 000 € sur 3 ans.', { value: 150_000, denominator: null, unit: 'EUR' }],
];

const SHARES_EN: readonly Case[] = [
  ['One in eight of its pilots sails.', { value: 1, denominator: 8, counted: 'pilots' }],
  ['Two-thirds of those in paid work sail.', { value: 2, denominator: 3, counted: 'those in paid work' }],
  ['19 out of 26 cantons have one.', { value: 19, denominator: 26, counted: 'cantons' }],
  ['One in three women and 1 in 5 men.', { value: 1, denominator: 3, counted: 'women' }, { value: 1, denominator: 5 }],
  ['At least 50 of the 120 positions.', { value: 50, denominator: 120, qualifier: 'min' }],
  ['Two-thirds of voters and half of all companies.', { value: 2, denominator: 3, counted: 'voters' }, { value: 1, denominator: 2 }],
  ['It would cut our rate by nearly two-thirds.', { value: 2, denominator: 3, counted: 'rate', qualifier: 'approx', trend: 'decrease' }],
  ['The third quarter of the second half.'],
];

const RANGES: readonly Case[] = [
  ['Entre 10 et 15 millions d’euros.', { value: 1e7, value_max: 1.5e7, unit: 'EUR' }],
  ['De 4 à 9% du montant.', { value: 4, value_max: 9, unit: 'percent' }],
  ['30 à 40 % des jeunes.', { value: 30, value_max: 40 }],
  ['Une croissance de l’ordre de 7% à 8%.', { text: '7% à 8%', value: 7, value_max: 8, trend: 'increase' }],
  ['10-15 % de hausse.', { value: 10, value_max: 15, trend: 'increase' }],
  ['Deux ou trois projets.', { value: 2, value_max: 3, counted: 'projets' }],
  ['En 2025-2026, classés.'],
  ['Entre 2021 et 2024, rien.'],
];

const SHIFTS: readonly Case[] = [
  ['Le taux passe de 8,2 % à 7,4 %.', { value: 7.4, from_value: 8.2, trend: 'decrease', unit: 'percent' }],
  ['L’effectif est passé de 1 200 à 1 450 salariés.', { value: 1450, from_value: 1200, trend: 'increase', counted: 'salariés' }],
  ['Un achat portant le nombre de bus de 50 à 62.', { value: 62, from_value: 50, counted: 'bus', trend: 'increase' }],
  ['Le résultat passe de 48,8 M€ en 2020 à 38,3 M€.', { value: 38.3e6, from_value: 48.8e6, trend: 'decrease' }],
  ['57 % des voix contre 43 %.', { value: 57, trend: null, from_value: null }, { value: 43, trend: null }],
];

const SHIFTS_EN: readonly Case[] = [
  ['The rate fell from 5.4 percent to 4.1 percent.', { value: 4.1, from_value: 5.4, trend: 'decrease' }],
  ['Sales rose to $211.1 million from $85.0 million.', { value: 211_100_000, from_value: 85e6, trend: 'increase' }],
  ['Women hold 40%, up from 30%.', { value: 40, from_value: 30, trend: 'increase' }],
];

const MULTIPLES: readonly Case[] = [
  ['Les ventes ont doublé.', { value: 2, unit: 'multiple', trend: 'increase' }],
  ['Le budget va tripler, multiplié par 3.', { value: 3, unit: 'multiple' }, { value: 3, unit: 'multiple' }],
  ['La facture est divisée par deux.', { value: 2, unit: 'multiple', trend: 'decrease' }],
  ['Trois fois plus de visiteurs.', { value: 3, unit: 'multiple', trend: 'increase' }],
  ['Un effet de levier x 8.', { value: 8, unit: 'multiple' }],
  ['Une double peine deux fois par an.'],
];

testCases('reads the share of', SHARES_FR);
testCases('reads the share of', SHARES_EN, 'en');
testCases('reads the range of', RANGES);
testCases('reads the change of', SHIFTS);
testCases('reads the change of', SHIFTS_EN, 'en');
testCases('reads the multiple of', MULTIPLES);
testCases(
  'reads the multiple of',
  [['It doubled and is twice as high.', { value: 2, unit: 'multiple' }, { value: 2, unit: 'multiple' }]],
  'en',
);
