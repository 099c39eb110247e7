import type { PersonReading } from '../../domain/person.js';
import type { Words } from '../words.js';
import { organisationOfRole, saysOfWhat } from './organisation-of-role.js';
import type { NamedPerson, People } from './people.js';
import type { StatedRole } from './roles.js';
import { SEVERAL } from './shared-roles.js';

export const roleText = ({ text }: Words, { start, end }: StatedRole): string => text.slice(start, end);

const MOST_MENTIONS = 200;
/** "Representatives X and Y" says less of one than "Rep. X" does. */
const isOfOne = ({ rule }: StatedRole): boolean => rule !== SEVERAL;
/** What somebody has written or put forward is less than the post that somebody holds: "author of the Harbour Act". */
const OF_WORKS = /^(?:lead |chief |original |principal )?(?:co-?)?(?:author|sponsor|auteure?|autrice) (?:of|de|du|des) /i;
const isPost = (words: Words, role: StatedRole): boolean => !OF_WORKS.test(roleText(words, role));

const FORMER = /(?:^|[^a-z])(?:was|was (?:previously|formerly)|served as|had been|etait|fut)(?: the| a| l'| la| le)? $/;
const LONGEST_LEAD = 24;
/** "was president": what somebody no longer is, where the text says what they are. */
const isFormer = ({ shadow }: Words, { start }: StatedRole): boolean => FORMER.test(shadow.slice(Math.max(0, start - LONGEST_LEAD), start));

const BEFORE =
  /(?:^|[.!?»”"\n] ?)(?:avant (?:cette nomination|de rejoindre|d'occuper|son arrivee)|auparavant|precedemment|plus tot dans sa carriere|before (?:joining|that|this|coming)|previously|prior to)(?![a-z])/g;
const LONGEST_SENTENCE = 160;

/** «Avant cette nomination, X était directeur»: in so many words no longer. */
function isLongGone(words: Words, role: StatedRole): boolean {
  if (!isFormer(words, role)) return false;
  const before = words.shadow.slice(Math.max(0, role.start - LONGEST_SENTENCE), role.start);
  const last = [...before.matchAll(BEFORE)].at(-1);
  return last !== undefined && !/[.!?] /.test(before.slice(last.index + 1));
}

/** "Member of its Board" needs the sentence around it. */
const OF_SOMEBODY = / (?:its|his|her|their|our|ses?|sa|leurs?|notre|nos) /;
const standsAlone = (role: string): boolean => saysOfWhat(role) && !OF_SOMEBODY.test(role);
const saysMuch = (role: string): boolean => standsAlone(role) || (role.length >= LONG && !OF_SOMEBODY.test(role));
const LONG = 30;

/** Those of a list that pass a test; all of them where none does. */
function preferring(roles: readonly StatedRole[], test: (role: StatedRole) => boolean): readonly StatedRole[] {
  const better = roles.filter(test);
  return better.length > 0 ? better : roles;
}

/** "is currently director of the Quay Centre": less than what stands beside the name, where that says of what, or says much. */
function withoutTold(words: Words, roles: readonly StatedRole[]): readonly StatedRole[] {
  const beside = roles.filter(({ rule }) => rule !== 'P-08-told');
  return beside.some((role) => saysMuch(roleText(words, role))) ? beside : roles;
}

/** Behind a title alone, that of one: "Senator" before "Senators". */
const ofOneTitle = (words: Words, roles: readonly StatedRole[]): readonly StatedRole[] =>
  preferring(roles, (role) => !/s\.?$/i.test(roleText(words, role)));

/** The fullest role stated for a person: an apposition before a title, then the longest. */
export function bestRole(words: Words, person: NamedPerson): string | null {
  const stated = person.mentions.slice(0, MOST_MENTIONS).flatMap(({ role }) => (role === null || isLongGone(words, role) ? [] : [role]));
  const tests = [isOfOne, (role: StatedRole) => isPost(words, role), (role: StatedRole) => !isFormer(words, role)];
  const roles = tests.reduce(preferring, stated);
  const full = roles.filter(({ rule }) => rule !== 'P-10-title');
  const weight = (role: StatedRole): number => role.end - role.start + (standsAlone(roleText(words, role)) ? 20 : 0);
  const [best] = [...(full.length > 0 ? withoutTold(words, full) : ofOneTitle(words, roles))].sort(
    (a, b) => weight(b) - weight(a) || a.start - b.start,
  );
  const found = best ?? person.held;
  return found === null ? null : roleText(words, found);
}

const toReading = (words: Words, person: NamedPerson): PersonReading => {
  const role = bestRole(words, person);
  return {
    name: person.name.name,
    given_name: person.name.given,
    family_name: person.name.family === '' ? null : person.name.family,
    role,
    organization: organisationOfRole(role),
    contact: person.contact,
    mentions: person.mentions.map(({ start, end, form }) => ({ text: words.text.slice(start, end), form, start, end })),
  };
};

export const toPersonReadings = (words: Words, people: People): PersonReading[] => people.all.map((person) => toReading(words, person));
