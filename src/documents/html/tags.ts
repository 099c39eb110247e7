/** parse5 compares each attribute of a tag with all before it: a tag of 100,000 attributes takes minutes. */
const MAX_ATTRIBUTES = 500;

const QUOTES = new Set(['"', "'"]);
const RAW_TEXT = /^<(script|style|textarea|title)[\s>/]/i;

const isLetter = (character: string): boolean => /[a-z]/i.test(character);

/** Where a comment or raw text that begins here ends; null when neither begins. */
const endOfOpaque = (source: string, at: number): number | null => {
  if (source.startsWith('<!--', at)) return endAfter(source, '-->', at);
  const name = RAW_TEXT.exec(source.slice(at, at + 12))?.[1];
  return name === undefined ? null : endAfter(source, `</${name.toLowerCase()}`, source.indexOf('>', at));
};

const endAfter = (source: string, sign: string, from: number): number => {
  const end = from < 0 ? -1 : source.indexOf(sign, from);
  return end < 0 ? source.length : end + sign.length;
};

/** The end of a tag; null when it has too many attributes. */
const endOfTag = (source: string, from: number): number | null => {
  let attributes = 0;
  let previous = '';
  for (let at = from; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '>') return at + 1;
    if (QUOTES.has(character) && previous === '=') at = endAfter(source, character, at + 1) - 1;
    const isBlank = character <= ' ' || character === '/';
    if (isBlank && previous !== ' ') attributes += 1;
    if (attributes > MAX_ATTRIBUTES) return null;
    previous = isBlank ? ' ' : character;
  }
  return source.length;
};

/** How much of the source has tags of a reasonable size: all of it, for everything but attacks. Linear. */
export const measureTags = (source: string): number => {
  let at = source.indexOf('<');
  while (at >= 0) {
    const opaque = endOfOpaque(source, at);
    const end = opaque ?? (isLetter(source.charAt(at + 1)) ? endOfTag(source, at + 1) : at + 1);
    if (end === null) return at;
    at = source.indexOf('<', end);
  }
  return source.length;
};
