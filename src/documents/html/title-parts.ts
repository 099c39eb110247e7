/** What stands between a title and what heads add to it: `Titre | Site`, `Titre – Site`, `Titre « Site`. */
const BREAK = /\s{1,4}[|–—«»·•:-]\s{1,4}|\s{0,4}[|•]\s{0,4}|:\s{1,4}/;
const MOST_PARTS = 6;

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words as they are compared: small letters, without marks. */
export const toWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');

/** The parts of a head's title, of which one may name the site. */
export const partsOf = (title: string): string[] => title.split(BREAK).slice(0, MOST_PARTS).map(squeeze);
