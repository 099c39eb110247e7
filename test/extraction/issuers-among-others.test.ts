import { type IssuerCase, testIssuers } from './issuer-cases.js';

/** Issuers among other bodies: names in small letters, fields of committees, posts that begin with a body; with near misses. */
const CASES: readonly IssuerCase[] = [
  [
    'a fund, in a text that speaks of a fund as well',
    `Le Fonds catalyseur de Sault annonce un investissement de 250 000 $ dans Codalix

Sault (Ontario) – Le Fonds catalyseur de Sault, un fonds de capital d'amorçage, est fier d'annoncer son investissement dans Codalix, une entreprise de Sault.

Codalix se distingue d'autres plateformes par son moteur. Codalix se félicite de cet appui.`,
    'Fonds catalyseur de Sault',
  ],
  [
    'a committee with several fields',
    `COMMERCE COMMITTEE APPROVES LEGISLATION TO IMPROVE PORTS

The Vallian Senate Committee on Commerce, Science, and Ports today approved by voice vote the "Safe Ports Act".

The Committee unanimously approved an amendment.`,
    'Vallian Senate Committee on Commerce, Science, and Ports',
  ],
  [
    'a county called like a post, by the post of who speaks',
    `Executive Hale unveils ambitious plan

Today, after the final King County Council confirmation naming her executive, Executive Hale unveiled a plan to guide her administration.

“It is an honor to serve the people of King County, and we go on,” said Executive Hale.

King County Executive Jane Hale took office in May.`,
    'King County',
  ],
  [
    'an office of letters that tells what it does',
    `More than 1,000 case dismissals countywide

Over the past ten weeks, Vouge County Superior Court judges have dismissed more than 1,000 cases.

The DA’s Office is taking every available action to safeguard our community.

The DA’s Office is committed to keeping the public informed and will continue to release updated information.`,
    'DA’s Office',
  ],
  [
    'legislators who issue a statement behind a clause',
    `SENS. HALE, QUARROW APPLAUD SENATE BUDGET COMMITTEE'S OPPOSITION TO CUTS

After the Senate Budget Committee today agreed to an amendment, Sen. Max Hale (D-MT), Ranking Member of the Senate Finance Committee, and Sen. John Quarrow (D-WV) issued the following statement:

"Cuts and spending caps would deal a devastating blow to the program, which we all need."`,
    'Max Hale',
  ],
  [
    'research from a charity whose name is owned by many',
    `Carers are at breaking point

Almost half of those who look after a relative have cut back on food, according to new research from the national charity Carers’ Lamp.

Carers’ Lamp was founded in 1988 in a church hall and has 126 local branches.

Media contacts: Rosalind Hale, Senior Media Officer, 020 7946 0000`,
    'Carers’ Lamp',
  ],
  [
    'a town in the title, in the release of a house that presents itself in one line',
    `Sault implements sugary drink tax after seven years

Sault today became the first town to implement a sugary drink tax since 2018, and the city of Sault will use the money for schools.

“For decades, the Alder Heart Association has fought for this,” said Nancy Quarrow, chief executive of the Alder Heart Association.

About the Alder Heart Association The Alder Heart Association is a force for longer, healthier lives, and has been a leading source of health information for a hundred years.`,
    'Alder Heart Association',
  ],
  [
    'a thing that the title says what it is',
    `Le Brennoc est une chance pour relancer les ports !

« Le Brennoc nous unit, et nous allons le prouver », a réagi Franck Auvray, président de la délégation vougienne du Groupe des ports.

« Le Brennoc changera nos quais », a ajouté Franck Auvray.`,
    'délégation vougienne du Groupe des ports',
  ],
  [
    'a title printed twice that begins like the name of a body',
    `Union Membership Up Again

Monday, 17 December 2007, 2:05 pm
Press Release: Vallian Council of Unions

MEDIA RELEASE
17 December 2007
Union Membership Up Again

“The number of workers joining unions is increasing steadily, with further growth in 2006 and most of all in the private sector,” VCU secretary Carol Beaumaris said today.

“Membership has increased every year for the last seven years, and we have plans to keep on growing.”`,
    'Vallian Council of Unions',
  ],
];

testIssuers('a body issues among others', CASES);
