import { type Case, testCases } from './sample.js';

/** Numbers whose noun, verb or sign the sentence says once, or not in words. */
const LEFT_OUT_EN: readonly Case[] = [
  ['Deaths have come down since 2000, falling to 412.', { value: 412, trend: null }],
  ['Fatalities decreased 3.6 percent, to 39,345, in 2024.', { value: 3.6, trend: 'decrease' }, { value: 39_345, trend: null }],
  ['It marks a rise of 4,000 on the year before.', { value: 4000, trend: 'increase' }],
  ['Of those, eight are expected to reopen and four to close.', { value: 8 }, { value: 4 }],
  ['All 15 plans have been approved, ten of which this spring.', { value: 15 }, { value: 10 }],
  ['Some 40,000 attended on Saturday and 35,000 on Sunday.', { value: 40_000 }, { value: 35_000 }],
  ['The team met twice, on Saturday and on Sunday 12 May.'],
];

const LEFT_OUT_FR: readonly Case[] = [
  ['Les demandes ont reculé de 3,6 %, à 39 345, en 2024.', { value: 3.6, trend: 'decrease' }, { value: 39_345, trend: null }],
  ['Le taux recule de 3,6 %, à 14 heures précises.', { value: 3.6 }],
  ['Plus de 300 se sont déjà inscrits.', { value: 300, qualifier: 'min' }],
  ["Parmi eux, 1 932 sont désireux d'entreprendre et 106 se sont tournés vers un emploi.", { value: 1932 }, { value: 106 }],
  [
    'Quelque 40 000 spectateurs étaient là samedi et 35 000 dimanche.',
    { value: 40_000, counted: 'spectateurs' },
    { value: 35_000, counted: 'spectateurs' },
  ],
  ["L'équipe est troisième mondiale.", { value: 3, unit: 'rank' }],
  ["L'équipe est troisième mondiale des clubs, dit-on."],
  ['Écrire un livre en 1 à 2 mois.', { value: 1, value_max: 2, unit: 'months' }],
  ['Le projet a été achevé en deux mois.'],
];

const BELOW_NOTHING: readonly Case[] = [
  ['Operating income was $(3.2) million.', { value: -3_200_000, unit: 'USD', trend: null }],
  ['The net loss was $2.1 million, or $(0.05) per share.', { value: 2_100_000 }, { value: 0.05, unit: 'USD' }],
  ['Earnings per share were $(0.12), compared with $0.05 in 2022.', { value: -0.12 }, { value: 0.05 }],
  ['The fee is $40 (3.2 million euros in all).', { value: 40 }, { value: 3_200_000, unit: 'EUR' }],
];

/** What an account calls a loss, and the sign of a flow in a word. */
const BOOKED: readonly Case[] = [
  ['Cash flow amounted to negative $22 thousand for the year.', { value: -22_000 }],
  ['The firm reported negative operating cash flows of $0.5 million.', { value: -500_000 }],
  ['The storm had a negative impact of $5 million.', { value: 5_000_000 }],
  ['It booked a credit loss expense in total of $25.1 million.', { value: 25_100_000, trend: null }],
  ['Its Fortune 500 customers gave 40 boats.', { value: 40, counted: 'boats' }],
];

const BALANCES_FR: readonly Case[] = [
  ['Le résultat net est de -3,2 M€.', { value: -3_200_000, unit: 'EUR', trend: null }],
  ['Elle affiche un résultat net de +819 000 €.', { value: 819_000, trend: null }],
  ["Le chiffre d'affaires est de 97,5 M€ (-3,2 M€).", { value: 97_500_000 }, { value: 3_200_000, trend: 'decrease' }],
];

const WAYS_EN: readonly Case[] = [
  ['Gross margin contracted by 40 basis points.', { value: 40, unit: 'points', trend: 'decrease' }],
  ['The economy contracted 0.4% in the spring.', { value: 0.4, trend: 'decrease' }],
  ['The yard contracted 40 welders.', { value: 40, trend: null }],
  ['The work was contracted by 40 yards.', { value: 40, trend: null }],
  [
    'Services had the highest rate (4.0%, stable compared with October), followed by food (2.2%, compared with 2.9% in October).',
    { value: 4, trend: 'stable' },
    { value: 2.2, trend: null },
    { value: 2.9, trend: null },
  ],
];

testCases('words left out are understood', LEFT_OUT_EN, 'en');
testCases('les mots omis sont compris', LEFT_OUT_FR, 'fr');
testCases('an amount in brackets is below nothing', BELOW_NOTHING, 'en');
testCases('accounts name losses and signs in words', BOOKED, 'en');
testCases("le signe d'un solde n'est pas une évolution", BALANCES_FR, 'fr');
testCases('what contracts gets smaller, and what is stable says nothing of its neighbours', WAYS_EN, 'en');

