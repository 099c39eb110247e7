import type { Contact } from '../../domain/release.js';
import { CONTACT } from '../lexicons/headings.js';
import type { People } from '../people/people.js';
import { firstTokenFrom } from '../text/tokens.js';
import { protectedWithin, type Words } from '../words.js';

const MOST_CONTACTS = 20;

const isContactBlock = (words: Words, block: number): boolean => {
  const { start = 0, end = 0 } = words.blocks[block] ?? {};
  return words.sections[block]?.kind === 'contact' || (end - start < 300 && CONTACT.test(words.shadow.slice(start, end)));
};

const EMPTY: Contact = { name: null, role: null, organization: null, email: null, phone: null };

interface ContactFact {
  start: number;
  field: 'name' | 'email' | 'phone';
  value: string;
  role: string | null;
}

/** Names, addresses and numbers of one block in the order they are printed; people named there are press contacts. */
function factsOf(words: Words, people: People, block: number): ContactFact[] {
  const { start = 0, end = 0 } = words.blocks[block] ?? {};
  const facts: ContactFact[] = [];
  const last = firstTokenFrom(words.tokens, end);
  for (let at = firstTokenFrom(words.tokens, start); at < last; at++) {
    const found = people.byToken.get(at);
    if (found === undefined) continue;
    found.person.contact = true;
    const { role } = found.mention;
    facts.push({
      start: found.mention.start,
      field: 'name',
      value: found.person.name.name,
      role: role === null ? null : words.text.slice(role.start, role.end),
    });
  }
  for (const span of protectedWithin(words, { start, end })) {
    if (span.kind === 'email' || span.kind === 'phone')
      facts.push({ start: span.start, field: span.kind, value: words.text.slice(span.start, span.end), role: null });
  }
  return facts.sort((a, b) => a.start - b.start);
}

/** A new name, or a second address of one kind, begins the next contact. */
function toContacts(facts: readonly ContactFact[]): Contact[] {
  const contacts: Contact[] = [];
  let current: Contact = { ...EMPTY };
  for (const { field, value, role } of facts) {
    if (current[field] !== null || (field === 'name' && (current.email !== null || current.phone !== null))) {
      contacts.push(current);
      current = { ...EMPTY };
    }
    current = { ...current, [field]: value, role: role ?? current.role };
  }
  return facts.length === 0 ? contacts : [...contacts, current];
}

/** The press contacts printed in the release; marks the people named there. */
export function findContacts(words: Words, people: People): Contact[] {
  const facts = words.blocks.flatMap((_, block) => (isContactBlock(words, block) ? factsOf(words, people, block) : []));
  return toContacts(facts).slice(0, MOST_CONTACTS);
}
