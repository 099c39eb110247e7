/** Communiqués of our own invention, short enough to know by heart. */

export const LORMEUIL = `Lormeuil, le 12 mars 2026

Lormeuil ouvre 1 200 places de stationnement pour vélos

La Ville de Lormeuil ouvre ce printemps 1 200 places de stationnement sécurisé pour vélos. Selon l'Observatoire des mobilités, 38 % des cyclistes ont renoncé à un trajet faute de place en 2025.

Odilon BRÉCY, maire de Lormeuil :

« Un vélo volé, c'est souvent un cycliste perdu. Nous ouvrons ces places pour que chacun puisse rentrer chez soi comme il est venu. »

Contact presse : Anne-Laure Guizerix – presse@lormeuil.example
`;

/** The same release after a correction of its figure. */
export const LORMEUIL_CORRECTED = LORMEUIL.replaceAll('1 200', '1 250');

export const ARDELLE = `Clairmont, le 2 avril 2026

La Région Haute-Ardelle double son aide aux ateliers de réparation

La Région Haute-Ardelle consacre 4 millions d'euros aux ateliers de réparation d'ici 2028.

« Réparer, c'est garder chez nous le travail et le métal », a déclaré Théophane Mercastel, président de la Région Haute-Ardelle.

Odilon Brécy, maire de Lormeuil, s'est félicité de cette décision.
`;

export const MERROWBY = `MERROWBY, 14 May 2026 -- Merrowby Council will run night buses on four routes from June.

"Nurses and bakers keep this city alive while it sleeps," said Priya Ellensworth, cabinet member for transport at Merrowby Council.

The service will carry 900 passengers a night.
`;
