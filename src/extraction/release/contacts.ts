import type { Contact } from '../../domain/release.js';
import { CONTACT } from '../lexicons/headings.js';
import type { People } from '../people/people.js';
import type { Words } from '../words.js';
import { type ContactFact, contactFacts } from './contact-facts.js';

const MOST_CONTACTS = 20;
const LONGEST_LINE = 300;

const isContactBlock = (words: Words, block: number): boolean => {
  const { start = 0, end = 0 } = words.blocks[block] ?? {};
  return words.sections[block]?.kind === 'contact' || (end - start < LONGEST_LINE && CONTACT.test(words.shadow.slice(start, end)));
};

const EMPTY: Contact = { name: null, role: null, organization: null, email: null, phone: null };

/** A second name, address or number begins the next contact, and so does whatever comes before a name once one has been reached. */
function beginsNext(current: Contact, { field }: ContactFact): boolean {
  const reached = current.email !== null || current.phone !== null;
  if (field === 'role') return current.role !== null && reached;
  if (field === 'organization') return current.organization !== null ? reached : current.name !== null && reached;
  return current[field] !== null || (field === 'name' && reached);
}

function toContacts(facts: readonly ContactFact[]): Contact[] {
  const contacts: Contact[] = [];
  let current: Contact = { ...EMPTY };
  for (const fact of facts) {
    if (beginsNext(current, fact)) {
      contacts.push(current);
      current = { ...EMPTY };
    }
    if (current[fact.field] === null) current = { ...current, [fact.field]: fact.value };
  }
  return [...contacts, current].filter(({ name, email, phone }) => name !== null || email !== null || phone !== null);
}

/** The press contacts printed in the release; marks the people named there. */
export function findContacts(words: Words, people: People): Contact[] {
  const facts = words.blocks.flatMap((_, block) => (isContactBlock(words, block) ? contactFacts(words, people, block) : []));
  return toContacts(facts).slice(0, MOST_CONTACTS);
}
