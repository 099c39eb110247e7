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

/** Bodies that act with others, or that only those who speak for them name; with near misses. */
const SPOKEN_FOR: readonly IssuerCase[] = [
  [
    'a body and its partners act in the title',
    `Le Collectif Haute Mer et ses partenaires s'activent pour rouvrir les quais

SAULT, 8 janvier 2014 – Une campagne d'urgence est en cours dans 40 ports. Environ 100 000 personnes attendent un bateau.`,
    'Collectif Haute Mer',
  ],
  [
    'the spokesman’s body, and not one that has told something as well',
    `Les compressions continuent

20 juillet 2016

Les élus dénoncent une nouvelle réduction du budget des ports, la troisième en quatre ans.

« Les familles en paieront le prix », a déclaré le porte-parole du PDQ en matière de pêche, Marc Vallorge.

La CRP a récemment avisé que les ports sont au bout de leurs moyens.

« C'est une occasion ratée », a ajouté le porte-parole du PDQ en matière de pêche, Marc Vallorge.`,
    'PDQ',
  ],
  [
    'figures that a body has collected itself',
    `Problem expected to grow even worse

DENVER (January 18, 2002) - Towns across the country are short of quays, according to data collected by the Conference of Harbour Towns. All 31 towns reported delays.

The towns also wrote to the Millpond Housing Commission, which was created by Congress.`,
    'Conference of Harbour Towns',
  ],
  [
    'an agency printed in small letters, with the common nouns of its name',
    `Sécheresse : 3 millions d'euros pour les communes

L'agence de l'eau Vouge-Sault mobilise 3 millions d'euros pour aider les communes à réduire les fuites.`,
    "agence de l'eau Vouge-Sault",
  ],
  [
    'a visit and a president’s name are no bodies',
    `Visite de Marc Vallorge au Centre des ports

Sault, le 3 mai 2024

La présidente du Centre des ports Julie Kervadec a reçu hier Marc Vallorge. Le Centre des ports annonce 12 chantiers.`,
    'Centre des ports',
  ],
  [
    'a pronoun and the day that open a sentence are no bodies',
    `Julie Kervadec a participé à l'assemblée du port

Samedi 6 octobre, la présidente du Conseil maritime de la Vouge, Julie Kervadec, a participé à la rencontre. Elle se tenait à Sault. Le Conseil maritime de la Vouge y tenait un stand.`,
    'Conseil maritime de la Vouge',
  ],
  [
    'a country in the title is told of',
    `Portugal lends 12 cooking barges to the harbour kitchens

SAULT - The Harbour Kitchens Council (HKC) thanked the Portuguese Republic for its barges today. The HKC feeds 40,000 people.`,
    'Harbour Kitchens Council',
  ],
  [
    'a country in the title stands for its government',
    `Canada helps harbours to open again

The Government of Canada announced today that 40 harbours will open again in July.`,
    'Government of Canada',
  ],
  [
    'a family name that leads to a quote in the title is who is quoted',
    `Vallorge : « Le CMV doit s'adapter »

17 octobre 2005, Sault - « Le CMV doit s'adapter », a déclaré Marc Vallorge, directeur général du CMV. Le CMV réunit 40 ports.`,
    'CMV',
  ],
  ...[
    "Haute école d'ingénierie et d'architecture de Sorvigny",
    'Haute Autorité des ports',
    'Grande école du numérique',
    'Grand théâtre de Sorvigny',
    'Jeune chambre économique de Sault',
    'Grand port maritime de Sault',
  ].map(
    (name): IssuerCase => [
      `an adjective before the noun: ${name}`,
      `Un nouveau partenariat pour la formation

Sorvigny, le 2 avril 2019

${/^Grand /.test(name) ? 'Le' : 'La'} ${name} signe un partenariat avec Teloris pour la formation de 140 étudiants. Les ateliers ouvrent lundi.`,
      name,
    ],
  ),
  ...["Alder County Sheriff's Office", "Alder Farmers' Union", 'Alder Foods Inc.', 'Save the Quay', "St Mary's Hospital"].flatMap(
    (name): IssuerCase[] => [
      [
        `possessors, calls and legal forms, before the verb: ${name}`,
        `New footbridge links both banks\n\nALDER, April 2, 2019 – ${name} announced the opening of a footbridge of 140 metres today. It cost $3.2 million.`,
        name,
      ],
    ],
  ),
  ...["St Mary's Hospital", 'Alder Foods Inc.', 'Friends of the Quay'].map(
    (name): IssuerCase => [
      `in the contact: ${name}`,
      `PRESS RELEASE\n\nNew footbridge links both banks\n\nWalkers cross from one bank to the other since Monday.\n\nContact:\nJane Roe\n${name}\n503-555-0100`,
      name,
    ],
  ),
  ...[
    ['Archives départementales de la Vouge', 'des'],
    ['Ligue contre les marées', 'de la'],
    ['Éditions du Quai', 'des'],
    ['Fondation pour les estuaires', 'de la'],
  ].map(
    ([name = '', of = '']): IssuerCase => [
      `the house of a post: ${name}`,
      `Une passerelle relie les deux rives\n\nSorvigny, le 2 avril 2019\n\nLes habitants passent depuis lundi.\n\n« La passerelle est ouverte à toutes et à tous », se réjouit Jeanne Roy, présidente ${of} ${name}.`,
      name,
    ],
  ),
  ...['Banque des estuaires', 'Observatoire des marais', 'Clinique des Tilleuls'].map(
    (name): IssuerCase => [
      `who acts in a passive clause, or labels the title: ${name}`,
      `Une passerelle relie les deux rives\n\nSorvigny, le 2 avril 2019\n\nLancé par ${/^[AEIO]/.test(name) ? "l'" : 'la '}${name}, le chantier de la passerelle est fini.`,
      name,
    ],
  ),
  [
    'what labels a title and is a kind of thing',
    'Réseau de bus : nouveaux horaires\n\nSorvigny, le 2 avril 2019\n\nLes horaires changent lundi. Le bus passe toutes les dix minutes.',
    null,
  ],
];

testIssuers('a body issues that the head of the text presents', PRESENTED);
testIssuers('a body issues that others speak for, or act with', SPOKEN_FOR);
