/** Before a duration that only says when: «depuis dix ans», «il y a trois mois». */
export const TIME_BEFORE_FR: readonly string[] = [
  'depuis',
  'il y a',
  'pendant',
  'durant',
  'apres',
  'avant',
  'dans',
  'dans les',
  'en',
  "d' ici",
  "d' ici a",
  'au bout de',
  'au cours des',
  'au cours de',
  'voila',
  'voici',
  'ces',
  'les',
  'des',
  'chaque',
  'tous les',
  'toutes les',
  'sous',
  'plus tard',
  'depuis plus de',
  'depuis pres de',
  "depuis plus d'",
  "depuis pres d'",
  'depuis environ',
  'sur',
  'aux',
  'derniers',
  'dernieres',
  'passe',
  'lors des',
  "l' espace de",
  'espace de',
  'quelque',
  'quelques',
  'chaque',
  'aujourd hui',
  'et apres',
  'il y a plus de',
  'il y a pres de',
  'il y a environ',
  'pendant plus de',
  'pendant pres de',
  'apres plus de',
  'apres pres de',
  'dans moins de',
  'en moins de',
  'en plus de',
  'en pres de',
  'en a peine',
  'en seulement',
  'fort de',
  'forte de',
  'forts de',
  'fortes de',
  'fort de plus de',
  'forte de plus de',
  'fort de pres de',
  'forte de pres de',
];

/** After a duration that only says when: «trois mois après son lancement». */
export const TIME_AFTER_FR: readonly string[] = [
  'apres',
  'plus tard',
  'plus tot',
  'avant',
  'auparavant',
  'deja',
  'durant',
  'de suite',
  'sur',
  'seulement apres',
  'a peine apres',
  'd affilee',
];

/** Words that own an age: «jeunes de 16 à 25 ans». */
export const AGED_FR: ReadonlySet<string> = new Set(
  (
    'jeunes jeune enfants enfant eleves personnes personne femmes hommes femme homme adultes seniors garcons filles adolescents mineurs public publics ' +
    'usagers habitants patients etudiants age agee ages agees retraites demandeurs tous mineur smartphone gamin gamine gamins gosse gosses mome momes ado ados bebe bebes nourrisson nourrissons fille fillette garcon garconnet fils petit petite lycee collegien lyceen ecolier adolescent adolescente lyceenne collegienne ecoliere mineure etudiant etudiante patiente retraitee retraite conducteur conductrice cycliste pieton pietonne suspect victime adulte senior'
  ).split(' '),
);

/** Those of them that are also a time that lasts: «une retraite de 40 ans de cotisations». */
export const LASTING_AGED_FR: ReadonlySet<string> = new Set(['retraite', 'victime']);

/** Who is told by an age: «ma mère de 84 ans». */
export const KIN_FR: ReadonlySet<string> = new Set(
  'mere pere fils fille ami amie enfant soeur frere epoux epouse homme femme dame jeune ado mari victime'.split(' '),
);

export const TIME_LINKS_FR: ReadonlySet<string> = new Set([
  'de',
  "d'",
  'a',
  'entre',
  'moins',
  'plus',
  'et',
  'des',
  'les',
  'avant',
  'jusqu',
  "jusqu'",
  'ou',
]);
