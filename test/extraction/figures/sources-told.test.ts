import { type Case, testCases } from './sample.js';

const VEXA = { source: 'enquête Vexa' };
const TIDELINE = { source: 'Tideline Institute' };
const NONE = { source: null };

const DATED: readonly Case[] = [
  ['According to the 2024 Alder Data Study, 41% of firms lost files.', { value: 41, source: '2024 Alder Data Study' }],
  ['Data from the 2022 Tideline Harbour Survey show that 41% of ports had flooded.', { source: '2022 Tideline Harbour Survey' }],
  ['According to the June 1999 Alder Server Survey, 41% of sites run it.', { source: 'Alder Server Survey' }],
  ['A June 2021 Alder Harbour Survey puts the cost at $9 million.', { source: 'Alder Harbour Survey' }],
  ['According to the 2019 figures, 41% of ports had flooded.', NONE],
  ['The town’s 2024 Spring Fair drew 900 visitors.', NONE],
];

const OWNED: readonly Case[] = [
  ['The 2005 Harbour Unions’ study ‘Debt on the Quays’ found that 20% of sailors rent.', { source: 'Harbour Unions' }],
  ['The Harbour Union’s 2005 study found that 20% of sailors rent.', { source: 'Harbour Union' }],
  ['The sailors’ survey found that 20% of them rent.', NONE],
];

const RANKED: readonly Case[] = [
  ['In 2022, Harbour Weekly ranked us No. 166 on its list of employers.', { value: 166, source: 'Harbour Weekly' }],
  ['The school was ranked 3rd in May. The team ranked 3rd.', NONE, NONE],
];

const CARRIED_ON_EN: readonly Case[] = [
  [
    'A survey by the Harbour Union found that 43% of sailors rent. It also found that 20% own a boat.',
    { source: 'Harbour Union' },
    { value: 20, source: 'Harbour Union' },
  ],
  [
    'Sailors wait 43 days, according to a survey by the Harbour Union. The same survey found that 30% had left.',
    { source: 'Harbour Union' },
    { value: 30, source: 'Harbour Union' },
  ],
  ['According to counts carried out by the Harbour Trust, 40% of boats leak.', { source: 'Harbour Trust' }],
  ['The Harbour Alliance, which estimates that 40% of quays are shut, agrees.', { source: 'Harbour Alliance' }],
  ['The quay, which found 40 buyers, is shut.', NONE],
  ['The firm, which found 40 buyers, employs 300 people.', NONE, NONE],
];

const CARRIED_ON_FR: readonly Case[] = [
  ['Le gaspillage a reculé de 25 %, d’après les pesées effectuées par l’association Quai Vert.', { source: 'association Quai Vert' }],
  ['Le syndicat Union Quai, qui a recensé 350 mousses sans logement, agit.', { source: 'syndicat Union Quai' }],
  ['Le port, qui compte 40 quais, est beau.', NONE],
  ['La société, qui a évalué les dégâts, emploie 30 personnes.', NONE],
  ['L’entreprise, qui mesure 300 mètres, emploie 30 personnes.', NONE, NONE],
];

const PLACED_EN: readonly Case[] = [
  ['Sault ranks seventh in Vallia for health in the 2024 Southern Quay Index.', { value: 7, source: '2024 Southern Quay Index' }],
  [
    'It has been ranked No. 3 in the state by Harbour Compass for four consecutive years.',
    { value: 3, source: 'Harbour Compass' },
    { value: 4, source: null },
  ],
  ['The team ranked 3rd in the Harbour League.', { value: 3, source: null }],
  ['The yard placed 300 orders in the Harbour Market Report.', { value: 300, source: null }],
  ['The yard, ranked 3rd, sells 400 boats in the Harbour Market Report.', { value: 3, source: null }, { value: 400, source: null }],
];

const PLACED_FR: readonly Case[] = [
  ['Il figure au 9e rang du palmarès 2023 du magazine Quais & Ports.', { value: 9, source: 'Quais & Ports' }],
  ['La Ville figurait au 31e rang sur 48 au dernier baromètre des villes cyclables.', { source: 'baromètre des villes' }],
  ['Il est au 9e rang du département.', { value: 9, source: null }],
  [
    'L’école, classée 4e sur 31 par le palmarès Quai & Mer, vise 93 % de réussite.',
    { value: 4, source: 'palmarès Quai & Mer' },
    { value: 93, source: null },
  ],
];

