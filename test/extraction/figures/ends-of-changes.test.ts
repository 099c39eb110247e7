import { type Case, testCases } from './sample.js';

/** What a figure is the size, the end or the start of, and what a number only names. */
const CHANGES_EN: readonly Case[] = [
  [
    'The rise came from part-time work, up 34,000 people to 3,400,800.',
    { value: 34_000, trend: 'increase' },
    { value: 3_400_800, trend: null },
  ],
  [
    'Emissions fell from 6.1 tonnes of CO2 per hectare in 2019 to 1.4 tonnes in 2023.',
    { value: 1.4, unit: 'tCO2', from_value: 6.1, trend: 'decrease', period: '2023' },
  ],
  ['He signed up 34,000 people.', { value: 34_000, trend: null }],
  [
    'Assets have grown from approximately $60 billion at the beginning of the year to over $100 billion.',
    { value: 100e9, from_value: 60e9, trend: 'increase' },
  ],
  ['That is a fall from the pre-flood rate of 13.8 per cent in 2019.', { value: 13.8, trend: null, period: '2019' }],
  ['That is a fall from last year of 13.8 per cent.', { value: 13.8, trend: 'decrease' }],
  ['Sales saw an increase on last season of 12%.', { value: 12, trend: 'increase' }],
  ['It was a decrease from pre-flood levels of 40%.', { value: 40, trend: 'decrease' }],
  ['The 2% increase is below the expected index of 2.2%.', { value: 2, trend: 'increase' }, { value: 2.2, trend: null }],
  ['The trial showed an 11% fuel savings.', { value: 11, trend: 'decrease' }],
  ['The bank pays an 11% savings rate.', { value: 11, trend: null }],
  ['The cuts destroyed 60,000 jobs.', { value: 60_000, trend: 'decrease' }],
  ['The town opened 12 schools, adding more than 4,000 new seats.', { value: 12 }, { value: 4000, trend: 'increase' }],
  ['The firm closed a $4 million raise.', { value: 4_000_000, trend: null }],
  ['The port got a $10 million boost for dredging.', { value: 10_000_000, trend: null }],
];

const TIMES_EN: readonly Case[] = [
  ['In the years 2000-05, farms received $112 billion.', { value: 112e9, period: '2000/2005' }],
  ['In 2007-13 the port received $12 million.', { value: 12_000_000, period: '2007/2013' }],
  [
    'In 2019, there were 3,515 such thefts and this year there have been 2,708.',
    { value: 3515, period: '2019' },
    { value: 2708, period: '2024' },
  ],
  ['Two boats were assigned to Sault in June of 2002.', { value: 2, period: '2002-06' }],
  ['The policy was set after almost 4 decades.'],
];

const TOLD_YEARS_EN: readonly Case[] = [
  ['In March last year, 40 boats came.', { period: '2023-03' }],
  ['In the third quarter of last year 40 boats came, and 50 in May this year.', { period: '2023-Q3' }, { period: '2024-05' }],
  ['In March, 40 boats came, more than last year.', { period: '2024-03' }],
  ['It was signed at 1345 hours. The plant ran up to 1345 hours.', { value: 1345, unit: 'hours' }],
];

const QUARTERS_EN: readonly Case[] = [
  ['40 boats came in Q2 and 30 in Q1.', { value: 40, period: '2024-Q2' }, { value: 30, counted: 'boats', period: '2024-Q1' }],
  ['Since Q1, 40 boats came.', { period: '2024-Q1/..' }],
  ['Q2 revenue was $40 million.', { period: '2024-Q2' }],
  ['Q1: 40% of people rent.', { period: null }],
  ['The Tidewagen Q3 costs $40,000.', { period: null }],
  ['40 boats came this year and 30 last year.', { period: '2024' }, { value: 30, counted: 'boats', period: '2023' }],
];

const QUARTERS_FR: readonly Case[] = [
  [
    '40 bateaux sont venus au deuxième trimestre et 30 au premier trimestre.',
    { period: '2024-Q2' },
    { value: 30, counted: 'bateaux', period: '2024-Q1' },
  ],
  ['40 bateaux sont venus en mai, et 30 en avril.', { period: '2024-05' }, { value: 30, counted: 'bateaux', period: '2024-04' }],
];

const TOLD_YEARS_FR: readonly Case[] = [
  ['En novembre de l’an dernier, le port comptait 9 bateaux.', { period: '2023-11' }],
  ['Le port comptait 9 bateaux en mars de l’année dernière.', { period: '2023-03' }],
];

