import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { read } from '../documents/reading.js';

/** Who issues a release, in releases of our own invention. */
const ISSUERS: readonly (readonly [what: string, text: string, issuer: string])[] = [
  [
    'a figure after a preposition is nobody: the foot says who signs',
    `Communiqué – Publié le 12.05.2025

Pêche côtière : bilan de la saison et nouvelles licences

En date du 12 mai 2025, la ministre de la Pêche, Odile Varnier, a présenté le bilan de la saison.

Au 30 avril 2025, la flotte côtière comptait 812 navires, soit une hausse de 3 %.

Communiqué par le ministère de la Pêche et des Estuaires
Contact presse : Luc Hamel, tél. : 01 40 00 00 17
`,
    'ministère de la Pêche et des Estuaires',
  ],
  [
    'the logo of a department, its territory first',
    `VOUGE LE DÉPARTEMENT
Direction de la communication
Communiqué de presse

Routes 2026 : le Département de la Vouge refait 120 kilomètres

Sault-sur-Vouge, le 4 mars 2026 - Réunie ce jour, l'Assemblée départementale a adopté le plan routier, que le Département de la Lorme avait déjà voté.

CONTACT PRESSE
Ada Perrin, attachée de presse
03 00 00 22 81
`,
    'Département de la Vouge',
  ],
  [
    'a noun alone on its line, completed by the line beside it rather than by the region told most',
    `LA RÉGION

SARVANNE

Communiqué de presse

Trains : 12 rames de plus en septembre

Corvannes, le 2 juin 2025 – Douze rames circuleront dès septembre. La Région Haute-Lorme et la région de la Lorme, où la région de la Lorme reste seule décisionnaire, suivront.

« Nous tenons parole », déclare Paul Astier, président de la Région de la Sarvanne.
`,
    'Région de la Sarvanne',
  ],
  [
    'a country that is written about does not issue; the body whose report it is does',
    `Norland: Fishing ban leaves coastal families without income

(Lisbon, May 6, 2025) – Authorities in Norland have closed 14 harbours since January to make room for a naval base, Counsel Beyond Borders International said in a report released today.

“Norland has told no one when the harbours will reopen,” said Ida Marsh, coastal director at Counsel Beyond Borders International.

Norland’s Ministry of Ports did not reply. In Norland, 3,100 families live from the sea.

Counsel Beyond Borders calls on:

The government of Norland to
 – reopen the harbours by June;
`,
    'Counsel Beyond Borders International',
  ],
];

t.test('D-06: who issues the release, among the names that its text holds', (t) => {
  for (const [what, text, issuer] of ISSUERS) {
    const { release } = extract(read(text));
    t.equal(release.issuer?.name, issuer, what);
  }
  t.end();
});
