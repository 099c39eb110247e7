import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { read } from '../documents/reading.js';

/** A phenomenon with a text of our own, and who issues it. */
export type IssuerCase = readonly [phenomenon: string, text: string, issuer: string | null];

/** One test a case. */
export function testIssuers(what: string, cases: readonly IssuerCase[]): void {
  for (const [phenomenon, text, issuer] of cases) {
    t.test(`${what}: ${phenomenon}`, (t) => {
      t.equal(extract(read(text)).release.issuer?.name ?? null, issuer);
      t.end();
    });
  }
}
