import { type HeadCase, testHeads } from './head-cases.js';

/** Heads from many kinds of houses and countries, all of our own invention, with near misses. */
const HEADS: readonly HeadCase[] = [
  [
    'a sender without a colon',
    `From Department of Coastal and Island Affairs

Published on 4 June 2025
Last updated on 5 June 2025

Minister opens new coastal path between Rossbeg and Kilcarra

The Minister for Coastal Affairs, Nuala Brogan TD, has today opened a 14 km coastal path. The Department of Coastal and Island Affairs funded 80% of the works.
`,
    {
      title: 'Minister opens new coastal path between Rossbeg and Kilcarra',
      place: null,
      date: '2025-06-04',
      issuer: 'Department of Coastal and Island Affairs',
    },
  ],
  [
    'a page of a ministry whose labels stand alone on their lines',
    `Home
News and communications
Press release

New rules to cut noise near airports

Airlines will face fines of up to £40,000 for each late departure.

From:
    Noise and Air Standards Office
Published
    21 February 2024

People living near 11 airports will sleep better from next summer, under rules announced today by the Noise and Air Standards Office.
`,
    {
      title: 'New rules to cut noise near airports',
      place: null,
      date: '2024-02-21',
      issuer: 'Noise and Air Standards Office',
      subtitle: 'Airlines will face fines of up to £40,000 for each late departure.',
    },
  ],
  [
    'a wire nobody knows, with the day in its brackets',
    `Portage Lithium Announces Closing of $12 Million Private Placement

Winnipeg, Manitoba--(Prairie Wire - March 14, 2025) - Portage Lithium Inc. (TSXV: PLI) (the "Company") is pleased to announce that it has closed its private placement for gross proceeds of $12 million.
`,
    {
      title: 'Portage Lithium Announces Closing of $12 Million Private Placement',
      place: 'Winnipeg',
      date: '2025-03-14',
      issuer: 'Portage Lithium',
    },
  ],
  [
    'a source over two lines',
    `COMMUNIQUÉ
POUR DIFFUSION IMMÉDIATE

Le CISSS de la Rive-Haute ouvre une clinique d'hiver

Rimont, le 1er décembre 2025 – Le CISSS de la Rive-Haute annonce l'ouverture d'une clinique d'hiver qui offrira 120 rendez-vous par jour.

– 30 –

Source :
CISSS de la Rive-Haute
`,
    {
      title: "Le CISSS de la Rive-Haute ouvre une clinique d'hiver",
      place: 'Rimont',
      date: '2025-12-01',
      issuer: 'CISSS de la Rive-Haute',
    },
  ],
  [
    'a Swiss town: points between the numbers',
    `Ville de Morgeval – Service des sports

Morgeval, le 28.08.2025

Communiqué aux médias

Piscines: baignade prolongée jusqu'au 28 septembre

La Ville de Morgeval prolonge la saison de ses deux piscines. Elles ont accueilli 84'300 baigneurs cet été.
`,
    { title: "Piscines: baignade prolongée jusqu'au 28 septembre", date: '2025-08-28', issuer: 'Ville de Morgeval' },
  ],
  [
    'a legal form after the acronym',
    `Fédération des locataires de Sambrie (FLS) asbl
Rue des Tanneurs 14 – 5000 Namoy

Communiqué de presse – Namoy, 12 juillet 2024

Inondations : 1 200 logements toujours inoccupés

Trois ans après les crues, la FLS dénonce la lenteur des chantiers : 1 200 logements restent vides dans la province.
`,
    {
      title: 'Inondations : 1 200 logements toujours inoccupés',
      place: 'Namoy',
      date: '2024-07-12',
      issuer: 'Fédération des locataires de Sambrie',
    },
  ],
  [
    'the office of a mayor below the name of the city, an American date',
    `CITY OF HARLAN FALLS
OFFICE OF THE MAYOR

FOR IMMEDIATE RELEASE
04/22/2025

Mayor Delgado Announces 500 New Trees for Eastside Neighborhoods

HARLAN FALLS, Ohio – Mayor Teresa Delgado today announced that 500 trees will be planted in Eastside neighborhoods by the fall.
`,
    { title: 'Mayor Delgado Announces 500 New Trees for Eastside Neighborhoods', date: '2025-04-22', issuer: 'OFFICE OF THE MAYOR' },
  ],
  [
    'no date but that of the embargo',
    `TENANTS TOGETHER

STRICTLY EMBARGOED UNTIL 00:01 GMT THURSDAY 16 JANUARY 2025

Half of renters skip heating in winter, survey finds

Almost half of private renters turn off their heating on cold days, according to a survey of 2,104 adults published today by the charity Tenants Together.
`,
    { title: 'Half of renters skip heating in winter, survey finds', place: null, date: '2025-01-16', issuer: 'Tenants Together' },
  ],
  [
    'no date but that of the embargo, in French',
    `SYNDICAT DES LIBRAIRES INDÉPENDANTS
Sous embargo jusqu'au jeudi 6 mars 2025, 6 h

Baromètre 2025 : les libraires résistent

Le Syndicat des libraires indépendants publie son baromètre annuel : les ventes progressent de 1,2 %.
`,
    { title: 'Baromètre 2025 : les libraires résistent', date: '2025-03-06', issuer: 'Syndicat des libraires indépendants' },
  ],
  [
    'an embargo that is told about gives no date',
    `Fédération des scieries du Haut-Doubs

Embargo sur le bois depuis le 3 mars 2024 : les scieries alertent

La Fédération des scieries du Haut-Doubs demande un fonds de soutien de 4 millions d'euros.
`,
    {
      title: 'Embargo sur le bois depuis le 3 mars 2024 : les scieries alertent',
      date: null,
      issuer: 'Fédération des scieries du Haut-Doubs',
    },
  ],
  [
    'an acronym and what it stands for',
    `RNV – Réserves naturelles de la Vouvre
Communiqué de presse | 19 mai 2025

Les amphibiens reviennent dans le marais de Vouvre

Les comptages de printemps des Réserves naturelles de la Vouvre (RNV) recensent 3 400 amphibiens, 22 % de plus qu'en 2024.
`,
    { title: 'Les amphibiens reviennent dans le marais de Vouvre', issuer: 'Réserves naturelles de la Vouvre', date: '2025-05-19' },
  ],
  [
    'a title that opens with an acronym',
    `Communiqué de presse

UCLV – Une deuxième étoile pour le club de Vaulx

L'Union cycliste de Vaulx (UCLV) annonce l'obtention de son deuxième label national, le 4e décerné dans la région.
`,
    { title: 'UCLV – Une deuxième étoile pour le club de Vaulx', issuer: 'Union cycliste de Vaulx' },
  ],
  [
    'a name in brackets before the banner',
    `[LNS] Communiqué de presse du 8 février 2026

Trois médailles pour les jeunes à Autrans

La Ligue nordique de ski (LNS) revient des championnats juniors avec trois médailles.
`,
    { title: 'Trois médailles pour les jeunes à Autrans', issuer: 'Ligue nordique de ski', date: '2026-02-08' },
  ],
  [
    'the banner in brackets before the title',
    `[Communiqué de presse] La Ville de Corvannes ouvre une ludothèque de 400 m²

Le 3 mars 2025

La Ville de Corvannes ouvre samedi sa ludothèque. Elle prêtera 2 500 jeux.
`,
    { title: 'La Ville de Corvannes ouvre une ludothèque de 400 m²', issuer: 'Ville de Corvannes' },
  ],
  [
    'slashes and British spelling',
    `St Brannoc's University Hospital Trust
Communications Team
05/11/2024

First robot-assisted kidney transplant at St Brannoc's

Surgeons at St Brannoc's University Hospital Trust have carried out their first robot-assisted kidney transplant. The programme will treat 40 patients a year.
`,
    {
      title: "First robot-assisted kidney transplant at St Brannoc's",
      date: '2024-11-05',
      issuer: "St Brannoc's University Hospital Trust",
    },
  ],
  [
    'an hour with its zone after the dateline',
    `ALVÉOR
INFORMATION RÉGLEMENTÉE

Alvéor : chiffre d'affaires du 3e trimestre en hausse de 6,2 %

Nanterre, le 23 octobre 2025, 17h45 CEST

Alvéor (Euronext Paris : ALVE) publie ce jour un chiffre d'affaires trimestriel de 212 millions d'euros.
`,
    { title: "Alvéor : chiffre d'affaires du 3e trimestre en hausse de 6,2 %", place: 'Nanterre', date: '2025-10-23', issuer: 'Alvéor' },
  ],
  [
    'a title that says it is a statement',
    `THORNBURY ROVERS FC

Club statement: stadium redevelopment

9th July 2025

Thornbury Rovers FC can confirm that planning permission has been granted for a new 12,000-seat North Stand.
`,
    { title: 'Club statement: stadium redevelopment', date: '2025-07-09', issuer: 'Thornbury Rovers FC' },
  ],
  [
    'a wire nobody knows between slashes',
    `Mirabel Foods Recalls 12,000 Jars of Peanut Butter

TOLEDO, Ohio, Feb. 7, 2025 /MIDWEST PRESSWIRE/ -- Mirabel Foods, Inc. today announced a voluntary recall of 12,000 jars of peanut butter.
`,
    { title: 'Mirabel Foods Recalls 12,000 Jars of Peanut Butter', place: 'Toledo', date: '2025-02-07', issuer: 'Mirabel Foods' },
  ],
  [
    'a wire before the place',
    `Ardent Rail orders 40 hydrogen trains

/NORTHLINE/ LEEDS, 6 May 2025 – Ardent Rail has ordered 40 hydrogen trains in a deal worth £310 million, the operator announced today.
`,
    { title: 'Ardent Rail orders 40 hydrogen trains', place: 'Leeds', date: '2025-05-06', issuer: 'Ardent Rail' },
  ],
  [
    'an e-mail saved as text',
    `De : Union portuaire CGT de Dunker <presse@ports.example>
Envoyé : lundi 2 juin 2025 09:14
À : rédactions
Objet : Grève du 5 juin : la CGT-Ports appelle à la mobilisation

L'Union portuaire CGT de Dunker appelle les 1 400 dockers à cesser le travail jeudi 5 juin.
`,
    { title: 'Grève du 5 juin : la CGT-Ports appelle à la mobilisation', date: '2025-06-02', issuer: 'Union portuaire CGT de Dunker' },
  ],
  [
    '«From:» a day to another',
    `Pellworth Borough Council

Night markets return to the quays

From: Monday to Friday
Where: Old Quay

Pellworth Borough Council will run night markets from 3 July, with 60 stalls.
`,
    { title: 'Night markets return to the quays', issuer: 'Pellworth Borough Council' },
  ],
  [
    'a department below the name of its state',
    `STATE OF MARENGO
DEPARTMENT OF PUBLIC HEALTH

NEWS RELEASE
September 15, 2025

Flu Shots Available at All County Clinics

JEFFERSON — The Department of Public Health today announced that flu shots are available at 114 county clinics.
`,
    { title: 'Flu Shots Available at All County Clinics', place: 'Jefferson', date: '2025-09-15', issuer: 'Department of Public Health' },
  ],
  [
    'a department of a city speaks in its name',
    `CITY OF HARLAN FALLS
Department of Public Works

March 3, 2025

Two Bridges to Close for Repairs

The City of Harlan Falls will close two bridges for repairs from March 10. The work will cost $1.2 million.
`,
    { issuer: 'City of Harlan Falls', date: '2025-03-03', title: 'Two Bridges to Close for Repairs' },
  ],
  [
    '«Issued by» without a colon',
    `Issued by Kestrel Wind plc
20 January 2025

Record year for Kestrel Wind

Turbines operated by Kestrel Wind generated 3.4 TWh in 2024, up 12% on the year before.
`,
    { title: 'Record year for Kestrel Wind', date: '2025-01-20', issuer: 'Kestrel Wind plc' },
  ],
  [
    '«Émetteur», «Date», «Objet»',
    `Émetteur : Communauté de communes du Val d'Oust
Date : 01/09/2025
Objet : Ouverture de 40 places de crèche

La structure accueillera ses premiers enfants lundi. Elle emploie 14 professionnelles.
`,
    { title: 'Ouverture de 40 places de crèche', date: '2025-09-01', issuer: "Communauté de communes du Val d'Oust" },
  ],
  [
    'slashes in an American text',
    `06/03/2025

Lakeview Credit Union Names New Chief Lending Officer

DULUTH, Minn. - Lakeview Credit Union has named Carla Jensen as its chief lending officer. The credit union has 48,000 members.

Contact: Bo Adler, (218) 555-0144
`,
    { title: 'Lakeview Credit Union Names New Chief Lending Officer', date: '2025-06-03', issuer: 'Lakeview Credit Union' },
  ],
  [
    'banner and date in two columns',
    `WEXCOMBE TOWN COUNCIL
Town Hall, Market Street, Wexcombe WX1 2AB
Tel: 01632 960 111

PRESS RELEASE                                             10 February 2025

Consultation opens on Marsh Lane bridge

Residents can have their say on plans to replace the Marsh Lane footbridge. Wexcombe Town Council has set aside £340,000 for the works, which would start in May and last 14 weeks.
`,
    { title: 'Consultation opens on Marsh Lane bridge', date: '2025-02-10', issuer: 'Wexcombe Town Council', subtitle: null, place: null },
  ],
  [
    'a page with its breadcrumbs',
    `Otaiki University
Home > News > 2025

Kelp forests store twice as much carbon as thought

12 June 2025 | Science, Environment

Share on Facebook
Share on X

Kelp forests off the southern coast store 2.1 million tonnes of carbon, twice the previous estimate, according to a study led by Otaiki University and published in Marine Letters.
`,
    { title: 'Kelp forests store twice as much carbon as thought', date: '2025-06-12', issuer: 'Otaiki University' },
  ],
  [
    'hour and day after «Published:»',
    `North Moorland Police
Appeal after cyclist injured in Fenwick
Published: 14:05 02/05/2025

Officers are appealing for witnesses after a cyclist was seriously injured on Station Road, Fenwick. North Moorland Police were called at 7.40am and closed the road for six hours.
`,
    { title: 'Appeal after cyclist injured in Fenwick', date: '2025-05-02', issuer: 'North Moorland Police' },
  ],
  [
    'a Canadian wire nobody knows',
    `Un don de 5 M$ pour la recherche sur le diabète

QUÉBEC, le 13 nov. 2025 /RELAIS PRESSE/ - La Fondation du CHU de Cap-Rouge est fière d'annoncer un don majeur de 5 M$ de la famille Beaulieu-Roy, le plus important de son histoire.
`,
    {
      title: 'Un don de 5 M$ pour la recherche sur le diabète',
      place: 'Québec',
      date: '2025-11-13',
      issuer: 'Fondation du CHU de Cap-Rouge',
    },
  ],
  [
    'slashes in an Irish text',
    `Kilmoran City Council

Kilmoran, 07/02/2025

Dock Street swimming pool to reopen in April

Kilmoran City Council confirmed today that Dock Street swimming pool will reopen on 12 April after a €2.3 million refurbishment of the centre.
`,
    { title: 'Dock Street swimming pool to reopen in April', date: '2025-02-07', place: 'Kilmoran', issuer: 'Kilmoran City Council' },
  ],
  [
    'the office of an attorney general',
    `STATE OF MARENGO
OFFICE OF THE ATTORNEY GENERAL

June 10, 2025
FOR IMMEDIATE RELEASE

Attorney General Ruiz Sues Ticket Reseller Over Hidden Fees

SABLE CITY – Attorney General Ana Ruiz today filed suit against a ticket reseller, alleging that it hid fees from 41,000 consumers.
`,
    {
      title: 'Attorney General Ruiz Sues Ticket Reseller Over Hidden Fees',
      date: '2025-06-10',
      place: 'Sable City',
      issuer: 'OFFICE OF THE ATTORNEY GENERAL',
    },
  ],
  [
    'an office of a university is a service',
    `CORBIN VALLEY UNIVERSITY
Office of the President

April 18, 2025

Three alumni to receive honorary degrees

Corbin Valley University will award honorary degrees to three alumni at its 142nd commencement on May 17. About 2,300 students will graduate.
`,
    { title: 'Three alumni to receive honorary degrees', issuer: 'Corbin Valley University', date: '2025-04-18' },
  ],
  [
    'a body with «and» in its name',
    `News
9 January 2025

Harbour water cleaner than ever

Water in the country's 41 harbours is the cleanest since records began in 1988, the Ports and Harbours Agency said today. The Ports and Harbours Agency tested 2,300 samples.
`,
    { title: 'Harbour water cleaner than ever', issuer: 'Ports and Harbours Agency', date: '2025-01-09' },
  ],
  [
    'two bodies with «and» between them',
    `9 January 2025

New ferry link to start in June

Corvin Ferries and Wexcombe Town Council today announced a new ferry link. It will carry 400 passengers a day.

About Corvin Ferries
Corvin Ferries runs nine ships.
`,
    { title: 'New ferry link to start in June', issuer: 'Corvin Ferries', date: '2025-01-09' },
  ],
  [
    'the day in brackets after the place',
    `Home Insurers' Association
News release for immediate use: 11 March 2025

Insurers pay out record £5.9bn in home claims

LONDON (11 March 2025): The Home Insurers' Association today published figures showing that its members paid out £5.9bn in home claims last year.
`,
    { title: 'Insurers pay out record £5.9bn in home claims', place: 'London', date: '2025-03-11', issuer: "Home Insurers' Association" },
  ],
  [
    'a sender, a dash and the day',
    `Published by: Kestrel Wind – 20 January 2025

Record year for the wind farm

Turbines off the coast generated 3.4 TWh in 2024, up 12% on the year before. The fleet has 120 turbines.
`,
    { issuer: 'Kestrel Wind', title: 'Record year for the wind farm', date: '2025-01-20' },
  ],
  [
    'a sender, «on» and the day',
    `Issued by Kestrel Wind on 20 January 2025

Record year for the wind farm

Turbines off the coast generated 3.4 TWh in 2024, up 12% on the year before. The fleet has 120 turbines.
`,
    { issuer: 'Kestrel Wind', title: 'Record year for the wind farm', date: '2025-01-20' },
  ],
  [
    'a day of its own before that of the embargo',
    `TENANTS TOGETHER
EMBARGOED UNTIL 16 JANUARY 2025
Leeds, 14 January 2025

Half of renters skip heating in winter, survey finds

Almost half of private renters turn off their heating on cold days, the charity Tenants Together said.
`,
    { issuer: 'Tenants Together', date: '2025-01-14', place: 'Leeds' },
  ],
  [
    'a region in brackets after the place is no wire',
    `Une école de 12 classes

SAULT (ISÈRE) – 3 mars 2025 – La Ville de Sault ouvre une école de 12 classes, qui accueillera 280 élèves.
`,
    { place: 'Sault', title: 'Une école de 12 classes', date: '2025-03-03' },
  ],
  [
    'a person who writes for a body',
    `From: Jane Roe, Pellworth Borough Council
Subject: Night markets return to the quays

Night markets will run from 3 July, with 60 stalls. Traders can apply until 12 June.
`,
    { issuer: 'Pellworth Borough Council', title: 'Night markets return to the quays' },
  ],
];

testHeads('a head is read', HEADS);
