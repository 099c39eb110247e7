import t from 'tap';
import type { Document } from '../../../src/domain/document.js';
import type { StatisticReading } from '../../../src/domain/statistic.js';
import { findStatistics } from '../../../src/extraction/figures/statistics.js';
import { type FigureLanguage, type Passage, toPassage } from '../../../src/extraction/figures/tokens.js';
import type { Reading } from '../../../src/extraction/reading.js';
import { shadow } from '../../../src/extraction/text/folded.js';
import { findProtectedSpans } from '../../../src/extraction/text/protected-spans.js';
import { splitSentences } from '../../../src/extraction/text/sentences.js';

const toDocument = (text: string): Document => ({
  media_type: 'text/plain',
  text,
  blocks: [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'paragraph',
    level: 0,
    ordered: false,
    start: line.index,
    end: line.index + line[0].length,
  })),
  marks: [],
  pages: [],
  map: [],
  metadata: { title: null, author: null, site_name: null, date: null, language: null, url: null, description: null },
  messages: [],
});

/** A reading of a text with one paragraph a line. */
export function readSample(text: string, language: FigureLanguage = 'fr'): Reading {
  const document = toDocument(text);
  const folded = shadow(text);
  return {
    document,
    text,
    shadow: folded,
    language,
    blocks: document.blocks.map((block) => ({ ...block, language })),
    sections: document.blocks.map(({ start, end }) => ({ kind: 'body', start, end })),
    sentences: splitSentences(text, document.blocks),
    protectedSpans: findProtectedSpans(text, folded, language),
  };
}

export const RELEASED_ON = '2024-11-07';

export const findIn = (text: string, language: FigureLanguage = 'fr'): StatisticReading[] =>
  findStatistics(readSample(text, language), [], RELEASED_ON);

export const toPassageOf = (text: string, language: FigureLanguage = 'fr'): Passage =>
  toPassage(text, shadow(text), language, { start: 0, end: text.length });

type Facts = Partial<Omit<StatisticReading, 'source'>> & { source?: string | null };

/** Of each figure found, only the fields that `like` names; `source` by its name. */
export function pick(found: readonly StatisticReading[], like: readonly Facts[]): Facts[] {
  return found.map((statistic, index) => {
    const fields = Object.keys(like[index] ?? { text: '', value: 0 }) as (keyof Facts)[];
    return Object.fromEntries(fields.map((field) => [field, field === 'source' ? (statistic.source?.name ?? null) : statistic[field]]));
  });
}

export type Case = readonly [text: string, ...facts: Facts[]];

/** One test a case: the figures of the text are these, in this order, and no other. */
export function testCases(verb: string, cases: readonly Case[], language: FigureLanguage = 'fr'): void {
  for (const [text, ...facts] of cases) {
    t.test(`${verb} «${text}»`, async (t) => t.strictSame(pick(findIn(text, language), facts), facts));
  }
}