/** What a number is of: a share of others, one of several, an age, a rank; and which time it holds for. */
const TOLD_FR: readonly Case[] = [
  [
    'La réforme a fait baisser les retraites de 92 % des femmes et de 75 % des hommes.',
    { value: 92, trend: null },
    { value: 75, trend: null },
  ],
  ['Il faut réduire de 40 % des émissions.', { value: 40, trend: 'decrease' }],
  ['Un adolescent de 15 ans force la ville à répondre.'],
  ['La cellule n° 6 du site couvre 278 000 m² de milieux.', { value: 278_000, unit: 'm2' }],
  ["Elle est l'employeur n° 1 de la région.", { value: 1, unit: 'rank' }],
  ['Les traversées se classent deuxième parmi les liaisons du pays.', { value: 2, unit: 'rank' }],
  ["Ils constatent l'augmentation la plus importante (71 %) des traversées.", { value: 71, trend: 'increase' }],
  ["Ils constatent l'intérêt le plus important (71 %) des riverains.", { value: 71, trend: null }],
  ['Julie Roy est condamnée à trois ans de prison avec sursis.', { value: 3, unit: 'years' }],
];

const TOLD_EN: readonly Case[] = [
  ['Patients could save $12 billion during calendar years 2012 through 2017.', { value: 12e9, period: '2012/2017' }],
  ['Some 310 people used the shelters in the month of March.', { value: 310, period: '2024-03' }],
  ['In 2025, funding fell below 2016 levels, leaving 81 million people without aid.', { value: 81e6, period: '2025' }],
  ['Well over half was food that could have been eaten.', { value: 1, denominator: 2, qualifier: 'min' }],
  ['The game was level after over half an hour.'],
  ['The state would need to add $387 million in funding for schools.', { value: 387e6, trend: 'increase' }],
  ['From 36 Months to 4 Months: Tallow Helps a Yard', { value: 4, from_value: 36, unit: 'months', trend: 'decrease' }],
  ['The house is adding only $128 million to schools.', { value: 128e6, trend: 'increase' }],
  ['He was sentenced to over 4 years for theft.', { value: 4, unit: 'years', qualifier: 'min' }],
  ['A group of 39 North American and international producers met.', { value: 39, counted: 'North American and international producers' }],
  ['The load factor rose 1.1 p.p. to 86.4%.', { value: 1.1, unit: 'points', trend: 'increase' }, { value: 86.4, trend: null }],
  ['It wrote to 19,335 boaters and 795 responded.', { value: 19_335, counted: 'boaters' }, { value: 795, counted: 'boaters' }],
  [
    "The firm's October 2020 Harbour Sentiment Tracker found 32% are worried.",
    { value: 32, source: 'October 2020 Harbour Sentiment Tracker' },
  ],
  ['The study went on to show that 28% are hopeful.', { value: 28, source: 'study' }],
];

testCases('une part, un âge, un rang, une peine', TOLD_FR, 'fr');
testCases('what a figure is of, and when it holds', TOLD_EN, 'en');

/** Who is said to have found something: the subject of the verb, not the report it stands in; a work, whatever it finds. */
const FOUND_EN: readonly Case[] = [
  [
    'In the report Deep Quays Cost Towns Billions in 2010, QIG found that towns paid $6.7 billion for quays.',
    { value: 6.7e9, source: 'QIG' },
  ],
  ['The survey, published by the Durand Institute, found that 3% worry.', { value: 3, source: 'Durand Institute' }],
  [
    "The firm's October 2020 Harbour Sentiment Tracker found older boaters (32%) are most likely to worry.",
    { value: 32, source: 'October 2020 Harbour Sentiment Tracker' },
  ],
  ["The firm's shop found older boaters (32%) more likely to come.", { value: 32, source: null }],
  [
    'One in three would leave, according to a new boater poll from Tidewatch.com, the largest platform.',
    { value: 1, source: 'Tidewatch.com' },
  ],
];

testCases('who found it', FOUND_EN, 'en');

/** What stands beside an earlier time has changed; what somebody is touched by has not. */
const BESIDE: readonly Case[] = [
  ['The week shows enrolment is 14% ahead of the equivalent week last year.', { value: 14, trend: 'increase' }],
  ['Output was 3.2% below its level of 2019.', { value: 3.2, trend: 'decrease' }],
  ['Output was 3.2% above forecast.', { value: 3.2, trend: null }],
  ['It welcomed additional compensation for passengers affected by 27 days of strikes.', { value: 27, trend: null }],
  ['It will shorten the wait for patients who are not admitted by 35 minutes.', { value: 35, trend: 'decrease' }],
];

testCases('what stands beside an earlier time', BESIDE, 'en');

const SPANS_FR: readonly Case[] = [
  ['En mars et avril 2024, 340 bateaux ont été construits.', { value: 340, period: '2024-03/2024-04' }],
  ['Dans les années 1990, 340 bateaux ont été construits.', { value: 340, period: '1990/1999' }],
];

testCases('deux mois de suite, une décennie', SPANS_FR, 'fr');
