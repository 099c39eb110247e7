import { type Case, testCases } from './sample.js';

const CRA = { source: 'CRA' };
const NONE = { source: null };

const CITED_FR: readonly Case[] = [
  [
    'Le taux des quais est de 4,1 %, le deuxième plus élevé de toute l’Union européenne (Eurostat).',
    { value: 4.1, source: 'Eurostat' },
    { value: 2, source: 'Eurostat' },
  ],
  ['Le quai accueille 4 000 bateaux, et 12 % des yachts du pays tout entier (CRA, T1 2024).', CRA, CRA],
  ['Le quai accueille 4 000 bateaux (Sault, mars 2024).', NONE],
];

const CITED_EN: readonly Case[] = [
  ['Its share of the market remained at 22% this year, the third highest of all (CRU, Q1 2024).', { source: 'CRU' }, { source: 'CRU' }],
  ['The storm has uprooted 57,000 people since July (IOM, Displacement Matrix).', { value: 57_000, source: 'IOM, Displacement Matrix' }],
  ['The storm has uprooted 57,000 people since July (Sault, Orvanne).', { value: 57_000, source: null }],
];

const PUT_FR: readonly Case[] = [
  ['Le cabinet Vexa estime ce marché à 9,8 milliards d’euros en 2024.', { value: 9_800_000_000, source: 'cabinet Vexa' }],
  ['La Cour des ports chiffre la perte à 3 millions d’euros.', { value: 3_000_000, source: 'Cour des ports' }],
  ['Le projet se chiffre à 3 millions d’euros.', { value: 3_000_000, source: null }],
  ['Selon l’estimation du ministère des Ports, il y aura 380 emplois.', { value: 380, source: 'ministère des Ports' }],
];

const CHARGED_EN: readonly Case[] = [
  ['According to the complaint, the firm sold 40 boats.', { value: 40, source: 'complaint' }],
  ['According to the indictment, he hid 40 boats.', { value: 40, source: 'indictment' }],
];

testCases('gives the figures of its sentence the body in brackets in', CITED_FR);
testCases('gives the figures of its sentence the body in brackets in', CITED_EN, 'en');
testCases('names who puts the figure to something in', PUT_FR);
testCases('names the document of a court in', CHARGED_EN, 'en');
