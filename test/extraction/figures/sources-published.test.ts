import { type Case, testCases } from './sample.js';

const VEXA = { source: 'Vexa Institute' };
const NONE = { source: null };

/** Studies by their year, their maker and their place in the sentence; all of our own invention, with near misses. */
const PUBLISHED_EN: readonly Case[] = [
  [
    'Some 318 boats have sunk while moored since 2017, according to figures released this week by the Vexa Institute.',
    { value: 318, ...VEXA },
  ],
  ['Some 318 boats have sunk, while 30 crews were rescued, according to the Vexa Institute.', NONE, { value: 30, ...VEXA }],
  ['The town sent 20 per cent less to landfill, according to figures confirmed this week by the Vexa Institute.', VEXA],
  ['Cases dropped by half, according to the regional health directorate.', { source: 'regional health directorate' }],
  ['Some 12 bridges were closed by the regional health directorate.', NONE],
  ['According to media sources, fishermen rescued 59 people.', { source: 'media sources' }],
  ['Six in ten caretakers left, according to a survey published today (Tuesday 5 May) by the Vexa Institute.', VEXA],
  ['The 2024 Alder Workplace Study found that 43% of workers had left.', { source: '2024 Alder Workplace Study' }],
  ['Polling by Alder Research for the trust found that 63% support the plan.', { source: 'Alder Research' }],
  ['A poll by Alder Research for the Harbour Trust found that 63% support the plan.', { source: 'Alder Research' }],
  ['A report by the Centre for the Study of Ports in March found that 63% are full.', { source: 'Centre for the Study of Ports' }],
  ['Figures released by the Harbour Agency in March show 5.4% are idle.', { source: 'Harbour Agency' }],
  ['Data published by the Harbour Agency on Tuesday put unemployment at 5.4%.', { source: 'Harbour Agency' }],
  ['According to the 2024 harbour survey by the Vexa Institute, 43% of ports are full.', VEXA],
  ['In the latest Alder survey, 43% of respondents agreed.', { source: 'Alder survey' }],
  ['In the harbour, 43% of the quays are closed.', NONE],
  ['Exports will rise 4% in 2025, estimates the Vexa Institute.', VEXA],
  ['Exports will rise 4% in 2025, says the chair.', NONE],
  ['Economists at Alder Bank forecast growth of 2.4% in 2025.', { source: 'Alder Bank' }],
  ['Economists at Alder Bank welcomed growth of 2.4% in 2025.', NONE],
  ['The findings of the Vexa Institute show that 40% of wells are dry.', VEXA],
  ['Conducted by the Vexa Institute for the port, the survey reveals that 40% of quays are closed.', VEXA],
  ['Half of all small firms save on heating: Alder Bank poll', { source: 'Alder Bank poll' }],
  ['Alder Bank survey: half of all small firms save on heating', { source: 'Alder Bank survey' }],
  ['Key findings: half of all small firms save on heating', NONE],
  ['Data published by the ministry on Tuesday showed exports down 6%.', { source: 'ministry' }],
];

const PUBLISHED_FR: readonly Case[] = [
  [
    'Selon le Rapport 2011 sur les marées, rendu public par l’Organisation mondiale de la mer (OMM), le niveau a baissé de 25 %.',
    { source: 'Rapport 2011 sur les marées' },
  ],
  ['Le niveau a baissé de 25 % en Vouge (Insee).', { source: 'Insee' }],
  ['Selon ce rapport, 25 % des puits sont à sec.', { source: 'rapport' }],
  ['Selon le même sondage, 25 % des puits sont à sec.', { source: 'sondage' }],
  ['Les chiffres publiés par l’Agence des ports en mars montrent que 5,4 % sont sans emploi.', { source: 'Agence des ports' }],
  ['Un sondage réalisé par l’institut Vexa en mars pour la Fondation Aldre montre que 63 % approuvent.', { source: 'institut Vexa' }],
  ['Selon ce maire, 25 % des puits sont à sec.', NONE],
  ['L’institut Vexa révèle que 43 % des ménages trient.', { source: 'institut Vexa' }],
  ['Le ministère des Ports dénombre 43 000 infractions.', { source: 'ministère des Ports' }],
  ['Le ministère des Ports prévoit 43 nouveaux quais.', NONE],
  ['Sondage Vexa – 43 % des ménages trient.', { source: 'Sondage Vexa' }],
  ['À peine 1 % des ménages trient. C’est ce qui ressort des résultats d’un sondage Vexa.', { source: 'Vexa' }],
  ['On est loin des 50 litres préconisés par l’Organisation mondiale de la mer.', { source: 'Organisation mondiale de la mer' }],
  ['Quelque 43 000 cas ont été déclarés par le ministère des Ports.', { source: 'ministère des Ports' }],
];

testCases('names who published the figure in', PUBLISHED_EN, 'en');
testCases('names who published the figure in', PUBLISHED_FR);
