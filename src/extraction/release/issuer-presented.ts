import type { Span } from '../../domain/selector.js';
import { WIRES } from '../lexicons/datelines.js';
import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { MEMBERS_OF, THE_COMPANY, TICKERS } from '../lexicons/self-descriptions.js';
import { organisationOfRole } from '../people/organisation-of-role.js';
import type { People } from '../people/people.js';
import { isArticle, isRoleHead } from '../people/role-grammar.js';
import { shadow } from '../text/folded.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isCapital, isEnglishAt, type TokenRange, type Words } from '../words.js';
import { bodyAt, type IssuerCandidate, issuerCandidate, nameOf, rangeOf } from './issuer-bodies.js';
import { mentionsOf } from './issuer-names.js';
import { CALLED_LIKE_POSTS } from './issuer-ordinary.js';
import { closingTitle, ofResearch } from './issuer-reports.js';
import type { ReleaseHead } from './metadata.js';
import { wireLength } from './wires.js';

const LISTED = 12;
/** A body named with its short name may be another than the one that announces. */
const CALLED = 4;
const WIRED = 9;
const STATED = 9;
const MEMBERS = 7;
const HELD = [2, 1.5, 1];
const TOLD = 3;

const FIRST_TOKENS = 220;
const LONGEST_BRACKET = 90;
const LONGEST_NAME = 12;

/** What a bracket at a token holds, folded; empty when none opens there or it is long. */
function bracketAt(words: Words, index: number): string {
  const { start = 0 } = words.tokens[index] ?? {};
  const inside = foldedAt(words, index) === '(' ? words.shadow.slice(start + 1, start + LONGEST_BRACKET) : '';
  const close = inside.indexOf(')');
  return close < 0 ? '' : inside.slice(0, close);
}

const JOINTS = new Set(['&', ',', '.', "'s", 'de', "d'", 'du', 'la', 'of', 'and', 'et', '®', '™', 'for']);

/** The name that ends just before a token: capitals and what joins them. */
function nameBefore(words: Words, end: number): string | null {
  let from = end;
  while (end - from < LONGEST_NAME && (isCapital(words, from - 1) || JOINTS.has(foldedAt(words, from - 1)))) from--;
  while (from < end && (!isCapital(words, from) || isArticle(foldedAt(words, from)))) from++;
  return from === end ? null : nameOf(words, { from, to: end });
}

/** '("Durand")': how a text calls a body from there on. */
const SHORT_NAME = /^["«] ?([a-z0-9&'. -]{2,30}?) ?["»]$/;

/** '("Durand")(Nasdaq: DRND)': where the first of brackets in a row opens. */
function openOf(words: Words, open: number): number {
  if (foldedAt(words, open - 1) !== ')') return open;
  for (let at = open - 2; at > open - LONGEST_NAME; at--) if (foldedAt(words, at) === '(') return at;
  return open;
}

/** "Durand Foods, Inc. (Nasdaq: DRND)", «Durand Énergies (la « Société »)»: who is listed or calls itself the company, at the head of the text. */
function listed(words: Words, from: number): IssuerCandidate[] {
  for (let at = from; at < from + FIRST_TOKENS; at++) {
    const inside = bracketAt(words, at);
    const name = inside === '' ? null : nameBefore(words, openOf(words, at));
    if (name === null) continue;
    const called = SHORT_NAME.exec(inside)?.[1];
    if (TICKERS.test(inside) || THE_COMPANY.test(inside)) return [issuerCandidate(name, LISTED, 'D-06-listed')];
    if (called !== undefined && shadow(name).startsWith(called)) return [issuerCandidate(name, CALLED, 'D-06-listed')];
  }
  return [];
}

