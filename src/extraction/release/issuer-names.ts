import { foldedWords, organizationKey } from '../../domain/folding.js';
import { LEGAL_FORMS, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { COMMON_MAILBOX } from '../lexicons/self-descriptions.js';
import { withoutBrackets } from '../text/brackets.js';
import { shadow } from '../text/folded.js';
import type { Words } from '../words.js';

const SMALL = new Set('de d du des la le les l et en a au aux pour of the and for in on at'.split(' '));

/** The words that make the identity of a body: no article, no legal form, nothing in brackets. */
export function bodyKey(name: string): string {
  const words = organizationKey(withoutBrackets(name)).split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** «Institut de recherche appliquée» is «IRA», with its small words or without. */
export function acronymsOf(name: string): string[] {
  const words = foldedWords(withoutBrackets(name));
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return words.length < 2 ? [] : [initials(words), initials(words.filter((word) => !SMALL.has(word)))];
}

const ACRONYM_IN_BRACKETS = /\((\p{Lu}[\p{Lu}\d&-]{1,9})\)/u;

/** Two ways of naming one body: equal but for articles and legal forms, or an acronym and what it stands for. */
export function isSameBody(one: string, other: string): boolean {
  const [a, b] = [bodyKey(one), bodyKey(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, other] : [b, one];
  if (short.includes(' ')) return false;
  return acronymsOf(long).includes(short) || shadow(ACRONYM_IN_BRACKETS.exec(long)?.[1] ?? '') === short;
}

/** «Brenn» begins «Brenn Systems»: the short name of the same body, unless it is a common noun. */
export function isShortOf(short: string, long: string): boolean {
  const [a, b] = [bodyKey(short), bodyKey(long)];
  return b.startsWith(`${a} `) && !ORGANISATION_HEADS.has(a);
}

const HOST_NOISE = new Set([
  'www',
  'com',
  'org',
  'net',
  'fr',
  'be',
  'ch',
  'ca',
  'eu',
  'uk',
  'co',
  'gov',
  'gouv',
  'edu',
  'ac',
  'asso',
  'info',
  'example',
  'io',
  'int',
  'us',
  'de',
  'qc',
  'mail',
  'press',
  'presse',
  'media',
  'news',
]);

const BARE_DOMAIN = /(?<![@./\w-])[a-z0-9][a-z0-9-]{2,40}(?=\.(?:com|org|net|fr|be|ch|ca|eu|io|co\.uk|org\.uk|ac\.uk|gov\.uk)(?![\w-]))/g;
const MOST_BARE = 12;
const MOST_HOSTS = 16;

/** "visit durand.org": addresses that stand bare in the text. */
function bareHosts({ shadow: folded }: Words): string[] {
  const found: string[] = [];
  for (const [host] of folded.matchAll(BARE_DOMAIN)) {
    found.push(host);
    if (found.length === MOST_BARE) break;
  }
  return found;
}

/** The names that the addresses printed in a release stand for: «presse@atelier-durand.fr», «www.ville-sault.fr», "durand.org". */
export function hostsOf(words: Words): string[] {
  const { protectedSpans } = words;
  const hosts = protectedSpans.flatMap(({ kind, value }) => {
    if (value === null || (kind !== 'email' && kind !== 'url')) return [];
    const host = kind === 'email' ? value.slice(value.indexOf('@') + 1) : (value.replace(/^https?:\/\//, '').split(/[/?#]/, 1)[0] ?? '');
    const box = kind === 'email' ? value.slice(0, value.indexOf('@')) : '';
    // «amisduvers@courriel.example»: those who have no address of their own print their name before the sign.
    const own = box.length > 6 && !box.includes('.') && !COMMON_MAILBOX.test(box) ? [box] : [];
    return [...host.split('.').filter((part) => part.length > 2 && !HOST_NOISE.has(part)), ...own];
  });
  return [...new Set([...hosts, ...bareHosts(words)])].slice(0, MOST_HOSTS);
}

/** «atelier-durand» stands for «Atelier Durand», «imea» for an acronym, «durand» for «Durand Robotics, Inc.». */
export function answersTo(host: string, name: string): boolean {
  const bare = host.replace(/[^a-z0-9]/g, '');
  const words = bodyKey(name).split(' ');
  const content = words.filter((word) => !SMALL.has(word));
  if (bare === words.join('') || bare === content.join('')) return true;
  if ((content[0]?.length ?? 0) >= 5 && bare.startsWith(content[0] ?? '')) return true;
  return (
    (bare.length >= 3 &&
      (acronymsOf(name).includes(bare) || host.split('-').some((part) => part.length > 2 && acronymsOf(name).includes(part)))) ||
    content.slice(1).some((word) => word.length > 5 && bare.endsWith(word))
  );
}

/** How often a body is named in the text, up to eight times. */
export function mentionsOf({ shadow: folded }: Words, name: string): number {
  const text = folded.slice(0, 60_000);
  const wanted = shadow(name).replace(/\s+/g, ' ');
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0 && count < 8 && wanted !== ''; at = text.indexOf(wanted, at + wanted.length)) count++;
  return count;
}

/** The form the running text gives a name that the letterhead prints in capitals; the letterhead's own when there is none. */
export function printedForm({ text, shadow: folded }: Words, name: string): string {
  if (/\p{Ll}{2}/u.test(name)) return name;
  const wanted = shadow(name).replace(/\s+/g, ' ');
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const printed = text.slice(at, at + wanted.length);
    if (/\p{Ll}{2}/u.test(printed) && /\p{Lu}/u.test(printed)) return printed;
  }
  return name;
}

const TERRITORIES = [
  'ville',
  'mairie',
  'commune',
  'municipalite',
  'region',
  'departement',
  'canton',
  'city',
  'town',
  'government',
  'gouvernement',
];
const OF = ['de ', "d'", 'du ', 'des ', 'of '];

/** A town alone is the short name of its town hall, where the text names that: «Sault» is «Ville de Sault». */
export function fullName({ text, shadow: folded }: Words, name: string): string {
  if (name.includes(' ')) return name;
  for (const head of TERRITORIES) {
    for (const of of OF) {
      const wanted = `${head} ${of}${shadow(name)}`;
      const at = folded.indexOf(wanted);
      if (at >= 0) return text.slice(at, at + wanted.length).replace(/\s+/g, ' ');
    }
  }
  return name;
}

/** Named inside a sentence, with its capital: «Sécheresse» at the head of a line is no name. */
export function isNamedInSentence({ text, shadow: folded }: Words, name: string): boolean {
  const wanted = shadow(name);
  for (let at = folded.indexOf(wanted, 1); at > 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const printed = text.slice(at, at + wanted.length);
    const before = text.slice(Math.max(0, at - 3), at);
    if (/^\p{Lu}/u.test(printed) && /[\p{Ll},('’–-]\s?$/u.test(before) && !/\p{L}$/u.test(before)) return true;
  }
  return false;
}
