import { type Case, testCases } from './sample.js';

const VEXA = { source: 'institut Vexa' };
const NONE = { source: null };

const NAMES_FR: readonly Case[] = [
  ['D’après une étude réalisée par l’institut Vexa pour la branche, 22 % des patrons embauchent.', VEXA],
  ['Selon l’enquête réalisée par l’institut Vexa auprès de 900 maires, 64 % sont inquiets.', VEXA, { value: 64, ...VEXA }],
  ['Le sondage Vexa pour la Gazette révèle que 22 % des patrons embauchent.', { source: 'sondage Vexa' }],
  [
    'Selon le rapport "Lire demain", remis au ministère en février par l’inspecteur Alain Tourne, 200 postes manquent.',
    { source: 'rapport "Lire demain"' },
  ],
  ['Selon l’enquête ménages-déplacements, 4 % des trajets se font à vélo.', { source: 'enquête ménages-déplacements' }],
  [
    'L’enquête menée par le syndicat est sans ambiguïté : 71 % sont fatigués et 12 % partent.',
    { source: 'enquête menée par le syndicat' },
    { source: 'enquête menée par le syndicat' },
  ],
  ['Selon l’Observatoire romand de la santé, 80 % des aînés vivent chez eux.', { source: 'Observatoire romand de la santé' }],
  ['Selon l’Institut wallon de la nature, 80 % des tourbières sont abîmées.', { source: 'Institut wallon de la nature' }],
  ['Les chiffres publiés par l’Office des forêts montrent une hausse de 12 %.', { source: 'Office des forêts' }],
  ['Les comptages effectués au printemps par les services techniques ont montré 340 nids.', { source: 'services techniques' }],
  ['D’après les documents comptables consultés par le collectif, 3 M€ ont été versés.', { source: 'documents comptables' }],
  [
    '12 ponts sont fragiles, selon le rapport rendu en mai par l’ingénieure Jeanne Martin.',
    { source: 'rapport rendu en mai par l’ingénieure Jeanne Martin' },
  ],
  ['La perte est évaluée à 3 M€ par les experts.', { source: 'experts' }],
  ['Une part de marché estimée à 18 % par l’institut Vexa.', VEXA],
  ['Selon les pompiers, 200 hectares ont brûlé.', { source: 'pompiers' }],
  ['La Banque de France table sur une croissance de 1,2 %.', { source: 'Banque de France' }],
  ['Orme Bleu établit que 45 % des haies ont disparu.', { source: 'Orme Bleu' }],
  ['Le taux atteint 45 % (source Insee).', { source: 'Insee' }],
  ['Le taux atteint 45 % (données Insee 2022).', { source: 'Insee' }],
  ['Le taux atteint 45 % (chiffres 2022).', NONE],
  ['Selon la cellule de recherche des causes, 92 % des feux sont humains.', { source: 'cellule de recherche des causes' }],
  ['Selon Mme Orsel, 12 % des boutiques ferment.', { source: 'Mme Orsel' }],
  ['Jeanne Orsel, présidente, attend : selon elle, 12 % des boutiques ferment.', { source: 'Jeanne Orsel' }],
  ['Selon elle, 12 % des boutiques ferment.', NONE],
  ['45 % des foyers sont prêts à trier, relève une enquête Vexa.', { source: 'Vexa' }],
  ['45 % des foyers sont prêts à trier, note la Cour des comptes.', { source: 'Cour des comptes' }],
  ['Près de 45 % des foyers trient, précise Côme Zellig, directeur.', NONE],
  ['La société Orme SA, qui prévoit d’extraire 3 millions de tonnes, recrute.', NONE],
  ['Le taux atteint 9 % (source : enquête ménages, Agence d’urbanisme, 2022).', { source: 'enquête ménages' }],
  ['Il coûte 12 M€ d’après les données de la commande publique compilées par nos bénévoles.', { source: 'données de la commande' }],
  [
    'Un habitant sur quatre renonce, d’après une enquête menée en mairie par les étudiants.',
    { source: 'enquête menée en mairie par les étudiants' },
  ],
  [
    'Le rapport de la Cour des comptes (juin 2022) est formel : la perte est de 30 m3 par jour.',
    { source: 'rapport de la Cour des comptes' },
  ],
  ['Selon nos estimations, 22 % des haies ont disparu.', NONE],
  ['La société emploie 40 personnes selon un accord de 2012.', NONE],
  ['L’enquête publique a suscité 37 oppositions.', NONE],
  ['La société constate que 12 sites ferment.', NONE],
  ['La mesure, de 12 à 15 euros selon la taille, est prête.', NONE],
];