/** «BERTOUA, Cameroun, 5 mars (HCR) –»: a sender that is no agency, in the bracket of the dateline. */
function wired(words: Words, { dateline }: ReleaseHead): IssuerCandidate[] {
  if (dateline === null) return [];
  const index = firstTokenFrom(words.tokens, dateline.end);
  const open = foldedAt(words, index) === '(' ? index : -1;
  const { start = 0, end = 0 } = words.tokens[open + 1] ?? {};
  if (open < 0 || words.tokens[open + 1]?.casing !== 'upper' || foldedAt(words, open + 2) !== ')') return [];
  const name = words.text.slice(start, end);
  const known = WIRES.some((wire) => shadow(name).startsWith(wire));
  const agency = known || (wireLength(words, words.tokens[open]?.start ?? 0) > 0 && mentionsOf(words, name) < 2);
  return agency ? [] : [issuerCandidate(name, WIRED, 'D-06-wired')];
}

/** "The following Durand Union statement was issued", «Le communiqué suivant de …» */
function stated(words: Words, from: number): IssuerCandidate[] {
  for (let at = from; at < from + FIRST_TOKENS; at++) {
    if (foldedAt(words, at) !== 'following' || !isCapital(words, at + 1)) continue;
    const body = bodyAt(words, at + 1, at + LONGEST_NAME);
    if (body !== null && ['statement', 'release'].includes(foldedAt(words, body.to)))
      return [issuerCandidate(nameOf(words, body), STATED, 'D-06-stated')];
  }
  return [];
}

/** «les membres du Syndicat Durand ont voté»: a body that acts through its members. */
function ofMembers(words: Words, from: number): IssuerCandidate[] {
  for (let at = from; at < from + FIRST_TOKENS; at++) {
    if (!MEMBERS_OF.has(foldedAt(words, at)) || !['du', 'de', "d'", 'des', 'of'].includes(foldedAt(words, at + 1))) continue;
    const body = bodyAt(words, at + 2, Math.min(words.tokens.length, at + 24));
    if (body !== null && body.to - body.from > 1 && /\p{Lu}/u.test(nameOf(words, body)))
      return [issuerCandidate(nameOf(words, body), MEMBERS, 'D-06-members')];
  }
  return [];
}

/** "King County | Executive": where the name ends that a post begins with. */
function beforePost(words: Words, from: number, end: number): number {
  let to = end;
  while (isEnglishAt(words, from) && to > from + 1 && isRoleHead(words, to - 1)) to--;
  return to;
}

/** More than the noun of bodies, up to the end of the post or to its field: «porte-parole du Parti en matière de santé». */
function isHouse(words: Words, body: TokenRange, to: number): boolean {
  const bare = body.to - body.from === 1 && ORGANISATION_HEADS.has(foldedAt(words, body.from));
  return !bare && (body.to === to || FIELD.has(foldedAt(words, body.to)) || isRoleHead(words, body.to));
}

/** «présidente des Archives départementales de la | Vouge»: the name that ends with what is left of it. */
function wholeHouse(words: Words, { start, end }: Span, name: string): string {
  const whole = organisationOfRole(words.text.slice(start, end)) ?? '';
  return whole.endsWith(` ${name}`) ? whole : name;
}

const MOST_MENTIONS = 40;

/** "Executive Hale", and further on "King County Executive Jane Hale": the post that says most. */
const fullestRole = (mentions: People['all'][number]['mentions']): Span | null =>
  mentions
    .slice(0, MOST_MENTIONS)
    .flatMap(({ role }) => (role === null ? [] : [role]))
    .reduce<Span | null>((best, role) => (best === null || role.end - role.start > best.end - best.start ? role : best), null);

/** «présidente du SCFP-Québec», "chair of Durand Trust": the house that those who speak hold their posts in. */
function ofHolders(words: Words, people: People): IssuerCandidate[] {
  return people.all.slice(0, HELD.length).flatMap(({ mentions }, order) => {
    const role = fullestRole(mentions);
    if (role === null) return [];
    const { from, to } = rangeOf(words, role.start, role.end);
    const at = OF_STATE.test(words.shadow.slice(role.start, role.end)) ? -1 : houseIn(words, from, to);
    const body = at < 0 ? null : bodyAt(words, at, beforePost(words, at, to));
    const weight = (HELD[order] ?? 1) + (SPOKESPERSON.test(words.shadow.slice(role.start, role.end)) ? 1 : 0);
    if (body === null || !isHouse(words, body, to)) return [];
    return [issuerCandidate(wholeHouse(words, role, nameOf(words, body)), weight, 'D-06-role')];
  });
}

