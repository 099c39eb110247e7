import { type HeadCase, testHeads } from './head-cases.js';

/** Datelines that lack their day, their year or their place. */
const UNDATED: readonly HeadCase[] = [
  [
    'a town alone in capitals above the text',
    `Harbour choir marks fifty years on the quay

NEW YORK

The harbour choir gave its first concert on the quay fifty years ago, and 400 people came to hear it again on Sunday.`,
    { place: 'New York' },
  ],
  [
    'a town in capitals, the name of a service, a dash and what somebody says',
    `Les ministres des Ports se sont réunis

LISBONNE (Nouvelles du Secrétariat) - « Nos ports sont à l'heure », a déclaré la secrétaire générale Julie Kervadec à l'issue de la réunion des ministres des Ports.`,
    { place: 'Lisbonne' },
  ],
  [
    'a wire whose name was a picture',
    `Vexa ouvre douze magasins

PARIS--()--Vexa a ouvert douze magasins depuis janvier et en ouvrira vingt autres avant la fin de l'année.`,
    { place: 'Paris' },
  ],
  [
    'a day and a town in one bracket',
    `Harbour Trust welcomes the tide bill

(16 September 2023 — Washington) Harbour Trust today praised the members who brought in a bill that would limit dredging.`,
    { place: 'Washington', date: '2023-09-16' },
  ],
  [
    'the sender between the day and the text',
    `Une passerelle relie les deux rives

19 novembre 2018, Ville de Sorvigny – La passerelle de 140 mètres a ouvert lundi. Elle a coûté 3,2 millions d'euros.`,
    { place: null, date: '2018-11-19' },
  ],
  [
    'a day without its year, closest to a day in January',
    `Vexa names its editor director of the museum

ARLINGTON, Dec. 15 -- Julie Penhale, editor of the Carrow Daily since May 3, 1988, today was named director of the museum, effective Jan. 1, 1995.`,
    { place: 'Arlington', date: '1994-12-15' },
  ],
  [
    'a day without its year, after the end of the quarter',
    `Vexa reports second quarter earnings

SALEM, July 19 -- Vexa today reported earnings for the quarter ended June 30, 1993. It had paid a dividend on October 13, 1992.`,
    { place: 'Salem', date: '1993-07-19' },
  ],
  [
    'a release that names itself on the line of its day',
    `Grain ships to sail again

HARC Press Release, February 27, 2014

The first grain ships sailed on Thursday, the Harbour Aid and Relief Council said. They carry 9,000 tonnes.`,
    { title: 'Grain ships to sail again', place: null, date: '2014-02-27' },
  ],
  [
    'a wire before «le» and the day',
    `Neuf trains sur dix à l'heure

Morgeval (ots), le 16 juin 2015 - La Fédération des voyageurs de Vaude publie son relevé de mai. Il porte sur 12 lignes et 400 trains.`,
    { place: 'Morgeval', date: '2015-06-16' },
  ],
];

/** Brackets, strokes and countries around the place and the day. */
const BRACKETED: readonly HeadCase[] = [
  [
    'the day in square brackets, American',
    `Harbours to open again

WASHINGTON, D.C. [06/23/20]—Today, the Harbour Aid and Relief Council said that 40 harbours will open again in July, after three months without a ferry.`,
    { place: 'Washington', date: '2020-06-23' },
  ],
  [
    'a place in brackets, and no day',
    `Harbours to open again

(Washington, DC) An amendment to open 40 harbours again was adopted by the Harbour Aid and Relief Council on Wednesday without a vote against it.`,
    { place: 'Washington', date: null },
  ],
  [
    'a place in square brackets and a dash',
    `Harbours to open again

[Washington, D.C.] – The Harbour Aid and Relief Council said today that 40 harbours will open again in July, after three months without a ferry.`,
    { place: 'Washington', date: null },
  ],
  [
    'towns with their countries, between strokes',
    `Les ports rouvrent

NIAMEY, Niger / COTONOU, Bénin/ GENÈVE, 8 janvier 2014 – Le Conseil d'aide aux ports rouvre 40 quais après trois mois sans bateau.`,
    { place: 'Niamey', date: '2014-01-08' },
  ],
];

