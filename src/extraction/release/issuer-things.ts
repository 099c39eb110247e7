import { DOCUMENTS, NO_BODIES, SURVEYING } from '../lexicons/organisations.js';
import { shadow } from '../text/folded.js';
import type { Words } from '../words.js';
import type { IssuerCandidate } from './issuer-bodies.js';
import type { ReleaseHead } from './metadata.js';

/** "Durand Releases 'Harbours Matter' Report": what a title prints between marks is a work. */
export const isWork = ({ language, shadow: folded }: Words, { title }: ReleaseHead, name: string): boolean => {
  const printed = title === null || language !== 'en' ? '' : folded.slice(title.start, title.end);
  const at = printed.indexOf(shadow(name));
  return at > 0 && /["']/.test(printed.charAt(at - 1)) && /["']/.test(printed.charAt(at + name.length));
};

/** "Harbour Lighting Review", «Enquête Vouge»: what bodies publish or decide, by its last word in English and its first in French; "Geological Survey" is one. */
export function isDocument(name: string): boolean {
  const words = shadow(name)
    .replace(/^(?:l[ae]s? |l'|the )/, '')
    .split(' ');
  return (DOCUMENTS.en.has(words.at(-1) ?? '') && !SURVEYING.has(words.at(-2) ?? '')) || DOCUMENTS.fr.has(words[0] ?? '');
}

const CONTACT_LINE =
  /^(?:(?:media|press|news|presse|public) )?(?:contacts?|enquiries|inquiries|relations)(?: (?:presse|medias?|press|us|details|information))?$/;

/** "Company Websitehttps://…": the line of an address, run together by a page. */
const ADDRESS = /https?:|www\./i;

/** «Appelés à se prononcer, les membres …»: a French participle that opens a sentence. */
export const isParticiple = ({ language }: Words, { name, rule }: IssuerCandidate): boolean =>
  language === 'fr' && rule === 'D-06-subject' && /^\p{Lu}\p{Ll}+ée?s$/u.test(name);

/** A label or an address of the page. */
export const isOfPage = (name: string): boolean => ADDRESS.test(name) || NO_BODIES.has(shadow(name)) || CONTACT_LINE.test(shadow(name));
