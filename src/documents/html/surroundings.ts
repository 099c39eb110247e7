import { holdsPair, holdsWord, wordsOf } from './names.js';
import { attribute, type Element, type Node, parentOf } from './tree.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const pairs = (list: string): ReadonlySet<string> => new Set(list.split(',').map((pair) => pair.trim()));

// Words of class and id names that page builders give to what surrounds a text.
const SURROUNDINGS = set(`
  cookie cookies cookielaw onetrust tarteaucitron didomi axeptio consent gdpr rgpd breadcrumb breadcrumbs ariane filariane arbo share sharing
  sharebar sharedaddy partage partager addtoany sharethis socials newsletter sidebar comments respond pagination pager navbar nav navigation
  skip skiplink skiplinks offcanvas popup modal related relatedposts recommended recommendations subscribe tags taglist tagcloud cta
  promo advert advertisement backlink backtotop toolbar langselector langswitcher screenreader nocomments`);

const SURROUNDING_PAIRS = pairs(
  `social share, social links, social media, social icons, social networks, social bar, social buttons, social nav, social menu,
   reseaux sociaux, post tag, post terms, tag links, post navigation, latest news, recent posts, recent entries, read next, read more, read also,
   more news, more posts, more articles, other news, autres articles, autres actualites, meme rubrique, lire aussi, voir aussi, see also,
   site footer, page footer, main footer, global footer, author box, author bio, back to, language selector, language switcher,
   you may, block file, fr download, node links, menu articles, page feedback, similar posts, similar news`.replace(/\n/g, ' '),
);

/** A share that is bought, not one that is pressed. */
const STOCK = pairs('share capital, share price, share prices, share buyback, share information, share repurchase, share count');

// What stands above the title or below the text of a page without a `main` of its own.
const ABOVE = set('header topbar masthead banner logo head entete bandeau brand branding menu megamenu');
const BELOW = set('footer footerbar colophon copyright bottombar foot pied');

/** Above the text of a release rather than of a site. */
const OWN_HEADERS = pairs('post header, article header, entry header, content header, news header, release header');

const BYLINE = set('byline author vcard postmetadata');
const BYLINE_PAIRS = pairs('post meta, entry meta, node meta, article meta, post info, article info, info publi, blog meta');

/** Links to networks, `post__social`: `bilan-social` is a chapter of the text. */
const SOCIAL = /(?:^|\s|__)social(?:--|\s|$)/;
const LONGEST_CLASS = 2048;

const QUOTING = set('quote blockquote pullquote testimonial citation verbatim temoignage quotes');
const LOOK_UP = 6;

/** Boxes around the text, judged by name: only believed of elements that hold a small part of the page. */
export const isSurrounding = (element: Element): boolean => {
  const words = wordsOf(element);
  if (SOCIAL.test(attribute(element, 'class')?.slice(0, LONGEST_CLASS) ?? '')) return true;
  return (holdsWord(words, SURROUNDINGS) || holdsPair(words, SURROUNDING_PAIRS)) && !holdsPair(words, STOCK);
};

export const isAboveByName = (element: Element): boolean => {
  const words = wordsOf(element);
  return (element.tagName === 'header' || holdsWord(words, ABOVE)) && !holdsPair(words, OWN_HEADERS);
};
export const isBelowByName = (element: Element): boolean => element.tagName === 'footer' || holdsWord(wordsOf(element), BELOW);

/** Who typed the page in, when and under which heading; of a quotation it is who said it. */
export const isByline = (element: Element): boolean => {
  const words = wordsOf(element);
  return (holdsWord(words, BYLINE) || holdsPair(words, BYLINE_PAIRS)) && !isInQuotation(element);
};

/** What holds somebody's words, by tag or by name. */
export const isQuoting = (element: Element): boolean => element.tagName === 'blockquote' || holdsWord(wordsOf(element), QUOTING);

/** Inside a quotation. */
export const isInQuotation = (element: Element): boolean => {
  let node: Node | null = element;
  for (let level = 0; level < LOOK_UP && node !== null && 'tagName' in node; level += 1) {
    if (node.tagName === 'figure' || isQuoting(node)) return true;
    node = parentOf(node);
  }
  return false;
};