const EN = 'The Harbour Aid and Relief Council said today that 40 harbours will open again in July, after three months without a ferry.';
const FR =
  "Le Conseil d'aide aux ports rouvre 40 quais après trois mois sans bateau, et recrute 12 capitaines pour la saison. Les voyageurs peuvent réserver leur place dès lundi dans les gares et sur les quais.";

/** Marks between towns and days that few houses print, or that a conversion lost. */
const MARKED: readonly HeadCase[] = [
  [
    'a day and a town between strokes',
    `Harbours to open again\n\nMarch 1, 2021 | Austin, Texas | Press Release\n\n${EN}`,
    { place: 'Austin', date: '2021-03-01' },
  ],
  [
    'what stands alone between strokes is no town',
    `Harbours to open again\n\nMarch 1, 2021 | Science | Harbours\n\n${EN}`,
    { place: null, date: '2021-03-01' },
  ],
  [
    'a day without its space, in a bracket',
    `Harbours to open again\n\nWESTPORT, Conn., (Jan.13, 2010) - ${EN}`,
    { place: 'Westport', date: '2010-01-13' },
  ],
  [
    'a dash that a conversion lost',
    `Harbours to open again\n\nMay 3, 2020\n\nOLYMPIA \uFFFD ${EN}`,
    { place: 'Olympia', date: '2020-05-03' },
  ],
  ['two towns and a stroke', `Harbours to open again\n\nGENEVA/Oslo, 29 January 2012 - ${EN}`, { place: 'Geneva', date: '2012-01-29' }],
  ['a sender and a stroke', `Les ports rouvrent\n\nCAP / Zurich, 29 janvier 2012 - ${FR}`, { place: 'Zurich', date: '2012-01-29' }],
  [
    'three towns and dashes, the day broken over two lines',
    `Les ports rouvrent\n\nGenève- New York - Paris, le 24\noctobre 2011. ${FR}`,
    { place: 'Genève', date: '2011-10-24' },
  ],
  [
    'the day of a sitting',
    `Séance du Gouvernement du mercredi 3 juin 2015\n\nLes ports rouvrent au public\n\n${FR}`,
    { title: 'Les ports rouvrent au public', date: '2015-06-03' },
  ],
];

/** Days that stand before their place, have a point, or are said to be today's. */
const DAYS: readonly HeadCase[] = [
  [
    'the place in a bracket behind the day',
    `Harbours to open again\n\nMarch 1, 2021 (Westport, CA) – ${EN}`,
    { place: 'Westport', date: '2021-03-01' },
  ],
  ['a bracket that goes on as prose', `Harbours to open again\n\nMarch 1, 2021 (Harbour Day) is near. ${EN}`, { place: null }],
  ['a point behind the day', `Les ports rouvrent\n\nBerne, le 8. juillet 2024 - ${FR}`, { place: 'Berne', date: '2024-07-08' }],
  ['a day alone with its point', `Les ports rouvrent\n\n08. juillet 2024\n\n${FR}`, { place: null, date: '2024-07-08' }],
  ['a short month and the letters of a sender', `Les ports rouvrent\n\n10 jun 2005 (DFP) ${FR}`, { date: '2005-06-10' }],
  [
    'today, in a bracket',
    `Harbours to open again\n\nThe council has today (18 December 2013) announced that its harbours will open again in the spring of next year.`,
    { date: '2013-12-18' },
  ],
];

testHeads('a dateline is read from its day', DAYS);
testHeads('a dateline is read that lacks its day, its year or its place', UNDATED);
testHeads('a dateline is read in brackets and between strokes', BRACKETED);
testHeads('a dateline is read among marks', MARKED);
