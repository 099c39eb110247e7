import { type Case, testCases } from './sample.js';

const NONE = { source: null };

/** Studies that nobody names, in both languages; with near misses. */
const FRENCH: readonly Case[] = [
  ['Une étude récente révèle que 41 % des foyers trient.', { source: 'étude récente' }],
  ['41 % des foyers trient, d’après un récent sondage.', { source: 'récent sondage' }],
  ['Plus largement, le baromètre dévoile qu’en 2023, 41 % des foyers trient.', { source: 'baromètre' }],
  ['Il ressort de l’enquête que 41 % des foyers trient.', { source: 'enquête' }],
  ['41 % des foyers trient (enquête menée en mai auprès des locataires).', { source: 'enquête' }],
  ['41 % des foyers trient (baromètre de l’association des usagers).', { source: 'baromètre de l’association des usagers' }],
  ['Le coût atteint 3 millions d’euros (estimations internes).', { source: 'estimations internes' }],
  ['Une étude est lancée et 41 % des crédits sont engagés.', NONE],
  ['Le taux atteint 41 % (chiffres 2022).', NONE],
  ['Notre équipe publie une étude et compte 41 agents.', NONE],
];

const ENGLISH: readonly Case[] = [
  ['A new survey found that 41% of buses are late.', { source: 'new survey' }],
  ['The late-November survey found that 41% of buses are late.', { source: 'late-November survey' }],
  ['A study published today reveals that 41% of buses are late.', { source: 'study' }],
  ['Some 41% of buses are late, according to a report issued today.', { source: 'report' }],
  ['Costs run to $2 per square foot (industry estimates).', { source: 'industry estimates' }],
  ['A study was opened as the mayor announced that 41 buses would go.', NONE],
  ['The trust funds a study and 41 buses.', NONE],
];

/** Bodies told in other ways: in brackets with a year, by letters alone, in a clause of their own, around an aside. */
const TOLD: readonly Case[] = [
  ['Costs dropped by 13% (Alder National Laboratory, 2024).', { source: 'Alder National Laboratory' }],
  ['More than 12 million children need help, UNHAP says.', { source: 'UNHAP' }],
  ['Errors hit 41% of bills, the Audit Office has calculated.', { source: 'Audit Office' }],
  ['As the Audit Office noted, 41% of bills were wrong.', { source: 'Audit Office' }],
  ['The AVS reported an increase in the rate of 0.4 percentage points.', { source: 'AVS' }],
  ['Costs dropped by 13% (Jane Roe, 2024).', NONE],
  ['As the port opened, 41% of boats were late.', NONE],
];

const AROUND: readonly Case[] = [
  ['Dans son rapport annuel, la Cour des ports relève que 41 % des quais sont fermés.', { source: 'Cour des ports' }],
  ['La Cour des ports, dans son rapport annuel, relève que 41 % des quais sont fermés.', { source: 'Cour des ports' }],
  [
    'La Cour des ports elle-même, dans son rapport « Quais : le temps des choix », chiffrait à 41 millions d’euros le chantier.',
    { source: 'Cour des ports' },
  ],
  ['Il convient de noter que dans le dernier rapport de Vexard, les débits atteignent 41 Mbit/s.', { source: 'Vexard' }],
  ['Comme l’a montré la Cour des ports, 41 % des quais sont fermés.', { source: 'Cour des ports' }],
];

testCases('a source without a name is given by its noun', FRENCH, 'fr');
testCases('a source without a name is given by its noun, in English', ENGLISH, 'en');
testCases('a body is the source that says so in a clause of its own', TOLD, 'en');
testCases('a body is the source around what is inserted', AROUND, 'fr');
