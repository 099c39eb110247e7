import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

export type ExpectedQuote = readonly [words: string, speaker: string | null, role: string | null];

/** A phenomenon of quotation with a text of our own, and every quote in it; fragments are joined by « | ». */
export type QuoteCase = readonly [phenomenon: string, text: string, quotes: readonly ExpectedQuote[]];

/** One test a case: words, speakers and roles are those expected, and every span is where it says. */
export function testQuotes(cases: readonly QuoteCase[]): void {
  for (const [phenomenon, source, expected] of cases) {
    t.test(`a quotation is read whole, with its speaker and role: ${phenomenon}`, (t) => {
      const document = documentOf(source);
      const { quotes } = extract(document);
      t.same(
        quotes.map(({ fragments, speaker, role }) => [fragments.map(({ text }) => text).join(' | '), speaker?.name ?? null, role]),
        expected,
      );
      for (const { fragments, selector, speaker, speaker_selector } of quotes) {
        for (const { start, end, text } of fragments) t.equal(document.text.slice(start, end), text);
        t.equal(document.text.slice(selector.start, selector.end), selector.exact);
        if (speaker_selector !== null) t.equal(speaker_selector.exact, speaker?.mention);
      }
      t.end();
    });
  }
}
