import { type Case, testCases } from './sample.js';

const FRENCH: readonly Case[] = [
  [
    'La Région soutient 48 projets d’extension.',
    { text: '48 projets d’extension', value: 48, unit: 'count', counted: 'projets d’extension' },
  ],
  ['Le groupe emploie 2 400 collaborateurs dans 12 pays.', { value: 2400, counted: 'collaborateurs' }, { value: 12, counted: 'pays' }],
  ['Douze écoles ont été rénovées.', { value: 12, counted: 'écoles' }],
  [
    'Une vingtaine d’entreprises et une centaine d’élus étaient là.',
    { value: 20, qualifier: 'approx', counted: 'entreprises' },
    { value: 100 },
  ],
  ['La ville compte 1,2 million d’habitants.', { value: 1_200_000, counted: 'habitants' }],
  ['Cent vingt mille visiteurs sont venus.', { value: 120_000, counted: 'visiteurs' }],
  ['Deux nouveaux quartiers participent.', { value: 2, counted: 'quartiers' }],
  ['Près de 600 jeunes danseuses et danseurs ont voté.', { value: 600, counted: 'jeunes danseuses et danseurs', qualifier: 'approx' }],
  ['Le réseau réunit 250 PME industrielles.', { value: 250, counted: 'PME industrielles' }],
  ['La chaîne a 50k abonnés.', { value: 50_000, counted: 'abonnés' }],
  ['Les 27 États membres ont signé.', { value: 27, counted: 'États membres' }],
  ['20, 18 et 34 nouvelles usines ont ouvert.', { value: 20, counted: 'usines' }, { value: 18 }, { value: 34 }],
  ['Trois habitants de Brest et deux de Quimper ont navigué.', { value: 3 }, { value: 2, counted: 'habitants' }],
  ['Elle a gagné 3 médailles d’or et 2 d’argent.', { value: 3 }, { value: 2, counted: 'médailles' }],
  [
    'Le texte a été adopté par 312 voix pour, 205 contre et 12 abstentions.',
    { value: 312 },
    { value: 205, counted: 'voix' },
    { value: 12 },
  ],
  ['Il est adopté par 312 voix contre 205.', { value: 312 }, { value: 205, counted: 'voix' }],
  ['Elle compte 2 écoles, 1 collège et 3 gymnases.', { value: 2 }, { value: 1, counted: 'collège' }, { value: 3 }],
  ['Elle a reçu 1 230 contributions, dont 450 en ligne.', { value: 1230 }, { value: 450, counted: 'contributions' }],
  ['Ils étaient 1 500 à manifester.', { value: 1500, unit: 'count' }],
];

const ENGLISH: readonly Case[] = [
  ['Sold in 45 countries.', { value: 45, counted: 'countries' }],
  ['A deal with two large Free Software user groups.', { value: 2, counted: 'large Free Software user groups' }],
  [
    'It has 5 million unique players in 40 countries.',
    { value: 5_000_000, counted: 'unique players' },
    { value: 40, counted: 'countries' },
  ],
  ['The plant could hire an additional 3,000 welders.', { value: 3000, counted: 'welders', trend: 'increase' }],
  ['With 412 votes in favour, 77 against and 31 abstentions, it passed.', { value: 412 }, { value: 77, counted: 'votes' }, { value: 31 }],
  ['So far, over 14,000 have been vaccinated.', { value: 14_000, qualifier: 'min' }],
  ['The Senate passed it by a vote of 68-31.', { value: 68 }, { value: 31 }],
  ['It passed with 419 votes to 121 and 46 abstentions.', { value: 419 }, { value: 121, counted: 'votes' }, { value: 46 }],
  ['Five U.S. soldiers were honored.', { value: 5, counted: 'soldiers' }],
  ['A dozen volunteers and two dozen students came.', { value: 12 }, { value: 24, counted: 'students' }],
];

const NOTHING_FR = [
  'L’article 12 et la page 4 du tome 3 le disent.',
  'Les deux présidents ont salué ces trois accords.',
  'La 32e édition se tient au 3e étage.',
  'Lyon 2 et Paris 8 ont signé avec France 2030.',
  'Rendez-vous au 12 rue des Lilas, 69000 Lyon.',
  'Il faut 1 volontaire et un président.',
  'L’opération « 10 000 toitures » continue.',
  'La Covid-19, le G6 et le CO2.',
  'En 2023, plusieurs entreprises et des dizaines de salariés.',
  'Version 1.2.3 du 12 mars 2024.',
];

const NOTHING_EN = [
  'Section 3 and page 12 of the Act of 2005.',
  'The two parties signed both agreements.',
  'One of the three; thousands of people; dozens of groups.',
  'Windows 10 and Plan 9 run on it.',
  'Room 302, 14 Main Street, Washington, DC 20510.',
];

const none = (texts: readonly string[]): Case[] => texts.map((text) => [text]);

testCases('counts in', FRENCH);
testCases('counts in', ENGLISH, 'en');
testCases('counts nothing in', none(NOTHING_FR));
testCases('counts nothing in', none(NOTHING_EN), 'en');
