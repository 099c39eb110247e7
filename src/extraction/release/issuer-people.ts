import { nameKey } from '../../domain/folding.js';
import type { Span } from '../../domain/selector.js';
import { TITLE_ROLES } from '../lexicons/civilities.js';
import { ROLE_HEADS as FRENCH_ROLES } from '../lexicons/fr/roles.js';
import { isGivenName } from '../lexicons/given-names.js';
import { BODY_WORDS } from '../lexicons/letterheads.js';
import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import type { People } from '../people/people.js';
import { shadow } from '../text/folded.js';
import type { Words } from '../words.js';
import { type IssuerCandidate, isReadOffProse } from './issuer-bodies.js';
import { answersTo, mentionsOf } from './issuer-names.js';

const TITLE_WORDS = new Set(['u', 's', 'us', 'united', 'states', 'state', 'the', 'hon', 'le', 'la', 'former']);
const isTitleWord = (word: string): boolean => TITLE_WORDS.has(word) || TITLE_ROLES.has(word) || FRENCH_ROLES.has(word);

/** «Agriculture Secretary Jane Roe»: the name, and a post before it. */
function endsWithHolder(key: string, own: string): boolean {
  const before = key.endsWith(` ${own}`) ? key.slice(0, -own.length).trim().split(' ') : [];
  return before.length > 0 && (before.every(isTitleWord) || (before.length < 4 && before.some(isTitleWord)));
}

/** «Jane Roe Foundation» is a body, «Jane Roe, se» what a page left of a sentence. */
const isHouse = (rest: string): boolean => rest.split(' ').some((word) => ORGANISATION_HEADS.has(word) || BODY_WORDS.has(word));

/** Tells a person's name, «Jane Roe» or «U.S. Senators Jane Roe», from a body's; the keys of all who are named are made once. */
function personsNameTest({ all }: People): (text: string) => boolean {
  const keys = all.filter(({ name }) => isGivenName(shadow(name.given ?? '').split(' ', 1)[0] ?? '')).map(({ name }) => nameKey(name.name));
  return (text) => {
    const key = nameKey(text);
    return keys.some((own) => key === own || endsWithHolder(key, own) || (key.startsWith(`${own} `) && !isHouse(key.slice(own.length))));
  };
}

/** Whether each place below the title that prints a family name prints the person. */
function isOnlySomebody(words: Words, { all }: People, family: string): boolean {
  const bearers = all.filter(({ name }) => name.given !== null && shadow(name.family) === family);
  const told = bearers.reduce((sum, { mentions }) => sum + mentions.length, 0);
  // "Roy opens …", of a senator: she issues.
  const seated = bearers.some(({ mentions }) => mentions.some(({ role }) => role !== null && isTitleWord(headOf(words, role))));
  return bearers.length > 0 && !seated && mentionsOf(words, family) <= told + IN_TITLE;
}
const IN_TITLE = 1;

const headOf = (words: Words, role: Span): string => words.shadow.slice(role.start, role.end).split(/[ .]/, 1)[0] ?? '';

/** Tells candidates that are people: by their name, by a name that a body's runs into («la présidente de Région Jeanne Roy»), by the family name that a title quotes. */
export function peopleTest(words: Words, people: People, hosts: readonly string[]): (candidate: IssuerCandidate) => boolean {
  const isPersonsName = personsNameTest(people);
  const posted = new Set(
    people.all
      .filter(({ name, mentions }) => name.given !== null && mentions.some(({ role }) => role !== null))
      .map(({ name }) => nameKey(name.name)),
  );
  const fullNames = people.all.flatMap(({ name }) => (name.given === null ? [] : [shadow(name.name)]));
  const surnames = new Set(people.all.map(({ name }) => shadow(name.family)));
  return ({ name, rule }) => {
    const folded = shadow(name);
    // «Roy : « Le port doit … »»: who is quoted; "Roy opens the port": who is told of by the family name, and nobody else is.
    if (surnames.has(folded) && (rule === 'D-06-label' || (isReadOffProse(rule) && isOnlySomebody(words, people, folded)))) return true;
    const runsInto = isReadOffProse(rule) && (posted.has(nameKey(name)) || fullNames.some((full) => folded.endsWith(` ${full}`)));
    return (runsInto || isPersonsName(name)) && !hosts.some((host) => answersTo(host, name));
  };
}
