/** French words of grammar that are not English words, folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'le la les des du un une et est sont au aux dans pour par avec sur que qui ce cette ces nous vous ils elles ont ete etre ' +
    'leur leurs ses mais ou donc dont plus pas ne se son sa aussi ainsi entre sous selon tres tout toute tous toutes afin depuis ' +
    'lors chez sans notre nos votre vos il elle je avons sera seront deja encore'
  ).split(' '),
);
