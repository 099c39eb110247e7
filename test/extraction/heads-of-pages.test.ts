import { type HeadCase, testHeads } from './head-cases.js';

/** Heads as they are printed, all of our own invention: pages of the web, agencies, houses of many countries. */
const HEADS: readonly HeadCase[] = [
  [
    'Quebec union',
    `Négociations : la FTH dépose un préavis de grève

MONTRÉAL, le 7 nov. 2023 /CNW/ - La Fédération des travailleurs de l'hôtellerie (FTH) a déposé un préavis de grève dans 23 hôtels.

- 30 -

SOURCE Fédération des travailleurs de l'hôtellerie (FTH)

Renseignements: Luce Caron, 514 555-0199
`,
    {
      title: 'Négociations : la FTH dépose un préavis de grève',
      place: 'Montréal',
      date: '2023-11-07',
      issuer: "Fédération des travailleurs de l'hôtellerie",
    },
  ],
  [
    'label over lines: newsroom provided by',
    `Tessier & Fils rappelle 4 000 sièges auto

Communiqué fourni par
Tessier & Fils

Févr. 08, 2024, 09:00 CET

PARIS, 8 février 2024 /PRNewswire/ -- Tessier & Fils procède au rappel volontaire de 4 000 sièges auto vendus entre 2021 et 2023.
`,
    { title: 'Tessier & Fils rappelle 4 000 sièges auto', place: 'Paris', date: '2024-02-08', issuer: 'Tessier & Fils' },
  ],
  [
    'news provided by, English',
    `Olmstead Robotics Raises $30 Million

News provided by

Olmstead Robotics

Feb 11, 2025, 08:00 ET

BOSTON, Feb. 11, 2025 /PRNewswire/ -- Olmstead Robotics, a maker of warehouse robots, has raised $30 million in a Series B round.
`,
    { title: 'Olmstead Robotics Raises $30 Million', place: 'Boston', date: '2025-02-11', issuer: 'Olmstead Robotics' },
  ],
  [
    'gov.uk style',
    `Thousands of potholes to be filled with new funding
Local councils get £120 million to resurface roads.

From:
Department for Roads and The Rt Hon Tom Ashby MP
Published
20 December 2023

Drivers across the country will benefit from smoother roads as the Department for Roads today confirmed £120 million for local councils.
`,
    { title: 'Thousands of potholes to be filled with new funding', place: null, date: '2023-12-20', issuer: 'Department for Roads' },
  ],
  [
    'gov.scot style with date then type',
    `Support for island ferries
Published: 14 March 2024 11:02
Part of: Economy, Transport
From: Island Communities Directorate

Ferry operators will share £8 million this year, Transport Minister Isla Kerr has announced.
`,
    { title: 'Support for island ferries', date: '2024-03-14', issuer: 'Island Communities Directorate' },
  ],
  [
    'White House like: briefing room, date, statement',
    `Office of the Governor
June 3, 2024
Statement from the Governor on the Passage of the Clean Water Act
Home
Briefing Room
Statements and Releases

Today the legislature passed the Clean Water Act, which will replace 41,000 lead pipes.
`,
    { title: 'Statement from the Governor on the Passage of the Clean Water Act', date: '2024-06-03', issuer: 'Office of the Governor' },
  ],
  [
    'WHO like: byline date place',
    `New guideline on malaria prevention in pregnancy
1 June 2023
News release
Geneva
Reading time: 2 min (513 words)

The International Health Agency (IHA) published today a new guideline on malaria prevention. Some 13 million women are at risk.
`,
    {
      title: 'New guideline on malaria prevention in pregnancy',
      place: 'Geneva',
      date: '2023-06-01',
      issuer: 'International Health Agency',
    },
  ],
  [
    'UN style with slash cities',
    `PRESS RELEASE
Food insecurity rises for third year

ROME/NEW YORK, 4 May 2022 - The number of people facing acute food insecurity rose to 193 million in 2021, the World Grain Agency said in a report published today.
`,
    { title: 'Food insecurity rises for third year', place: 'Rome', date: '2022-05-04', issuer: 'World Grain Agency' },
  ],
  [
    'amnesty style',
    `November 20, 2023
Norland: Two years on, families of the missing still wait

(Beirut) – Norland authorities have failed to investigate 340 disappearances, Rights Across Borders said today.
`,
    {
      title: 'Norland: Two years on, families of the missing still wait',
      place: 'Beirut',
      date: '2023-11-20',
      issuer: 'Rights Across Borders',
    },
  ],
  [
    'French association with dash and "le"',
    `Fouille des téléphones : notre recours devant le Conseil d'État
Posted on 15 décembre 2020

La Ligue des libertés numériques attaque devant le Conseil d'État le décret du 2 décembre. Plus de 40 000 personnes ont signé.
`,
    {
      title: "Fouille des téléphones : notre recours devant le Conseil d'État",
      place: null,
      date: '2020-12-15',
      issuer: 'Ligue des libertés numériques',
    },
  ],
  [
    'association : paris, le ; title bold; lead paragraph',
    `# Accès au code source : la CADA donne raison à Libre Commune

**Paris, le 28 novembre 2019. Communiqué de presse.**

**Libre Commune avait demandé la communication du code source. La CADA lui donne raison.**

L'association Libre Commune, qui compte 4 000 adhérents, se félicite de l'avis rendu.
`,
    { title: 'Accès au code source : la CADA donne raison à Libre Commune', place: 'Paris', date: '2019-11-28', issuer: 'Libre Commune' },
  ],
  [
    'date in parens and author',
    `Pont de Vaulx : la vérité des chiffres
par Collectif Vaulx Respire
(9 juin 2022)

Le Collectif Vaulx Respire publie sa contre-expertise : 22 000 véhicules par jour.
`,
    { title: 'Pont de Vaulx : la vérité des chiffres', date: '2022-06-09', issuer: 'Collectif Vaulx Respire' },
  ],
  [
    'letterhead with logo alt text & bars',
    `Logo Ville de Morgeval
Ville de Morgeval | Direction de la communication | 03 00 00 00 12 | presse@morgeval.example

Morgeval, lundi 15 janvier 2024

Le budget participatif revient

La Ville de Morgeval consacre 500 000 euros au budget participatif.
`,
    { title: 'Le budget participatif revient', place: 'Morgeval', date: '2024-01-15', issuer: 'Ville de Morgeval' },
  ],
  [
    'numeric date after place without comma',
    `Mairie de Sault

Sault le 02/07/2024

Travaux boulevard Foch : circulation coupée

La mairie de Sault informe que le boulevard Foch sera fermé du 8 au 26 juillet.
`,
    { title: 'Travaux boulevard Foch : circulation coupée', place: 'Sault', date: '2024-07-02', issuer: 'Mairie de Sault' },
  ],
  [
    'two columns ref and date',
    `CENTRE HOSPITALIER DE LORMEUIL
Direction générale                                   Lormeuil, le 12 octobre 2023
Réf. : DG/2023/114

Un deuxième scanner pour le CH de Lormeuil

Le Centre Hospitalier de Lormeuil a mis en service son deuxième scanner, d'un coût de 1,1 million d'euros.
`,
    {
      title: 'Un deuxième scanner pour le CH de Lormeuil',
      place: 'Lormeuil',
      date: '2023-10-12',
      issuer: 'Centre Hospitalier de Lormeuil',
    },
  ],
  [
    'date with dots in French long',
    `Fondation Alcine
Communiqué de presse – 5.02.2021

La Fondation Alcine soutient 18 projets

La Fondation Alcine attribue 640 000 euros à 18 projets.
`,
    { title: 'La Fondation Alcine soutient 18 projets', place: null, date: '2021-02-05', issuer: 'Fondation Alcine' },
  ],
  [
    'title in quotes with capitals and surtitle',
    `Syndicat des enseignants du Vaulx
RENTRÉE SCOLAIRE
« Une rentrée au rabais »

Vaulx, le 1er septembre 2023

Le Syndicat des enseignants du Vaulx dénonce la suppression de 23 classes.
`,
    { title: '« Une rentrée au rabais »', place: 'Vaulx', date: '2023-09-01', issuer: 'Syndicat des enseignants du Vaulx' },
  ],
  [
    'sport club statement',
    `Ashcombe Town FC
Club News
Official statement: ticket prices 2025/26
2 May 2025

Ashcombe Town FC has frozen season ticket prices at £385.
`,
    { title: 'Official statement: ticket prices 2025/26', date: '2025-05-02', issuer: 'Ashcombe Town FC' },
  ],
  [
    'Australian minister',
    `The Hon Sally Brigg MP
Minister for Coasts
Media release

24 August 2022

$45 million for coastal erosion

The Albion Government will invest $45 million in coastal erosion projects, Minister for Coasts Sally Brigg said today.
`,
    { title: '$45 million for coastal erosion', date: '2022-08-24', issuer: 'Sally Brigg' },
  ],
  [
    'Canadian government',
    `Government of Norcanada invests in rural transit
From: Infrastructure Norcanada

News release
Moncton, New Brunswick, June 15, 2023 — Residents of 14 communities will have better access to transit following an investment of $6.2 million.
`,
    { title: 'Government of Norcanada invests in rural transit', place: 'Moncton', date: '2023-06-15', issuer: 'Infrastructure Norcanada' },
  ],
  [
    'Irish',
    `Department of Skills
Published on: 9 January 2024
Last updated on: 10 January 2024

Minister welcomes record apprentice numbers

The Minister for Skills has welcomed figures showing 8,712 new apprentices. The Department of Skills funds 77 programmes.
`,
    { title: 'Minister welcomes record apprentice numbers', date: '2024-01-09', issuer: 'Department of Skills' },
  ],
  [
    'bank ad hoc',
    `Alpenbank AG
Ad hoc announcement pursuant to Art. 53 LR
Alpenbank: Quarterly profit up 12%
Zurich, 30 October 2024 (07:00 CET)
Alpenbank AG reported a net profit of CHF 412 million for the third quarter.
`,
    { title: 'Alpenbank: Quarterly profit up 12%', place: 'Zurich', date: '2024-10-30', issuer: 'Alpenbank AG' },
  ],
  [
    'startup blog date',
    `Ferret Labs
Blog
Introducing Ferret 2.0
Sep 17, 2024 · 4 min read
Today Ferret Labs is launching Ferret 2.0, used by 12,000 teams.
`,
    { title: 'Introducing Ferret 2.0', date: '2024-09-17', issuer: 'Ferret Labs' },
  ],
  [
    'day name only french with ordinal',
    `RÉGIE DES EAUX DE LA LORME
Sault-le-Haut, le jeudi 1er février 2024
COUPURE D'EAU À SAULT-LE-HAUT
La Régie des eaux de la Lorme informe 2 300 abonnés d'une coupure d'eau.
`,
    { title: "COUPURE D'EAU À SAULT-LE-HAUT", place: 'Sault-le-Haut', date: '2024-02-01', issuer: 'Régie des eaux de la Lorme' },
  ],
  [
    'date range title, "communiqué du"',
    `FESTIVAL DES BRUMES
Communiqué du 24 juillet 2023
Festival des brumes : 41 000 spectateurs
La 12e édition du Festival des brumes s'est achevée dimanche. Elle a réuni 41 000 spectateurs.
`,
    { title: 'Festival des brumes : 41 000 spectateurs', date: '2023-07-24', issuer: 'Festival des brumes' },
  ],
  [
    'a number of the series is no title, nor is a line without letters',
    `.

Sault opens its quay for families who live by the sea

Number 2024-27

Date 10 December 2024

At its meeting today, the Board decided to open the quay for all the families who live by the sea, and to keep it open until the end of the season.
`,
    { title: 'Sault opens its quay for families who live by the sea', date: '2024-12-10' },
  ],
];

testHeads('a head is read', HEADS);
