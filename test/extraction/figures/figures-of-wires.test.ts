import { type Case, testCases } from './sample.js';

const BOTH_GENDERS: readonly Case[] = [
  ['Le canton compte 48 210 habitant·es et 1 340 élu·es.', { value: 48_210, counted: 'habitant·es' }, { value: 1340, counted: 'élu·es' }],
  ['Le réseau rassemble 312 salarié.e.s et 47 bénévoles.', { value: 312, counted: 'salarié.e.s' }, { value: 47, counted: 'bénévoles' }],
  ['Le bourg réunit 90 adhérent·e·s et 14 élu.es.', { value: 90, counted: 'adhérent·e·s' }, { value: 14, counted: 'élu.es' }],
  ['Le campus accueille 640 étudiant.es.', { text: '640 étudiant.es', value: 640, counted: 'étudiant.es' }],
];

const OF_ANOTHER: readonly Case[] = [
  ['Le parc émet 11 g/kWh, contre 440 g/kWh pour le gaz.', { text: '11 g/kWh', value: 11, unit: 'other' }, { value: 440, unit: 'other' }],
  ['Le lac rend 12 mg/l de sel et 250 kg de poisson.', { value: 12, unit: 'other' }, { value: 250, unit: 'kg' }],
  ['Le sachet contient 250 g de farine.', { value: 0.25, unit: 'kg' }],
  ['La dose est de 250 g par personne.', { value: 0.25, unit: 'kg' }],
];

const RANKS_EN: readonly Case[] = [
  ['Orvale is the #1 seed supplier in Ontario.', { value: 1, unit: 'rank', kind: 'rank' }],
  ['Alder Vale is the #1 employer and the #2 exporter.', { value: 1, unit: 'rank' }, { value: 2, unit: 'rank' }],
  ['Late deliveries are the number one cause of delays.', { value: 1, unit: 'rank' }],
  ['See issue #12 on the tracker.'],
  ['See footnote #4.'],
];

const RUN_IN_EN: readonly Case[] = [
  ['The report of 40pages lists 12 sites.', { text: '40pages', value: 40, counted: 'pages' }, { value: 12, counted: 'sites' }],
  ['The part carries code 40pgs and model 7ab.'],
];
const RUN_IN_FR: readonly Case[] = [
  ['Le dossier de 40pages recense 12 sites.', { text: '40pages', value: 40, counted: 'pages' }, { value: 12 }],
];

const HYPHENED: readonly Case[] = [
  ['Flooding is a $15 billion-a-year problem for 12 towns.', { value: 15_000_000_000, unit: 'USD' }, { value: 12, counted: 'towns' }],
  ['Noise is a $40 million-a-month burden.', { value: 40_000_000, unit: 'USD' }],
  ['A £3 million-per-year deal.', { value: 3_000_000, unit: 'GBP' }],
];

const PATENTS: readonly Case[] = [
  ['The valve is covered by U.S. Patents 7,204,118 and 8,330,902.'],
  ['The valve is protected by US Patent No. 7,204,118.'],
  ['The pump, protected by US patents 7,204,118 and 8,330,902, serves 12 mills.', { value: 12, counted: 'mills' }],
  ['The yard holds 3 US patents and 14 trademarks.', { value: 3, counted: 'US patents' }, { value: 14, counted: 'trademarks' }],
];

testCases('counts people of both genders in', BOTH_GENDERS);
testCases('keeps an amount in another apart from a mass in', OF_ANOTHER);
testCases('reads the rank with a sign in', RANKS_EN, 'en');
testCases('reads the noun that lost its space in', RUN_IN_EN, 'en');
testCases('reads the noun that lost its space in', RUN_IN_FR);
testCases('reads the rate joined by hyphens in', HYPHENED, 'en');
testCases('tells patents from their numbers in', PATENTS, 'en');

