import { type Case, testCases } from './sample.js';

const TRENDS_FR: readonly Case[] = [
  ['Une hausse de 3 % et une baisse de 4 %.', { value: 3, trend: 'increase', kind: 'change' }, { value: 4, trend: 'decrease' }],
  ['Les ventes progressent de plus de 12 %.', { value: 12, trend: 'increase', qualifier: 'min' }],
  ['Une croissance moyenne de l’ordre de 17 %.', { value: 17, trend: 'increase', qualifier: 'approx' }],
  ['Réduire les émissions de 40 %.', { value: 40, trend: 'decrease' }],
  ['Croissance : +3,2 % puis -4,4%.', { value: 3.2, trend: 'increase' }, { value: 4.4, trend: 'decrease' }],
  ['En recul de - 2,2 %.', { value: 2.2, trend: 'decrease' }],
  ['Une offre de 25 % de capacité en plus.', { value: 25, trend: 'increase' }],
  ['Elle crée 30 emplois supplémentaires.', { value: 30, trend: 'increase' }],
  ['Une baisse de 12 % sur un an et de 25 % sur dix ans.', { value: 12, trend: 'decrease' }, { value: 25, trend: 'decrease' }],
  ['Réduire à 10 % la part de 54 % du PIB.', { value: 10, trend: null }, { value: 54, trend: null }],
  ['Le réseau – 35 membres – grandit.', { value: 35, trend: null }],
  ['Un logement financé en PLUS : 56 logements financés en PLUS.', { value: 56, trend: null }],
];

const TRENDS_EN: readonly Case[] = [
  ['Sales were up 17.8%.', { value: 17.8, trend: 'increase' }],
  [
    'A compound annual growth rate (CAGR) of 31%, compared with an 8% CAGR.',
    { value: 31, trend: 'increase' },
    { value: 8, trend: 'increase' },
  ],
  ['Savings of 1.5% per year.', { value: 1.5, trend: 'decrease', per: 'year' }],
  ['Sixty percent of the median wage.', { value: 60, trend: null }],
];

const PERIODS_FR: readonly Case[] = [
  ['En 2023, 12 sites ont ouvert.', { value: 12, period: '2023', period_text: 'En 2023' }],
  ['12 sites ont ouvert au premier trimestre.', { value: 12, period: '2024-Q1' }],
  ['12 M€ au T3 2023 et 15 M€ au 1er semestre 2022.', { period: '2023-Q3' }, { period: '2022-H1' }],
  ['12 % entre 2021 et 2024.', { period: '2021/2024' }],
  ['Un budget de 5 M€ sur 2025-2028.', { period: '2025/2028' }],
  ['350 arbres plantés depuis 2020.', { period: '2020/..' }],
  ['350 arbres plantés d’ici à fin 2030.', { period: '../2030' }],
  ['Au 31 mars 2024, 85 M€ de trésorerie.', { period: '2024-03-31' }],
  ['À l’été 2026, deux écoles ouvriront.', { period: '2026-22' }],
  ['L’an dernier, 300 visiteurs sont venus.', { period: '2023' }],
  ['Mardi 5 novembre, cinq personnes ont navigué.', { period: '2024-11-05' }],
  ['Du 5 au 8 juillet 2025, 40 concerts gratuits.', { period: '2025-07-05/2025-07-08' }],
  ['Au cours des neuf premiers mois de 2024, 400 ventes.', { period: '2024-01/2024-09' }],
  ['En hausse de 12 % par rapport à 2019.', { period: null, basis: { text: 'par rapport à 2019', period: '2019', value: null } }],
  ['Il est en hausse de 12 % par rapport à la même période de 2022.', { period: null }],
  ['Chiffres clés 2023 : 1 250 salariés.', { period: '2023' }],
  ['Il est de 12,3 %, contre 11,8 % en 2022.', { value: 12.3, period: null }, { value: 11.8, period: '2022' }],
  ['France 2030 finance 14 projets.', { period: null }],
  ['Créée en 1987, l’entreprise emploie 85 personnes.', { period: null }],
  ['300 visiteurs ont été comptés.', { period: null }],
];

