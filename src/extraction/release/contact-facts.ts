import type { Span } from '../../domain/selector.js';
import { ROLE_HEADS as ENGLISH_ROLES } from '../lexicons/en/roles.js';
import { ROLE_HEADS as FRENCH_ROLES } from '../lexicons/fr/roles.js';
import { CONTACT } from '../lexicons/headings.js';
import { SERVICE } from '../lexicons/headlines.js';
import { BODY_WORDS } from '../lexicons/letterheads.js';
import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import type { People } from '../people/people.js';
import { shadow } from '../text/folded.js';
import { firstTokenFrom } from '../text/tokens.js';
import { protectedWithin, type Words } from '../words.js';
import { cellsOf } from './cells.js';
import { isBodyName } from './names.js';
import { isPrintedName } from './printed-name.js';

export type ContactField = 'name' | 'role' | 'organization' | 'email' | 'phone';

/** One thing a contact block says, in the order it is printed. */
export interface ContactFact {
  start: number;
  field: ContactField;
  value: string;
}

interface Part {
  start: number;
  text: string;
}

/** Commas, dashes, bars, colons, slashes and brackets part what one line says of somebody. */
const SEPARATOR = /,\s|\s[-–—]\s|\s?[|:;•·()<>]\s?|\s\/\s|\sl\s|\sau\s|\sou\s/g;
const LONGEST_NAME = 40;
const LONGEST_ROLE = 90;
const CIVILITY = /^(?:(?:M|Mr|Mrs|Ms)\.? |Mme |Mlle |Madame |Monsieur )/;

const wordsOf = (folded: string): string[] => folded.match(/[a-z0-9œæ]+(?:-[a-z0-9]+)*/g) ?? [];

/** The parts of a block between the addresses and numbers printed in it. */
function partsOf(words: Words, block: number): Part[] {
  return cellsOf(words, block).flatMap((cell) => {
    const spans = protectedWithin(words, cell).filter(({ kind }) => kind !== 'time' && kind !== 'date');
    const stretches: Part[] = [];
    let from = cell.start;
    for (const { start, end } of [...spans, { start: cell.end, end: cell.end }]) {
      if (start > from) stretches.push({ start: from, text: words.text.slice(from, start) });
      from = Math.max(from, end);
    }
    return stretches.flatMap(splitPart);
  });
}

function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && ',.;–—-'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function splitPart({ start, text }: Part): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: mark, index } of [...text.matchAll(SEPARATOR), { 0: '', index: text.length }]) {
    const raw = text.slice(from, index);
    const bare = withoutEndMarks(raw.trim()).trim();
    if (bare !== '') parts.push({ start: start + from + (raw.length - raw.trimStart().length), text: bare });
    from = index + mark.length;
  }
  return parts;
}

/** A role that took the heading above it along is no role. */
const isOneLine = (role: string): boolean => !role.includes('\n') && !/contact|information/i.test(role);

const isRole = (folded: string): boolean => {
  const list = wordsOf(folded);
  return (
    list.slice(0, 5).some((word) => FRENCH_ROLES.has(word) || ENGLISH_ROLES.has(word)) && folded.length <= LONGEST_ROLE && list.length > 0
  );
};

const isOrganisation = (text: string, folded: string): boolean =>
  isBodyName(text) || (wordsOf(folded).some((word) => ORGANISATION_HEADS.has(word) || BODY_WORDS.has(word)) && /^\p{Lu}/u.test(text));

/** What a part is by its words; null for labels («Tél.», «Contact presse») and for what nobody needs. */
function fieldOf({ text }: Part): ContactField | null {
  const folded = shadow(text);
  if (SERVICE.test(folded) || /\d{3}|@|^source /i.test(text) || folded.startsWith('contact')) return null;
  if (CONTACT.test(folded) && !folded.startsWith('attache')) return null;
  if (isRole(folded)) return 'role';
  if (isOrganisation(text, folded)) return 'organization';
  return isPrintedName(text) && text.length <= LONGEST_NAME ? 'name' : null;
}

/** People named in a block, with the roles stated of them; they are press contacts from now on. */
function namedFacts(words: Words, people: People, { start, end }: Span): { facts: ContactFact[]; taken: Span[] } {
  const facts: ContactFact[] = [];
  const taken: Span[] = [];
  for (let at = firstTokenFrom(words.tokens, start); at < firstTokenFrom(words.tokens, end); at++) {
    const found = people.byToken.get(at);
    if (found === undefined) continue;
    found.person.contact = true;
    const { mention } = found;
    taken.push(mention);
    facts.push({ start: mention.start, field: 'name', value: found.person.name.name });
    const role = mention.role === null ? '' : words.text.slice(mention.role.start, mention.role.end);
    if (mention.role === null || !isOneLine(role)) continue;
    taken.push(mention.role);
    facts.push({ start: mention.role.start, field: 'role', value: role });
  }
  return { facts, taken };
}

/** Names, roles, bodies, addresses and numbers of one contact block, in the order they are printed. */
export function contactFacts(words: Words, people: People, block: number): ContactFact[] {
  const span = words.blocks[block] ?? { start: 0, end: 0 };
  const { facts, taken } = namedFacts(words, people, span);
  for (const part of partsOf(words, block)) {
    const field = taken.some(({ start, end }) => part.start < end && part.start + part.text.length > start) ? null : fieldOf(part);
    if (field !== null) facts.push({ start: part.start, field, value: part.text.replace(CIVILITY, '').replace(/\s+/g, ' ') });
  }
  for (const { kind, start, end } of protectedWithin(words, span)) {
    if (kind === 'email' || kind === 'phone') facts.push({ start, field: kind, value: words.text.slice(start, end) });
  }
  return facts.sort((a, b) => a.start - b.start);
}
