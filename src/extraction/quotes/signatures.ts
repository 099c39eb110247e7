import { genderOf, isGivenName } from '../lexicons/given-names.js';
import { NOT_IN_NAMES, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { ageEnd } from '../people/after-names.js';
import { pastHonours } from '../people/before-names.js';
import { addMention, type NamedPerson, onlyBearer, type People } from '../people/people.js';
import { isArticle, isRoleHead, isVerbAt, PREPOSITIONS, roleHeadFrom } from '../people/role-grammar.js';
import { findApposition, findRoleInLine } from '../people/role-lines.js';
import { findRoleAfter } from '../people/roles.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isCapital, isEnglishAt, opensLine, type TokenRange, type Words } from '../words.js';
import { type Attribution, speakerLine, toAttribution } from './attribution.js';
import { beforeColon } from './before-colon.js';
import { organisationAt } from './body-names.js';
import type { MarkedSpan } from './marked-span.js';
import { type Subject, subjectAt } from './subjects.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const LONGEST_SIGNATURE = 45;
const DASHES = new Set(['-', '*', '(', '~', '>', '|', '•']);
const MOST_LEADS = 6;

/** Past what may stand before a signature: «—», «--», «> —», «The Honourable». */
export function pastLead(words: Words, index: number, limit: number): number {
  let at = index;
  while (at < limit && at - index < MOST_LEADS && DASHES.has(foldedAt(words, at))) at++;
  return pastHonours(words, at);
}

/** The rest of the line is the role, but for a body alone after a title: «Chief Ada Roy, Pine Bluff First Nation». */
export function roleOfSignature(words: Words, { to, role }: Subject, limit: number): Subject['role'] {
  const line = findRoleInLine(words, to, limit);
  const titled = role !== null && role.end <= (words.tokens[to - 1]?.start ?? 0);
  const body = line !== null && isCapital(words, firstTokenFrom(words.tokens, line.start)) && roleHeadFrom(words, to + 1, limit) < 0;
  return titled && body ? role : line;
}

export const isDashed = (words: Words, from: number, to: number): boolean =>
  to > from && to - from <= MOST_LEADS && words.tokens.slice(from, to).some(({ folded }) => folded === '-');

/** «— Alliance of Independent Grocers»: a body signs, alone on its line. */
export function bodySignature(words: Words, people: People, from: number, limit: number): Attribution | null {
  const body = organisationAt(words, people, from, limit);
  if (body === null || body.to - body.from < 2 || (body.to < limit && foldedAt(words, body.to) !== ',' && !opensLine(words, body.to)))
    return null;
  const subject: Subject = { kind: 'organization', ...body, people: [], role: null, gender: null };
  return toAttribution(words, { subject, cue: null, range: body }, { side: 'after', rule: 'Q-12-body', confidence: 0.85 });
}

function holdsVerb(words: Words, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (isVerbAt(words, at)) return true;
  return false;
}

/** «Milena», «Nadia, Hugo et Salomé»: given names alone, up to the first word that is not capitalised. */
function givenNamesAt(words: Words, from: number, to: number): TokenRange[] {
  const names: TokenRange[] = [];
  let at = from;
  while (
    at < to &&
    isCapital(words, at) &&
    !NOT_IN_NAMES.has(foldedAt(words, at)) &&
    !ORGANISATION_HEADS.has(foldedAt(words, at)) &&
    !isRoleHead(words, at)
  ) {
    names.push({ from: at, to: at + 1 });
    at++;
    const separates = [',', 'et', 'and', '&'].includes(foldedAt(words, at));
    if (at < to && !separates) return [];
    while (at < to && [',', 'et', 'and', '&'].includes(foldedAt(words, at))) at++;
  }
  return names;
}

/** Signers known by their given name only are people of the document from here on. */
function signByGivenNames(words: Words, people: People, names: readonly TokenRange[], role: Subject['role']): NamedPerson[] {
  return names.map(({ from, to }) => {
    const { start = 0, end = 0, folded = '' } = words.tokens[from] ?? {};
    const name = words.text.slice(start, end);
    const gender = genderOf(folded);
    return addMention(people, { name, given: name, family: '', gender }, { from, to, start, end, form: 'given', role }, gender);
  });
}

/** A speaker known by a given name alone («raconte Sofia, 19 ans, apprentie»), as the subject of a verb. */
export function givenSubject(words: Words, people: People, index: number, limit: number): Subject | null {
  if (!isGivenName(foldedAt(words, index)) || !isCapital(words, index)) return null;
  const known = onlyBearer(people, foldedAt(words, index));
  if (known !== null) return { kind: 'person', from: index, to: index + 1, people: [known], role: null, gender: null };
  const role = findRoleAfter(words, index + 1, limit, (at) => people.byToken.has(at)) ?? findApposition(words, index + 1, limit);
  const to = index + 1;
  return { kind: 'person', from: index, to, people: signByGivenNames(words, people, [{ from: index, to }], role), role, gender: null };
}

/** «Sofia, apprentie», «Milo, 14 ans»: a word with a capital, then a role or an age. */
export function isGivenSignature(words: Words, from: number, to: number): boolean {
  if (foldedAt(words, from + 1) !== ',' || !isCapital(words, from)) return false;
  return isGivenName(foldedAt(words, from)) || roleHeadFrom(words, from + 2, to) >= 0 || ageEnd(words, from + 2) > from + 3;
}

export function givenSignature(words: Words, people: People, from: number, to: number): Attribution | null {
  const names = givenNamesAt(words, from, to);
  const last = names.at(-1);
  if (last === undefined) return null;
  let after = last.to;
  while (foldedAt(words, after) === ',' && foldedAt(words, after + 1) === ',') after++;
  const line = findRoleInLine(words, after, to);
  const role = line !== null && roleHeadFrom(words, after + 1, to) >= 0 ? line : null;
  const subject: Subject = { kind: 'person', from, to: last.to, people: signByGivenNames(words, people, names, role), role, gender: null };
  return toAttribution(words, { subject, role, cue: null, range: { from, to } }, { side: 'after', rule: 'Q-12-given', confidence: 0.85 });
}

const DONE =
  /^(?:[a-z]{3,}ed|went|took|gave|won|ran|led|left|met|held|became|began|came|made|spoke|wrote|built|bought|brought|drew|got|kept|laid|paid|sent|sold|set|put|cut|stood|saw)$/;

const NO_VERB = set('avec dans sous sans vers entre mais dont puis aussi et ou comme depuis apres avant toute tout tous toutes');

/** «inaugure | le quai»: a small word that is no post and no participle, before an article. */
const governs = (words: Words, at: number): boolean =>
  ['le', 'la', 'les', "l'", 'un', 'une'].includes(foldedAt(words, at + 1)) &&
  !isRoleHead(words, at) &&
  !PREPOSITIONS.has(foldedAt(words, at)) &&
  !NO_VERB.has(foldedAt(words, at)) &&
  !/(?:ée?s?|ants?|ment)$/.test(words.text.slice(words.tokens[at]?.start, words.tokens[at]?.end));

/** "opened | the fair", "spoke | in Sault": English puts an object or a place behind its verb. */
const isDone = (words: Words, at: number, apposed: boolean): boolean =>
  DONE.test(foldedAt(words, at)) &&
  (isArticle(foldedAt(words, at + 1)) || (!apposed && (PREPOSITIONS.has(foldedAt(words, at + 1)) || isCapital(words, at + 1))));

/** "Jane Roe, chair of the board, | opened the fair on Monday.", «Jeanne Roy | inaugure le quai.»: a sentence, and no signature. */
export function tellsWhatIsDone(words: Words, from: number, to: number): boolean {
  if (foldedAt(words, to - 1) !== '.') return false;
  for (let at = from; at < to - 1; at++) {
    const opens = at === from || foldedAt(words, at - 1) === ',';
    // "Jane Roe, retired from the board": the comma right behind the name leads to what somebody is.
    const apposed = at - 1 === from;
    // "Jane Roe | spoke next."
    const acts = at === from && DONE.test(foldedAt(words, at)) && !isRoleHead(words, at + 1);
    const told = isEnglishAt(words, at) ? acts || isDone(words, at, apposed) : governs(words, at);
    if (opens && words.tokens[at]?.casing === 'lower' && told) return true;
  }
  return false;
}

/** «— Porte-parole de l'association des riverains», «— Une usagère de la ligne»: signed without a name. */
function ofNobody(words: Words, from: number, to: number): Attribution | null {
  const role = isRoleHead(words, from) ? findRoleInLine(words, from - 1, to) : null;
  return toAttribution(
    words,
    { subject: null, role, cue: null, range: { from, to } },
    { side: 'after', rule: 'Q-12-nobody', confidence: 0.7 },
  );
}

/** The block after a quote, when it is a signature: «Jeanne Roy, maire de Sault», «— Milena, apprentie». `null` subject for a signature that names nobody. */
export function signatureBlock(words: Words, people: People, block: number): Attribution | null {
  const range = words.ranges[block];
  if (range === undefined || range.to - range.from > LONGEST_SIGNATURE || range.to === range.from) return null;
  const from = pastLead(words, range.from, range.to);
  const dashed = from > range.from;
  if (holdsVerb(words, { from, to: range.to }) || [':', '!', '?'].includes(foldedAt(words, range.to - 1))) return null;
  const subject = subjectAt(words, people, from, range.to);
  if (subject?.kind === 'person') {
    if (!dashed && tellsWhatIsDone(words, subject.to, range.to)) return null;
    const role = roleOfSignature(words, subject, range.to);
    return toAttribution(
      words,
      { subject, role, cue: null, range: { from, to: range.to } },
      { side: 'after', rule: 'Q-12', confidence: 0.97 },
    );
  }
  const body = isDashed(words, range.from, from) ? bodySignature(words, people, from, range.to) : null;
  if (body !== null) return body;
  const known = isGivenSignature(words, from, range.to);
  if (!dashed && !known) return null;
  const given = givenSignature(words, people, from, range.to);
  if (given !== null || !/[–—]/.test(words.text.charAt(words.tokens[range.from]?.start ?? 0))) return given;
  return ofNobody(words, from, range.to);
}

/** Index of the dash that ends a line of a speaker, or -1. */
function trailingDash(words: Words, { from, to }: TokenRange): number {
  let at = to;
  while (at > from && foldedAt(words, at - 1) === '-') at--;
  return at < to ? at : -1;
}

/** The block before a quote, when it only says who speaks: «Jeanne Roy, maire de Sault :». */
export function headerBlock(words: Words, people: People, block: number): Attribution | null {
  const range = words.ranges[block];
  const { kind } = words.blocks[block] ?? {};
  if (range === undefined || range.to === range.from) return null;
  const colon = foldedAt(words, range.to - 1) === ':';
  if (colon) {
    const { start = 0 } = words.sentencesOf[block]?.at(-1) ?? {};
    const from = Math.max(range.from, firstTokenFrom(words.tokens, start));
    const line = beforeColon({ words, people, from }, range.to - 1);
    return line === null || line.subject === null ? null : { ...line, rule: 'Q-11' };
  }
  if (range.to - range.from > LONGEST_SIGNATURE || !people.byToken.has(range.from) || holdsVerb(words, range)) return null;
  // «Jeanne Roy, maire de Sault –»
  const dash = trailingDash(words, range);
  if (dash < 0 && kind !== 'heading' && !words.boldBlocks.has(block)) return null;
  const line = speakerLine(words, people, range.from, dash < 0 ? range.to : dash);
  if (line === null) return null;
  return dash < 0 ? { ...line, rule: 'Q-11-heading', confidence: 0.9 } : { ...line, rule: 'Q-11' };
}

/** True when a span is all that its block holds, but for punctuation. */
export function fillsBlock(words: Words, span: MarkedSpan): boolean {
  const { start = 0, end = 0 } = words.blocks[span.block] ?? {};
  const rest = `${words.text.slice(start, span.start)}${words.text.slice(Math.min(span.end, end), end)}`;
  return rest.length < 40 && !/\p{L}/u.test(rest);
}
