import { type Case, testCases } from './sample.js';

const VEXA = { source: 'institut Vexa' };
const NONE = { source: null };

const NAMES_FR: readonly Case[] = [
  ['D’après une étude réalisée par l’institut Vexa pour la branche, 22 % des patrons embauchent.', VEXA],
  ['Selon l’enquête réalisée par l’institut Vexa auprès de 900 maires, 64 % sont inquiets.', VEXA, { value: 64, ...VEXA }],
  ['Le sondage Vexa pour la Gazette révèle que 22 % des patrons embauchent.', { source: 'sondage Vexa' }],
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
  ['According to Jane Smith, 300 firms closed.', NONE],
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
  ['12 % fument.\n- 45 % boivent\n- 8 % jouent\nSource : Insee', NONE, { source: 'Insee' }, { source: 'Insee' }],
  ['Près de 45 % des jeunes fument (1).\n(1) Le dossier est en ligne.', NONE],
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