const NAMES_EN: readonly Case[] = [
  ['Prop 36 provides tools to towns.'],
  ['Hall of Tides • 330 W. Broadway, Sault.'],
  ['The pump draws 330 W. It runs all night.', { value: 330, unit: 'W' }],
  ['The group has 60 yards and 2500+ members.', { value: 60 }, { value: 2500, counted: 'members', qualifier: 'min' }],
  [
    'Assets of over half a gigawatt across 25 ports—some of them new—were sold.',
    { value: 0.5, unit: 'GW' },
    { value: 25, counted: 'ports' },
  ],
  ['It is ranked among giants like Tallow (#1), Quarrow (No. 2) and Comet.', { value: 1, unit: 'rank' }, { value: 2, unit: 'rank' }],
  ['Debuting at No. 24, the channel is on the list.', { value: 24, unit: 'rank' }],
  ['The Harbour Act (No. 2) is on the list of bills, and the office sits at No. 12 Quay Street.'],
  ['‘The 28 boats are in Sault,’ Mr Roe said.', { value: 28, counted: 'boats' }],
  ['The centre takes 911 calls. Harbour Com 911 answers 40 calls.', { value: 40 }],
  ['It bought 40 boats and wants another 60 by May.', { value: 40 }, { value: 60, counted: 'boats' }],
  ['The grant of $26 600 is for choirs.', { value: 26_600, unit: 'USD' }],
];

const LIFTS_EN: readonly Case[] = [
  ['The charity asks ministers to lift Carer’s Allowance by £11 a week.', { value: 11, trend: 'increase' }],
  ['The beam was lifted by 20 volunteers.', { value: 20, trend: null }],
  ['The rate, unchanged, stands at 91%.', { value: 91, trend: 'stable' }],
];

const ALONE_EN: readonly Case[] = [
  ['The fire spread, killing two and injuring 12.', { value: 2, counted: null }, { value: 12, counted: null }],
  ['The fire spread, injuring 12 sailors.', { value: 12, counted: 'sailors' }],
  ['The bill has 26 sponsors, 13 from each party.', { value: 26 }, { value: 13, counted: 'sponsors' }],
  ['The club has 1,000 members (Europe: 30,000).', { value: 1000 }, { value: 30_000, counted: 'members' }],
  ['The bill has 26 sponsors, 13 Quay Street says.', { value: 26 }],
];

const SOME_OF_ALL: readonly Case[] = [
  ['The ferry is late 9 times out of 10.', { value: 9, denominator: 10, counted: 'times' }],
  ['50 of the world’s top tide and quay makers are here.', { value: 50, counted: 'top tide and quay makers' }],
  ['It works with 40 of Vallia’s largest banks.', { value: 40, counted: 'largest banks' }],
  ['It is one of the world’s largest ports.'],
  [
    'It holds 270 issued or pending United States patents and 12 boats or ships.',
    { value: 270, counted: 'issued or pending United States patents' },
    { value: 12, counted: 'boats' },
  ],
];

const SOME_OF_ALL_FR: readonly Case[] = [
  ['Il compte 12 bateaux, dont 3 neufs.', { value: 12 }, { value: 3, counted: 'bateaux' }],
  ['Il compte 12 bateaux, dont 3 nouveaux chalutiers.', { value: 12 }, { value: 3, counted: 'chalutiers' }],
  ['40 des plus grandes banques du monde l’utilisent.', { value: 40, counted: 'banques' }],
  ['Trois des fondateurs ont signé l’article 3 des statuts.', { value: 3, counted: 'fondateurs' }],
  ['Il a signé en 2024 des conventions.'],
];

const MONEY_EN: readonly Case[] = [
  [
    'A $1.4 million reduction on its budgeted deficit of $2.1 million is good news for New Zealand, the college of New Zealand said.',
    { value: 1_400_000, unit: 'currency', trend: 'decrease' },
    { value: 2_100_000, unit: 'currency', trend: null },
  ],
  [
    'New Zealand spends $5 million. New Zealand and New Zealand’s ports gain, as New Zealand says, more than those of the United States.',
    { value: 5_000_000, unit: 'currency' },
  ],
  [
    'A $1.4 million boat was sold in New Zealand for C$1.5 million.',
    { value: 1_400_000, unit: 'USD' },
    { value: 1_500_000, unit: 'currency' },
  ],
];

