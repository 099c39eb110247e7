import t from 'tap';
import { organisationOfRole } from '../../src/extraction/people/organisation-of-role.js';

const CASES: readonly (readonly [role: string, organization: string | null])[] = [
  ['président de la Région Sud', 'Région Sud'],
  ["Durand's chief executive", 'Durand'],
  ['adjointe au maire de Lormeuil déléguée aux mobilités et à l’économie circulaire', 'Lormeuil'],
  ['vice-présidente de la Région Sud, chargée du port', 'Région Sud'],
  ['directrice de l’Agence du port en charge des quais', 'Agence du port'],
  ['director of the Harbour Agency in charge of quays', 'Harbour Agency'],
  ['directrice du Centre de la charge utile', 'Centre de la charge utile'],
  ["conseillère d'État chargée du port", null],
  ["présidente du Conseil d'État", "Conseil d'État"],
  ['maire', null],
];

for (const [role, organization] of CASES) {
  t.test(`the body of «${role}» is ${organization ?? 'none'}`, (t) => {
    t.equal(organisationOfRole(role), organization);
    t.end();
  });
}
