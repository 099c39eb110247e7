import { nameKey } from '../../domain/folding.js';
import type { MentionReading } from '../../domain/person.js';
import type { Span } from '../../domain/selector.js';
import { PEERS } from '../lexicons/civilities.js';
import type { Gender } from '../lexicons/given-names.js';
import { isNicknameOf } from '../lexicons/nicknames.js';
import type { TokenRange, Words } from '../words.js';
import type { NameRun } from './name-runs.js';
import { isFamilyFirst } from './name-shapes.js';
import { type PersonName, toPersonName } from './person-name.js';
import type { StatedRole } from './roles.js';

/** One place where a person is named: token range of the name with its civility, offsets of the same. */
export interface Mention extends TokenRange, Span {
  form: MentionReading['form'];
  role: StatedRole | null;
}

/** Somebody named in the document, with every mention in order. */
export interface NamedPerson {
  name: PersonName;
  gender: Gender | null;
  mentions: Mention[];
  /** A post that another sentence takes them up by, where none is stated beside the name. */
  held: StatedRole | null;
  contact: boolean;
}

/** Who is named where; `byToken` finds the mention that begins at a token. */
export interface People {
  all: NamedPerson[];
  byToken: Map<number, { person: NamedPerson; mention: Mention }>;
  /** By the last and the first word of the family name, so that a list of ten thousand names stays linear. */
  bySurname: Map<string, NamedPerson[]>;
}

/** More bearers of one family name than any release has; later ones are not merged. */
const MOST_BEARERS = 50;

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** Under what a family name is looked up: «Purani Sadiko» is «Purani» as well. */
const bearerKeys = (family: string): string[] => {
  const key = nameKey(family);
  return [...new Set([lastWord(key), key.split(' ', 1)[0] ?? key])];
};

/** What may stand for a person alone: the family name, and its last word. */
export const surnameKeys = ({ family }: PersonName): string[] => {
  const key = nameKey(family);
  return [...new Set([key, lastWord(key)])];
};

export function nameOfRun(words: Words, run: NameRun): PersonName {
  const name = toPersonName(words.text, words.tokens.slice(run.from, run.to), isFamilyFirst(words, run.from, run.to), run.surnameOnly);
  const title = words.tokens[run.from - 1];
  const peer = run.civil && run.surnameOnly && title !== undefined && PEERS.has(title.folded);
  return peer ? { ...name, name: `${words.text.slice(title.start, title.end)} ${name.name}` } : name;
}

/** «Vera Quarrow» for «Helen M. Vera Quarrow»: the end of a name that has two words more. */
const isTail = (short: PersonName, long: PersonName): boolean => {
  const [few, many] = [nameKey(short.name), nameKey(long.name)];
  return few.includes(' ') && many.endsWith(` ${few}`) && many.split(' ').length > few.split(' ').length + 1;
};

const isWholeFamily = (family: string, { name }: PersonName): boolean => family.includes(' ') && nameKey(name) === family;

/** «Jean Purani» for «Jean Purani Sadiko», «Bin Touq» for «Abdulla Bin Touq Al Marri»: the first words of a family name of several. */
const isShorter = (short: PersonName, long: PersonName): boolean => {
  const [few, many] = [nameKey(short.family), nameKey(long.family)];
  if (!many.startsWith(`${few} `) || long.given === null) return false;
  return short.given === null ? few.includes(' ') : nameKey(short.given) === nameKey(long.given);
};

/** Two spellings of one person: same family name, and given names equal, or one of them missing or an initial of the other. */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  const left = nameKey(a.family);
  const right = nameKey(b.family);
  // «Ms. St-Cyr Laframboise»: both words are the family name.
  if (isWholeFamily(left, b) || isWholeFamily(right, a)) return true;
  if (isShorter(a, b) || isShorter(b, a) || isTail(a, b) || isTail(b, a)) return true;
  if (left !== right && !(a.given === null && surnameKeys(b).includes(left)) && !(b.given === null && surnameKeys(a).includes(right))) {
    return nameKey(a.name) === nameKey(b.name);
  }
  if (a.given === null || b.given === null) return true;
  const [one, two] = [nameKey(a.given), nameKey(b.given)];
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (one === two || long.startsWith(`${short} `) || (short.length === 1 && long.startsWith(short))) return true;
  return isInitialsOf(short, long) || isNicknameOf(firstWord(one), firstWord(two));
}

const firstWord = (key: string): string => key.split(' ', 1)[0] ?? '';

/** «C.-A. Roy», «J. P. Roy»: the first letters of each given name. */
const isInitialsOf = (short: string, long: string): boolean => {
  const letters = short.split(' ');
  const names = long.split(' ');
  return letters.length === names.length && letters.every((letter, at) => letter.length === 1 && names[at]?.startsWith(letter));
};

const MOST_KNOWN = 200;

/** The one person of the document who bears a given name, when only one does. */
export function onlyBearer(people: People, given: string): NamedPerson | null {
  const bearers = people.all
    .slice(0, MOST_KNOWN)
    .filter(({ name }) => name.family !== '' && name.given !== null && nameKey(name.given) === nameKey(given));
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** «Sir Ralph», «Sister Agnes»: a title before a given name that somebody known bears. */
function bearerOfGiven(people: People, { family }: PersonName): NamedPerson | undefined {
  const key = nameKey(family);
  return people.all.slice(0, MOST_KNOWN).find(({ name }) => name.given !== null && nameKey(name.given).split(' ')[0] === key);
}

/** «Sonia B.», of whom the family name was printed before. */
function bearerOfInitial(people: People, { given, family }: PersonName): NamedPerson | undefined {
  if (given === null || !/^\p{Lu}\.$/u.test(family)) return undefined;
  return people.all
    .slice(0, MOST_KNOWN)
    .find(({ name }) => name.given !== null && nameKey(name.given) === nameKey(given) && name.family.startsWith(family.charAt(0)));
}

/** «M. Roy» is not Jeanne Roy. */
const agree = (known: Gender | null, told: Gender | null): boolean => known === null || told === null || known === told;

function keep({ bySurname }: People, key: string, person: NamedPerson): void {
  const bearers = bySurname.get(key) ?? [];
  if (bearers.length < MOST_BEARERS) bySurname.set(key, [...bearers, person]);
}

export function addMention(people: People, name: PersonName, mention: Mention, gender: Gender | null): NamedPerson {
  const keys = bearerKeys(name.family);
  const bearers = keys.flatMap((key) => people.bySurname.get(key) ?? []);
  let person =
    bearers.find((known) => isSamePerson(known.name, name) && (name.given !== null || agree(known.gender, gender))) ??
    (name.given === null ? bearerOfGiven(people, name) : bearerOfInitial(people, name));
  if (person === undefined) {
    person = { name, gender: gender ?? name.gender, mentions: [], held: null, contact: false };
    people.all.push(person);
    for (const key of keys) keep(people, key, person);
  } else if (person.name.given === null || name.name.length > person.name.name.length) {
    if (name.given !== null) person.name = name;
  }
  person.gender ??= gender ?? name.gender;
  person.mentions.push(mention);
  people.byToken.set(mention.from, { person, mention });
  return person;
}
