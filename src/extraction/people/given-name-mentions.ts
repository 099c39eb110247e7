import { genderOf, isGivenName } from '../lexicons/given-names.js';
import { NOT_IN_NAMES, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { blockAt, foldedAt, isAdjacent, type Words } from '../words.js';
import { addMention, type NamedPerson, type People } from './people.js';
import { isRoleHead } from './role-grammar.js';
import { ageEnd, findRoleAfter } from './roles.js';

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

const standsAlone = (words: Words, index: number): boolean => {
  const before = words.tokens[index - 1];
  return before === undefined || before.casing === 'lower' || before.kind === 'mark' || !isAdjacent(words, index - 1);
};

const isGiven = (words: Words, index: number): boolean => {
  const token = words.tokens[index];
  if (token === undefined || token.casing !== 'capital' || !standsAlone(words, index)) return false;
  return !NOT_IN_NAMES.has(token.folded) && !ORGANISATION_HEADS.has(token.folded) && !isRoleHead(words, index) && hasAge(words, index);
};

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
  words.tokens.forEach(({ folded }, index) => {
    if (!taken.has(index) && isGiven(words, index)) known.set(folded, mention(index));
  });
  words.tokens.forEach(({ folded, casing }, index) => {
    const again = casing === 'capital' && known.has(folded) && !taken.has(index) && !people.byToken.has(index);
    if (again && standsAlone(words, index) && words.tokens[index + 1]?.casing !== 'capital') mention(index);
  });
}
