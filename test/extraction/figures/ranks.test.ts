import { type Case, testCases } from './sample.js';

const FRENCH: readonly Case[] = [
  ['La Bretagne, première région agricole de France.', { text: 'première région agricole', value: 1, unit: 'rank', kind: 'rank' }],
  ['Elle affirme sa première place.', { text: 'première place', value: 1 }],
  ['Il se place au 3e rang des régions françaises.', { text: '3e rang des régions françaises', value: 3 }],
  ['Lyon est la deuxième ville de France.', { value: 2 }],
  ['Le 4ème port européen.', { value: 4 }],
  ['Troisième constructeur mondial, il recrute.', { value: 3 }],
  ['La seconde distribution la plus demandée.', { value: 2 }],
  ['Le 1er employeur privé de Bretagne.', { value: 1 }],
  ['Une association première de France.', { text: 'première de France', value: 1 }],
  ['Le club est n° 1 en Bretagne.', { value: 1 }],
  ['Pour la troisième année consécutive.', { text: 'troisième année consécutive', value: 3 }],
  ['L’académie se classe 3e.', { value: 3 }],
  ['C’est le 2e roman français le plus traduit.', { value: 2, unit: 'rank' }],
];

const ENGLISH: readonly Case[] = [
  ['It is the second-largest exporter.', { text: 'second-largest exporter', value: 2 }],
  ['The 3rd largest port.', { value: 3 }],
  ['It ranks third worldwide.', { value: 3 }],
  ['The 18th consecutive quarter.', { value: 18 }],
  ['They took first place.', { value: 1 }],
  ['The fourth driest spring on record.', { text: 'fourth driest spring', value: 4 }],
  ['The lab ranks No. 14 in Wales.', { value: 14, unit: 'rank' }],
];

const PLACED: readonly Case[] = [
  ['La Coop est une grande coopérative (2e au Canada et 24e au monde).', { value: 2, unit: 'rank' }, { value: 24, unit: 'rank' }],
];

const NOT_RANKED: readonly Case[] = [
  ['J’étais au premier rang pour le voir.'],
  ['Le Premier ministre et la 1re Vice-Présidente.'],
  ['La première région à adopter ce plan.'],
  ['Dans un premier temps, au premier trimestre.'],
  ['La 32e édition et le 1er octobre.'],
  ['Des élus, au premier rang desquels le maire.'],
  ['Elle était au premier rang pour le voir.'],
  ['Une première étape et un second degré.'],
];

testCases('ranks', FRENCH);
testCases('ranks', PLACED);
testCases('ranks', [
  ['La France se classe au premier rang pour les exportations.', { value: 1, unit: 'rank' }],
  ['Le port se classe au premier rang.', { value: 1, unit: 'rank' }],
]);
testCases('ranks', ENGLISH, 'en');
testCases('sees no rank in', NOT_RANKED);
testCases(
  'sees no rank in',
  [
    ['The first time, the second term, the 44th President.'],
    ['No boat should sail in the first place.'],
    ['The third harvest and the second forest.'],
    ['Ring bell No. 14 in Wales.'],
  ],
  'en',
);
