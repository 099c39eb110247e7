import { type HeadCase, testHeads } from './head-cases.js';

const QUAY = `La Ville de Port-Orsel met en service un quai de 80 mètres. Les travaux ont duré neuf mois.`;
const FOOTBRIDGE = `a ouvert lundi une passerelle de 140 mètres. Elle a coûté 3,2 millions d'euros.`;

/** Datelines as wires, pages and templates print them, all of our own invention, with near misses. */
const DATELINES: readonly HeadCase[] = [
  [
    'a wire with its own day, and a place in small letters',
    `A museum opens at the quay

(PrairieWire) - August 25, 2024 - Glendale, CA -- The Harbour Museum in Glendale offers an experience for local students, who can now visit it every day of the week.`,
    { place: 'Glendale', date: '2024-08-25' },
  ],
  [
    'a colon after the day, with a space before it',
    `Une passerelle relie les deux rives\n\nSorvigny, le 12 mars 2019 : la Métropole de Sorvigny ${FOOTBRIDGE}`,
    { place: 'Sorvigny', date: '2019-03-12', title: 'Une passerelle relie les deux rives', issuer: 'Métropole de Sorvigny' },
  ],
  [
    'a colon right after the day, in English',
    `Grain ships to sail again\n\nCarrow, Feb. 27, 2014: The Harbour Relief Council said on Thursday that the first grain ships had sailed.`,
    { place: 'Carrow', date: '2014-02-27', title: 'Grain ships to sail again', issuer: 'Harbour Relief Council' },
  ],
  [
    'the day before the place, a dash before the text',
    `Une passerelle relie les deux rives\n\n19 novembre 2018, Sorvigny – La Métropole de Sorvigny ${FOOTBRIDGE}`,
    { place: 'Sorvigny', date: '2018-11-19', issuer: 'Métropole de Sorvigny' },
  ],
  [
    'the day before the place, a colon before the text',
    `Une passerelle relie les deux rives\n\n19 novembre 2018, Sorvigny : la Métropole de Sorvigny ${FOOTBRIDGE}`,
    { place: 'Sorvigny', date: '2018-11-19', issuer: 'Métropole de Sorvigny' },
  ],
  [
    'the day before the place, in English',
    `Grain ships to sail again\n\nFeb. 27, 2014, Carrow – The first grain ships sailed on Thursday, the Harbour Relief Council said. They carry 9,000 tonnes.`,
    { place: 'Carrow', date: '2014-02-27', issuer: 'Harbour Relief Council' },
  ],
  [
    'the place before the day',
    `Une passerelle relie les deux rives\n\nSorvigny, 19 novembre 2018 – La Métropole de Sorvigny ${FOOTBRIDGE}`,
    { place: 'Sorvigny', date: '2018-11-19', issuer: 'Métropole de Sorvigny' },
  ],
  [
    'a day alone on its line, a body below it, name no place',
    `Une passerelle relie les deux rives\n\n19 novembre 2018\n\nLa Métropole de Sorvigny ${FOOTBRIDGE}`,
    { place: null, date: '2018-11-19', issuer: 'Métropole de Sorvigny' },
  ],
  [
    'a place before «(ots)», the day above it',
    `Neuf trains sur dix à l'heure\n\n16.06.2015\n\nMorgeval (ots) - La Fédération des voyageurs de Vaude publie son relevé de mai. Neuf trains sur dix sont à l'heure.`,
    { place: 'Morgeval', date: '2015-06-16', title: "Neuf trains sur dix à l'heure", issuer: 'Fédération des voyageurs de Vaude' },
  ],
  [
    'a place before «(ots)», no day at all and no dash',
    `Neuf trains sur dix à l'heure\n\nMorgeval (ots) La Fédération des voyageurs de Vaude publie son relevé de mai. Neuf trains sur dix sont à l'heure.`,
    { place: 'Morgeval', date: null, issuer: 'Fédération des voyageurs de Vaude' },
  ],
  [
    'a sender in a bracket between the place and the day',
    `Neuf trains sur dix à l'heure\n\nMORGEVAL (CMRV) 16 juin 2015 - La Fédération des voyageurs de Vaude publie son relevé de mai. Neuf trains sur dix sont à l'heure.`,
    { place: 'Morgeval', date: '2015-06-16', issuer: 'Fédération des voyageurs de Vaude' },
  ],
  [
    'a day of the week before «le»',
    `Quatre refuges rouvrent\n\nMontréval, lundi le 15 octobre 2018 – La Fédération des refuges du Haut-Brac rouvre quatre refuges. Ils comptent 96 lits.`,
    { place: 'Montréval', date: '2018-10-15', issuer: 'Fédération des refuges du Haut-Brac' },
  ],
  [
    'a sender and a stroke before the place',
    `Les freins des remorques en question\n\nCMRV / Morgeval, 16 juin 2015. Le Club des mesures routières de Vaude a mesuré les freins de 40 remorques. Une sur six ne passe pas l'essai.`,
    { place: 'Morgeval', date: '2015-06-16', issuer: 'Club des mesures routières de Vaude' },
  ],
  [
    'two places with a stroke between: the first',
    `Une passerelle relie les deux rives\n\nSorvigny / Brévant, 16 juin 2015 – La Métropole de Sorvigny ${FOOTBRIDGE}`,
    { place: 'Sorvigny', date: '2015-06-16', issuer: 'Métropole de Sorvigny' },
  ],
  [
    'a French month before its day, alone on its line',
    `Un nouveau quai pour les pêcheurs\n\njanvier 12, 2021\n\n${QUAY}`,
    { place: null, date: '2021-01-12', title: 'Un nouveau quai pour les pêcheurs', subtitle: null, issuer: 'Ville de Port-Orsel' },
  ],
  [
    'a French month before its day, after a place',
    `Un nouveau quai pour les pêcheurs\n\nPort-Orsel, janvier 12, 2021 – ${QUAY}`,
    { place: 'Port-Orsel', date: '2021-01-12', issuer: 'Ville de Port-Orsel' },
  ],
  [
    '«Modifié le» is what was done that day',
    `Un nouveau quai pour les pêcheurs\n\nModifié le 4 mai 2021\n\n${QUAY}`,
    { place: null, date: '2021-05-04', issuer: 'Ville de Port-Orsel' },
  ],
  [
    '«Publié le … – Modifié le …»: the day it was published',
    `Un nouveau quai pour les pêcheurs\n\nPublié le 3 mai 2021 – Modifié le 4 mai 2021\n\n${QUAY}`,
    { place: null, date: '2021-05-03', issuer: 'Ville de Port-Orsel' },
  ],
  [
    'a seat before a name is no place',
    `Sen. Penhale: Six Stations Must Reopen

Sen. Judith Penhale - The vote in Senate committee last night was a step for the towns of the north. I will ask for six stations.

May 4, 2016`,
    { place: null, date: '2016-05-04', title: 'Sen. Penhale: Six Stations Must Reopen', issuer: 'Judith Penhale' },
  ],
  [
    'a place before a seat',
    `Penhale Bill Would Reopen Six Stations

CARROW, May 4, 2016 – Sen. Judith Penhale today introduced a bill that would reopen six stations. "Trains built these towns," said Penhale.`,
    { place: 'Carrow', date: '2016-05-04', issuer: 'Judith Penhale' },
  ],
  [
    'a house that names its release is no place',
    `Relief ships sail again\n\nCarrow Harbour News Release, February 27, 2014 - The first relief ships sailed on Thursday. Carrow Harbour says they carry 9,000 tonnes.`,
    { place: null, title: 'Relief ships sail again', issuer: 'Carrow Harbour' },
  ],
  [
    'a day of two figures that labels the title, in another century',
    `4/06/93:  HARBOUR COUNCIL OUTLINES QUAY GUIDANCE\n\nHarbour Council Headquarters, Sault\nApril 6, 1993\n\nRELEASE:  93-64\n\nThe Harbour Council outlined three options for the quay on April 3. They cost between $5 million and $9 million.`,
    { date: '1993-04-06', place: null, title: 'HARBOUR COUNCIL OUTLINES QUAY GUIDANCE' },
  ],
  [
    'a telephone with dots at the foot, and no day',
    `Une passerelle relie les deux rives\n\nLa Métropole de Sorvigny ${FOOTBRIDGE}\n\nContact presse\n\nJeanne Collard\n01.71.21.12.50\n06.10.60.41.19`,
    { date: null, issuer: 'Métropole de Sorvigny' },
  ],
  [
    'a letterhead with its telephone and its address in one line',
    `Helen Quarrow MP Member for Sault Office: 190 Gray Street, Sault Ph: (03) 5572 1100 Email: helen.quarrow@parliament.example Web: www.quarrow.example\n\nMedia Release\n\n10 November 2004\n\nSAULT TOWN COUNCIL A SHINING EXAMPLE\n\nHelen Quarrow has praised the town council of Sault for its work on the quays and for the people who live there.`,
    { date: '2004-11-10', title: 'SAULT TOWN COUNCIL A SHINING EXAMPLE' },
  ],
  [
    'a title that the page prints and the release says again below its banner',
    `Surge in enrolments for Sault College\n\nMonday, 2 March 2009, 4:56 pm\nPress Release: Sault College\n\nMedia Release\nMarch 2, 2009\n\nSurge in enrolments for Sault College\n\nEnrolment numbers at Sault College are up by 1000 on the same period last year – the beginning of classes. (SUBS MAR 2)\n\nAlthough final figures will not be known for some weeks, enrolment numbers show the college is ahead of the year before.`,
    { date: '2009-03-02', title: 'Surge in enrolments for Sault College' },
  ],
  [
    'a person and their post in the letterhead, and a day that a copy has run together',
    `Communiqué de presse\n\nContact avec la presse :\n\nHaute école de navigation de Sorvigny\n\nYves Chouard, Professeur, Responsable de la communication\n\nSorvigny, le 21février2020\n\nLe port et la Haute école de navigation partenaires pour les quais\n\nLa Haute école de navigation de Sorvigny ${FOOTBRIDGE}`,
    { place: 'Sorvigny', date: '2020-02-21', title: 'Le port et la Haute école de navigation partenaires pour les quais' },
  ],
  [
    'two letters of a province that are a word as well, no day, and a heading of when it is',
    `Workers to release results of the vote\n\nPort Orsel, ON – The 5,500 workers of the bay have been voting since Friday on the last offer of the port, and the count will go on all weekend in its six halls.\n\nWHEN: Monday, October 3 - 10:00 a.m.\n`,
    { place: 'Port Orsel' },
  ],
];

testHeads('a dateline is read', DATELINES);
