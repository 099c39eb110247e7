import { type IssuerCase, testIssuers } from './issuer-cases.js';

/** Companies that the head of a text presents, with their tickers and the names by which the text calls them. */
const PRESENTED: readonly IssuerCase[] = [
  [
    'a ticker in a bracket',
    `Drill Results Extend the Otter Zone by 300 Metres

Sept. 9, 2020 - Kettlewick Copper Corp. (TSXV: KWK) reports results of 12 holes at the Otter Zone. The drilling was carried out by Bluff Drilling Ltd. for the Ministry of Northern Mines.`,
    'Kettlewick Copper Corp.',
  ],
  [
    '(the "Company")',
    `First Quarter Update

Shareholders are informed that Osprey Tidal Holdings Limited (the "Company") has drawn the second part of its loan from Carrow Bank. Carrow Bank will publish its own results in May.`,
    'Osprey Tidal Holdings Limited',
  ],
  [
    'la « Société »',
    `Résultats du premier semestre

Le conseil d'administration de Brévalor Énergies (la « Société ») s'est réuni le 4 septembre 2021. Le chiffre d'affaires atteint 41 millions d'euros, en hausse de 6 %.`,
    'Brévalor Énergies',
  ],
  [
    'the short name of a company in marks',
    `Clinical Trial of Patch Begins in Three Cities

The first patient has received a patch made by Larkmere Biosystems, Inc. ("Larkmere"), with doses prepared at Carrow College. Larkmere expects results in 2024.`,
    'Larkmere Biosystems, Inc.',
  ],
  [
    'several brackets in a row',
    `Private Placement Closed

Vancora, British Columbia, May 3, 2022 – Jutewick Nickel Corp. ("Jutewick") (TSXV: JTWK) (OTC: JTWKF) has closed a private placement of $4 million with Halden Capital.`,
    'Jutewick Nickel Corp.',
  ],
  [
    'several brackets in a row, in French',
    `Résultats du premier semestre

Le chiffre d'affaires de Brévalor Énergies (« Brévalor ») (Euronext : BRVL) atteint 41 millions d'euros, en hausse de 6 %. La Banque de la Sarve lui a prêté 3 millions d'euros.`,
    'Brévalor Énergies',
  ],
  [
    'a supplier told of below who announces',
    `Carrow Rail Orders 14 Trams

Carrow Rail announced today that it has ordered 14 trams. Carrow Rail serves 41 stops.

The trams will be painted in Pellby by Gloss & Daughters, a house of 30 people.`,
    'Carrow Rail',
  ],
  [
    'a report named in the title',
    `Demand for Second-Hand Pianos to Double by 2030, According to a New Report by Mezzo Insight

The market for second-hand pianos stood at $410 million in 2023. Makers such as Rollin Pianos and Halden Keys are opening repair shops.`,
    'Mezzo Insight',
  ],
  [
    'research that its author tells of',
    `Hedgehogs return to railway banks

Hedgehogs now live along one railway bank in five, a survey by Carrow Wildlife has found. Volunteers walked 60 miles of track.`,
    'Carrow Wildlife',
  ],
  [
    'a report by another body, named below who announces',
    `Three Shops for Second-Hand Pianos

Halden Keys announced today that it will open three shops. A report by Mezzo Insight had said that the market would shrink.`,
    'Halden Keys',
  ],
  [
    'a sender in the bracket of a dateline',
    `Trois mille familles relogées avant les pluies

BELOKA, Sarvanie, 5 mars 2019 (HAREF) – Trois mille familles ont quitté les berges du fleuve pour un site plus haut. L'Entraide du Salve y a monté 600 tentes.

« L'eau monte vite », dit Awa Bélanou, infirmière. Le HAREF la loge.`,
    'HAREF',
  ],
  [
    'an agency in the bracket of a dateline, that the text never names',
    `Trois mille familles relogées avant les pluies

BELOKA, Sarvanie, 5 mars 2019 (HAREF) – La Ville de Beloka a relogé trois mille familles loin des berges. Six cents tentes y sont montées.`,
    'Ville de Beloka',
  ],
  [
    'a statement that follows',
    `Three clinics open on Saturday

The following Carrow Nurses Union statement was issued on Tuesday:

Three clinics will open on Saturday. Pellby Council has found the rooms.`,
    'Carrow Nurses Union',
  ],
  [
    'a release that says who issued it and when',
    `Bathing water passes every test

This press release was issued by the Carrow Shore Commission on 6 July 2019

All 31 beaches passed the tests of June. Pellby Council and Skerry Council took the samples.`,
    'Carrow Shore Commission',
  ],
  [
    'a release that says who issued it and when, in French',
    `Nouvelle ligne de bus pour la vallée

Ce communiqué de presse a été diffusé par la Régie des bus de la Sarve le 6 juillet 2019

La ligne 14 reliera dès lundi la gare au marché. La Ville de Brévant paie la moitié des bus.`,
    'Régie des bus de la Sarve',
  ],
  [
    'an office of one seat that opens the text before its holder',
    `Bus fares must not rise again

Meadow Party MP for Carrow North and the Isles, Judith Penhale, has said that bus fares must not rise again. Northline Buses wants 8% more from May.

"My constituents have no other way to work," said Penhale.`,
    'Judith Penhale',
  ],
  [
    'an office of one seat told of below who announces',
    `Bus fares rise in May

Northline Buses announced today that fares will rise by 8% in May. Judith Penhale, MP for Carrow North, has said that they must not.`,
    'Northline Buses',
  ],
];

testIssuers('a body issues that the head of the text presents', PRESENTED);
