import { type HeadCase, testHeads } from './head-cases.js';

/** Heads as they are printed, all of our own invention: foundations, parties, senators, campaigners. */
const HEADS: readonly HeadCase[] = [
  [
    'FSF style: place with country, weekday dateline',
    `Forty years of software freedom: the Commons Software Foundation celebrates
By Greta Farrow — Published on Sep 14, 2023 11:43 AM
BOSTON, Massachusetts, USA -- Thursday, September 14, 2023 -- The Commons Software Foundation (CSF) today announced its anniversary programme, with events in 12 cities.
`,
    {
      title: 'Forty years of software freedom: the Commons Software Foundation celebrates',
      place: 'Boston',
      date: '2023-09-14',
      issuer: 'Commons Software Foundation',
    },
  ],
  [
    'TDF style',
    `Libria 7.3 Community, better than ever at interoperability

Posted on February 2, 2022 by Ida Vinoli

Berlin, February 2, 2022 - The Paper Foundation announces the availability of Libria 7.3 Community, a free office suite with 147 contributors.
`,
    {
      title: 'Libria 7.3 Community, better than ever at interoperability',
      place: 'Berlin',
      date: '2022-02-02',
      issuer: 'Paper Foundation',
    },
  ],
  [
    'blog meta with bars',
    `by Press Team | Mar 12, 2024 | Press Release
Wind farm approved after five years
Green Hill Energy has received approval for a 42 MW wind farm.
`,
    { title: 'Wind farm approved after five years', date: '2024-03-12', issuer: 'Green Hill Energy' },
  ],
  [
    'green party local',
    `Les Verts de Sarvanne
Communiqué – 11 juillet 2023
ZFE : le gouvernement recule, les poumons trinquent
Les Verts de Sarvanne dénoncent le report des zones à faibles émissions, qui concernent 40 000 habitants.
`,
    { title: 'ZFE : le gouvernement recule, les poumons trinquent', date: '2023-07-11', issuer: 'Verts de Sarvanne' },
  ],
  [
    'French party national',
    `Parti de la Rose
Accueil › Actualités › Communiqués de presse
Réforme de l'assurance chômage : un coup de plus
27 mai 2024
Le Parti de la Rose condamne la réforme annoncée dimanche. 400 000 chômeurs seraient touchés.
`,
    { title: "Réforme de l'assurance chômage : un coup de plus", place: null, date: '2024-05-27', issuer: 'Parti de la Rose' },
  ],
  [
    'city with chapô and address',
    `Place du Marché : les travaux commencent
22/01/2024
Après deux ans de concertation, la Ville de Lormeuil engage la rénovation de la place du Marché. Coût : 2,4 millions d'euros.

Un chantier en trois phases
La première phase durera quatre mois.
`,
    { title: 'Place du Marché : les travaux commencent', date: '2024-01-22', issuer: 'Ville de Lormeuil' },
  ],
  [
    'metropolis: title with quotes and guillemets',
    `"Ma ville à vélo" : 1 200 participants pour la 3e édition
03/06/2025
Vaulx Métropole a clos samedi la 3e édition de "Ma ville à vélo". 1 200 personnes ont participé.
`,
    { title: '"Ma ville à vélo" : 1 200 participants pour la 3e édition', date: '2025-06-03', issuer: 'Vaulx Métropole' },
  ],
  [
    'US senator, all caps title, no date',
    `SEN. MARLOWE: NEW STUDY SHOWS DRUG PRICES ROSE 8 PERCENT
  Sen. Ken Marlowe, ranking member of the Committee on Aging, today said a new study shows drug prices rose 8 percent.
   "Seniors can't wait," Marlowe said.
`,
    { title: 'SEN. MARLOWE: NEW STUDY SHOWS DRUG PRICES ROSE 8 PERCENT', place: null, date: null, issuer: 'Ken Marlowe' },
  ],
  [
    'US senators list in caps no issuer dateline place',
    `WALDEN, PIKE INTRODUCE BILL TO PROTECT GREAT LAKES
July 18, 2007
WASHINGTON - U.S. Senators Tom Walden (D-MI) and Ann Pike (R-OH) today introduced legislation to protect the Great Lakes from 180 invasive species.
"This bill is overdue," said Walden.
`,
    { title: 'WALDEN, PIKE INTRODUCE BILL TO PROTECT GREAT LAKES', place: 'Washington', date: '2007-07-18', issuer: 'Tom Walden' },
  ],
  [
    'EP with site name in title',
    `Right to repair: Parliament wants longer-lasting phones | News | Northern Parliament
MEPs want phones that last, with batteries that can be replaced in five minutes.
With 590 votes in favour, 21 against and 14 abstentions, Parliament adopted its position on Tuesday.
`,
    { title: 'Right to repair: Parliament wants longer-lasting phones', place: null, date: null, issuer: 'Northern Parliament' },
  ],
  [
    'Commission style',
    `Northern Commission - Press release
Commission welcomes agreement on packaging
Brussels, 5 March 2024
The Northern Commission welcomes the provisional agreement on packaging, which will cut waste by 15%.
`,
    { title: 'Commission welcomes agreement on packaging', place: 'Brussels', date: '2024-03-05', issuer: 'Northern Commission -' },
  ],
  [
    'UN office note',
    `10 February 2021
League of Ports Office
Personnel Appointment
Secretary-General appoints Ms. Ama Boateng as Special Envoy
The Secretary-General today announced the appointment of Ama Boateng. The League of Ports Office counts 37,000 staff.
`,
    { title: 'Secretary-General appoints Ms. Ama Boateng as Special Envoy', date: '2021-02-10', issuer: 'League of Ports Office' },
  ],
  [
    'Swiss association with Genève',
    `Communiqué de presse
Lausanne, le 14 novembre 2023
Loyers abusifs: 3 locataires sur 4 paient trop
L'Association suisse des locataires de Romandie (Asloc) publie une étude: 3 locataires sur 4 paient trop.
`,
    {
      title: 'Loyers abusifs: 3 locataires sur 4 paient trop',
      place: 'Lausanne',
      date: '2023-11-14',
      issuer: 'Association suisse des locataires de Romandie',
    },
  ],
  [
    'Belgian NGO embargo',
    `RÉSEAU SAMBRIE SANS PAUVRETÉ ASBL
EMBARGO : 17/10/2024, 05h00
Namoy, 17 octobre 2024

Pauvreté : 1 enfant sur 5 touché en Sambrie

Le Réseau Sambrie sans pauvreté publie son rapport annuel.
`,
    {
      title: 'Pauvreté : 1 enfant sur 5 touché en Sambrie',
      place: 'Namoy',
      date: '2024-10-17',
      issuer: 'RÉSEAU SAMBRIE SANS PAUVRETÉ ASBL',
    },
  ],
  [
    'Extinction-like US group, time',
    `**FOR IMMEDIATE RELEASE**
**April 8, 2022**
**Press contact:** Jo Reyes, jo@tideturners.example

# Activists paint fossil fuel bank green

**New York, NY —** Eleven activists from Tide Turners covered a bank's door in green paint on Friday. Tide Turners demands an end to $40 billion in fossil loans.
`,
    { title: 'Activists paint fossil fuel bank green', place: 'New York', date: '2022-04-08', issuer: 'Tide Turners' },
  ],
  [
    'museum FR bilingual hour',
    `Musée d'art de Corvannes
Dossier de presse
9 février 2024
Le musée rouvre ses salles romantiques
Le Musée d'art de Corvannes rouvre 12 salles après trois ans de travaux.
`,
    { title: 'Le musée rouvre ses salles romantiques', date: '2024-02-09', issuer: "Musée d'art de Corvannes" },
  ],
  [
    'letterhead lines & tel before title, date right after',
    `Ville de Sault
Hôtel de Ville – 1 place de la République
58000 Sault
03 86 00 00 00
www.ville-sault.example

Sault, le 4 décembre 2023

300 arbres plantés sur les boulevards

La Ville de Sault plante 300 arbres sur ses boulevards.
`,
    { title: '300 arbres plantés sur les boulevards', place: 'Sault', date: '2023-12-04', issuer: 'Ville de Sault' },
  ],
];

testHeads('a head is read', HEADS);
