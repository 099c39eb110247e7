import { type HeadCase, testHeads } from './head-cases.js';

const QUAY = `La Ville de Port-Orsel met en service un quai de 80 mètres. Les travaux ont duré neuf mois.`;
const FOOTBRIDGE = `a ouvert lundi une passerelle de 140 mètres. Elle a coûté 3,2 millions d'euros.`;

/** Titles among the other lines of a page. */
const TITLES: readonly HeadCase[] = [
  [
    'a short paragraph of two sentences above it',
    `VILLE DE PORT-ORSEL

Le quai des pêcheurs rouvre mardi. La Ville y a consacré 3,2 millions d'euros.

Quai des pêcheurs : 80 mètres de plus

12 janvier 2021

La Ville de Port-Orsel a mis en service mardi un quai de 80 mètres. Les travaux ont duré neuf mois.`,
    { title: 'Quai des pêcheurs : 80 mètres de plus', date: '2021-01-12', issuer: 'Ville de Port-Orsel' },
  ],
  [
    'a text without one',
    `Carrow, 4 May 2021

The Carrow Shore Commission has tested the water of 31 beaches, and all of them passed. Bathers can go back to the sea on Saturday.

Samples were taken on 12 days by Pellby Council.`,
    { title: null, place: 'Carrow', date: '2021-05-04', issuer: 'Carrow Shore Commission' },
  ],
  [
    'printed twice, with the headline of another page between',
    `Four new lights on the wall of Port Orsel harbour

Ferry fares fall for the winter months

Four new lights on the wall of Port Orsel harbour

12 January 2021

Port Orsel Council has rebuilt 80 metres of quay. The works cost £3 million, and boats came back on Monday.`,
    { title: 'Four new lights on the wall of Port Orsel harbour', date: '2021-01-12', issuer: 'Port Orsel Council' },
  ],
  [
    'another line said once only',
    `Ferry fares fall for the winter months

Four boats sail from the new quay

12 January 2021

Port Orsel Council has cut the fares of its ferries by a third. The ferries carry 900 people a day.`,
    { title: 'Ferry fares fall for the winter months', date: '2021-01-12', issuer: 'Port Orsel Council' },
  ],
  [
    'printed twice, the second time with more behind it',
    `Orsel Harbour: tickets for the boat race on sale Friday

Tickets

Orsel Harbour: tickets for the boat race on sale Friday at noon

4 May 2021

Orsel Harbour puts 4,200 tickets on sale on Friday. They cost £9.`,
    { title: 'Orsel Harbour: tickets for the boat race on sale Friday at noon', date: '2021-05-04' },
  ],
  [
    'printed twice below the crumbs of a page',
    `Accueil

Presse

Un nouveau quai pour les pêcheurs de Port-Orsel

Communiqué de presse

Un nouveau quai pour les pêcheurs de Port-Orsel

12 janvier 2021

${QUAY}`,
    { title: 'Un nouveau quai pour les pêcheurs de Port-Orsel', date: '2021-01-12', issuer: 'Ville de Port-Orsel' },
  ],
  [
    'in capitals, right above a text wrapped by hand',
    `PRESS RELEASE
HALDEN OPTICS SELLS ITS LENS DIVISION TO CARROW GLASS FOR $12 MILLION
Halden Optics announced today that it has sold its lens division to Carrow
Glass for $12 million. It keeps 140 workers in Pellby, where its lenses have
been ground since 1954, and will use the money to pay down a loan of the year
before last. The sale closes in May.`,
    { title: 'HALDEN OPTICS SELLS ITS LENS DIVISION TO CARROW GLASS FOR $12 MILLION', issuer: 'Halden Optics' },
  ],
  [
    'in capitals over two lines',
    `HALDEN OPTICS SELLS ITS LENS DIVISION
TO CARROW GLASS FOR $12 MILLION
Pellby, May 4, 2021 – Halden Optics announced today that it has sold its lens division to Carrow Glass.`,
    {
      title: 'HALDEN OPTICS SELLS ITS LENS DIVISION TO CARROW GLASS FOR $12 MILLION',
      place: 'Pellby',
      date: '2021-05-04',
      issuer: 'Halden Optics',
    },
  ],
];

