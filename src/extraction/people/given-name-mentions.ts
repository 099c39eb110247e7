import { ENGLISH_CUES } from '../lexicons/en/cue-verbs.js';
import { FINITE_CUES } from '../lexicons/fr/cue-forms.js';
import { genderOf, isGivenName } from '../lexicons/given-names.js';
import { NOT_IN_NAMES, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { blockAt, foldedAt, isAdjacent, isEnglishAt, type Words } from '../words.js';
import { ageEnd } from './after-names.js';
import { addMention, type NamedPerson, type People } from './people.js';
import { isIndefinite, isRoleHead } from './role-grammar.js';
import { findRoleAfter } from './roles.js';
import { findRoleBefore } from './roles-before.js';

const YOUNGEST = 5;
const OLDEST = 110;

/** «Romane, 31 ans», «Keziah, 41,», «Tom (19 ans)»: an age right after a word with a capital. */
function hasAge(words: Words, index: number): boolean {
  if (![',', '('].includes(foldedAt(words, index + 1))) return false;
  const past = ageEnd(words, index + 2);
  const age = Number(foldedAt(words, index + 2)) || Number(foldedAt(words, index + 3));
  if (past === index + 2 || age < YOUNGEST || age > OLDEST) return false;
  const counted = past > index + 3;
  return counted || (isGivenName(foldedAt(words, index)) && [',', '.', ')'].includes(foldedAt(words, past)));
}

/** «Baptiste, 06 00 00 00 00»: a given name with a number or an address after its comma. */
const hasNumber = (words: Words, index: number): boolean =>
  isGivenName(foldedAt(words, index)) &&
  !['mel', 'tel', 'port', 'fax'].includes(foldedAt(words, index)) &&
  foldedAt(words, index + 1) === ',' &&
  words.addresses.has(words.tokens[index + 2]?.start ?? -1);

const LONGEST_APPOSITION = 14;

/** "Marcus, a member of the choir, said": a given name with an apposition that a verb of speech follows. */
function isToldToSpeak(words: Words, index: number): boolean {
  if (foldedAt(words, index + 1) !== ',' || !isGivenName(foldedAt(words, index)) || !isIndefinite(words, index + 2)) return false;
  for (let at = index + 3; at < index + LONGEST_APPOSITION; at++)
    if (foldedAt(words, at) === ',') return ENGLISH_CUES.has(foldedAt(words, at + 1)) || FINITE_CUES.has(foldedAt(words, at + 1));
  return false;
}

const ONE_OF = /(?:l'un d'(?:eux|entre eux)|l'une d'(?:elles|entre elles)|one of them), $/;

/** «L'un d'eux, Bilal, résume»: a given name between commas, of somebody among those told of. */
const isOneOfThem = (words: Words, index: number): boolean => {
  const { start = 0 } = words.tokens[index] ?? {};
  return (
    foldedAt(words, index + 1) === ',' &&
    isGivenName(foldedAt(words, index)) &&
    ONE_OF.test(words.shadow.slice(Math.max(0, start - 24), start))
  );
};

const standsAlone = (words: Words, index: number): boolean => {
  const before = words.tokens[index - 1];
  return before === undefined || before.casing === 'lower' || before.kind === 'mark' || !isAdjacent(words, index - 1);
};

const isGiven = (words: Words, index: number): boolean => {
  const token = words.tokens[index];
  if (token === undefined || token.casing !== 'capital' || !standsAlone(words, index)) return false;
  return (
    !NOT_IN_NAMES.has(token.folded) &&
    !ORGANISATION_HEADS.has(token.folded) &&
    !isRoleHead(words, index) &&
    (hasAge(words, index) || hasNumber(words, index) || isToldToSpeak(words, index) || isOneOfThem(words, index))
  );
};

/** «Ginette et Marcel Roy»: two people who share the family name that is printed once. */
function findCouples(words: Words, people: People, taken: ReadonlySet<number>): void {
  for (const [at, { person, mention }] of [...people.byToken]) {
    const index = at - 2;
    const { given, family } = person.name;
    if (given === null || family === '' || mention.form !== 'full' || !['et', 'and', '&'].includes(foldedAt(words, at - 1))) continue;
    if (taken.has(index) || !isGivenName(foldedAt(words, index)) || words.tokens[index]?.casing !== 'capital' || !standsAlone(words, index))
      continue;
    const { start = 0, end = 0 } = words.tokens[index] ?? {};
    const first = words.text.slice(start, end);
    const role =
      mention.role ?? findRoleBefore(words, index, words.ranges[blockAt(words, start)]?.from ?? 0, isEnglishAt(words, index), () => false);
    mention.role ??= role;
    const gender = genderOf(foldedAt(words, index));
    addMention(
      people,
      { name: `${first} ${family}`, given: first, family, gender },
      { from: index, to: index + 1, start, end, form: 'given', role },
      gender,
    );
  }
}

/** People known by their given name alone, and the places that name them again. */
export function findGivenNames(words: Words, people: People): void {
  const taken = new Set<number>();
  for (const { mention } of people.byToken.values()) for (let at = mention.from; at < mention.to; at++) taken.add(at);
  const known = new Map<string, NamedPerson>();
  const mention = (index: number): NamedPerson => {
    const { start = 0, end = 0, folded = '' } = words.tokens[index] ?? {};
    const limit = words.ranges[blockAt(words, start)]?.to ?? index + 1;
    const role = findRoleAfter(words, index + 1, limit, (at) => people.byToken.has(at));
    const name = words.text.slice(start, end);
    const gender = genderOf(folded);
    return addMention(
      people,
      { name, given: name, family: '', gender },
      { from: index, to: index + 1, start, end, form: 'given', role },
      gender,
    );
  };
  findCouples(words, people, taken);
  words.tokens.forEach(({ folded }, index) => {
    if (!taken.has(index) && isGiven(words, index)) known.set(folded, mention(index));
  });
  words.tokens.forEach(({ folded, casing }, index) => {
    const again = casing === 'capital' && known.has(folded) && !taken.has(index) && !people.byToken.has(index);
    if (again && standsAlone(words, index) && words.tokens[index + 1]?.casing !== 'capital') mention(index);
  });
}