const TREND_FR: readonly Case[] = [
  ['Le nombre de nids a baissé, depuis 2000, de 25 %.', { value: 25, trend: 'decrease', period: '2000/..' }],
  ['Les captures ont augmenté, entre 2015 et 2022, de 40 %.', { value: 40, trend: 'increase', period: '2015/2022' }],
  ['La part du vélo a reculé, en dix ans, de 4 points.', { value: 4, unit: 'points', trend: 'decrease' }],
  ['Le préfet a annoncé, en 2022, 25 % de bourses.', { value: 25, trend: null, period: '2022' }],
];
const TREND_EN: readonly Case[] = [
  ['Catches have fallen, since 2010, by 31 percent.', { value: 31, trend: 'decrease', period: '2010/..' }],
  ['Ferry traffic has grown, between 2012 and 2022, by 18%.', { value: 18, trend: 'increase', period: '2012/2022' }],
  ['Output, over the decade, was 12 tonnes.', { value: 12, unit: 't', trend: null }],
];

const MEANS_FR: readonly Case[] = [
  ['Les communes perdront, en moyenne, 24 % de leurs recettes.', { value: 24, trend: 'decrease' }],
  ['Les loyers ont augmenté, en moyenne, de 6 %.', { value: 6, trend: 'increase' }],
  ['Les maraîchers ont réduit en moyenne de 12 % leur consommation d’eau.', { value: 12, trend: 'decrease' }],
  ['Les meuniers gardent, en moyenne, 24 % du prix.', { value: 24, trend: null }],
];
const MEANS_EN: readonly Case[] = [
  ['Growers lost, on average, 24% of their income.', { value: 24, trend: 'decrease' }],
  ['The harvest fell on average 3%.', { value: 3, trend: 'decrease' }],
  ['Growers keep, on average, 24% of the price.', { value: 24, trend: null }],
];

const SERIES_FR: readonly Case[] = [
  ['La branche a accordé des augmentations de 5 %, 4 % et 3 %.', ...[5, 4, 3].map((value) => ({ value, trend: 'increase' as const }))],
  ['Les tarifs baisseront de 5 %, 4 % et 3 % d’ici à 2026.', ...[5, 4, 3].map((value) => ({ value, trend: 'decrease' as const }))],
  ['Le fonds détient 5 %, 4 % et 3 % de la coopérative.', ...[5, 4, 3].map((value) => ({ value, trend: null }))],
];
const SERIES_EN: readonly Case[] = [
  ['Fares fell by 5%, 4% and 3% on the ferries.', ...[5, 4, 3].map((value) => ({ value, trend: 'decrease' as const }))],
];

const RESTATED: readonly Case[] = [
  [
    'Orders rose by $12 million or 8% to $162 million.',
    { value: 12_000_000, trend: 'increase' },
    { value: 8, trend: 'increase' },
    { value: 162_000_000 },
  ],
  ['Staff were cut by 140 posts or 6%.', { value: 140, counted: 'posts', trend: 'decrease' }, { value: 6, trend: 'decrease' }],
  ['The area burnt shrank by 40 hectares or 6%.', { value: 40, unit: 'ha', trend: 'decrease' }, { value: 6, trend: 'decrease' }],
  ['Of the 500 shops, 310 or 62% opened late.', { value: 310, denominator: 500 }, { value: 62, unit: 'percent', trend: null }],
  ['Passes cost 5% or 8% more, depending on age.', { value: 5, value_max: 8, trend: 'increase' }],
];

testCases('reads the change over a time between commas in', TREND_FR);
testCases('reads the change over a time between commas in', TREND_EN, 'en');
testCases('reads the change of a mean in', MEANS_FR);
testCases('reads the change of a mean in', MEANS_EN, 'en');
testCases('reads one change after the other in', SERIES_FR);
testCases('reads one change after the other in', SERIES_EN, 'en');
testCases('reads the same fact as a share in', RESTATED, 'en');

