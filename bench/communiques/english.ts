import { ENGLISH_THEMES } from './english-themes.js';
import type { Tongue } from './tongue.js';

/** English communiqués. Every place, organization and surname is invented. */
export const ENGLISH: Tongue = {
  language: 'en',
  themes: ENGLISH_THEMES,
  places: ['Merrowby', 'Thornelow', 'Haddersea', 'Pellmouth', 'Brindlesea'],
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  numerals: { groups: ',', decimals: '.' },
  givenNames: {
    she: ['Priya', 'Rosalind', 'Imogen', 'Helen', 'Grace', 'Amina', 'Margaret', 'Niamh'],
    he: ['Ewan', 'Callum', 'Tobias', 'Daniel', 'Kwame', 'Alistair', 'Rhys', 'Samuel'],
  },
  surnameParts: {
    first: ['Ellens', 'Thack', 'Pell', 'Oster', 'Han', 'Marl', 'Wend', 'Brack', 'Tolli', 'Ash'],
    last: ['worth', 'erby', 'strom', 'mere', 'field', 'combe', 'sley', 'ridge', 'ton'],
  },
  issuers: {
    region: [{ name: 'North Coast Region', subject: 'The North Coast Region', of: 'of the North Coast Region' }],
    city: [{ name: '{place} City Council', subject: '{place} City Council', of: 'of {place} City Council' }],
    university: [{ name: 'University of {place}', subject: 'The University of {place}', of: 'of the University of {place}' }],
    company: [
      { name: 'Lanternfish Energy', subject: 'Lanternfish Energy', of: 'of Lanternfish Energy' },
      { name: 'Quayside Instruments', subject: 'Quayside Instruments', of: 'of Quayside Instruments' },
    ],
    association: [{ name: '{place} Repair Network', subject: 'The {place} Repair Network', of: 'of the {place} Repair Network' }],
    agency: [{ name: '{place} Coastal Observatory', subject: 'The {place} Coastal Observatory', of: 'of the {place} Coastal Observatory' }],
  },
  roles: {
    region: [
      { she: 'president {of}', he: 'president {of}' },
      { she: 'head of skills {of}', he: 'head of transport {of}' },
    ],
    city: [
      { she: 'leader {of}', he: 'leader {of}' },
      { she: 'cabinet member for transport and skills', he: 'cabinet member for housing' },
    ],
    university: [
      { she: 'vice-chancellor {of}', he: 'vice-chancellor {of}' },
      { she: 'professor of marine science', he: 'professor of civil engineering' },
    ],
    company: [
      { she: 'chief executive officer {of}', he: 'chairman and chief executive officer {of}' },
      { she: 'chief industrial officer {of}', he: 'finance director {of}' },
    ],
    association: [
      { she: 'chair {of}', he: 'chair {of}' },
      { she: 'secretary {of}', he: 'treasurer {of}' },
    ],
    agency: [
      { she: 'director {of}', he: 'director {of}' },
      { she: 'senior analyst {of}', he: 'chief scientist {of}' },
    ],
  },
  common: {
    facts: [
      'The decision was taken after {count 3 14} public meetings attended by {count 200 4200} residents, with {count 2 9} abstentions.',
      'The programme has a budget of {money 2 60}, of which {percent 20 60} comes from public partners and the rest from fixed-rate loans.',
      'A review will be published every quarter, the first of them in the {quarter} of {next}.',
      'In a poll of {count 900 3200} people, {percent 52 83} supported the plan, compared with {percent 40 51} in {past}.',
      'Contracts have gone to {count 4 18} companies, most of them based within {count 40 90} miles of the site.',
      'The work will occupy {count 12 140} members of staff and provide {count 4000 90000} hours of training for people who have been out of work.',
    ],
    quotes: [
      'We will account for every pound, every quarter, in public.',
      'It took {count 3 9} years to bring everybody to the table, and it will take fewer to build.',
      'Jobs, homes and transport cannot be decided in separate rooms.',
      'Other towns are already coming to look at what is being done here.',
    ],
  },
  attributions: [
    '“{stem},” said {speaker}, {role}. “{more}”',
    '{speaker}, {role}, said: “{words} {more}”',
    '“{stem},” explains {speaker}, {role}.',
    'According to {speaker}, {role}, “{words}”',
  ],
  partials: [
    '{speaker}, {role}, said the result was “earned the hard way”.',
    '{speaker}, {role}, called the plan “overdue and affordable”.',
  ],
  banner: 'PRESS RELEASE',
  dateline: '{place}, {day} {month} {year}',
  about: {
    heading: 'About {issuer}',
    texts: [
      'Founded in {founded}, the organisation employs {count 120 4800} people at {count 2 14} sites and spent {money 4 320} in {last}.',
      'The organisation serves {count 12000 190000} residents in {count 6 38} districts. Its budget was {money 3 140} in {last}.',
    ],
  },
  contact: { heading: 'Media contact', line: '{speaker}, press officer, 01632 960 {count 100 999}, press@{host}.example' },
};
