import { MENU, MENU_ITEMS } from '../../lexicons/menus.js';

const LONGEST = 200;
const LONGEST_PATH = 90;
/** «Accueil > Presse > Communiqués», «You are here: Home » News» */
const PATH = / ?[>›»→] | \/ /;
/** «Home | About | Donate», «Home   About   Donate» */
const BAR = / ?[|·•]+ ?| [-–/] | {2,}|\t/;
const FEWEST_ITEMS = 3;

const isItem = (part: string): boolean => MENU_ITEMS.has(part.replace(/^(?:vous etes ici|you are here) ?: ?/, ''));

/** Several parts, most of them short, enough of which no letterhead has. */
function isBarred(folded: string): boolean {
  const parts = folded.split(BAR);
  if (parts.length < FEWEST_ITEMS) return false;
  const items = parts.filter((part) => isItem(part.trim())).length;
  return items * 2 >= parts.length || (items > 0 && parts.length > FEWEST_ITEMS);
}

/** A path of a site leads from its home, or over its items. */
function isPath(folded: string): boolean {
  if (folded.length > LONGEST_PATH) return false;
  const parts = folded.split(PATH);
  return parts.length > 1 && (parts.length > FEWEST_ITEMS - 1 || isItem(parts[0] ?? '')) && parts.some((part) => isItem(part.trim()));
}

/** «Events», «Briefing Room» alone on a line; «LE DÉPARTEMENT» is a letterhead. */
const isOneItem = (folded: string): boolean => MENU_ITEMS.has(folded) && !/^(?:la|le) /.test(folded);

/** A line of a page's menu, or the path to the page. */
export const isMenuLine = (folded: string): boolean =>
  MENU.test(folded) || isOneItem(folded) || (folded.length <= LONGEST && (isBarred(folded) || isPath(folded)));
