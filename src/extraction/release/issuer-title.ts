import { HEADLINE_VERBS, NOUNS_AND_VERBS } from '../lexicons/headlines.js';
import { BODY_WORDS } from '../lexicons/letterheads.js';
import { LEGAL_FORMS, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { isArticle } from '../people/role-grammar.js';
import { shadow } from '../text/folded.js';
import { foldedAt, isCapital, type TokenRange, type Words } from '../words.js';
import { isCapitals, isTitleCase } from './head/casing.js';
import { bodyAt, type IssuerCandidate, issuerCandidate, namedBodies, nameOf, rangeOf } from './issuer-bodies.js';
import { isNamedInSentence, mentionsOf } from './issuer-names.js';
import { leadingBodies } from './issuer-subjects.js';
import type { FoundTitle } from './title.js';

const IN_TITLE = 5;

const candidate = (name: string, rule: string, weight = IN_TITLE): IssuerCandidate => issuerCandidate(name, weight, rule);

/** The bodies a title names, and the one that acts in it. */
export function fromTitle(words: Words, title: FoundTitle | null): IssuerCandidate[] {
  if (title === null) return [];
  const below = words.sections[title.last + 1];
  const range = rangeOf(words, title.start, title.end);
  // In capitals every word looks like a name's.
  if (isCapitals(words.text.slice(title.start, title.end))) return namedLabel(words, range);
  const said = [
    ...leadingBodies(words, range.from, range.to, IN_TITLE, 'D-06-title'),
    ...namedBodies(words, { from: range.from, to: titleEnd(words, range) }, 3),
    ...namedLabel(words, range),
    ...titleSubject(words, range),
    ...toldAgain(words, range, title.end),
    ...(below?.kind === 'subtitle' ? titleSubject(words, rangeOf(words, below.start, below.end)) : []),
  ];
  const thing = thingIn(words, range);
  const told = isTitleCase(words.text.slice(title.start, title.end)) ? said.filter(({ name }) => isTold(words, name)) : said;
  return thing === null ? told : told.filter(({ name }) => !shadow(name).endsWith(thing));
}

const OPEN = /^(?:with|in|of|to|and|for|au|aux|en|avec) | (?:and|or|to|in|of|for|with|by|et|de|du|des|la|le|a|d'|l')$/;

/** Where every word of a title has a capital, a name is one that the text has again, or that holds the noun of a body. */
const isTold = (words: Words, name: string): boolean =>
  !OPEN.test(shadow(name)) &&
  (mentionsOf(words, name) > 1 ||
    shadow(name)
      .split(/[ '’-]/)
      .some((word) => BODY_WORDS.has(word) || ORGANISATION_HEADS.has(word) || LEGAL_FORMS.has(word)) ||
    isNamedInSentence(words, name.split(' ', 1)[0] ?? name));

/** "Durand Announces Two New Team Members": in a title set in capitals a name ends before the verb. */
function titleEnd(words: Words, { from, to }: TokenRange): number {
  const verb = titleVerb(words, from, to);
  return verb > 0 && isCapital(words, verb) && (isCapital(words, verb + 1) || isCounting(words, verb)) ? verb : to;
}

const BEING = new Set(['est', 'sont', 'reste', 'devient', 'is', 'are', 'remains']);
const DESCRIBED = new Set(['un', 'une', 'a', 'an', 'le', 'la', "l'", 'the']);

/** «Le Brexit est une chance»: one word that the title says what it is, folded; a body does something in its titles. Null where there is none. */
function thingIn(words: Words, { from, to }: TokenRange): string | null {
  const at = isArticle(foldedAt(words, from)) ? from + 1 : from;
  return at + 2 < to && BEING.has(foldedAt(words, at + 1)) && DESCRIBED.has(foldedAt(words, at + 2)) ? foldedAt(words, at) : null;
}

/** «Région Sud : un plan pour l'eau» */
function namedLabel(words: Words, { from, to }: TokenRange): IssuerCandidate[] {
  const label = bodyAt(words, from, to);
  if (label === null || foldedAt(words, label.to) !== ':') return [];
  const name = nameOf(words, label);
  return isProgramme(words, shadow(name)) ? [] : [candidate(name, 'D-06-label')];
}

const PROGRAMMES = ['plan ', 'programme ', 'program ', 'dispositif ', 'label ', 'dans le cadre de '];

/** «le plan Alpha», «dans le cadre de France Alpha»: a label of the title that issues nothing. */
const isProgramme = ({ shadow: folded }: Words, name: string): boolean => PROGRAMMES.some((noun) => folded.includes(`${noun}${name}`));

const LONGEST_SUBJECT = 9;

/** In titles each word has a capital, verbs too: what stands before the first of them is who acts. */
function titleSubject(words: Words, { from, to }: TokenRange): IssuerCandidate[] {
  const verb = titleVerb(words, from, to);
  const body = verb < 0 ? null : bodyAt(words, from, verb);
  if (body === null) return [];
  const end = isCapital(words, verb) ? verb : body.to;
  return verb >= end ? [candidate(ownerOf(nameOf(words, { from, to: verb })), 'D-06-title')] : [];
}

/** The first verb of a title, with a capital where the title gives one to every word; -1 when there is none close by. */
function titleVerb(words: Words, from: number, to: number): number {
  const body = bodyAt(words, from, to);
  for (let at = from + 1; at < Math.min(to, from + LONGEST_SUBJECT); at++) {
    if (at > from + 1 && !/^[\p{Lu}&,'’.®™-]/u.test(words.text.charAt(words.tokens[at - 1]?.start ?? 0))) return -1;
    const acts = HEADLINE_VERBS.has(foldedAt(words, at)) || isJoining(words, at) || isCounting(words, at);
    if (acts && (isCapital(words, at) || (body !== null && at >= body.to))) return at;
  }
  return -1;
}

/** "Durand | Forecasts | 62% Growth": a noun or a verb; before a figure, the verb. */
const isCounting = ({ tokens, text }: Words, at: number): boolean =>
  NOUNS_AND_VERBS.has(tokens[at]?.folded ?? '') && /^[$€£\d]/.test(text.slice(tokens[at + 1]?.start, tokens[at + 1]?.end));

/** "Durand Partners with …", "Durand Teams Up with …": nouns that are verbs before these words. */
const isJoining = (words: Words, at: number): boolean =>
  /^(?:partners|teams|collaborates|allies)$/.test(foldedAt(words, at)) && ['with', 'up'].includes(foldedAt(words, at + 1));

/** "NASA's Tide-8 launches": what a house in capitals owns is not who acts. */
const ownerOf = (name: string): string => /^(\p{Lu}{3,6})['’]s \S/u.exec(name)?.[1] ?? name;

const PUNISHED = /^(?:fined|sentenced|jailed|convicted|ordered|banned|charged|indicted|prosecuted|sanctioned|condamnee?s?|sanctionnee?s?)$/;

/** What follows who is punished: how, what for, or nothing; whoever punishes is followed by whom. */
const PUNISHMENT = /^(?:to|for|over|after|by|of|with|from|in|a|pour|par|[,;:.-]|)$/;
const AMOUNT = /^[£$€\d]/;

/** "Tallow Bank fined £48m": whom somebody punishes does not issue it; "Council fined two operators" tells of who does. */
const isPunished = (words: Words, at: number): boolean =>
  PUNISHED.test(foldedAt(words, at)) &&
  (PUNISHMENT.test(foldedAt(words, at + 1)) || (foldedAt(words, at) === 'fined' && AMOUNT.test(foldedAt(words, at + 1))));

/** Whom the title says that somebody punishes, folded; null when it says so of nobody. */
export function punishedIn(words: Words, title: FoundTitle | null): string | null {
  if (title === null) return null;
  const { from, to } = rangeOf(words, title.start, title.end);
  const body = bodyAt(words, from, to);
  return body !== null && isPunished(words, body.to) ? shadow(nameOf(words, body)) : null;
}

const SHORTEST = 2;

/**
 * "Pellworth County Treasurer's Office Partnership with …": how much of a title set in capitals is a name, the text tells,
 * which has these words in the middle of a sentence, and other words after them.
 */
function toldAgain(words: Words, { from, to }: TokenRange, end: number): IssuerCandidate[] {
  let limit = from;
  while (limit < Math.min(to, from + LONGEST_SUBJECT) && (isCapital(words, limit) || isJoined(words, limit))) limit++;
  if (limit === to || words.tokens[limit - 1]?.casing === 'lower') limit--;
  for (let at = limit; at >= from + SHORTEST; at--) {
    const name = nameOf(words, { from, to: at });
    if (isCapital(words, at - 1) && isPartOfTitle(words, at) && goesOnOtherwise(words, name, foldedAt(words, at), end))
      return [candidate(name, 'D-06-title')];
  }
  return [];
}

/** A word as titles print them, with a capital, or a figure: not the colon of a label, nor the verb of a title that prints only names so. */
const isPartOfTitle = ({ tokens }: Words, index: number): boolean => tokens[index]?.kind !== 'mark' && tokens[index]?.casing !== 'lower';

const isJoined = (words: Words, index: number): boolean => ["'s", '&', 'of', 'and', 'for', 'the'].includes(foldedAt(words, index));

const goesOnOtherwise = ({ shadow: folded, text }: Words, name: string, next: string, from: number): boolean => {
  const wanted = shadow(name);
  for (let at = folded.indexOf(wanted, from); at > 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const after = folded.slice(at + wanted.length, at + wanted.length + 1 + next.length);
    const inSentence = /[\p{Ll},('’–-]\s?$/u.test(text.slice(Math.max(0, at - 3), at));
    if (inSentence && !/^[a-z0-9]/.test(after) && after.trimStart() !== next) return true;
  }
  return false;
};