const NAMES_EN: readonly Case[] = [
  ['Figures published today by the Forest Office show that 12% of oaks died.', { source: 'Forest Office' }],
  ['The damage is put at $3 million by the Audit Court.', { source: 'Audit Court' }],
  ['The damage is estimated at $3 million by the insurer Alder Mutual.', { source: 'Alder Mutual' }],
  ['The damage, which the Audit Court puts at $3 million, is growing.', { source: 'Audit Court' }],
  ['Greenleaf puts the annual cost at €5 million.', { source: 'Greenleaf' }],
  ['Some 12% of oaks died, the U.S. Forest Office says.', { source: 'U.S. Forest Office' }],
  ['Researchers estimate that 12% of oaks died.', { source: 'Researchers' }],
  ['Alder Research, a research firm that projects growth of 12%, agrees.', { source: 'Alder Research' }],
  ['According to the national regulator, 300 firms closed.', { source: 'national regulator' }],
  ['Greenleaf puts 12% of its profit aside.', NONE],
  ['New figures show that 12% of oaks died.', NONE],
  ['Two Studio shows close in May, with 900 seats.', { value: 2, ...NONE }, { value: 900, ...NONE }],
  ['The company reported a 31 percent decrease.', NONE],
  ['Some 12% of oaks died, the company said.', NONE],
  ['According to Jane Smith, 300 firms closed.', { source: 'Jane Smith' }],
  ['According to her, 300 firms closed.', NONE],
  ['Police say they have made 23 arrests.', { source: 'Police' }],
  ['Airport commissioners dispute that; they count 31 boats.', { source: 'Airport commissioners' }],
  ['The Audit Court has not ruled, but it put the cost at $310 million.', { source: 'Audit Court' }],
  ['The Audit Court has not ruled, but it paid $310 million.', NONE],
  ['The action follows the Forest Office’s warning that 300 wells are dry.', { source: 'Forest Office' }],
  ['Vexard currently rates 87 per cent of schools as good.', { source: 'Vexard' }],
  ['Mortgage rates 87 per cent above par are rare.', NONE],
  ['Our staff estimate that it is under 8 percent.', { source: 'staff' }],
  ['Three in ten tenants who answered the Alder Home Survey said so.', { source: 'Alder Home Survey' }],
  ['The rate, which Greenleaf puts at an annual 1.35 percent, is low.', { source: 'Greenleaf' }],
  ['The figure of 5.7 million carers is taken from Census 2021.', { source: 'Census 2021' }],
  ['The survey was carried out online and by post among 900 adults.', NONE],
  ['They met at Vexard. Vexard points out that 12 sites closed.', { source: 'Vexard' }],
  ['They met Jane Vexard. Vexard points out that 12 sites closed.', NONE],
  ['The Energy Minister said that 12 sites closed.', NONE],
  ['The Company now expects sales of $12 million.', NONE],
  ['Of the funds, $16 million comes from the Port Fund.', NONE],
];

