const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/**
 * Lower case without accents, ligatures opened, compatibility forms resolved (superscripts, full width, ﬁ),
 * soft hyphens and zero-width characters gone. Lengths change: for identity and search, never for offsets.
 */
export const fold = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : foldFully(text));

// Most words of most texts: nothing but the case is to be folded.
const PLAIN = /^[ -~\n]*$/;

const foldFully = (text: string): string =>
  text
    .replace(/[™℠®©]/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđı]/g, (letter) => LIGATURES[letter] ?? letter);

/** The folded words of a text, in order; apostrophes (U+02BC too, which Unicode calls a letter) and hyphens separate. */
export const foldedWords = (text: string): string[] =>
  fold(text)
    .replace(/[\u02bc\u02b9]/g, "'")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What two spellings of one name share: folded words joined by one space. */
export const nameKey = (name: string): string => foldedWords(name).join(' ');

const ARTICLES = new Set(['la', 'le', 'les', 'l', 'the']);

/** The identity of an organization's name: «La Région X» and «Région X» are one. */
export const organizationKey = (name: string): string => {
  const words = foldedWords(name);
  return (words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words).join(' ');
};