const GLOSSED_FR: readonly Case[] = [
  [
    'Près d’un tiers (31 %) des locataires renoncent à se chauffer.',
    { text: 'un tiers', value: 1, denominator: 3, counted: 'locataires', qualifier: 'approx' },
    { value: 31, unit: 'percent' },
  ],
  ['Deux tiers (66 %) des maraîchers veulent partir.', { value: 2, denominator: 3, counted: 'maraîchers' }, { value: 66 }],
  ['Plus de la moitié (51 %) des éleveurs hésitent.', { value: 1, denominator: 2, counted: 'éleveurs', qualifier: 'min' }, { value: 51 }],
];
const GLOSSED_EN: readonly Case[] = [
  [
    'Almost a third (31%) of tenants skipped a meal.',
    { text: 'a third', value: 1, denominator: 3, counted: 'tenants' },
    { value: 31, unit: 'percent' },
  ],
  ['Two-thirds (67 per cent) of growers plan to leave.', { value: 2, denominator: 3, counted: 'growers' }, { value: 67 }],
  ['Three quarters (76%) agree.', { value: 3, denominator: 4 }, { value: 76 }],
  ['Two-fifths (12 members) of the board voted no.', { value: 2, denominator: 5 }, { value: 12, counted: 'members' }],
];

const LIMITS_EN: readonly Case[] = [
  ['The fund asks for a minimum donation of £15.', { value: 15, qualifier: 'min' }],
  ['Each site may claim a maximum grant of $40,000.', { value: 40_000, qualifier: 'max' }],
  ['The minimum stay is short; a fee of £15 applies.', { value: 15, qualifier: null }],
  ['The scheme will create up to a further 300 jobs.', { value: 300, counted: 'jobs', qualifier: 'max' }],
  ['The yard will hire up to another 45 welders.', { value: 45, counted: 'welders', qualifier: 'max' }],
  ['A further 300 trees will be planted.', { value: 300, counted: 'trees', qualifier: null }],
];
const LIMITS_FR: readonly Case[] = [
  ['L’aide prévoit un montant maximal de 5 000 €.', { value: 5000, qualifier: 'max' }],
  ['Un chiffre d’affaires minimum de 2 M€ est exigé.', { value: 2_000_000, qualifier: 'min' }],
  ['Le contrat prévoit une durée minimale de 24 mois.', { value: 24, unit: 'months', qualifier: 'min' }],
];

const FROM_CURRENT: readonly Case[] = [
  [
    'The budget will grow to $140 million from the current $127 million.',
    { value: 140_000_000, from_value: 127_000_000, trend: 'increase' },
  ],
  ['The tariff falls to 12 cents from its previous 15 cents.', { value: 0.12, from_value: 0.15, trend: 'decrease' }],
  ['The board will expand to nine members from the current six.', { value: 9, from_value: 6, counted: 'members', trend: 'increase' }],
  ['The fund will rise to £9 million from the council.', { value: 9_000_000, from_value: null }],
];

testCases('reads the fraction beside its percent in', GLOSSED_FR);
testCases('reads the fraction beside its percent in', GLOSSED_EN, 'en');
testCases('reads the limit in', LIMITS_EN, 'en');
testCases('reads the limit in', LIMITS_FR);
testCases('reads what was there before in', FROM_CURRENT, 'en');

const MORE: readonly Case[] = [
  [
    'Crews rescued 210 people from the coast and another 46 from the islands.',
    { value: 210, counted: 'people' },
    { value: 46, counted: 'people' },
  ],
  [
    'Crews sent 12 lorries in May. Another 30 were sent in June.',
    { value: 12, period: '2024-05' },
    { value: 30, counted: 'lorries', period: '2024-06' },
  ],
  ['The crew freed 46 turtles, and a further 12 in April.', { value: 46 }, { value: 12, counted: 'turtles', period: '2024-04' }],
  ['The crew freed 46 turtles and another 12 nets.', { value: 46, counted: 'turtles' }, { value: 12, counted: 'nets' }],
  ['The library lent 900 books, and another reader won a prize.', { value: 900, counted: 'books' }],
];

const HALVES: readonly Case[] = [
  ['The trust has raised one-half million dollars.', { value: 500_000, denominator: null, unit: 'USD' }],
  ['One-half billion litres are lost.', { value: 500_000_000, denominator: null, unit: 'other' }],
  ['One-half of members voted.', { value: 1, denominator: 2, counted: 'members' }],
];

