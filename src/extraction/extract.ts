import type { Findings } from '../domain/communique.js';
import type { Document } from '../domain/document.js';
import type { SectionKind } from '../domain/release.js';
import { findStatistics } from './figures/statistics.js';
import { findMessages, notRead } from './messages.js';
import { findPeople } from './people/named-people.js';
import { bestRole, toPersonReadings } from './people/readings.js';
import { findQuotes } from './quotes/found-quotes.js';
import { toQuoteReadings } from './quotes/readings.js';
import { openReading } from './reading.js';
import { findContacts } from './release/contacts.js';
import { findIssuer } from './release/issuer.js';
import { type ReleaseHead, readHead, toDateline } from './release/metadata.js';
import { findReference } from './release/reference.js';
import { siteOfTitle } from './release/title.js';
import { dateOrderOf } from './text/date-order.js';
import { findDateAt } from './text/dates.js';
import { shadow } from './text/folded.js';
import { partDateline, type Words } from './words.js';

/** The file's own date, however it is written there; null when it is no full date. */
function isoDate(printed: string | null, words: Words): string | null {
  const value = printed === null ? null : (findDateAt(shadow(printed.trim()), 0, dateOrderOf(words.shadow, words.language))?.value ?? null);
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

/** The languages there are grammars for. */
const READ = new Set(['fr', 'en']);

/** A text in another language gives its head and nothing else: a grammar of French would invent facts in it. */
function headOnly({ words, title, dateline, subtitle }: ReleaseHead, document: Document): Findings {
  const printed = toDateline(words, dateline);
  const release = {
    reference: findReference(words, kindsOf(words)),
    language: words.language,
    title: title?.text ?? document.metadata.title,
    subtitle,
    summary: null,
    dateline: { ...printed, date: printed.date ?? isoDate(document.metadata.date, words) },
    contacts: [],
    issuer: null,
    co_issuers: [],
    sections: [...words.sections],
  };
  const messages = findMessages(words, release, [], printed.date, []).filter(({ code }) => code !== 'no-issuer');
  return { release, quotes: [], people: [], statistics: [], messages: [notRead(words.language), ...messages] };
}

const kindsOf = ({ sections }: Words): SectionKind[] => sections.map(({ kind }) => kind);

/** Reads a communiqué: release metadata, quotes, people, statistics, and what a press officer should check. Pure: same document, same findings. */
export function extract(document: Document): Findings {
  const head = readHead(openReading(document));
  const { words, title, dateline, subtitle, summary } = head;
  if (!READ.has(words.language)) return headOnly(head, document);
  const people = findPeople(words);
  const issuer = findIssuer(words, people, head, siteOfTitle(words, title) ?? document.metadata.site_name);
  const told = partDateline(words, dateline);
  const found = findQuotes(told, people, issuer?.name ?? null);
  const contacts = findContacts(words, people);
  const roles = new Map(people.all.map((person) => [person, bestRole(words, person)]));
  const quotes = toQuoteReadings(words, found, (person) => roles.get(person) ?? null);
  const printed = toDateline(words, dateline);
  const date = printed.date ?? isoDate(document.metadata.date, words);
  const positions = quotes.map(({ position, selector: { start, end } }) => ({ position, start, end }));
  const supposed = found.flatMap(({ inferred }, index) => (inferred === null ? [] : [index + 1]));
  const release = {
    reference: findReference(words, kindsOf(words)),
    language: words.language,
    title: title?.text ?? document.metadata.title,
    subtitle,
    summary,
    dateline: { ...printed, date },
    contacts,
    issuer: issuer === null ? null : { name: issuer.name },
    co_issuers: (issuer?.others ?? []).map((name) => ({ name })),
    sections: [...words.sections],
  };
  return {
    release,
    quotes,
    people: toPersonReadings(words, people),
    statistics: findStatistics(told, positions, date),
    messages: findMessages(words, release, quotes, printed.date, supposed),
  };
}
