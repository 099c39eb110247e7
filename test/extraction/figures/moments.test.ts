import { type Case, testCases } from './sample.js';

// The release is of 7 November 2024.
const RECENT_EN: readonly Case[] = [
  ['In trials last August, crews made 19 flights.', { value: 19, period: '2024-08' }],
  ['Sales have grown 12% since last December.', { value: 12, period: '2023-12/..' }],
  ['Last month 340 people arrived.', { period: '2024-10' }],
  ['It cost $45 in mid-2020.', { period: '2020' }],
  ['Families owned 22 cattle two years ago.', { value: 22, period: '2022' }],
  ['Spending fell by 11% between 2018/19 and 2022/23.', { period: '2018/2023' }],
  ['Costs rose 11% between mid-2022 and early 2024.', { period: '2022/2024' }],
  ['Some 340 people arrived in the first week of August.', { period: '2024-08' }],
  ['The world heads for 2.7°C of heating by 2100.', { value: 2.7, unit: 'degreeC', trend: 'increase', period: '../2100' }],
  ['A quarter of posts are filled by agencies, compared with 12 in 2020.', { period: null }, { value: 12, period: '2020' }],
  ['In 2021 it opened 40 shops. Over the same period, 12 shops closed.', { period: '2021' }, { value: 12, period: '2021' }],
  ['In 2021 it opened 40 shops. In the same period of 2022, 12 shops closed.', { period: '2021' }, { value: 12, period: '2022' }],
  ['According to a report released in March, 38 percent of veterans waited.', { value: 38, period: null }],
  ['The $17.4-million project was funded by the Ministry.', { value: 17_400_000, unit: 'USD' }],
  ['Some 430 books were published in 2023.', { value: 430, period: '2023' }],
  ['Sales of $41 million, up 6% from $38 million a year earlier.', { period: null }, { period: null }, { period: null }],
];

const RECENT_FR: readonly Case[] = [
  ['En mai dernier, 340 foyers ont répondu.', { period: '2024-05' }],
  ['Depuis décembre dernier, 340 foyers ont répondu.', { period: '2023-12/..' }],
  ['Depuis début décembre 2023, 340 foyers ont répondu.', { period: '2023-12/..' }],
  ['Depuis la mi-mars, 340 foyers ont répondu.', { period: '2024-03/..' }],
  ['L’été dernier, 340 foyers ont répondu.', { period: '2024-22' }],
  ['Il y a trois mois, 340 foyers ont répondu.', { period: '2024-08' }],
  ['Phase 1 (juin – décembre 2024) : 4 km', { value: 4, period: '2024-06/2024-12' }],
  ['Elle a promis, en 2021, une pause. Depuis, quatre permis ont été délivrés.', { value: 4, period: '2021/..' }],
  ['En 2021, 40 bars ont ouvert. Dans le même temps, 12 bars ont fermé.', { period: '2021' }, { value: 12, period: '2021' }],
  ['Selon l’étude publiée en mars 2023 par l’Observatoire des quais, 12 % des riverains marchent.', { value: 12, period: null }],
  ['Les urgences fermeront de 20 heures à 8 heures à compter du 1er avril.'],
  ['La durée passe de 8 heures à 6 heures.', { value: 6, unit: 'hours', trend: 'decrease' }],
  ['D’après l’Agence européenne des terres, 61 % des sols sont abîmés.', { value: 61, source: 'Agence européenne des terres' }],
  ['Quelque 430 livres ont été publiés en 2023.', { value: 430, period: '2023' }],
  ['Depuis longtemps, quatre permis manquent.', { value: 4, period: null }],
];

testCases('tells the time of', RECENT_EN, 'en');
testCases('tells the time of', RECENT_FR);