/** Contacts, telephones and initials above a title. */
const ABOVE: readonly HeadCase[] = [
  [
    'people with their telephones are no title',
    `FOR IMMEDIATE RELEASE: Thursday, April 4, 2002
CONTACT:
David Morley, Harbour Club, (406) 539-7733 cell
Kathleen Ward, Harbour Club, (206) 378-0114 X 305

Harbour Club report reveals quays at risk of losing their treasured ferries

Seattle, WA -- Today the Harbour Club released a new report on the condition of 40 quays. It says that half of them will close within ten years.`,
    { title: 'Harbour Club report reveals quays at risk of losing their treasured ferries', date: '2002-04-04' },
  ],
  [
    'a body that is spelled like «who»',
    `WHO: Greater efforts needed to keep harbours healthy

Press Release
15 September 2003

The World Harbour Organization (WHO) today warned that 40 harbours will not be ready in time. It called for new efforts to train divers.`,
    { title: 'WHO: Greater efforts needed to keep harbours healthy', date: '2003-09-15' },
  ],
  [
    'a telephone behind the day',
    `Harbours to open again

May 20, 2010 (202) 225-3261

The Harbour Aid and Relief Council said today that 40 harbours will open again in July, after three months without a ferry.`,
    { title: 'Harbours to open again', date: '2010-05-20' },
  ],
  [
    'a wire in brackets with its own day before the dateline',
    `Interactive Map Highlights Where Tides Rise; Pilots Call for Action

(NewMediaWire) - September 03, 2024 - SAULT, September 3, 2024 — The Tide Collaborative has released a map of the tides. It shows where the water rises by more than two metres, and where the quays are dry.
`,
    {
      title: 'Interactive Map Highlights Where Tides Rise; Pilots Call for Action',
      place: 'Sault',
      date: '2024-09-03',
      issuer: 'Tide Collaborative',
    },
  ],
  [
    'a notice right before the place, on the same line',
    `POUR DIFFUSION IMMÉDIATE

Une passerelle relie les deux rives

POUR DIFFUSION IMMÉDIATE SORVIGNY — 12 mars 2019 — La Métropole de Sorvigny ${FOOTBRIDGE}`,
    { title: 'Une passerelle relie les deux rives', place: 'Sorvigny', date: '2019-03-12', issuer: 'Métropole de Sorvigny' },
  ],
  [
    'a byline beside the day is no place',
    `Une passerelle relie les deux rives

Jeanne Roy Le 02/04/2019

La Métropole de Sorvigny ${FOOTBRIDGE}`,
    { title: 'Une passerelle relie les deux rives', place: null, date: '2019-04-02', issuer: 'Métropole de Sorvigny' },
  ],
  ...['Par Jeanne Roy, le 2 avril 2019', 'Par Jeanne Roy le 2 avril 2019', 'By Jane Roe | April 2, 2019'].map(
    (line): HeadCase => [
      `who put it up, and the day: ${line}`,
      `Une passerelle relie les deux rives\n\n${line}\n\nLa Métropole de Sorvigny ${FOOTBRIDGE}`,
      { place: null, date: '2019-04-02', issuer: 'Métropole de Sorvigny' },
    ],
  ),
  [
    'a town that has the name of a saint or of a queen',
    `Une passerelle relie les deux rives\n\nSanta Clara, le 2 avril 2019\n\nLa Métropole de Sorvigny ${FOOTBRIDGE}`,
    { place: 'Santa Clara', date: '2019-04-02' },
  ],
  ...[
    ['Port Vendres, le 3 mai 2024 - Le Syndicat des marins ouvre le quai.', 'Port Vendres'],
    ["3 mai 2024 - L'Isle sur la Sorgue - Le Syndicat des marins ouvre le quai.", "L'Isle sur la Sorgue"],
  ].map(
    ([line = '', place = '']): HeadCase => [
      `a town of several words: ${place}`,
      `Le quai ouvre\n\n${line} Il a coûté 3 millions d'euros.`,
      { place, date: '2024-05-03' },
    ],
  ),
];

testHeads('a head is read below contacts', ABOVE);
testHeads('a title is told from what stands around it', TITLES);
