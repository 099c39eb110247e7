/** Small words and endings that stay small in a line of capitals: «Mc», «de», «n°», «1er». */
const SMALL = /(?:^|(?<=[^\p{L}]))(?:St|Mc|Mac|de|du|la|et|n|er|e|re|th|st|nd|rd|plc)(?=[^\p{L}]|$)/gu;

/** A line set in capitals. */
export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text.replace(SMALL, ''));

/** Most words with a capital: how English titles are set. */
export function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 4 >= long.length * 3;
}