const PERIODS_EN: readonly Case[] = [
  ['Revenue was $44.6 million for the first quarter ended March 31, 2024.', { period: '2024-Q1' }],
  ['It grew 25% from 2001 through 2006.', { period: '2001/2006' }],
  ['In fiscal 2024, it reached 3.5 percent.', { period: '2024' }],
  ['Emissions must fall 43% by 2030.', { period: '../2030' }],
  ['Since 2016, 40 schools have opened.', { period: '2016/..' }],
];

const SOURCES_FR: readonly Case[] = [
  ['Selon le Baromètre agricole de l’État, 20 sites ont ouvert.', { source: 'Baromètre agricole de l’État' }],
  ['45 % des ménages, selon l’Insee.', { source: 'Insee' }],
  ['D’après la Cour des comptes, 4,2 milliards d’euros ont été dépensés.', { source: 'Cour des comptes' }],
  ['Selon une étude de Xerfi Conseil pour la branche, 12 % recrutent.', { source: 'Xerfi Conseil' }],
  ['L’étude menée par le Conseil faisait apparaître 14 agents.', { source: 'étude menée par le Conseil' }],
  ['L’Observatoire régional de la santé estime que 12 % fument.', { source: 'Observatoire régional de la santé' }],
  ['7 Français sur 10 sont pour (source : Ifop, mars 2024).', { source: 'Ifop' }],
  ['45 % des ménages louent. Source : Insee, 2023.', { source: 'Insee' }],
  ['12 % fument.\nSource : Santé publique France', { source: 'Santé publique France' }],
  ['M. Martin estime que 200 emplois sont menacés.', { source: null }],
  ['Selon Jeanne Martin, 200 emplois sont menacés.', { source: 'Jeanne Martin' }],
];

const SOURCES_EN: readonly Case[] = [
  ['KPX estimates that shipments will grow by 25%.', { source: 'KPX' }],
  ['According to press reports, 90 percent is lost.', { source: 'press reports' }],
  ['A study by the Pew Research Center found that 54 percent agree.', { source: 'Pew Research Center' }],
  ['The Committee found that 41 percent agree. In addition, 12 percent left.', { source: 'Committee' }, { source: 'Committee' }],
  ['Smith said 200 jobs are at risk.', { source: null }],
];

const QUALIFIERS: readonly Case[] = [
  ['Environ 200 arbres, plus de 300 haies, jusqu’à 40 parcs.', { qualifier: 'approx' }, { qualifier: 'min' }, { qualifier: 'max' }],
  ['Un solde net de 7 créations d’usines.', { qualifier: 'net' }],
  ['Elle tourne autour de cinq axes et autour de 500 arbres.', { qualifier: null }, { qualifier: 'approx' }],
  ['Au moins 12 sites et 40 % au maximum.', { qualifier: 'min' }, { qualifier: 'max' }],
];

const MODALITIES: readonly Case[] = [
  ['L’objectif est de planter 40 arbres.', { modality: 'target' }],
  ['Le site créera 250 emplois.', { modality: 'forecast' }],
  ['Le coût est estimé à 3 M€.', { modality: 'estimate' }],
  ['Le site a créé 250 emplois en Bretagne.', { modality: 'observed', place: 'Bretagne', measure: 'emplois' }],
];

testCases('reads the trend of', TRENDS_FR);
testCases('reads the trend of', TRENDS_EN, 'en');
testCases('reads the period of', PERIODS_FR);
testCases('reads the period of', PERIODS_EN, 'en');
testCases('reads the source of', SOURCES_FR);
testCases('reads the source of', SOURCES_EN, 'en');
testCases('reads the words of quantity of', QUALIFIERS);
testCases('reads the modality of', MODALITIES);
