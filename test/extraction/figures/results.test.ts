import { type Case, testCases } from './sample.js';

const PERIODS_FR: readonly Case[] = [
  [
    'Les ventes atteignent 41 M€ au deuxième trimestre 2024, contre 38 M€ un an plus tôt, soit une hausse de 8 %.',
    { value: 41_000_000, period: '2024-Q2' },
    { value: 38_000_000, period: '2023-Q2' },
    { value: 8, period: '2024-Q2', trend: 'increase' },
  ],
  ['Au titre de l’exercice clos le 31 mars 2024, la perte est de 3 M€.', { period: '2024' }],
  ['Les dons ont reculé de 6 % depuis le début de l’année.', { period: '2024-01/..', trend: 'decrease' }],
  ['Entre mars et septembre 2023, 410 foyers ont répondu.', { period: '2023-03/2023-09' }],
  ['Le bus fera 30 étapes jusqu’en décembre.', { period: '../2024-12' }],
  ['Le taux est de 9 %, le plus bas depuis 2008.', { period: null }],
  ['Le trafic 2023 (12,4 Mt) est dépassé.', { value: 12_400_000, unit: 't' }],
  ['Un bénéfice de 2 M€ en 2024, soit deux fois plus qu’en 2023.', { period: '2024' }, { value: 2, unit: 'multiple', period: '2024' }],
  [
    'Le taux de pauvreté est de 15 % (13,9 % en France, Insee 2021).',
    { value: 15, period: null },
    { value: 13.9, period: '2021', source: 'Insee' },
  ],
];

const PERIODS_EN: readonly Case[] = [
  [
    'Net sales were $61 million, or $0.80 per share, for the quarter ended September 30, 2024.',
    { value: 61_000_000, period: '2024-Q3' },
    { value: 0.8, period: '2024-Q3' },
  ],
  ['Orders came to £9m (H1 2023: £8m).', { value: 9_000_000, period: null }, { value: 8_000_000, period: '2023-H1' }],
  ['Margin was 12% in FY23.', { period: '2023' }],
  [
    'Revenue rose 9% to $40 million from $36.7 million a year earlier.',
    { value: 9, trend: 'increase' },
    { value: 40_000_000, from_value: 36_700_000 },
  ],
  ['Revenue was €70m in 2024, up 5% on 2023.', { period: '2024' }, { value: 5, period: '2024', trend: 'increase' }],
  ['It sold 900 passes for 2024/25.', { period: '2024/2025' }],
  ['It is 12% accretive to 2026 earnings.', { value: 12, trend: 'increase', period: '2026' }],
  ['The mark of 88 MW was set in July of 2012.', { period: '2012-07' }],
];

const TRENDS: readonly Case[] = [
  ['La croissance ressort à 4 %.', { trend: 'increase' }],
  ['Une croissance comprise entre 3 % et 5 %.', { value: 3, value_max: 5, trend: 'increase' }],
  ['La filière a perdu 120 emplois et 8 % de ses surfaces.', { value: 120, trend: 'decrease' }, { value: 8 }],
  ['Le temps perdu : 3 % du budget.', { trend: null }],
  ['L’extension de douze écoles commence.', { value: 12, trend: null }],
  ['Le prix de base est ramené de 462 à 431 euros.', { value: 431, from_value: 462, trend: 'decrease' }],
  ['Prévoir de 10 à 12 euros par visite.', { value: 10, value_max: 12, trend: null }],
  ['Trois millions d’euros de coupes.', { value: 3_000_000, trend: 'decrease' }],
];

const TRENDS_EN: readonly Case[] = [
  ['Fees make up a third of income.', { value: 1, denominator: 3, trend: null }],
  ['Pay goes up 2% in May, 3% in June and 1% in July.', { trend: 'increase' }, { trend: 'increase' }, { trend: 'increase' }],
  ['The start-up raised $9 million.', { trend: null }],
  ['Some 40% of flats were let, unchanged from 2021.', { trend: 'stable' }],
  ['Stays fell from 9 days to 6.', { value: 6, from_value: 9, unit: 'days', trend: 'decrease' }],
  ['Tickets cost from $5 to $9.', { value: 5, value_max: 9, trend: null }],
  ['A fivefold rise; output grew by a factor of three.', { value: 5, unit: 'multiple' }, { value: 3, unit: 'multiple', trend: 'increase' }],
  ['Leverage stood at 1.4x.', { value: 1.4, unit: 'ratio' }],
];

