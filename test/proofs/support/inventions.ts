import { createHash } from 'node:crypto';
import type { Communique } from '../../../src/domain/communique.js';
import type { PersonReading } from '../../../src/domain/person.js';
import type { QuoteReading } from '../../../src/domain/quote.js';
import { toSelector } from '../../../src/domain/selector.js';
import type { StatisticReading } from '../../../src/domain/statistic.js';
import type { Reading } from '../../../src/reading/reading.js';

export interface InventedPerson {
  given: string;
  family: string;
  role: string | null;
  organization: string | null;
}

export interface InventedQuote {
  words: string;
  kind: QuoteReading['kind'];
  /** Index of one of the people; 'issuer' for the organization itself; null for nobody in particular. */
  speaker: number | 'issuer' | null;
}

export type InventedStatistic = Pick<StatisticReading, 'kind' | 'unit' | 'value' | 'trend' | 'qualifier' | 'modality' | 'period'> & {
  counted: string;
  source: string | null;
};

/** A communiqué that was never written down: what extraction would have found in it, laid out in a text where everything stands. */
export interface Invented {
  title: string;
  language: string;
  day: string | null;
  issuer: string | null;
  text: string;
  people: InventedPerson[];
  quotes: InventedQuote[];
  statistics: InventedStatistic[];
}

const EXTRACTOR = { name: 'invention', version: '1', rule: 'invented' };

const nameOf = ({ given, family }: InventedPerson): string => `${given} ${family}`;

/** Writes lines one after the other and remembers where each stands. */
class Page {
  text = '';
  write(line: string): { start: number; end: number } {
    if (this.text !== '') this.text += '\n\n';
    const start = this.text.length;
    this.text += line;
    return { start, end: this.text.length };
  }
}

type Placed<T> = T & { start: number; end: number };

function toPeople(people: Placed<InventedPerson>[]): PersonReading[] {
  return people.map((person) => ({
    name: nameOf(person),
    given_name: person.given,
    family_name: person.family,
    role: person.role,
    organization: person.organization,
    contact: false,
    mentions: [{ text: nameOf(person), form: 'full', start: person.start, end: person.start + nameOf(person).length }],
  }));
}

function toQuotes({ issuer, people, language }: Invented, quotes: Placed<InventedQuote>[], text: string): QuoteReading[] {
  return quotes.map(({ words, kind, speaker, start, end }, index) => {
    const person = typeof speaker === 'number' ? people[speaker % Math.max(1, people.length)] : undefined;
    const organization = speaker === 'issuer' && issuer !== null ? { type: 'organization' as const, name: issuer, mention: issuer } : null;
    return {
      position: index + 1,
      kind,
      text: words,
      fragments: [{ text: words, start, end }],
      language,
      role: person?.role ?? null,
      attribution_text: null,
      cue: null,
      selector: toSelector(text, { start, end }),
      speaker_selector: null,
      confidence: 1,
      extractor: EXTRACTOR,
      speaker: person ? { type: 'person', name: nameOf(person), mention: nameOf(person) } : organization,
      organization: person?.organization ?? null,
    };
  });
}

function toStatistics(statistics: Placed<InventedStatistic>[], text: string): StatisticReading[] {
  return statistics.map(({ counted, source, start, end, ...figures }, index) => ({
    position: index + 1,
    ...figures,
    text: text.slice(start, end),
    value_text: String(figures.value),
    value_max: null,
    denominator: null,
    from_value: null,
    per: null,
    basis: null,
    counted,
    measure: null,
    period_text: null,
    place: null,
    source: source === null ? null : { name: source, organization: source },
    section: null,
    selector: toSelector(text, { start, end }),
    sentence: { start, end },
    confidence: 1,
    extractor: EXTRACTOR,
    quote: null,
  }));
}

/** The reading extraction would give of an invented communiqué. */
export function toReading(invented: Invented): Reading {
  const page = new Page();
  page.write(invented.title);
  if (invented.text !== '') page.write(invented.text);
  const people = invented.people.map((person) => ({ ...person, ...page.write([nameOf(person), person.role].filter(Boolean).join(', ')) }));
  const quotes = invented.quotes.map((quote) => ({ ...quote, ...page.write(quote.words) }));
  const statistics = invented.statistics.map((figure) => ({ ...figure, ...page.write(`${figure.value} ${figure.counted}`) }));
  const { text } = page;
  const bytes = Buffer.from(JSON.stringify(invented));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const communique: Communique = {
    release: {
      reference: null,
      language: invented.language,
      title: invented.title,
      subtitle: null,
      summary: null,
      dateline: { text: invented.day, place: null, date: invented.day },
      contacts: [],
      issuer: invented.issuer === null ? null : { name: invented.issuer },
      co_issuers: [],
      sections: [{ kind: 'body', start: 0, end: text.length }],
      body: { text, markdown: text, html: `<p>${text}</p>` },
      source_document: { media_type: 'text/plain', size_in_bytes: bytes.length, sha256, pages: null, url: null },
    },
    quotes: toQuotes(invented, quotes, text),
    people: toPeople(people),
    statistics: toStatistics(statistics, text),
    messages: [],
  };
  return { source: { bytes, name: null, media_type: 'text/plain', sha256 }, pages: [], communique };
}
