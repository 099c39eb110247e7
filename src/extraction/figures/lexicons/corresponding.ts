/** Folded words that point from one stretch of time to the same one in another year: «la même période de 2023», "the corresponding quarter". */
export const SAME_WORDS: readonly string[] = ['same', 'corresponding', 'comparable', 'equivalent', 'like', 'meme', 'memes'];

/** What such a stretch begins with: one of these, or in French the noun that «correspondant» follows. */
export const CORRESPONDING_STARTS: readonly string[] = [...SAME_WORDS, 'periode', 'trimestre', 'semestre', 'exercice'];

/** What says that the stretch is of the year before. */
export const YEAR_AGO_FR: readonly string[] = [
  "de l' annee precedente",
  "de l' exercice precedent",
  "l' an dernier",
  "de l' an dernier",
  'un an plus tot',
  "l' an passe",
  "de l' annee derniere",
  "de l' an passe",
];
export const YEAR_AGO_EN: readonly string[] = [
  'last year',
  'of last year',
  'a year earlier',
  'a year ago',
  'one year ago',
  'of the prior year',
  'of the previous year',
  'in the prior year',
  'the previous year',
  'the prior year',
  'the year before',
  'of the preceding year',
];
