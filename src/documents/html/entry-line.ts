import { childrenOf, type Element, isText } from './tree.js';

const ENTRY =
  /^\s{0,200}(?:this (?:entry|post) was (?:posted|written|published)|cet(?:te)? (?:entrée|article|billet|publication) a été (?:publiée?|postée?|écrite?)|ce contenu a été publié)(?!\p{L})/iu;
const LINES = new Set(['p', 'small', 'div', 'footer', 'span', 'section']);

/** What a blog's software prints below a text: `This entry was posted on Monday, March 3rd, 2025 … and is filed under …`. */
export const isEntryLine = (element: Element): boolean => {
  if (!LINES.has(element.tagName)) return false;
  const first = childrenOf(element).find((node) => isText(node) && node.value.trim() !== '');
  return first !== undefined && isText(first) && ENTRY.test(first.value.slice(0, 300));
};

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january february march april may june july august september october november december',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ].flatMap((names) => names.split(' ').map((name, index) => [name, index + 1] as const)),
);

const ENGLISH = /(?<month>[a-z]{3,9}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/;
const FRENCH = /(?<!\d)(?<day>\d{1,2})(?:er)? (?<month>\p{L}{3,9}) (?<year>\d{4})(?!\d)/u;

/** The day such a line names, as an ISO date; null when it names none. */
export const entryDate = (line: string): string | null => {
  const plain = line.toLowerCase().replace(/\s+/g, ' ');
  const { month: name = '', day = '', year = '' } = (ENGLISH.exec(plain) ?? FRENCH.exec(plain))?.groups ?? {};
  const month = MONTHS.get(name);
  return month === undefined ? null : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
};
