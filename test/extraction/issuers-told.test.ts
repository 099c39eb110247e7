import { type IssuerCase, testIssuers } from './issuer-cases.js';

/** Names that a title begins with and the text tells again, and names a text spells out; all of our own invention, with near misses. */
const NAMES: readonly IssuerCase[] = [
  [
    'a name of several words opens a title whose every word has a capital, and the text says it in a sentence',
    `Hollin Ridge Water Stewards Well Testing Free for Families This Spring

March 4, 2024

Families with private wells can have their water tested for free this spring. Volunteers of the Hollin Ridge Water Stewards will visit 600 homes in April, and the laboratory of Carrow College will run the tests.

"A glass of water should never be a worry," said Nell Abbington, who coordinates the visits.`,
    'Hollin Ridge Water Stewards',
  ],
  [
    'an office with an apostrophe s in a title, told again with another word after it',
    `Marlow County Treasurer's Office Partnership with Libraries Simplifies Tax Payment

June 12, 2023

Residents can pay their property tax at any of the 14 libraries from July 1. Staff of the Marlow County Treasurer's Office will be there on Tuesdays.`,
    "Marlow County Treasurer's Office",
  ],
  [
    'a name spelled out in small letters before its acronym',
    `Les captages d'eau sous surveillance renforcée

Mardi, la direction interdépartementale des nappes souterraines (DINS) a ouvert un registre public des captages. La DINS y publiera 1 200 relevés par mois.`,
    'direction interdépartementale des nappes souterraines',
  ],
  [
    'a name with a comma spelled out before its acronym',
    `Les tourbières perdent 3 % de leur surface

L'Office cantonal des marais, des tourbières et des étangs (OCMTE) publie son troisième inventaire. L'OCMTE a relevé 214 sites en deux ans.`,
    'Office cantonal des marais, des tourbières et des étangs',
  ],
  [
    'letters in a bracket that are not those of the name before it',
    `La Ville de Brévant ouvre ses archives

La Ville de Brévant annonce que la salle de lecture du quartier nord (RER) ouvrira le 2 mai. La Ville de Brévant y a mis 40 places.`,
    'Ville de Brévant',
  ],
  [
    'a federation printed in small letters',
    `Un tournoi pour les moins de douze ans

Brévant, le 14 mai 2022

La fédération lormoise de pelote est fière d'annoncer la création d'un tournoi pour les moins de douze ans. Le club de Sorbelle accueillera les 24 équipes.`,
    'fédération lormoise de pelote',
  ],
  [
    'a federation in small letters that another body writes about',
    `La pelote entre au lycée Marguerite-Orsel

Le lycée Marguerite-Orsel annonce l'ouverture d'une section de pelote à la rentrée. La fédération lormoise de pelote prêtera le matériel.`,
    'lycée Marguerite-Orsel',
  ],
  [
    'a society called after those it is for',
    `New helpline for people who cannot smell

12 October 2021

The Anosmia's Society has today opened a helpline for the 40,000 people in the county who live without a sense of smell. Calls are free from 9am to 8pm.`,
    "Anosmia's Society",
  ],
  [
    'a fund called after those it is for, with a word between',
    `Help for members who cannot work this winter

The Asthmatic's Benevolent Fund has opened a hardship scheme for its 900 members. It will pay £60 a week until March.`,
    "Asthmatic's Benevolent Fund",
  ],
  [
    'a country that owns a parliament is no part of its name',
    `Fishing quotas cut for a third year

The Skerry Fishermen Alliance has called on Ostland's Parliament to reopen the talks on quotas. The Skerry Fishermen Alliance says that 40 boats will stop this winter.`,
    'Skerry Fishermen Alliance',
  ],
  [
    'a name described by what it is, before it',
    `Six lorries of blankets leave for the Varna valley

International aid agency Hearthwend will send six lorries of blankets to the Varna valley this week. More than 9,000 people lost their homes in the flood.`,
    'Hearthwend',
  ],
  [
    'a charity described in two words',
    `One tenant in nine sleeps in a damp room

Housing charity Dry Walls will visit 5,200 homes this winter. One tenant in nine sleeps in a damp room, and a ministry said in March that damp was falling.`,
    'Dry Walls',
  ],
  [
    'a participle that opens the first sentence is nobody',
    `Vote de grève massif aux chantiers de Sault

Sault, le 19 novembre 2024 – Appelés à se prononcer sur une dernière offre, les membres de la section 33 du syndicat Marelle ont rejeté l'offre à 94 %.

Le syndicat Marelle avisera le ministère de ce résultat. Pour Marelle, la négociation doit aboutir.

À propos de Marelle
Marelle représente plus de 30 000 membres.`,
    'Marelle',
  ],
  [
    'an address that a page runs together with its label is no name',
    `Quarrow to Extend its Fiber Network Across Two Counties

Quarrow announced it will extend its fiber network in two counties by 2026. Quarrow serves 40,000 homes.

About Quarrow
Quarrow is a company of networks based in Carrow.

Contact Details
Nell Abbington
nell@quarrow.example
Company Websitehttps://www.quarrow.example/`,
    'Quarrow',
  ],
];

