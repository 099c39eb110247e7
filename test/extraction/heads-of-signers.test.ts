import { type HeadCase, testHeads } from './head-cases.js';

/** Heads as they are printed, all of our own invention: associations, signers, signatures, bylines. */
const HEADS: readonly HeadCase[] = [
  [
    'common-noun federation as subject, with web date',
    `Loyers : la trêve ne suffit pas
Publié le 2 novembre 2023 par Jeanne Rivault
La Confédération des locataires demande un moratoire sur les expulsions. Elle suit 12 000 dossiers.
`,
    { title: 'Loyers : la trêve ne suffit pas', date: '2023-11-02', issuer: 'Confédération des locataires' },
  ],
  [
    'title in two sentences',
    `Ville de Lormeuil
Communiqué de presse
Lormeuil, le 12 août 2024
Incendie à Lormeuil. La Ville ouvre un gymnase
La Ville de Lormeuil a ouvert le gymnase Foch. Il accueille 140 personnes.
`,
    { title: 'Incendie à Lormeuil. La Ville ouvre un gymnase', place: 'Lormeuil', date: '2024-08-12', issuer: 'Ville de Lormeuil' },
  ],
  [
    'question title',
    `Institut Écorce
Note de presse
14 septembre 2022
Faut-il taxer les jets privés ?
L'Institut Écorce publie une étude sur 4 200 vols privés.
`,
    { title: 'Faut-il taxer les jets privés ?', date: '2022-09-14', issuer: 'Institut Écorce' },
  ],
  [
    'long title over three lines with small second',
    `MÉTROPOLE DE VAULX

Vaulx, le lundi 20 mars 2023

COMMUNIQUÉ DE PRESSE

Logement étudiant : la Métropole et le Crous
signent une convention pour construire
600 chambres d'ici 2027

La Métropole de Vaulx et le Crous ont signé lundi une convention.
`,
    {
      title: "Logement étudiant : la Métropole et le Crous signent une convention pour construire 600 chambres d'ici 2027",
      place: 'Vaulx',
      date: '2023-03-20',
      issuer: 'Métropole de Vaulx',
    },
  ],
  [
    'title with no verb, french, after a contact block on top',
    `Contact presse : Anne Loubet – 06 00 00 12 12 – presse@meridiale.example

Angers, le 3 septembre 2024

Nomination de Claire Astier à la direction générale

Le Groupe Méridiale annonce la nomination de Claire Astier. Le groupe emploie 2 400 personnes.
`,
    { title: 'Nomination de Claire Astier à la direction générale', place: 'Angers', date: '2024-09-03', issuer: 'Groupe Méridiale' },
  ],
  [
    'Markdown front of a static site',
    `# Rendre les transports gratuits : le bilan

*Publié le 1er décembre 2021*

L'association Mobilités pour tous a étudié 37 réseaux gratuits.
`,
    { title: 'Rendre les transports gratuits : le bilan', date: '2021-12-01', issuer: 'association Mobilités pour tous' },
  ],
  [
    'press agency style French',
    `La filière betterave s'engage

Paris, 28 février 2023. - L'Interprofession de la betterave s'engage à réduire de 30 % ses émissions d'ici 2030.
`,
    { title: "La filière betterave s'engage", place: 'Paris', date: '2023-02-28', issuer: 'Interprofession de la betterave' },
  ],
  [
    'dateline at the end',
    `Comité de défense de la maternité de Sault

Motion contre la fermeture de la maternité

Réunis en assemblée générale, 320 usagers demandent le maintien de la maternité de Sault.

Le comité appelle à manifester samedi.

Sault, le 9 décembre 2022
`,
    {
      title: 'Motion contre la fermeture de la maternité',
      place: 'Sault',
      date: '2022-12-09',
      issuer: 'Comité de défense de la maternité de Sault',
    },
  ],
  [
    'signed at end by an association',
    `Non à la fermeture de la ligne Sault-Vaulx

Le 5 mai 2023

La région veut fermer la ligne. Nous refusons cette décision qui touche 4 500 voyageurs.

Le Collectif Rails du Haut-Pays
`,
    { title: 'Non à la fermeture de la ligne Sault-Vaulx', date: '2023-05-05', issuer: 'Collectif Rails du Haut-Pays' },
  ],
  [
    'MEP',
    `Solène MAUBERT
Députée européenne

Strasbourg, le 22 novembre 2023

Communiqué de presse

Pesticides : le Parlement recule

« Ce vote est un renoncement », déclare Solène Maubert, rapporteure fictive. 299 députés ont voté contre.
`,
    { title: 'Pesticides : le Parlement recule', place: 'Strasbourg', date: '2023-11-22', issuer: 'Solène Maubert' },
  ],
  [
    'MP in the UK',
    `Harriet Coombes MP
Member of Parliament for Ashcombe

Press release
2 February 2024

Local MP welcomes new station

Harriet Coombes has welcomed the opening of the £14 million station. "It is a great day," said Harriet Coombes.
`,
    { title: 'Local MP welcomes new station', date: '2024-02-02', issuer: 'Harriet Coombes' },
  ],
  [
    'congresswoman, day abbreviation',
    `Thursday, December 12, 2019

Congresswoman Reyes Votes to Protect Seniors

(Washington, D.C.) - Today, Congresswoman Lucia Reyes (TX-29) voted to pass the Lower Drug Costs Act, which would cut prices by 40 percent.
`,
    { title: 'Congresswoman Reyes Votes to Protect Seniors', place: 'Washington', date: '2019-12-12', issuer: 'Lucia Reyes' },
  ],
  [
    'committee chair statement',
    `Nov 29 2018

Chairman Odell Statement on FEMA Hearing

WASHINGTON, D.C. – U.S. Senator Ron Odell (R-Wis.), chairman of the Committee on Homeland Affairs, issued the following statement today on 14 disasters.
`,
    { title: 'Chairman Odell Statement on FEMA Hearing', place: 'Washington', date: '2018-11-29', issuer: 'Ron Odell' },
  ],
  [
    'city council US with department',
    `City of Elm Harbor
Mayor's Press Office

FOR IMMEDIATE RELEASE: June 30, 2022
CONTACT: pressoffice@elmharbor.example, (212) 555-0190

Mayor Signs Budget With Record School Funding

ELM HARBOR—The mayor today signed a $1.1 billion budget. The City of Elm Harbor will hire 210 teachers.
`,
    { title: 'Mayor Signs Budget With Record School Funding', place: 'Elm Harbor', date: '2022-06-30', issuer: 'City of Elm Harbor' },
  ],
  [
    'council UK',
    `Pellworth Council news
Libraries to open on Sundays
3 Oct 2023
Pellworth Council will open 12 libraries on Sundays from November.
`,
    { title: 'Libraries to open on Sundays', date: '2023-10-03', issuer: 'Pellworth Council' },
  ],
  [
    'university en',
    `University of Kelton
Home / News / 2022
Bees can count backwards, study shows
Date: 19 May 2022
Researchers at the University of Kelton trained 40 bees to count.
`,
    { title: 'Bees can count backwards, study shows', date: '2022-05-19', issuer: 'University of Kelton' },
  ],
  [
    'hospital trust',
    `Kelton Infirmary NHS Trust
News
16/08/2023
Emergency department expansion complete
Kelton Infirmary NHS Trust has completed a £9 million expansion with 22 new bays.
`,
    { title: 'Emergency department expansion complete', date: '2023-08-16', issuer: 'Kelton Infirmary NHS Trust' },
  ],
  [
    'foundation en with location column',
    `Harbor Fund Awards $2.4 Million to Food Banks
SEATTLE, WA (November 14, 2023) — The Harbor Fund today announced grants of $2.4 million to 31 food banks.
`,
    { title: 'Harbor Fund Awards $2.4 Million to Food Banks', place: 'Seattle', date: '2023-11-14', issuer: 'Harbor Fund' },
  ],
  [
    'press conference invitation',
    `Métropole de Vaulx
Invitation presse
Vaulx, le 8 novembre 2024
Présentation du plan vélo 2025-2030
Mardi 12 novembre à 14 h 30, la Métropole de Vaulx présentera son plan vélo, doté de 60 millions d'euros.
`,
    { title: 'Présentation du plan vélo 2025-2030', place: 'Vaulx', date: '2024-11-08', issuer: 'Métropole de Vaulx' },
  ],
  [
    '"Le" dated with no article and hour',
    `CHU de Varsanne
Communiqué de presse du vendredi 19 juillet 2024, 16h
Panne informatique résolue
Le CHU de Varsanne a rétabli ses 140 applications.
`,
    { title: 'Panne informatique résolue', date: '2024-07-19', issuer: 'CHU de Varsanne' },
  ],
  [
    'Luxemburg bilingual label',
    `Communiqué – 11.07.2023
Nouvelle piste cyclable PC8
Communiqué par: Ministère de la Mobilité
Le ministre a inauguré 14 kilomètres de piste cyclable.
`,
    { title: 'Nouvelle piste cyclable PC8', date: '2023-07-11', issuer: 'Ministère de la Mobilité' },
  ],
  [
    'open source company',
    `Postrel 16 is available
2023-09-14

September 14, 2023 - The Postrel Global Development Group today announced the release of Postrel 16, with 180 new features.
`,
    { title: 'Postrel 16 is available', date: '2023-09-14', issuer: 'Postrel Global Development Group' },
  ],
  [
    'Creative foundation blog title with site',
    `50 years of open recipes | Open Kitchen
October 6, 2021
Open Kitchen celebrates 50 years with 120 events.
`,
    { title: '50 years of open recipes', date: '2021-10-06', issuer: 'Open Kitchen' },
  ],
];

testHeads('a head is read', HEADS);
