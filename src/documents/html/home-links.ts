import { attribute, type Element } from './tree.js';

const LONGEST_ADDRESS = 300;
const HOME =
  /^(?:(?:https?:\/\/[^/?#]{1,253}(?:\/|$)|\.{1,2}\/|\/)(?:\.\.\/){0,8}(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:index\.[a-z]{3,5})?|index\.[a-z]{3,5})$/i;

/** A link to the first page of a site: `/`, `./`, `../index.html`, `https://orvanne.example/fr/`. */
export const linksHome = (link: Element): boolean => {
  const address = link.tagName === 'a' ? (attribute(link, 'href')?.trim() ?? '') : '';
  return address.length <= LONGEST_ADDRESS && HOME.test(address);
};
