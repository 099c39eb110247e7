import { type Case, testCases } from './sample.js';

const CHANGES_EN: readonly Case[] = [
  ['It will save us roughly $3 million annually.', { trend: 'decrease' }],
  ['Yards finish 2.6 days sooner.', { value: 2.6, trend: 'decrease' }],
  ['Magpies sing 40 minutes earlier than others.', { value: 40, trend: null }],
  ['The round values it at four times its price in 2022.', { value: 4, unit: 'multiple', trend: 'increase' }],
  ['Women are twice as likely as men to leave.', { value: 2, trend: null }],
  ['Carers work 14 hours more than a full-time job.', { value: 14, trend: null }],
  ['Trains are 25 percent longer than in 2008.', { value: 25, trend: 'increase' }],
  ['The bill would increase payments for trips that begin in rural areas by 5 percent.', { value: 5, trend: 'increase' }],
  ['The worry, raised by 388 people, was traffic.', { value: 388, trend: null }],
  ['Each paid an expansion fee of $7 million.', { trend: null }],
  ['Crews dropped 300 litres on it.', { trend: null }],
  ['I grew up 20 minutes from that rink.', { trend: null }],
  ['It will grow from six teams to eight.', { value: 8, from_value: 6, counted: 'teams', trend: 'increase' }],
  ['Butter was up €1.08 to €4.46.', { value: 1.08, trend: 'increase' }, { value: 4.46 }],
  ['Attendance is up by more than 2,000 visitors on last year.', { value: 2000, trend: 'increase', period: null }],
  ['Visits were up by 340 compared with last year.', { value: 340, counted: 'Visits', trend: 'increase', period: null }],
  ['It is based on last year’s hunters, which exceeded 30,000.', { value: 30_000, period: '2023' }],
  ['The number of tenants is down by some 300.', { value: 300, counted: 'tenants', trend: 'decrease' }],
  [
    'Deaths fell 31% from 480 in 2022 to 331 in 2023.',
    { value: 31, trend: 'decrease', period: '2023' },
    { value: 331, from_value: 480, trend: 'decrease', period: '2023' },
  ],
  ['Ticket counts point to an increase of approximately 2,640 crossings.', { value: 2640, trend: 'increase' }],
  ['The port sold 1,450 tickets and 40 passes more than in 2006.', { value: 1450, trend: 'increase' }, { value: 40, trend: 'increase' }],
  ['The board picked 184 applications out of a total of 195.', { value: 184, denominator: 195, counted: 'applications' }],
  ['The paper stands in Harbour Studies 201(3), 219, in print.'],
  ['Aid parcels were halved in July.', { value: 1, denominator: 2, trend: 'decrease' }],
];

const CHANGES_FR: readonly Case[] = [
  ['Depuis, 1 200 lits de pédiatrie ont disparu.', { value: 1200, trend: 'decrease' }],
  ['La mairie revendique une économie de 85 euros par poste.', { trend: 'decrease' }],
  ['Nous avons récolté 8 214 signatures en moins de trois mois.', { value: 8214, trend: null }],
  ['Les fuites représentent une perte de 30 litres par jour.', { trend: null }],
  ['Le coût de la dette est demeuré stable à 3,65 %.', { trend: 'stable' }],
  ['On coule deux fois plus, par habitant, que la moyenne.', { value: 2, trend: null }],
  ['On y compte 3 100 départs et 260 arrivées de plus qu’en 2006.', { value: 3100, trend: 'increase' }, { value: 260, trend: 'increase' }],
  ['Le nombre de locataires est en baisse de quelque 300.', { value: 300, counted: 'locataires', trend: 'decrease' }],
  [
    'Les décès ont reculé de 31 %, passant de 480 en 2022 à 331 en 2023.',
    { value: 31, trend: 'decrease', period: '2023' },
    { value: 331, from_value: 480, trend: 'decrease', period: '2023' },
  ],
  ['Une hausse de près de 200 emplois est attendue.', { value: 200, trend: 'increase' }],
  ['Le port craint que 38 500(1) d’entre eux ne partent.', { value: 38_500 }],
  [
    'Restent à payer 45 millions d’euros sur un montant total de 130 millions d’euros.',
    { value: 45_000_000, denominator: 130_000_000, unit: 'EUR' },
  ],
  ['Les ventes de vélos ont chuté d’un quart.', { value: 1, denominator: 4, counted: 'ventes de vélos', trend: 'decrease' }],
];

