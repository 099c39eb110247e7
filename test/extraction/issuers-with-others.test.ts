import { type IssuerCase, testIssuers } from './issuer-cases.js';

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

testIssuers('a body issues that others speak for, or act with', SPOKEN_FOR);
