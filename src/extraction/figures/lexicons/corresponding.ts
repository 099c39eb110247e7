/** Folded words that point from one stretch of time to the same one in another year: «la même période de 2023», "the corresponding quarter". */
export const SAME_WORDS: readonly string[] = ['same', 'corresponding', 'comparable', 'equivalent', 'like', 'meme', 'memes'];

/** What such a stretch begins with: one of these, or in French the noun that «correspondant» follows. */
export const CORRESPONDING_STARTS: readonly string[] = [...SAME_WORDS, 'periode', 'trimestre', 'semestre', 'exercice'];
