import t from 'tap';
import { parseSearch } from '../../../src/wire/search/query.js';
import { parsed } from './fixtures/text-table.js';

/** The structure as one line: words joined by +, phrases in quotes, exclusions after -, alternatives between |. */
function structure(q: string): string {
  const show = ({ kind, words }: { kind: string; words: readonly string[] }): string =>
    kind === 'phrase' ? `"${words.join('+')}"` : words.join('+');
  return parsed(q)
    .alternatives.map(({ required, excluded }) => [...required.map(show), ...excluded.map((term) => `-${show(term)}`)].join(' '))
    .join(' | ');
}

const UNDERSTOOD: readonly [string, string, string][] = [
  ['words are and-ed', 'Emploi  régional', 'emploi regional'],
  ['a phrase is kept together', '"mise en œuvre" emploi', '"mise+en+oeuvre" emploi'],
  ['with typographic marks', '« mise en œuvre » “plan vélo” „zone”', '"mise+en+oeuvre" "plan+velo" "zone"'],
  ['even unlike ones', '“plan vélo" emploi', '"plan+velo" emploi'],
  ['inner marks of the other family are punctuation', '« le “plan” vélo »', '"le+plan+velo"'],
  ['a phrase may touch a word', 'plan"mise en oeuvre"vélo', 'plan "mise+en+oeuvre" velo'],
  ['an open phrase runs to the end', 'emploi "mise en', 'emploi "mise+en"'],
  ['empty phrases count for nothing', '"" emploi « » "', 'emploi'],
  ['a dash excludes', 'emploi -vacances -"mi-temps"', 'emploi -vacances -"mi+temps"'],
  ['in its typographic forms', 'emploi ‐stage ‑vacances', 'emploi -stage -vacances'],
  ['but only where it touches', 'Brumeville - Paris – Lyon', 'brumeville paris lyon'],
  ['and only before a word', 'porte-parole a-t-il', 'porte+parole a+t+il'],
  ['OR separates what is and-ed', 'emploi formation OR job', 'emploi formation | job'],
  ['or does not', 'emploi or job', 'emploi or job'],
  ['OR at either end is a word', 'OR emploi', 'or emploi'],
  ['or after another OR', 'emploi OR OR', 'emploi | or'],
  ['at the end', 'emploi OR', 'emploi or'],
  ['and in quotes or excluded', '"OR" emploi -OR', '"or" emploi -or'],
  ['an empty side of OR counts for nothing', 'emploi OR … OR ""', 'emploi'],
  ['elided words are dropped', "l'emploi d' « avenir »", 'emploi "avenir"'],
  ['thousands are one word', '20 000 emplois -1,500', '20000 emplois -1500'],
  ['also in phrases', '"20 000 emplois"', '"20000+emplois"'],
  ['decimals are consecutive', '12,5 %', '12+5'],
  ['operators of other languages are not ours', 'emploi:* NEAR(a b) {x} ^y a*', 'emploi near a b x y a'],
  ['a bar and brackets separate', '(emploi|job) [formation]', 'emploi job formation'],
  ['NUL is stripped', 'em\0ploi "a\0b"', 'emploi "ab"'],
];

t.test('a query is understood', (t) => {
  for (const [sentence, q, expected] of UNDERSTOOD) t.equal(structure(q), expected, sentence);
  t.end();
});

const REFUSED: readonly [string, string, RegExp][] = [
  ['nothing', '', /no word or number/],
  ['spaces', ' \t\n', /no word or number/],
  ['punctuation', '… « » -"" * ( ', /no word or number/],
  ['an elided article alone', "l'", /no word or number/],
  ['exclusions alone', '-emploi -"plan vélo"', /exclusions alone/],
  ['exclusions alone beside OR', 'emploi OR -job', /Each side of OR/],
  ['more than sixteen words', 'mot '.repeat(17), /at most 16 words; this one has 17/],
  ['more than sixteen words in a phrase', `"${'mot '.repeat(17)}"`, /at most 16 words/],
  ['more than sixteen words, exclusions counted', `${'mot '.repeat(16)} -rien`, /at most 16 words/],
  ['a word of more than 64 characters', 'a'.repeat(65), /at most 64 characters/],
];

t.test('a query that cannot be searched is refused in a sentence', (t) => {
  for (const [sentence, q, expected] of REFUSED) {
    const result = parseSearch(q);
    t.equal(result.ok, false, sentence);
    if (!result.ok) t.match(result.detail, expected);
  }
  t.end();
});

t.test('sixteen words of sixty-four characters are not too much', (t) => {
  t.equal(parseSearch(`${'a'.repeat(64)} `.repeat(16)).ok, true);
  t.end();
});

t.test('time grows with the query, whatever it is made of', (t) => {
  for (const piece of ['"', '« ', '»“', '-', ' -"', 'OR ', '1 000 ', "l'", '(', 'a"']) {
    const start = performance.now();
    parseSearch(piece.repeat(50_000));
    t.ok(performance.now() - start < 3_000, JSON.stringify(piece));
  }
  t.end();
});