const MEASURING: readonly Case[] = [
  ['Independent testing by Tideline Laboratories found that 91% of boats leak.', { value: 91, source: 'Tideline Laboratories' }],
  ['Analysts at Vexard Research project that sales will reach $41 billion by 2030.', { source: 'Vexard Research' }],
  ['Economists at the Alder Institute expect growth of 3%.', { source: 'Alder Institute' }],
  ['Scientists at Tideline Labs estimate that 41% of ports flood.', { source: 'Tideline Labs' }],
  ['Analysts at the meeting expect growth of 3%.', NONE],
  [
    'The rate fell to 5.1 per cent in May, as announced by the Vallia Bureau of Statistics today.',
    { source: 'Vallia Bureau of Statistics' },
  ],
  ['These figures come from the Harbour Guild and show that 41% of ports flood.', { source: 'Harbour Guild' }],
  [
    'A recent Tideline Institute study of the port, funded by the Office of the Harbour Master of Sault and of the coast through a grant with the Guild of Pilots, found:\n- 41% of ports flood',
    { value: 41 },
  ],
  ['Tallow Partners expects the market to surpass $5 billion in 2027.', { source: 'Tallow Partners' }],
  ['Scientists at Tideline Labs planted 41 trees.', NONE],
];

const BACK_FR: readonly Case[] = [
  ['Plus de 41 % des foyers trient. C’est ce que révèle le sondage Vexa, publié mardi.', { source: 'sondage Vexa' }],
  ['Un élève sur cinq saute le déjeuner. C’est ce que révèle une étude de l’institut Vexa.', { source: 'institut Vexa' }],
  ['Un élève sur cinq saute le déjeuner. C’est ce qui ressort de l’enquête Vexa.', VEXA],
  ['Un élève sur cinq saute le déjeuner et 12 % le dîner. Ces données sont issues de l’enquête Vexa.', VEXA, VEXA],
  ['La ville emploie 40 agents.\nPrès de 41 % des foyers trient. C’est ce que montre l’enquête Vexa.', NONE, VEXA],
  ['Un élève sur cinq saute le déjeuner. C’est ce que montre la photo.', NONE],
  ['Un élève sur cinq saute le déjeuner. C’est ce que révèle notre directrice.', NONE],
];

const BACK_EN: readonly Case[] = [
  ['Some 41% of homes compost. This is according to the Vexa Waste Survey.', { source: 'Vexa Waste Survey' }],
  ['One pupil in five skips lunch. That’s according to the Tideline Institute.', TIDELINE],
  ['One pupil in five skips lunch, and 12% skip supper. These are the findings of a poll by Vexa.', { source: 'Vexa' }, { source: 'Vexa' }],
  ['The town employs 40 people.\nSome 41% of ports flood. These figures come from the Tideline Institute.', NONE, TIDELINE],
  ['Some 41% of homes compost. This is according to plan.', NONE],
];

const MADE_FR: readonly Case[] = [
  [
    'Le loyer s’établit à 1 347 euros, selon les données rendues publiques lundi par l’Office vougien des données sociales.',
    { value: 1347, source: 'Office vougien des données sociales' },
  ],
  ['Selon l’Agence de la santé publique, 12 % des marins fument.', { value: 12, source: 'Agence de la santé publique' }],
  ['Selon l’Agence de la mer, 12 % des marins fument.', { value: 12, source: 'Agence de la mer' }],
];

const MADE_EN: readonly Case[] = [
  ['According to a survey of members carried out by the union in November, 43% of pilots agree.', { value: 43, source: 'union' }],
  ['According to a survey carried out by the pilots’ charity Alder Vale in May, 43% agree.', { value: 43, source: 'Alder Vale' }],
];

testCases('names whoever made it, whole and not the month, in', MADE_FR);
testCases('names whoever made it, whole and not the month, in', MADE_EN, 'en');
testCases('names the study after its date in', DATED, 'en');
testCases('names the house of those who measure in', MEASURING, 'en');
testCases('names who gives a place in', PLACED_EN, 'en');
testCases('names who gives a place in', PLACED_FR);
testCases('goes on with a source in', CARRIED_ON_EN, 'en');
testCases('goes on with a source in', CARRIED_ON_FR);
testCases('names whose study it is, and who ranks, in', [...OWNED, ...RANKED], 'en');
testCases('gives the figures before it the source of', BACK_FR);
testCases('gives the figures before it the source of', BACK_EN, 'en');

