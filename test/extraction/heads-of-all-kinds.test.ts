import { type HeadCase, testHeads } from './head-cases.js';

/** Heads as they are printed, all of our own invention: places, regions, hours, labels, embargoes. */
const HEADS: readonly HeadCase[] = [
  [
    "communiqué with 'De notre correspondant' / multi-lines wire city uppercase with dept",
    `Coopérative Armoria
Communiqué de presse

LAMBALLE (22), le 17/02/2022

Fermeture d'un abattoir : 86 emplois supprimés

La Coopérative Armoria annonce la fermeture de son abattoir.
`,
    { title: "Fermeture d'un abattoir : 86 emplois supprimés", place: 'Lamballe', date: '2022-02-17', issuer: 'Coopérative Armoria' },
  ],
  [
    'place, dept in brackets and region',
    `GROUPE SÉRAC
Ourgeville (Nièvre), 6 avril 2023
Un hôtel dans un ancien couvent
Le Groupe Sérac ouvre un hôtel de 64 chambres.
`,
    { title: 'Un hôtel dans un ancien couvent', place: 'Ourgeville', date: '2023-04-06', issuer: 'Groupe Sérac' },
  ],
  [
    'date with no year on the head, year told below',
    `Ville de Sault
Vendredi 14 juin
Coup d'envoi du festival
La Ville de Sault lance la saison 2024 de son festival, le 14 juin 2024. Il attend 12 000 visiteurs.
`,
    { title: "Coup d'envoi du festival", date: '2024-06-14', issuer: 'Ville de Sault' },
  ],
  [
    'en-dash dateline, month abbreviated with day',
    `Trial begins for carbon-free cement
OSLO, Norway – 25 Oct 2022 – Betong AS has begun a trial of carbon-free cement that will cut 40,000 tonnes of CO2 a year.
`,
    { title: 'Trial begins for carbon-free cement', place: 'Oslo', date: '2022-10-25', issuer: 'Betong AS' },
  ],
  [
    'dateline state in full, no date; date above',
    `Office of the Governor
January 24, 2023
Governor Announces Broadband Grants
LANSING, Michigan — The governor today announced $110 million in broadband grants. The Office of the Governor expects 67,000 homes to be connected.
`,
    { title: 'Governor Announces Broadband Grants', place: 'Lansing', date: '2023-01-24', issuer: 'Office of the Governor' },
  ],
  [
    'union federation with long capitals title over two lines and dates',
    `UD Vaulx de la CGTR
Vaulx, le 10 mars 2023

SALAIRES, EMPLOI :
TOUTES ET TOUS EN GRÈVE LE 18 MARS !

L'UD Vaulx de la CGTR appelle à la grève. 40 % des salariés ont perdu du pouvoir d'achat.
`,
    { title: 'SALAIRES, EMPLOI : TOUTES ET TOUS EN GRÈVE LE 18 MARS !', place: 'Vaulx', date: '2023-03-10', issuer: 'UD Vaulx de la CGTR' },
  ],
  [
    'title begins with place and colon after letterhead person title',
    `Préfecture de la Vouge
Direction départementale des territoires
Sault, le 3 août 2022
Communiqué de presse n° 2022-118
Sécheresse : de nouvelles restrictions dans la Vouge
La préfecture de la Vouge a placé 41 communes en crise.
`,
    { title: 'Sécheresse : de nouvelles restrictions dans la Vouge', place: 'Sault', date: '2022-08-03', issuer: 'Préfecture de la Vouge' },
  ],
  [
    'agence',
    `Agence régionale de santé Sarvanne
Corvannes, le 20 décembre 2023

COMMUNIQUE DE PRESSE

Grippe : début de l'épidémie en Sarvanne

L'Agence régionale de santé Sarvanne annonce 3 400 passages aux urgences.
`,
    {
      title: "Grippe : début de l'épidémie en Sarvanne",
      place: 'Corvannes',
      date: '2023-12-20',
      issuer: 'Agence régionale de santé Sarvanne',
    },
  ],
  [
    'FR page with h1 then category then date',
    `La Fondation Varenne récompense six journalistes
Catégorie : Communiqués
Mis en ligne le jeudi 30 novembre 2023
La Fondation Varenne-Prat a récompensé six journalistes. Elle a reçu 214 candidatures.
`,
    { title: 'La Fondation Varenne récompense six journalistes', date: '2023-11-30', issuer: 'Fondation Varenne-Prat' },
  ],
  [
    'month first in FR Quebec, hour',
    `Fermeture du pont Lanctôt
Ville de Rivemont
3 mai 2024 11 h 15
TROIS-RIVIÈRES, QC, le 3 mai 2024 /CNW/ - La Ville de Rivemont annonce la fermeture du pont Lanctôt à 14 000 automobilistes.
`,
    { title: 'Fermeture du pont Lanctôt', place: 'Trois-Rivières', date: '2024-05-03', issuer: 'Ville de Rivemont' },
  ],
  [
    'ISO with T',
    `Nordlys satellite launched
08/02/2024
1204 views
12 likes
Nordlys Space Agency
The Nordlys Space Agency has launched its third satellite, which will map 20 million km².
`,
    { title: 'Nordlys satellite launched', date: '2024-02-08', issuer: 'Nordlys Space Agency' },
  ],
  [
    'company with ticker line',
    `Vantagem Energy Ltd.
TSX: VTG
Vantagem Announces Share Buyback
Calgary, Alberta – May 16, 2023 – Vantagem Energy Ltd. ("Vantagem") will buy back up to 4 million shares.
`,
    { title: 'Vantagem Announces Share Buyback', place: 'Calgary', date: '2023-05-16', issuer: 'Vantagem Energy Ltd.' },
  ],
  [
    'german company english',
    `Press release
Stuttgart, May 07, 2024
Kolbe AG: Strong start into 2024
- Sales up 7% to €1.2 billion
- EBIT margin at 9.1%
Kolbe AG increased its sales by 7% to €1.2 billion in the first quarter.
`,
    { title: 'Kolbe AG: Strong start into 2024', place: 'Stuttgart', date: '2024-05-07', issuer: 'Kolbe AG' },
  ],
  [
    'charity with regional tag',
    `Kelton Shelter press release: Rough sleeping up 14% in Kelton
29 February 2024
The number of people sleeping rough in Kelton has gone up by 14%, Kelton Shelter said today.
`,
    { title: 'Rough sleeping up 14% in Kelton', date: '2024-02-29', issuer: 'Kelton Shelter' },
  ],
  [
    'joint statement',
    `Joint statement on the closure of the port of Marenne
Brussels, 18 November 2022
Seafarers Aid and Harbour Rights call on the authorities to reopen the port. Seafarers Aid counts 1,200 stranded sailors.
`,
    { title: 'Joint statement on the closure of the port of Marenne', place: 'Brussels', date: '2022-11-18', issuer: 'Seafarers Aid' },
  ],
  [
    'Irish party',
    `Government must act on childcare fees – Kinsella
19 September, 2023 - by Maeve Kinsella TD

Maeve Kinsella TD has called on the Government to cut childcare fees by 25%.
`,
    { title: 'Government must act on childcare fees – Kinsella', date: '2023-09-19', issuer: 'Maeve Kinsella' },
  ],
  [
    'date in the middle of bar',
    `CCAS de Lormeuil | 8 janvier 2024 | Communiqué de presse
Le CCAS recrute 40 bénévoles
Le CCAS de Lormeuil recherche 40 bénévoles pour ses maraudes.
`,
    { title: 'Le CCAS recrute 40 bénévoles', date: '2024-01-08', issuer: 'CCAS de Lormeuil' },
  ],
  [
    'US agency: release number',
    `Product Safety Administration
Release Number 24-062
December 7, 2023
Agency Recalls 30,000 Space Heaters
WASHINGTON, D.C. – The Product Safety Administration today recalled 30,000 space heaters.
`,
    { title: 'Agency Recalls 30,000 Space Heaters', place: 'Washington', date: '2023-12-07', issuer: 'Product Safety Administration' },
  ],
  [
    'embargo then place/date',
    `Observatoire de l'accès aux soins
SOUS EMBARGO JUSQU'AU MERCREDI 15 MARS 2023 À 6H
Paris, le 14 mars 2023
Une personne sur six renonce aux soins
L'Observatoire de l'accès aux soins publie son enquête annuelle menée auprès de 4 000 personnes.
`,
    { title: 'Une personne sur six renonce aux soins', place: 'Paris', date: '2023-03-14', issuer: "Observatoire de l'accès aux soins" },
  ],
  [
    'university hospital two bodies',
    `CHU de Vaulx – Institut Marelle
COMMUNIQUÉ DE PRESSE
Vaulx, le 1er octobre 2024
Cancer du sein : un test sanguin prometteur
Le CHU de Vaulx et l'Institut Marelle publient les résultats d'un essai mené sur 340 patientes.
`,
    { title: 'Cancer du sein : un test sanguin prometteur', place: 'Vaulx', date: '2024-10-01', issuer: 'CHU de Vaulx' },
  ],
  [
    'mail style',
    `Sujet : [CP] La Ville de Morgeval réduit l'éclairage
Date : mardi 4 octobre 2022
De : Service presse de la Ville de Morgeval

La Ville de Morgeval éteint 2 300 points lumineux de 23 h à 5 h.
`,
    { title: "La Ville de Morgeval réduit l'éclairage", date: '2022-10-04', issuer: 'Ville de Morgeval' },
  ],
];

testHeads('a head is read', HEADS);
