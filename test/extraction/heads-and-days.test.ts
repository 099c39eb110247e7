import { type HeadCase, testHeads } from './head-cases.js';

const QUAY = `La Ville de Port-Orsel met en service un quai de 80 mètres. Les travaux ont duré neuf mois, et les bateaux accostent depuis lundi.`;

/** Days beside titles and texts, notices and banners above them; with near misses. */
const CASES: readonly HeadCase[] = [
  [
    'a day on its own line, right below a title as wide as the text',
    `Le SPV partage les craintes des bateliers du port de Sault
28 février 2006
Pour le secteur des communications du Syndicat des ports
vougiens (SPV), le projet de la Ville de rapatrier les agents
au sein du Conseil risque de fragiliser ces bateliers, qui en
ont assez d'attendre une réponse de la part de leur ministère
et de perdre chaque année une part de leurs quais et de leurs
bateaux.`,
    { title: 'Le SPV partage les craintes des bateliers du port de Sault', date: '2006-02-28' },
  ],
  [
    'a day that a dash parts from the text, below the day of the page',
    `Un quai de plus à Port-Orsel

2024-10-03

01 octobre 2024 - ${QUAY}`,
    { title: 'Un quai de plus à Port-Orsel', date: '2024-10-01' },
  ],
  [
    'a wire and its day before the place',
    `Sault opens its quay after seven years

(PrairieMediaWire) - May 01, 2025 - DALLAS – After a seven-year battle, Sault today opened its quay to boats of all sizes.`,
    { date: '2025-05-01', place: 'Dallas' },
  ],
  [
    'a notice of an embargo that begins with a call for attention',
    `CENTRE NATIONAL DES MARAIS

Attention, sous embargo jusqu’au 5 février 2026, 17 h

Les hirondelles des villes rétrécissent : quarante ans de mesures le confirment

${QUAY}`,
    { title: 'Les hirondelles des villes rétrécissent : quarante ans de mesures le confirment', issuer: 'CENTRE NATIONAL DES MARAIS' },
  ],
  [
    'the name of a house above a banner of its own',
    `LIGNES DU PLATEAU SA
Information aux médias – Point de situation n° 3
Mercredi 22 janvier 2025

Vernaz: un train régional heurte une coulée de boue

Ce matin à 6 h 47, le train a heurté à faible allure une coulée de boue. Personne n'a été blessé, et la ligne est fermée.`,
    { title: 'Vernaz: un train régional heurte une coulée de boue', issuer: 'LIGNES DU PLATEAU SA', date: '2025-01-22' },
  ],
  [
    'a house whose noun is printed small, over what it does',
    `musée Garance-Valette
arts textiles et décoratifs — Sorvigny

L’envers du fil : cent toiles et leurs secrets

${QUAY}`,
    { issuer: 'musée Garance-Valette' },
  ],
];

testHeads('a head is read with its days', CASES);
