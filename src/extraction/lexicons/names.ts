/** The names of a lexicon: parted by commas and line ends. */
export const namesOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[\n,]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
