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
  [
    'a banner, the day and a notice on one line',
    `www.sault-students.example
Media Release - 27 May 2008 - For Immediate Use

Student support needs a larger fund

Sault students believe that the new loans are a promising development, but caution that more must be done.`,
    { title: 'Student support needs a larger fund', date: '2008-05-27', place: null },
  ],
  [
    'a banner and what is told of a day',
    `Press release - The port of Sault opens on 27 May 2008

Sault students believe that the new port is a promising development, but caution that more must be done.`,
    { title: 'The port of Sault opens on 27 May 2008' },
  ],
  [
    'a banner that strokes part from the town',
    `Communiqué de presse // Nantes — 18 juin 2025

Isolants à base d'algues : une usine de plus

${QUAY}`,
    { title: "Isolants à base d'algues : une usine de plus", date: '2025-06-18', place: 'Nantes' },
  ],
  [
    'a day that a colon parts from the text',
    `Rewetted bogs stop losing carbon far sooner than thought

5th February, 2025: Blocking the drains on a cutaway bog can halt most of its losses in under four years, according to a new study led by scientists of Sault.

12 March 2026: The second phase of the study will begin then.`,
    { title: 'Rewetted bogs stop losing carbon far sooner than thought', date: '2025-02-05', place: null },
  ],
];

testHeads('a head is read with its days', CASES);
