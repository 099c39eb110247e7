import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

export type ExpectedPerson = readonly [name: string, role: string | null];

/** A phenomenon of naming with a text of our own, and everybody named in it. */
export type PeopleCase = readonly [phenomenon: string, text: string, people: readonly ExpectedPerson[]];

/** One test a case: names and roles are those expected, and every mention is where it says. */
export function testPeople(cases: readonly PeopleCase[]): void {
  for (const [phenomenon, source, expected] of cases) {
    t.test(`people are named with their own names and posts: ${phenomenon}`, (t) => {
      const document = documentOf(source);
      const { people } = extract(document);
      t.same(new Map(people.map(({ name, role }) => [name, role])), new Map(expected));
      for (const { mentions } of people) for (const { start, end, text } of mentions) t.equal(document.text.slice(start, end), text);
      t.end();
    });
  }
}
