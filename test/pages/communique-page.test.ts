import fc from 'fast-check';
import { parse } from 'parse5';
import t from 'tap';
import { renderCommuniquePage } from '../../src/pages/communique-page.js';
import { type MarkedSpan, renderMarkedText } from '../../src/pages/marked-text.js';
import { toReading } from '../../src/reading/reading.js';
import { readSource, toSource } from '../documents/reading.js';
import { LORMEUIL, MERROWBY } from '../support/communiques.js';

const pageOf = (text: string, name = 'communique.txt'): string => {
  const source = toSource(text, name);
  return renderCommuniquePage(toReading(source, readSource(source)).communique);
};

const valuesOf = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

t.test('every fact leads to the text, and every marked piece to its fact', async (t) => {
  for (const text of [LORMEUIL, MERROWBY]) {
    const html = pageOf(text);
    const ids = valuesOf(html, 'id');
    t.equal(new Set(ids).size, ids.length, 'an id names one element');
    for (const href of valuesOf(html, 'href')) t.ok(ids.includes(href.slice(1)), href);
    t.match(html, /id="quote-1"/);
    t.match(html, /id="statistic-1"/);
    t.match(html, /id="person-1"/);
  }
});

t.test('the page speaks the language of the communiqué', async (t) => {
  t.match(pageOf(LORMEUIL), /<html lang="fr">.*Ce qui a été compris.*Citations \(\d+\)/s);
  t.match(pageOf(MERROWBY), /<html lang="en">.*What was understood.*Quotes \(\d+\)/s);
});

t.test('a text with nothing in it says so', async (t) => {
  t.match(pageOf('Une note\n\nTexte tout court sans rien dedans.'), /Citations \(0\).*Rien n’a été trouvé/s);
});

t.test('nothing a document says becomes markup', async (t) => {
  const html = pageOf(`<script>alert(1)</script> & "guillemets"\n\nLyon, le 3 mars 2025\n\n« <b>Oui</b> », a déclaré Anne <i>Morel</i>.`);
  t.notMatch(html, /<script|<b>Oui|<i>/);
  t.match(html, /&lt;script&gt;/);
});

const text = 'abcdefghijklmnopqrstuvwxyz';
const mark: fc.Arbitrary<MarkedSpan> = fc
  .tuple(fc.nat(26), fc.nat(26), fc.nat(9), fc.constantFrom('quote' as const, 'person' as const, 'statistic' as const))
  .map(([a, b, id, kind]) => ({ start: Math.min(a, b), end: Math.max(a, b), id: `${kind}-${id}`, kind, label: kind, first: false }));

/** The text of a parsed tree, and of its links, to see that none is inside another. */
function textOf(node: { nodeName: string; value?: string; childNodes?: never[] }, links: string[], inside = false): string {
  if (node.value !== undefined) return node.value;
  const link = node.nodeName === 'a';
  if (link && inside) throw new Error('a link in a link');
  const inner = (node.childNodes ?? []).map((child) => textOf(child, links, inside || link)).join('');
  if (link) links.push(inner);
  return inner;
}

t.test('however facts overlap, the text stays whole and every marked character is in one link', async (t) => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
      const links: string[] = [];
      const whole = textOf(parse(`<p>${renderMarkedText(text, marks)}</p>`) as never, links);
      const covered = [...text].filter((_, at) => marks.some(({ start, end }) => start <= at && at < end));
      return whole === text && links.join('') === covered.join('');
    }),
  );
  t.pass();
});