/** Whose work it is to speak for a body. */
const SPOKESPERSON = /^(?:porte-parole|spokes(?:man|woman|person))/;
const FIELD = new Set(['en', 'pour', 'charge', 'chargee', 'for', 'on', 'in']);

/** Posts of governments, whose fields are no bodies: "Minister of Foreign Affairs". */
const OF_STATE =
  /(?:^|[^a-z])(?:ministre|minister|secretaire d'etat|secretary|senator|senateur|senatrice|deputee?|governor|ambassador)(?![a-z])/;

/** «présidente des | Archives»; «en charge des | Finances» is a field. */
const isOfSeveral = (words: Words, at: number): boolean =>
  foldedAt(words, at - 1) === 'des' && isRoleHead(words, at - 2) && !foldedAt(words, at - 2).startsWith('charge');

/** Where the house of a post begins: at the noun of a body, or at the first capital that «de», «of» lead to; -1 when it names none. */
function houseIn(words: Words, from: number, to: number): number {
  // "King County Executive": the name begins with the post.
  const post = isRoleHead(words, from) && !CALLED_LIKE_POSTS.has(foldedAt(words, from + 1));
  const named = ORGANISATION_HEADS.has(foldedAt(words, from + 1)) && isCapital(words, from) && !post;
  if (named && isCapital(words, from + 1)) return from;
  for (let at = from + 1; at < to; at++) if (isCapital(words, at) && ORGANISATION_HEADS.has(foldedAt(words, at))) return at;
  for (let at = from + 1; at < to; at++)
    if (isCapital(words, at) && (LEADING.has(foldedAt(words, at - 1)) || isOfSeveral(words, at))) return at;
  return -1;
}
const LEADING = new Set(['au', 'aux', 'a', 'de', "d'", 'du', "l'", 'la', 'of', 'at', 'for', 'chez']);

const FEWEST = 3;

/** «… de l'UNICEF …»: an acronym that the title or the first lines name, and the text most often. */
function toldMost(words: Words, from: number): IssuerCandidate[] {
  const counts = new Map<string, number>();
  for (let at = from; at < from + FIRST_TOKENS && at < words.tokens.length; at++) {
    const { start = 0, end = 0, casing, folded = '' } = words.tokens[at] ?? {};
    const led = isArticle(foldedAt(words, at - 1)) || LEADING.has(foldedAt(words, at - 1));
    if (casing === 'upper' && folded.length > 2 && folded.length < 9 && !/\d/.test(folded) && led && !words.lowerWords.has(folded))
      counts.set(words.text.slice(start, end), mentionsOf(words, words.text.slice(start, end)));
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined || most[1] < FEWEST ? [] : [issuerCandidate(most[0], TOLD, 'D-06-told')];
}

/** Bodies that the head of a text presents: listed on an exchange, in the bracket of the dateline, through their members, reports and officers. */
export function fromPresented(words: Words, people: People, head: ReleaseHead): IssuerCandidate[] {
  const from = firstTokenFrom(words.tokens, head.title?.end ?? 0);
  return [
    ...listed(words, from),
    ...wired(words, head),
    ...stated(words, from),
    ...closingTitle(words, head),
    ...ofMembers(words, from),
    ...ofResearch(words, { from, to: from + FIRST_TOKENS }),
    ...ofHolders(words, people),
    ...toldMost(words, firstTokenFrom(words.tokens, head.title?.start ?? 0)),
  ].filter(({ name }) => shadow(name).length > 1);
}