const MONEY_FEDERAL_EN: readonly Case[] = [
  [
    'The duties, set after talks with the Canadian government, will bring $5 million to the United States.',
    { value: 5_000_000, unit: 'USD' },
  ],
  ['The Canada Border Services Agency seized a $5 million cargo.', { value: 5_000_000, unit: 'currency' }],
  ['The agency seized a $5 million cargo.', { value: 5_000_000, unit: 'USD' }],
  ['The towns of Oneka, Ontario, Sarata and Warren, in the State of New York, ask for $5 million.', { value: 5e6, unit: 'USD' }],
  ['The hall in Quayside, Ontario, cost $5 million.', { value: 5e6, unit: 'currency' }],
  ['In 2024 $5 million was spent on quays.', { value: 5_000_000, unit: 'USD' }],
];

const CURRENCIES_EN: readonly Case[] = [
  ['It gave a credit of United States Dollars 25 million.', { text: 'United States Dollars 25 million', value: 25e6, unit: 'USD' }],
  ['It gave Naira 5 million and rode on Naira Street.', { value: 5e6, unit: 'currency' }],
  ['The deficit of R9 billion fell to R450 000 on the R9.', { value: 9e9, unit: 'currency' }, { value: 450_000, unit: 'currency' }],
  ['A grant of $1 200 500 was made on May 14 200 people saw.', { value: 1_200_500, unit: 'USD' }, { value: 200, counted: 'people' }],
  ['It has a $2B+ base.', { value: 2e9, unit: 'USD', qualifier: 'min' }],
];

const MONEY_BEHIND_FR: readonly Case[] = [
  ['La halle a coûté 450 000 $ et le quai 3,4 M$.', { value: 450_000, unit: 'currency' }, { value: 3.4e6, unit: 'currency' }],
  ['La halle a coûté 450 000 $, soit 420 000 euros.', { value: 450_000, unit: 'USD' }, { value: 420_000, unit: 'EUR' }],
  ['Aux États-Unis, la halle a coûté 450 000 $.', { value: 450_000, unit: 'USD' }],
];

const ADDRESSES_FR: readonly Case[] = [
  ['La halle se trouve quai du Port, 1070 Bruxelles, et compte 40 étals.', { value: 40, counted: 'étals' }],
  ['Un sondage a touché 1070 Bruxellois.', { value: 1070, counted: 'Bruxellois' }],
];

const CHANGES_FR: readonly Case[] = [
  ['Le taux de réponse, stable, s’établit à 91 %.', { value: 91, trend: 'stable' }],
  ['Le texte a 26 signataires, 13 de chaque camp.', { value: 26 }, { value: 13, counted: 'signataires' }],
  [
    'Le marché devrait passer de 310 millions d’euros en 2023 à 780 millions en 2030.',
    { value: 780e6, unit: 'EUR', from_value: 310e6, trend: 'increase', period: '2030' },
  ],
  [
    'Une augmentation de 9,03 millions de DTS (environ 13,5 millions de dollars) est acquise.',
    { value: 9_030_000, unit: 'currency', trend: 'increase' },
    { value: 13_500_000, unit: 'USD', trend: 'increase' },
  ],
  ['Il prépare le doublement prévu du trafic.', { value: 2, unit: 'multiple', trend: 'increase' }],
  ["Le nombre de 560 000 d'ici 2034 est insuffisant.", { value: 560_000, period: '../2034' }],
  ['Sept associations1 lancent un observatoire avec 13 partenaires2, dont des clubs.', { value: 7 }, { value: 13 }],
];

testCases('tells how much and which way', [...CHANGES_EN, ...LIFTS_EN], 'en');
testCases('counts what stands alone', ALONE_EN, 'en');
testCases('counts some of all', SOME_OF_ALL, 'en');
testCases('counts some of all', SOME_OF_ALL_FR);
testCases('tells when', [...TIMES_EN, ...TOLD_YEARS_EN, ...QUARTERS_EN], 'en');
testCases('tells when', [...TOLD_YEARS_FR, ...QUARTERS_FR]);
testCases('tells a measure from a name', NAMES_EN, 'en');
testCases('tells whose dollars', [...MONEY_EN, ...MONEY_FEDERAL_EN], 'en');
testCases('tells how much and which way', CHANGES_FR);
testCases('tells whose dollars', MONEY_BEHIND_FR);
testCases('tells amounts by the name of their currency', CURRENCIES_EN, 'en');
testCases('tells a measure from an address', ADDRESSES_FR);
