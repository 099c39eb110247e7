import { type Case, testCases } from './sample.js';

const PEOPLE_FR: readonly Case[] = [
  ['L’avocat de 37 ans a rejoint le port.'],
  ['Ma mère de 84 ans pleurait.'],
  ['La chercheuse de 42 ans arrive avec 3 collègues.', { value: 3, counted: 'collègues' }],
  ['Un contrat de 12 ans est signé.', { value: 12, unit: 'years' }],
  [
    'Le syndicat représente plus de 3 millions de travailleurs et de travailleuses.',
    { value: 3_000_000, counted: 'travailleurs et de travailleuses' },
  ],
  ['Près de 400 étudiants et étudiantes sont inscrits.', { value: 400, counted: 'étudiants et étudiantes' }],
];

const VALUES_FR: readonly Case[] = [
  [
    'Le port aide les 4 plus grands exportateurs, et 3 plus petits quais.',
    { value: 4, counted: 'exportateurs' },
    { value: 3, counted: 'quais' },
  ],
  ['La gamme a décroché deux très beaux prix.', { value: 2, counted: 'prix' }],
  ['La SUPER 8 IPA et notre SUPER 8 Blanche gagnent.'],
  ['Une amende totale de 5 400 € à une entreprise est confirmée.', { value: 5400, unit: 'EUR' }],
  ['L’aide va de 5 à une vingtaine d’euros.', { value: 5, value_max: 20, unit: 'EUR' }],
  ['Une aide de 4 à 6 000 euros est versée.', { value: 4000, value_max: 6000, unit: 'EUR' }],
  ['La région a reçu 31,4 M de nuitées.', { value: 31_400_000, unit: 'count', counted: 'nuitées' }],
  ['Numéro deux européen des détendeurs, le Groupe emploie 3 950 personnes.', { value: 2, unit: 'rank' }, { value: 3950 }],
  ['Le texte formule 3 propositions.', { value: 3, counted: 'propositions' }],
  ['Le pilote de Formule 3 a gagné 2 courses.', { value: 2, counted: 'courses' }],
  ['La baisse devrait atteindre 8 à 9 % d’ici à 2031.', { value: 8, value_max: 9, trend: 'decrease' }],
  ['La hausse est de 190 postes.', { value: 190, counted: 'postes', trend: 'increase' }],
  ['Mortalité à 90 jours : 8,3 % des cas.', { value: 8.3, unit: 'percent' }],
  ['Le délai est ramené à trois mois.', { value: 3, unit: 'months' }],
  [
    'Le nombre de bénéficiaires aurait bondi de 28 % entre 2020 et 2022, à 19 400.',
    { value: 28, trend: 'increase' },
    { value: 19_400, counted: 'bénéficiaires' },
  ],
];

const ENGLISH: readonly Case[] = [
  ['Inflation is falling to its 2 1/2% target.', { value: 2.5, unit: 'percent' }],
  ['In 2023 1/2 of the ports closed.', { value: 1, denominator: 2 }],
  ['Sales dropped one percent.', { value: 1, unit: 'percent', trend: 'decrease' }],
  ['Taxes on the one percent rose.'],
  ['A journal ranked us No. 166 on its list.', { value: 166, unit: 'rank' }],
  ['A dozen harbours opened.', { value: 12, qualifier: 'approx', counted: 'harbours' }],
  ['It is 40 times cheaper.', { value: 40, unit: 'multiple' }],
  ['The county executive unveiled a 200-Day Plan.'],
  ['The firm runs a 12-month programme.', { value: 12, unit: 'months' }],
  ['Output is some 18 per cent below the five-year average.', { value: 18, unit: 'percent', trend: 'decrease' }],
  ['The catch fell to a 15-year low.'],
  ['The offer was just 33¢ to 53¢ an hour.', { value: 0.33, value_max: 0.53, unit: 'USD' }],
  ['More than half work at least one additional job.', { value: 1, denominator: 2 }],
  ['It runs four data centers.', { value: 4, counted: 'data centers' }],
  ['It hired 12 police officers.', { value: 12, counted: 'police officers' }],
  ['The trust hired 12 staff in May.', { value: 12, counted: 'staff', period: '2024-05' }],
  ['More than 15 of these hearings were held.', { value: 15, counted: 'hearings' }],
  [
    'Calls to the line increased by nearly a quarter between April 2023 and March 2024, to 61,350.',
    { value: 1, denominator: 4, trend: 'increase', period: '2023-04/2024-03' },
    { value: 61_350, counted: 'Calls' },
  ],
  [
    'In total, 93% of children attend public schools, compared to 48,000 who attend island schools.',
    { value: 93, unit: 'percent' },
    { value: 48_000, unit: 'count' },
  ],
  ['A bag climbed from 1,150 meticais to 1,720 meticais.', { value: 1720, from_value: 1150, unit: 'currency', trend: 'increase' }],
];

testCases('tells ages from what is counted in', PEOPLE_FR);
testCases('reads the whole value of', VALUES_FR);
testCases('reads the whole value of', ENGLISH, 'en');
