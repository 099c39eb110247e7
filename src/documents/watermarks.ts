const EMBARGO = /embargo|ne ?pas ?(?:publier|diffuser)|not ?for ?(?:release|publication)/i;
const LONGEST = 100;

/** «SOUS EMBARGO» across every page is the one watermark that a reader must not lose; «PROJET» is none of the text's, and null. */
export const embargoWatermark = (printed: string): string | null => {
  const text = printed.replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST && EMBARGO.test(text) ? text : null;
};
