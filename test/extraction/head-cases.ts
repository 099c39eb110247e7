import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { read } from '../documents/reading.js';

/** A phenomenon of heads with a text of our own, and the fields of the release that are checked; place, date and issuer by their names. */
export type HeadCase = readonly [phenomenon: string, text: string, expected: Record<string, unknown>];

/** One test a case. */
export function testHeads(what: string, cases: readonly HeadCase[]): void {
  for (const [phenomenon, text, expected] of cases) {
    t.test(`${what}: ${phenomenon}`, (t) => {
      const { release } = extract(read(text));
      t.match({ ...release, place: release.dateline.place, date: release.dateline.date, issuer: release.issuer?.name ?? null }, expected);
      t.end();
    });
  }
}