const INVERTED: readonly Case[] = [
  ['Some 41% of ports flood each winter, finds a study by the Tideline Institute.', TIDELINE],
  ['Some 41% of ports flood each winter, warns a report from the Tideline Agency.', { source: 'Tideline Agency' }],
  ['Nine in ten ports flood, concludes a study published on Tuesday by the Tideline Institute.', TIDELINE],
  ['Some 41% of ports flood each winter, says Ann Lee, its director.', NONE],
  ['He holds 41% of the port, finds a buyer and leaves.', NONE],
];

const HEADED: readonly Case[] = [
  ['Sondage Vexa : 84 % des parents inquiets', { value: 84, source: 'Sondage Vexa' }],
  [
    'Enquête Orvale Opinion : 84 % des parents sont inquiets et 12 % renoncent',
    { source: 'Enquête Orvale Opinion' },
    { value: 12, source: 'Enquête Orvale Opinion' },
  ],
  ['Baromètre Orvale : un parent sur deux renonce\nLa ville emploie 40 agents.', { source: 'Baromètre Orvale' }, NONE],
  ['Enquête publique : 84 avis favorables', NONE],
  ['Sondage : 84 % des parents inquiets', NONE],
  ['Réunion Morvane : 22 élus présents', NONE],
];

const TITLED_FR: readonly Case[] = [
  [
    'Le baromètre « Vivre à la campagne : les services qui manquent », publié mardi, révèle que 12 % partent.',
    { source: 'baromètre « Vivre à la campagne : les services qui manquent »' },
  ],
  [
    'Le rapport de la fédération, « Vivre et vieillir à la campagne : ce que disent les aînés du plateau », montre que 12 % partent.',
    { source: 'rapport de la fédération' },
  ],
  [
    'L’enquête de la fédération Orvale « Vivre et vieillir à la campagne » indique que 12 % partent.',
    { source: 'enquête de la fédération Orvale' },
  ],
  ['Le film « Lire demain dans les bourgs » montre que 12 % des bibliothèques ferment.', NONE],
  ['Le rapport « Vivre au bord du fleuve » tient en 40 pages.', NONE],
];

const TITLED_EN: readonly Case[] = [
  ['A Tideline Institute report, “Reading tomorrow: what will change in small towns”, shows that 12% of libraries close.', TIDELINE],
  ['The Tideline Institute’s report, “Reading tomorrow in small towns: what will be lost”, finds that 12% of libraries close.', TIDELINE],
  ['The novel “Reading tomorrow in small towns” shows that 12% of libraries close.', NONE],
];

testCases('names the source told after its figures in', INVERTED, 'en');
testCases('names the poll that heads', HEADED);
testCases('passes over the title of a document in', TITLED_FR);
testCases('passes over the title of a document in', TITLED_EN, 'en');

const LINES_FR: readonly Case[] = [
  [
    'Orme Bleu établit que :\n45 % des haies ont disparu\n12 % sont taillées\nLa ville emploie 40 agents.',
    ...['Orme Bleu', 'Orme Bleu', null].map((source) => ({ source })),
  ],
  ['Principaux résultats de l’enquête Vexa :\n45 % des jeunes fument\n12 % boivent\n8 % jouent', VEXA, VEXA, VEXA],
  [
    'D’ici à décembre 2031, la Région va :\nbâtir 40 ponts\nformer 900 maçons\nElle emploie 60 agents.',
    { value: 40, period: '../2031-12' },
    { value: 900, period: '../2031-12' },
    { value: 60, period: null },
  ],
];

const LINES_EN: readonly Case[] = [
  ['The Tideline Institute found that:\n45% of ports flood\n12% have closed\nThe town employs 40 people.', TIDELINE, TIDELINE, NONE],
  [
    'In 2023 the trust:\nplanted 40 trees\nopened 12 huts\nThe town employs 40 people.',
    { value: 40, period: '2023' },
    { value: 12, period: '2023' },
    { value: 40, period: null },
  ],
];

testCases('carries what opens a list over its lines without bullets in', LINES_FR);
testCases('carries what opens a list over its lines without bullets in', LINES_EN, 'en');