const SIGNED_EN: readonly Case[] = [
  ['Alder Vale expects growth of +3% to +5% in 2025.', { value: 3, value_max: 5, trend: 'increase', period: '2025' }],
  ['Sales are expected to grow between +3% and +5%.', { value: 3, value_max: 5, trend: 'increase' }],
  ['Growth went from +3% to +5% in 2025.', { value: 5, value_max: null, from_value: 3, trend: 'increase' }],
  ['Prices are up +2%, +4% and +1% on the ferries.', ...[2, 4, 1].map((value) => ({ value, value_max: null }))],
];
const SIGNED_FR: readonly Case[] = [
  ['Le groupe vise une croissance de +3 % à +5 %.', { text: '+3 % à +5 %', value: 3, value_max: 5, trend: 'increase' }],
  ['Les ventes évolueront entre +2 % et +4 % en 2025.', { value: 2, value_max: 4, trend: 'increase' }],
];

const DOLLARS: readonly Case[] = [
  ['DUNEDIN – The council will spend $4 million on sheds in Otago and across New Zealand.', { value: 4_000_000, unit: 'currency' }],
  ['Residents of NSW can apply. The NSW scheme runs in NSW towns and costs $9 million.', { unit: 'currency' }],
  ['The grant covers NSW, Tasmania and Queensland and is worth $9 million.', { unit: 'currency' }],
  ['The plant cost NZ$14 million.', { value: 14_000_000, unit: 'currency' }],
  ['The grant covers Ohio, Iowa and Utah and is worth $9 million.', { unit: 'USD' }],
];

const AFTER_AND: readonly Case[] = [
  ['Le groupe compte 97 écoles et 3 bibliothèques.', { value: 97, counted: 'écoles' }, { value: 3, counted: 'bibliothèques' }],
  ['La rue compte 97 boutiques et 3 brasseries.', { value: 97, counted: 'boutiques' }, { value: 3, counted: 'brasseries' }],
  ['Le bourg compte 12 commerces et 3 cafés.', { value: 12, counted: 'commerces' }, { value: 3, counted: 'cafés' }],
  ['Le groupe a 97 supermarchés et 3 hypermarchés intégrés.', { counted: 'supermarchés' }, { counted: 'hypermarchés intégrés' }],
  ['La commune a 12 classes ouvertes et 3 fermées.', { value: 12 }, { value: 3, counted: 'classes' }],
];
const IN_BRACKETS: readonly Case[] = [
  ['La mairie emploie 312 salarié(e)s dans 4 écoles.', { value: 312, counted: 'salarié(e)s' }, { value: 4 }],
  ['Près de 2 600 adhérent(e)s ont voté.', { value: 2600, counted: 'adhérent(e)s', qualifier: 'approx' }],
];
const SAID_EXACTLY: readonly Case[] = [
  ['La moitié (51 %) des locataires sautent un repas.', { value: 1, counted: 'locataires' }, { value: 51, unit: 'percent' }],
  ['Un quart (24 %) des meuniers hésitent.', { value: 1, counted: 'meuniers' }, { value: 24, unit: 'percent' }],
];

const OF_AN_AGE: readonly Case[] = [
  ['More than 20% of children under 18 live in 12 wards.', { value: 20, unit: 'percent' }, { value: 12, counted: 'wards' }],
];

testCases('takes no age for a figure in', OF_AN_AGE, 'en');
testCases('counts what follows «et» and a number in', AFTER_AND);
testCases('counts whose second gender stands in brackets in', IN_BRACKETS);
testCases('tells a fraction from the percentage that says it exactly in', SAID_EXACTLY);
testCases('counts more of the same in', MORE, 'en');
testCases('tells a half from half a million in', HALVES, 'en');
testCases('reads the range with signs in', SIGNED_EN, 'en');
testCases('reads the range with signs in', SIGNED_FR);
testCases('knows whose dollars are in', DOLLARS, 'en');
