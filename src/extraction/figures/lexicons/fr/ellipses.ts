const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before the other side of a comparison that leaves its unit out: «contre 12 auparavant», «au lieu de 8». Our own compilation. */
export const BARE_COMPARISONS_FR: readonly string[] = [
  'contre',
  'contre seulement',
  'contre a peine',
  'versus',
  'vs',
  'vs .',
  'au lieu de',
  "au lieu d'",
  'plutot que',
  'compare a',
  'comparee a',
  'compares a',
  'comparees a',
  'par rapport a',
  'apres',
  'precedent record de',
  'record de',
];

/** Before a part of what was counted. */
export const PART_WORDS_FR: readonly string[] = [
  'dont',
  'parmi lesquels',
  'parmi lesquelles',
  'parmi eux',
  'parmi elles',
  'parmi eux ,',
  'parmi elles ,',
  'dont seulement',
  'dont deja',
  'dont au moins',
  'y compris',
];

/** Before the level of something named by the subject. */
export const LEVEL_PHRASES_FR: readonly string[] = [
  "s' eleve a",
  "s' elevent a",
  "s' elevait a",
  "s' elevaient a",
  "s' est eleve a",
  "s' etablit a",
  "s' etablissent a",
  "s' etablissait a",
  "s' est etabli a",
  'se monte a',
  'se chiffre a',
  'ressort a',
  'ressortent a',
  'atteint',
  'atteignent',
  'atteignait',
  'atteindra',
  'a atteint',
  'ont atteint',
  'passe a',
  'passent a',
  'est passe a',
  'est passee a',
  'passera a',
  'passeront a',
  'tombe a',
  'est tombe a',
  'porte a',
  'portee a',
  'portes a',
  'ramene a',
  'ramenee a',
  'le cap des',
  'la barre des',
  'le seuil des',
  'est de',
  'etait de',
  'sera de',
  'est fixe a',
  'totalise',
  'totalisent',
];

/** Verbs whose subject a bare number may be. */
export const PREDICATES_FR: ReadonlySet<string> = words(
  'ont sont etaient seront avaient auront furent vont peuvent doivent font etions sommes devraient pourraient',
);