const VALUES: readonly Case[] = [
  ['Interventions tous types : 14 207 (+ 9 %)', { value: 14_207, counted: 'Interventions' }, { value: 9 }],
  ['Emplois créés : entre 85 et 110', { value: 85, value_max: 110 }],
  ['Contacts : 14 207'],
  ['La Ville figure au 31e rang sur 48.', { value: 31, denominator: 48, unit: 'rank' }],
  ['Un mètre cube coûte 2 euros 51.', { value: 2.51, unit: 'EUR' }],
  ['Les 212 salarié·es sont là.', { value: 212, counted: 'salarié·es' }],
  ['Un lit de pédiatrie sur six est fermé.', { value: 1, denominator: 6, counted: 'lit de pédiatrie' }],
  ['Le feu est contenu à moins d’un hectare.', { value: 1, unit: 'ha', qualifier: 'max' }],
  ['Un emprunt sur 25 ans est signé.', { value: 25, unit: 'years' }],
  ['Milo, quatre mois, est soigné.'],
  ['Une soixantaine de riverains, commerçants et usagers.', { value: 60, counted: 'riverains, commerçants et usagers' }],
  ['La part est inférieure de 8 points à la moyenne.', { value: 8, unit: 'points' }],
];

const NAMED: readonly Case[] = [
  ['AlderSQL 10 introduces replication, and OpenQuay 3 ships it.'],
  ['The AlderSQL 10 release includes three features.', { value: 3, counted: 'features' }],
  ['2016 Alder State Harbour Block Grant Awards'],
  ['Grants from $15,000 to $400,000 will pay for quays.', { value: 15_000, value_max: 400_000, trend: null }],
  ['The fund holds USD1.28 billion and GBP20,000.', { value: 1_280_000_000, unit: 'USD' }, { value: 20_000, unit: 'GBP' }],
  ['The AB12 form is at the desk.'],
  ['He was sentenced to five years in prison.', { value: 5, unit: 'years' }],
];

const NAMED_FR: readonly Case[] = [
  ['Le syndicat a décrété 2006 Année des ports.'],
  ['Le patron du chalutier écope de quatre ans de prison.', { value: 4, unit: 'years' }],
  ['Le budget atteint 92.142.592,96 €.', { value: 92_142_592.96, unit: 'EUR' }],
];

const GAINED: readonly Case[] = [
  ['Le nombre d’élèves progresse (+2 000).', { text: '+2 000', value: 2000, unit: 'count', trend: 'increase' }],
  [
    '410 professionnels accrédités (+ 35) sont venus.',
    { value: 410 },
    { value: 35, counted: 'professionnels accrédités', trend: 'increase' },
  ],
  ['Le standard répond au (+352) 24 78 12.'],
  [
    'Le canton de Vaude vote des quais pour 174,32 millions de francs et un crédit de 18,5 millions.',
    { value: 174_320_000, unit: 'CHF' },
    { value: 18_500_000, unit: 'CHF' },
  ],
  ['OTTAWA — Le fonds privera les ports de 1,1 milliard de dollars.', { value: 1_100_000_000, unit: 'currency' }],
  ['La loi ajoute 3 M€ au fonds des ports.', { value: 3_000_000, trend: 'increase' }],
];

const VALUES_EN: readonly Case[] = [
  ['Twenty-two games sold out.', { value: 22, counted: 'games' }],
  ['The thirty-second had left.'],
  ['It was the hottest day, 34.6C.', { value: 34.6, unit: 'degreeC' }],
  ['Waste would fall by 310 000 tonnes by 2035.', { value: 310_000, unit: 't', trend: 'decrease' }],
  ['Net debt stood at 1.8 times trailing adjusted EBITDA.', { value: 1.8, unit: 'multiple' }],
  ['Attendance was 612,480.', { value: 612_480 }],
  ['He lost 140 of his 155 goats.', { value: 140, denominator: 155, counted: 'goats' }],
  ['It ranks 54th of 152 councils.', { value: 54, denominator: 152, unit: 'rank' }],
  ['It logged 18,433 reports of noise.', { value: 18_433, counted: 'reports' }],
  ['Seats cost $250 (Canadian) each.', { value: 250, unit: 'currency' }],
  ['Press office: news@alder.gov.ca\nThe plan costs $54 million.', { unit: 'currency' }],
  ['The amendment will add $1.5 billion to the budget.', { unit: 'USD', trend: 'increase' }],
  ['The chain added 12 shops.', { value: 12, trend: null }],
  ['There is a $5 billion shortfall.', { value: 5_000_000_000, trend: null }],
  ['Australian ports won $12 million from the fund, the largest in Australia.', { unit: 'currency' }],
  ['A litre cost 45 Kenyan shillings.', { value: 45, unit: 'currency' }],
];

testCases('reads the change in', CHANGES_EN, 'en');
testCases('reads the change in', CHANGES_FR);
testCases('reads', VALUES);
testCases('reads', VALUES_EN, 'en');
testCases('tells what a number names from what it counts in', NAMED, 'en');
testCases('tells what a number names from what it counts in', NAMED_FR);
testCases('reads what is gained, or left out because it was said, in', GAINED);
