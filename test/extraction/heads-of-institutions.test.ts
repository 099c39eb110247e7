import { type HeadCase, testHeads } from './head-cases.js';

/** Heads as they are printed, all of our own invention: ministries, parliaments, town halls, companies, unions. */
const HEADS: readonly HeadCase[] = [
  [
    'a free software project: title, date, text',
    `Nimbra 4.2 released
June 10th, 2023

The Nimbra Project is pleased to announce the release of Nimbra 4.2, the second update of its stable distribution. It corrects 112 security issues.

Those who often install updates won't have to update many packages.

About Nimbra
The Nimbra Project is an association of Free Software developers.
`,
    { title: 'Nimbra 4.2 released', date: '2023-06-10', issuer: 'Nimbra Project' },
  ],
  [
    'a page of a foundation with the date under a byline',
    `News
Tell your parliament: no chat scanning

on 2022-05-11 • Written by Marit Olsen

Open Code Europe calls on the members of the Parliament to reject the proposal. More than 40 organisations have signed the open letter.
`,
    { title: 'Tell your parliament: no chat scanning', date: '2022-05-11', issuer: 'Open Code Europe' },
  ],
  [
    'European institution: title, tags and hour, points',
    `Air quality: MEPs agree stricter limits for 2030
Press Releases
ENVI
21-02-2024 - 16:05

Zero pollution goal for air quality in the EU by 2050

Parliament and Council reached a provisional deal on Tuesday on new measures. The Northern Parliament will vote in April.
`,
    { title: 'Air quality: MEPs agree stricter limits for 2030', place: null, date: '2024-02-21', issuer: 'Northern Parliament' },
  ],
  [
    'a US representative, date under a slash',
    `Home » Media » Press Releases
Rep. Harlow Introduces Bill to Lower Insulin Costs
March 9, 2023
Press Release
WASHINGTON, D.C. — Today, U.S. Representative Dana Harlow (OR-03) introduced the Affordable Insulin Act, which would cap costs at $35 a month.

"No one should ration insulin," said Harlow.
`,
    { title: 'Rep. Harlow Introduces Bill to Lower Insulin Costs', place: 'Washington', date: '2023-03-09', issuer: 'Dana Harlow' },
  ],
  [
    'a US senator with a contact column',
    `FOR IMMEDIATE RELEASE
Contact: Mia Torres, (202) 555-0144
November 2, 2021

Senator Brandt Secures $14 Million for Rural Hospitals

Washington, D.C. – U.S. Senator Ellis Brandt (D-Mont.) announced today that 22 rural hospitals will receive $14 million.
`,
    { title: 'Senator Brandt Secures $14 Million for Rural Hospitals', place: 'Washington', date: '2021-11-02', issuer: 'Ellis Brandt' },
  ],
  [
    "senators' site with dotted date",
    `03.04.2021
Orville, Stanz Reintroduce Bipartisan Broadband Bill
WASHINGTON – U.S. Senators Kay Orville (R-Wyo.) and Tim Stanz (D-N.M.) today reintroduced the Rural Broadband Act, which would spend $2 billion.

"Rural families deserve better," said Orville.
`,
    { title: 'Orville, Stanz Reintroduce Bipartisan Broadband Bill', place: 'Washington', date: '2021-03-04', issuer: 'Kay Orville' },
  ],
  [
    'French senator: letterhead',
    `SÉNAT

Hélène VASSEUR-PRAT
Sénatrice de la Vouge
Vice-présidente de la commission des lois

Paris, le 16 mai 2023

COMMUNIQUÉ DE PRESSE

Déserts médicaux : le Sénat adopte ma proposition de loi

Le Sénat a adopté hier par 212 voix contre 98 la proposition de loi d'Hélène Vasseur-Prat.
`,
    {
      title: 'Déserts médicaux : le Sénat adopte ma proposition de loi',
      place: 'Paris',
      date: '2023-05-16',
      issuer: 'Hélène Vasseur-Prat',
    },
  ],
  [
    "deputies' group",
    `ASSEMBLÉE NATIONALE
Groupe Horizon Commun

COMMUNIQUÉ DE PRESSE
Lundi 21 octobre 2024

Budget 2025 : le groupe Horizon Commun votera contre

Le groupe Horizon Commun a décidé à l'unanimité de ses 27 membres de voter contre le projet de loi de finances.
`,
    { title: 'Budget 2025 : le groupe Horizon Commun votera contre', place: null, date: '2024-10-21', issuer: 'Groupe Horizon Commun' },
  ],
  [
    'ministry page with tags',
    `Accueil
Presse
Lancement du plan national de lutte contre les punaises de lit
Publié le 10/03/2022
Communiqué de presse

Le ministère chargé du Logement lance aujourd'hui un plan national doté de 4 millions d'euros.

Contact presse
Ministère chargé du Logement – presse@logement.example
`,
    {
      title: 'Lancement du plan national de lutte contre les punaises de lit',
      place: null,
      date: '2022-03-10',
      issuer: 'Ministère chargé du Logement',
    },
  ],
  [
    'joint ministers',
    `Ministère des Sports
Ministère de l'Éducation nationale

Paris, le 5 juin 2024
N° 214

1 000 maîtres-nageurs de plus pour l'été

Les ministres annoncent le recrutement de 1 000 maîtres-nageurs dans 300 communes.
`,
    { title: "1 000 maîtres-nageurs de plus pour l'été", place: 'Paris', date: '2024-06-05', issuer: 'Ministère des Sports' },
  ],
  [
    'prefecture with motto',
    `PRÉFET
DE LA VOUGE
Liberté
Égalité
Fraternité

Cabinet
Service de la communication interministérielle

Sault, le 21 août 2023

COMMUNIQUÉ DE PRESSE

Vigilance orange canicule : 12 communes concernées

Météo-France place la Vouge en vigilance orange. Le préfet de la Vouge active le plan canicule dans 12 communes.
`,
    { title: 'Vigilance orange canicule : 12 communes concernées', place: 'Sault', date: '2023-08-21', issuer: 'préfet de la Vouge' },
  ],
  [
    'town hall site, dotted date',
    `À Corvannes, la médiathèque prête aussi des instruments
03/12/2024
Depuis un an, la Ville de Corvannes propose dans sa médiathèque 80 instruments en prêt. La Ville de Corvannes a investi 45 000 euros.
`,
    { title: 'À Corvannes, la médiathèque prête aussi des instruments', date: '2024-12-03', issuer: 'Ville de Corvannes' },
  ],
  [
    'region, dateline in lower case with "A"',
    `A Corvannes, le vendredi 13 décembre 2024

La Région Sarvanne vote un budget de 1,2 milliard d'euros

Réunis en session plénière, les élus de la Région Sarvanne ont adopté un budget de 1,2 milliard d'euros.
`,
    {
      title: "La Région Sarvanne vote un budget de 1,2 milliard d'euros",
      place: 'Corvannes',
      date: '2024-12-13',
      issuer: 'Région Sarvanne',
    },
  ],
  [
    'department: communique with hyphens',
    `Communiqué de presse - Sault, le 4 septembre 2023 -

Collèges : 14 M€ pour la rénovation énergétique

Le Département de la Vouge engage 14 millions d'euros pour rénover 9 collèges.
`,
    { title: 'Collèges : 14 M€ pour la rénovation énergétique', place: 'Sault', date: '2023-09-04', issuer: 'Département de la Vouge' },
  ],
  [
    'NGO page',
    `Press Release
20 September 2023
Oceans: 60 governments sign treaty but 12 stall

New York, 20 September 2023 — Sixty governments signed the High Seas treaty today. Deepwater Watch said 12 governments were stalling.

ENDS

Notes to editors:
Contact: Lena Ortiz, Deepwater Watch, press@deepwaterwatch.example
`,
    { title: 'Oceans: 60 governments sign treaty but 12 stall', place: 'New York', date: '2023-09-20', issuer: 'Deepwater Watch' },
  ],
  [
    'climate group, action',
    `Des militant·es bloquent le périphérique de Vaulx
Communiqué de presse, 28 octobre 2022

Vaulx, vendredi 28 octobre 2022, 8h15. Onze militant·es de Dernier Été se sont assis·es sur le périphérique de Vaulx. Dernier Été demande un plan de rénovation de 700 000 logements par an.
`,
    { title: 'Des militant·es bloquent le périphérique de Vaulx', place: 'Vaulx', date: '2022-10-28', issuer: 'Dernier Été' },
  ],
  [
    'party federation blog',
    `Soutien aux salariés de Fonderia
14 février 2023 | Actualités, Communiqués

Le Parti des communs de Gironse apporte son soutien aux 180 salariés de Fonderia en grève.
`,
    { title: 'Soutien aux salariés de Fonderia', place: null, date: '2023-02-14', issuer: 'Parti des communs de Gironse' },
  ],
  [
    'union statement',
    `Porters' Union
News release

For immediate release: 6 October 2022

NHS pay: ballot opens for 40,000 porters

The Porters' Union today opened a strike ballot of 40,000 NHS porters.
`,
    { title: 'NHS pay: ballot opens for 40,000 porters', place: null, date: '2022-10-06', issuer: "Porters' Union" },
  ],
  [
    'company newsroom',
    `Velatron AB
Press release 2024-04-18, 08:00 CET

Velatron opens third battery plant in Nordhavn

Nordhavn, Sweden, April 18, 2024: Velatron AB (publ) today opened its third battery plant, with a capacity of 30 GWh.
`,
    { title: 'Velatron opens third battery plant in Nordhavn', place: 'Nordhavn', date: '2024-04-18', issuer: 'Velatron AB' },
  ],
  [
    'company: regulated info, FR',
    `NORÉLEC
Société anonyme au capital de 12 000 000 euros
Siège social : 12 rue des Alouettes, 92400 Courbevoie
Communiqué de presse - Information réglementée

Courbevoie, le 25 juillet 2024 - 18 h 00

Norélec : résultats semestriels 2024
Un premier semestre en croissance de 6 %

Le conseil d'administration de Norélec, réuni le 24 juillet, a arrêté les comptes semestriels.
`,
    { title: 'Norélec : résultats semestriels 2024', place: 'Courbevoie', date: '2024-07-25', issuer: 'Norélec' },
  ],
  [
    'earnings wire no place in brackets',
    `Brightwater Reports Second Quarter Results

DALLAS--(BUSINESS WIRE)--Aug. 3, 2023--Brightwater Inc. (NYSE: BWTR) today reported results for the second quarter ended June 30, 2023.
`,
    { title: 'Brightwater Reports Second Quarter Results', place: 'Dallas', date: '2023-08-03', issuer: 'Brightwater' },
  ],
  [
    'Globe newswire with date time',
    `Candela Foods to Acquire Harvest Lane
January 16, 2024 07:00 ET | Source: Candela Foods Corp.

OAKVILLE, Ontario, Jan. 16, 2024 (GLOBE NEWSWIRE) -- Candela Foods Corp. (TSX: CAND) announced that it has agreed to acquire Harvest Lane for C$82 million.
`,
    { title: 'Candela Foods to Acquire Harvest Lane', place: 'Oakville', date: '2024-01-16', issuer: 'Candela Foods Corp.' },
  ],
  [
    'university',
    `Université de Haute-Lorme - Communiqué de presse
27.04.2021

Un nouveau matériau capte le CO2 deux fois plus vite

Des chimistes de l'Université de Haute-Lorme ont conçu un matériau poreux. Publiée dans Nature Porosity, l'étude porte sur 14 composés.
`,
    {
      title: 'Un nouveau matériau capte le CO2 deux fois plus vite',
      place: null,
      date: '2021-04-27',
      issuer: 'Université de Haute-Lorme -',
    },
  ],
  [
    'museum',
    `LAKESIDE MUSEUM OF ART
Press Release
May 2, 2023

Hanneke Droste: Light on Water
September 14, 2023–January 7, 2024

The Lakeside Museum of Art presents the first retrospective of the Dutch painter Hanneke Droste, with 90 works.
`,
    { title: 'Hanneke Droste: Light on Water', place: null, date: '2023-05-02', issuer: 'Lakeside Museum of Art' },
  ],
  [
    'Swiss canton',
    `Chancellerie d'État
Canton de la Lorme

Communiqué de presse
Morgeval, le 30 mai 2024

Votations: participation de 48 % attendue

La Chancellerie d'État attend une participation de 48 %. Elle a reçu 62 000 bulletins.
`,
    { title: 'Votations: participation de 48 % attendue', place: 'Morgeval', date: '2024-05-30', issuer: "Chancellerie d'État" },
  ],
  [
    'Belgian minister',
    `Cabinet du Ministre des Infrastructures sportives

Namoy, le 30 mars 2023

COMMUNIQUÉ DE PRESSE

25 millions pour rénover les piscines

Le Gouvernement a dégagé 25 millions d'euros sur proposition du ministre Luc Delvaux.
`,
    {
      title: '25 millions pour rénover les piscines',
      place: 'Namoy',
      date: '2023-03-30',
      issuer: 'Cabinet du Ministre des Infrastructures sportives',
    },
  ],
];

testHeads('a head is read', HEADS);