const SOURCES: readonly Case[] = [
  [
    'Une enquête menée au printemps par le cabinet Alderane auprès de 900 foyers montre que 31 % hésitent.',
    { value: 900 },
    { value: 31, source: 'cabinet Alderane' },
  ],
  ['Le coût établi par l’Institut de l’élevage s’élève à 489 €.', { source: 'Institut de l’élevage' }],
  ['La place compte 16 500 emplois (Insee, 2022).', { source: 'Insee', period: '2022' }],
  ['Selon France Horizons, 12 % partent.', { source: 'France Horizons' }],
];

const SOURCES_EN: readonly Case[] = [
  ['According to the Heating, Cooling, and Piping Institute, sales fell 7%.', { source: 'Heating, Cooling, and Piping Institute' }],
  [
    'The poll of 1,200 tenants, carried out by Orion Opinion in May, found that 40% worry.',
    { value: 1200 },
    { value: 40, source: 'Orion Opinion' },
  ],
  ['Inflation ran at 3%, per the Bureau of Price Statistics.', { source: 'Bureau of Price Statistics' }],
  ['The Water Agency’s most recent survey put the bill at $6 billion.', { source: 'Water Agency' }],
  ['It uses 0.5 tonnes per MWh.', { source: null }],
];

testCases('dates', PERIODS_FR);
testCases('dates', PERIODS_EN, 'en');
testCases('reads the change in', TRENDS);
testCases('reads the change in', TRENDS_EN, 'en');
testCases('names the source in', SOURCES);
testCases('names the source in', SOURCES_EN, 'en');

const CHANGES_FR: readonly Case[] = [
  ['Le nombre de baux n’a diminué que de 3 %.', { value: 3, trend: 'decrease' }],
  ['La Savoie reste stable (0,0 %), quand le Jura dévisse de 9 %.', { trend: 'stable' }, { value: 9, trend: 'decrease' }],
  ['Le stock (0,0 %) est vide.', { trend: null }],
  ['Le délai dépasse désormais trois mois.', { value: 3, qualifier: 'min' }],
];

const CHANGES_EN: readonly Case[] = [
  ['It returns every six days – a better improvement.', { value: 6, trend: null }],
  ['Costs fell by just 9%.', { value: 9, trend: 'decrease' }],
  ['A $0.25-per-mile increase in fares.', { value: 0.25, trend: 'increase' }],
  ['It will cut water use by 3 million litres and emissions by 900 tonnes.', { trend: 'decrease' }, { value: 900, trend: 'decrease' }],
  ['Members hold 4.1 passes each, up from 3.2 in 2021.', { value: 4.1, from_value: 3.2, trend: 'increase' }],
  ['The fund will raise a further $9 million.', { value: 9_000_000, trend: null }],
  ['The shop lost $9,000 in a week.', { value: 9000, trend: null }],
  ['The union puts the loss at $9 million.', { value: 9_000_000, trend: null }],
  ['Tickets from £8 to £30.', { value: 8, value_max: 30, trend: null }],
  ['Ticket prices rose from £8 to £30.', { value: 30, from_value: 8, trend: 'increase' }],
  ['Cap the rent of a small flat at $700 a month.', { value: 700, qualifier: 'max' }],
];

const TIMES_FR: readonly Case[] = [
  ['Le bâti émet 46 % du carbone (chiffres 2022).', { period: '2022' }],
  ['Six gares ouvriront en 2026 et 2027.', { period: '2026/2027' }],
  ['Il y a 48 grutiers, 21 soudeurs et 34 peintres recrutés au 30 septembre 2024.', ...Array(3).fill({ period: '2024-09-30' })],
  ['Depuis sa création en 2012, elle a planté 900 haies.', { period: '2012/..' }],
  ['En 2012, elle a planté 900 haies.', { period: '2012' }],
];

const TIMES_EN: readonly Case[] = [
  ['Since the mayor took office in 2021, 400 homes have been built.', { period: '2021/..' }],
  ['A dam built by Alder in 2019 holds 400 tonnes.', { period: '2019' }],
  ['The office has opened 23 inquiries since January 2022.', { period: '2022-01/..' }],
  ['By its end in June 2031, the plan will:\n- build 40 bridges;\n- train 900 masons.', { period: '../2031-06' }, { period: '../2031-06' }],
  ['The plan was signed in 2020. It will:\n- build 40 bridges.', { period: null }],
  ['2025 Outlook\nCosts are expected at $88 million.\nThe mine employs 90 people.', { period: '2025' }, { period: null }],
  ['Output was 900 tonnes, up 13% from the first quarter.', { period: null }, { value: 13, period: null }],
  ['We tested 120 shops – food, toys and books – in 14 states in May 2023.', { period: '2023-05' }, { period: '2023-05' }],
];

testCases('reads the size of', CHANGES_FR);
testCases('reads the size of', CHANGES_EN, 'en');
testCases('reads the time of', TIMES_FR);
testCases('reads the time of', TIMES_EN, 'en');