const REACH_FR: readonly Case[] = [
  [
    'Une enquête de l’institut Vexa révèle que 45 % des foyers trient. Un tiers des jardins ont un bac. Elle coûte 4 000 €.',
    VEXA,
    VEXA,
    NONE,
  ],
  ['Selon l’Insee, 45 % des foyers louent. La ville emploie 40 agents.', { source: 'Insee' }, NONE],
  ['Selon l’Insee, 45 % des foyers louent. Ils étaient 40 % en 2010.', { source: 'Insee' }, { source: 'Insee' }],
  [
    'Orme Bleu établit que :\n→ 45 % des haies ont disparu ;\n→ 12 % sont taillées.\nLa ville emploie 40 agents.',
    ...['Orme Bleu', 'Orme Bleu', null].map((source) => ({ source })),
  ],
  [
    'Principaux résultats de l’enquête Vexa :\n- 45 % des jeunes fument ;\n- 12 % boivent.',
    { source: 'enquête Vexa' },
    { source: 'enquête Vexa' },
  ],
  [
    'Les chiffres sont ceux du bilan social de l’entreprise :\n- 87 accidents ;\n- 12 départs.',
    { source: 'bilan social de l’entreprise' },
    { source: 'bilan social de l’entreprise' },
  ],
  ['Le plan comprend :\n- 45 gares ;\n- 12 ponts.', NONE, NONE],
  [
    'Une enquête de l’institut Vexa est parue.\nLe maire emploie 40 agents.\nUn tiers des répondants hésitent.\nL’enquête révèle que 12 % partent.',
    NONE,
    VEXA,
    VEXA,
  ],
  ['45 % selon l’Insee, et 12 % selon la Dares.', { source: 'Insee' }, { source: 'Dares' }],
  ['La ville compte 20 300 habitants (Insee) et scolarise 1 750 enfants.', { source: 'Insee' }, NONE],
  ['Elle emploie 40 agents, alors que le chômage est de 7 % selon l’Insee.', NONE, { source: 'Insee' }],
  ['Elle perd 40 agents et, d’après la Dares, deux départs sur cinq sont subis.', NONE, { source: 'Dares' }],
];

const NOTES: readonly Case[] = [
  [
    'Près de 45 % des jeunes fument (1). La ville emploie 40 agents.\n(1) Source : Santé publique France, 2022.',
    { source: 'Santé publique France' },
    NONE,
  ],
  [
    '45 % fument¹ et 12 % boivent².\n¹ Baromètre Vexa, 2022.\n² Enquête Morvane, 2023.',
    { source: 'Baromètre Vexa' },
    { source: 'Enquête Morvane' },
  ],
  ['45 % fument¹.\n¹ Chiffres : Office des forêts, 2022.', { source: 'Office des forêts' }],
  ['12 % fument.\n- 45 % boivent\n- 8 % jouent\nSource : Insee', NONE, { source: 'Insee' }, { source: 'Insee' }],
  ['Près de 45 % des jeunes fument (1).\n(1) Le dossier est en ligne.', NONE],
  [
    'Une enquête commandée par le réseau Morvane montre que :\n- 45 % boivent\n- 8 % jouent\nSource : institut Vexa, 900 personnes interrogées en mai.',
    VEXA,
    VEXA,
    { value: 900 },
  ],
  ['12 % fument et 8 agents aident.\nToutes les données proviennent de l’institut Vexa.', VEXA, NONE],
];

const REACH_EN: readonly Case[] = [
  [
    'The survey, conducted by Vexa, found that 45% of homes compost. A third of them own a bin. We employ 40 people.',
    { source: 'Vexa' },
    { source: 'Vexa' },
    NONE,
  ],
  [
    'The Vexa Carers Count 2023 survey, to which 900 carers responded, also finds that:\n- 62% had no day off\n- 8% left',
    ...Array.from({ length: 3 }, () => ({ source: 'Vexa Carers Count 2023 survey' })),
  ],
  [
    'A Vexa poll of 1,000 adults shows:\n- 45% fear floods;\n- 12% left.\nThe town has 40 staff.',
    ...['Vexa', 'Vexa', 'Vexa', null].map((source) => ({ source })),
  ],
  [
    'Nearly 45% of ports flood (1). The port has 40 cranes.\n(1) Tideline Institute, State of the Ports, 2023.',
    { source: 'Tideline Institute' },
    NONE,
  ],
  ['Some 45% of ports flood.\nAll figures, unless otherwise stated, are from the Tideline Institute.', { source: 'Tideline Institute' }],
];

testCases('names the source in', NAMES_FR);
testCases('names the source in', NAMES_EN, 'en');
testCases('carries the source in', REACH_FR);
testCases('carries the source in', REACH_EN, 'en');
testCases('reads the notes of', NOTES);
