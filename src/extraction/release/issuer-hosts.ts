import { foldedAt, isAdjacent, isCapital, type Words } from '../words.js';
import { type IssuerCandidate, issuerCandidate, nameOf } from './issuer-bodies.js';
import { bodyKey } from './issuer-names.js';

const LONGEST_NAME = 5;
const SHORTEST_HOST = 4;
/** Beyond these tokens the text names no new issuer. */
const READ_TOKENS = 4000;
const HOSTED = 2;

/** Second levels of a domain that many share. */
const SHARED = new Set('co com ac org gov gouv gc admin asso edu net ne or'.split(' '));
/** Whoever writes from these has no domain of their own. */
const MAILERS = new Set(
  'gmail googlemail outlook hotmail live msn yahoo orange wanadoo free laposte sfr neuf icloud proton protonmail gmx aol bluewin videotron sympatico btinternet riseup'.split(
    ' ',
  ),
);

/** «presse@atelier-durand.fr» belongs to «atelierdurand»; empty for public mailers and administrations. */
function domainOf(mailbox: string): string {
  const labels = mailbox.slice(mailbox.indexOf('@') + 1).split('.');
  const last = labels.length - 2;
  const label =
    labels.length > 2 && labels[last] !== undefined && /^(?:co|ac|org|asso)$/.test(labels[last]) ? labels[last - 1] : labels[last];
  return label === undefined || SHARED.has(label) || MAILERS.has(label) ? '' : label.replace(/[^a-z0-9]/g, '');
}

const domainsOf = ({ protectedSpans }: Words): ReadonlySet<string> =>
  new Set(
    protectedSpans
      .flatMap(({ kind, value }) => (kind === 'email' && value !== null ? [domainOf(value.toLowerCase())] : []))
      .filter(({ length }) => length >= SHORTEST_HOST),
  );

/** The runs of capitals that begin at a token, the longest first, as names. */
function namesAt(words: Words, from: number): string[] {
  const names: string[] = [];
  for (let to = from + 1; to - from <= LONGEST_NAME && isCapital(words, to - 1) && (to - 1 === from || isAdjacent(words, to - 2)); to++)
    names.unshift(nameOf(words, { from, to }));
  return names;
}

/** «… l'application Open Food Facts …» where letters go to «@openfoodfacts.org»: the text names in its prose whom its addresses belong to, word for word. */
export function fromHosts(words: Words): IssuerCandidate[] {
  const hosts = domainsOf(words);
  if (hosts.size === 0) return [];
  const found: IssuerCandidate[] = [];
  words.sections.forEach(({ kind }, block) => {
    const range = words.ranges[block];
    if (range === undefined || !['body', 'lead', 'subtitle'].includes(kind) || range.from > READ_TOKENS) return;
    for (let at = range.from; at < range.to; at++) {
      if (!isCapital(words, at) || foldedAt(words, at).endsWith("'")) continue;
      const name = namesAt(words, at).find((one) => hosts.has(bodyKey(one).replaceAll(' ', '')));
      if (name !== undefined && !found.some((one) => one.name === name)) found.push(issuerCandidate(name, HOSTED, 'D-06-host'));
    }
  });
  return found;
}