/** Bodies that speak in a text as «notre», to its readers, or through those who make them up. */
const VOICES: readonly IssuerCase[] = [
  [
    '«notre association» with the name in the sentence',
    `Des jardins pour les écoles

Depuis dix ans, notre association Graines de Cour aide les écoles à planter un potager. Cette année, 34 classes ont semé leurs premières fèves.

L'entreprise Verchamp Horticulture a offert 300 plants. Les parents de Graines de Cour ont monté les bacs.`,
    'Graines de Cour',
  ],
  [
    '«notre collectif» with the name in marks',
    `Le tracé de la rocade revient à l'enquête

Lundi, la Métropole de Sorvigny a rouvert l'enquête publique. Notre collectif « Rocade non merci » y déposera 1 800 signatures et demande une réunion publique.`,
    'Rocade non merci',
  ],
  [
    '"our charity" and its name',
    `Four hundred coats handed out in a week

Last week our charity Warm Sleeves handed out 400 coats at Pellby station. Pellby Council lent us the hall and Northline Trains carried the boxes.

Volunteers of Warm Sleeves will be back on 4 December.`,
    'Warm Sleeves',
  ],
  [
    '«notre association» said by somebody who is quoted',
    `La Ville de Brévant soutient les potagers

La Ville de Brévant annonce une aide de 12 000 € aux potagers des écoles.

« Grâce à elle, notre association Graines de Cour plantera deux fois plus », se réjouit Élodie Maurin, bénévole.`,
    'Ville de Brévant',
  ],
  [
    'who invites the reader, below a town that is thanked',
    `Une nuit pour écouter les chouettes

Douze nichoirs ont été posés au bois des Mornes par la Ville de Sorbelle.

Vendredi soir, sortie gratuite à 20 h. Prévoir une lampe et des bottes.

L'Atelier des Mornes prête les jumelles et vous invite au parking du bois.`,
    'Atelier des Mornes',
  ],
  [
    'an association that invites the reader in the words of somebody quoted',
    `Plus de lits pour l'hiver

La Ville de Brévant ouvre 40 lits cet hiver.

« L'association Chaud Devant trie les couvertures et vous invite à en donner », dit Ludovic Amard, bénévole.`,
    'Ville de Brévant',
  ],
  [
    'members of a union who act for it',
    `Bin lorries to stay in the depot on Monday

Members of the Carrow Refuse Workers Union have voted to stop work on Monday. Pellby Council said last week that it had no more money.

The ballot closed on Thursday with a turnout of 81%.`,
    'Carrow Refuse Workers Union',
  ],
  [
    'members of the public, who make up no body',
    `Bathers may use the quay again

Members of the public can use the quay again from Monday. Port Orsel Council has rebuilt 80 metres of it.`,
    'Port Orsel Council',
  ],
  [
    'delegates of a union who act for it, in French',
    `Un nouveau préavis dans les laiteries

Jeudi soir à Brévant, après deux heures de débat, les délégués du Syndicat des laitiers de la Sarve ont voté un préavis de grève. La prime doit disparaître en mai.`,
    'Syndicat des laitiers de la Sarve',
  ],
];

testIssuers('a body issues under the name that its text tells', NAMES);
testIssuers('a body issues that speaks to its readers, or through its members', VOICES);
