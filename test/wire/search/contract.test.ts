import fc from 'fast-check';
import t from 'tap';
import { openTextTable, type Sample } from './fixtures/text-table.js';

/** A word of the contract: how texts and queries may spell it, what a phrase compares, what a bare word compares. */
interface Lexeme {
  readonly spellings: readonly string[];
  readonly word: string;
  readonly stem: string;
}

/** Written out by hand, so that the model owes nothing to the code it checks. */
const LEXICON: readonly Lexeme[] = [
  { spellings: ['emploi', "l'emploi", 'L’EMPLOI'], word: 'emploi', stem: 'emploi' },
  { spellings: ['emplois', 'd’emplois', 'Emplois'], word: 'emplois', stem: 'emploi' },
  { spellings: ['régionaux', 'REGIONAUX'], word: 'regionaux', stem: 'regional' },
  { spellings: ['régionale', 're\u0301gionale'], word: 'regionale', stem: 'regional' },
  { spellings: ['œuvre', "l'oeuvre", 'Œuvre'], word: 'oeuvre', stem: 'oeuvr' },
  { spellings: ['20 000', '20\u202f000', '20,000', '20000'], word: '20000', stem: '20000' },
  { spellings: ['city', "city's", 'CITY'], word: 'city', stem: 'citi' },
  { spellings: ['cities'], word: 'cities', stem: 'citi' },
];

interface Asked {
  readonly phrase: boolean;
  readonly excluded: boolean;
  readonly lexemes: readonly Lexeme[];
  readonly written: string;
}

const spelt = fc.constantFrom(...LEXICON).chain((lexeme) => fc.constantFrom(...lexeme.spellings).map((spelling) => ({ lexeme, spelling })));

const stretch = (max: number) => fc.array(spelt, { maxLength: max });

const texts = fc.record({ title: stretch(3), body: stretch(7) });

const operand = fc
  .record({
    phrase: fc.boolean(),
    excluded: fc.boolean(),
    words: fc.array(spelt, { minLength: 1, maxLength: 3 }),
    marks: fc.constantFrom('""', '«»', '“”'),
  })
  .map(({ phrase, excluded, words, marks }): Asked => {
    const kept = phrase ? words : words.slice(0, 1);
    const inner = kept.map(({ spelling }) => spelling).join(' , ');
    const written = phrase ? `${marks.charAt(0)}${inner}${marks.charAt(1)}` : inner;
    return { phrase, excluded, lexemes: kept.map(({ lexeme }) => lexeme), written: `${excluded ? '-' : ''}${written}` };
  });

const group = fc.array(operand, { minLength: 1, maxLength: 2 }).filter((asked) => asked.some(({ excluded }) => !excluded));
const query = fc.array(group, { minLength: 1, maxLength: 2 });

function holds(text: readonly Lexeme[], { phrase, lexemes }: Asked): boolean {
  if (!phrase) return lexemes.every(({ stem }) => text.some((lexeme) => lexeme.stem === stem));
  return text.some((_, start) => lexemes.every(({ word }, index) => text[start + index]?.word === word));
}

const isHit = (looked: readonly Lexeme[], whole: readonly Lexeme[], asked: readonly (readonly Asked[])[]): boolean =>
  asked.some((group) => group.every((one) => (one.excluded ? !holds(whole, one) : holds(looked, one))));

const write = (words: readonly { spelling: string }[]): string => words.map(({ spelling }) => spelling).join(' ; ');

t.test('hits are those of the contract, in their tiers', (t) => {
  const property = fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), query, (samples, asked) => {
    const table = openTextTable(samples.map(({ title, body }): Sample => ({ title: write(title), body: write(body) })));
    const q = asked.map((group) => group.map(({ written }) => written).join(' , ')).join(' OR ');
    const expected = samples.map(({ title, body }) => {
      const inTitle = title.map(({ lexeme }) => lexeme);
      const whole = [...inTitle, ...body.map(({ lexeme }) => lexeme)];
      return { title: isHit(inTitle, whole, asked), whole: isHit(whole, whole, asked) };
    });
    const hits = table.hits(q);
    const tiers = table.tiers(q);
    table.close();
    for (const [index, { title, whole }] of expected.entries()) {
      if (hits.includes(index) !== whole) return false;
      if (tiers.title.includes(index) !== title || tiers.rest.includes(index) !== (whole && !title)) return false;
    }
    return true;
  });
  fc.assert(property, { numRuns: 3_000 });
  t.end();
});
