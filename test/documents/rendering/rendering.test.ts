import fc from 'fast-check';
import { parseFragment } from 'parse5';
import t from 'tap';
import { elementsBelow, textOf } from '../../../src/documents/html/tree.js';
import { renderHtml } from '../../../src/documents/rendering/html.js';
import { renderMarkdown } from '../../../src/documents/rendering/markdown.js';
import { type Document, type MarkKind, NO_METADATA } from '../../../src/domain/document.js';
import { hostileText } from '../arbitrary.js';
import { blocksOf, read } from '../reading.js';

const SOURCE =
  '# Deux écoles\n\nLa **Ville *ouvre* deux** écoles, voir [le plan](https://orvanne.example/p?a=1&b=2).\\\nAnna Holt\n\n- un\n  - deux\n\n1. mars\n\n> Enfin.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n';

t.test('HTML is rendered from text, blocks and marks', async (t) => {
  t.equal(
    renderHtml(read(SOURCE, 'a.md')),
    [
      '<h1>Deux écoles</h1>',
      '<p>La <strong>Ville <em>ouvre</em> deux</strong> écoles, voir <a href="https://orvanne.example/p?a=1&amp;b=2" rel="nofollow">le plan</a>.<br>\nAnna Holt</p>',
      '<ul>\n<li>un</li>\n<li>deux</li>\n</ul>',
      '<ol>\n<li>mars</li>\n</ol>',
      '<blockquote><p>Enfin.</p></blockquote>',
      '<table>\n<tr><td>a</td><td>b</td></tr>\n<tr><td>1</td><td>2</td></tr>\n</table>',
    ].join('\n'),
  );
});

t.test('Markdown read, rendered and read again is the same document', async (t) => {
  const document = read(SOURCE, 'a.md');
  const again = read(renderMarkdown(document), 'a.md');
  t.equal(again.text, document.text);
  t.strictSame(blocksOf(again), blocksOf(document));
  t.strictSame(again.marks, document.marks);
});

t.test('signs of Markdown in a text stay text', async (t) => {
  for (const text of [
    '# pas un titre',
    '- pas une liste',
    '1. pas une liste',
    '*a* _b_ `c` [d](http://e.example) | f',
    '> g',
    '&amp; <b>',
    '+ h',
    '=== i',
    '\\* j',
    '![k](l)',
    '~~m~~',
    '[^1]',
  ]) {
    const document: Document = {
      media_type: 'text/plain',
      text,
      blocks: [{ kind: 'paragraph', level: 0, ordered: false, start: 0, end: text.length }],
      marks: [],
      pages: [],
      map: [],
      metadata: NO_METADATA,
      messages: [],
    };
    t.strictSame(blocksOf(read(renderMarkdown(document), 'a.md')), [`paragraph: ${text}`]);
  }
});

const KINDS: readonly MarkKind[] = ['strong', 'emphasis', 'superscript', 'subscript', 'code', 'link', 'cite', 'q', 'time'];
const VALUES = [
  null,
  'https://a.example/"><script>',
  'javascript:alert(1)',
  '"><script>alert(1)</script>',
  'data:text/html,<b>',
  'mailto:a@b.example',
];

const span = (length: number) => fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

/** Documents nobody's reader would write: any text, any marks, crossing and nested. */
const anyDocument: fc.Arbitrary<Document> = hostileText.chain((text) =>
  fc.array(fc.tuple(span(text.length), fc.constantFrom(...KINDS), fc.constantFrom(...VALUES)), { maxLength: 12 }).map((marks) => ({
    media_type: 'text/plain' as const,
    text,
    blocks: [{ kind: 'paragraph' as const, level: 0, ordered: false, start: 0, end: text.length }],
    marks: marks.map(([place, kind, value]) => ({ ...place, kind, value })).sort((a, b) => a.start - b.start || b.end - a.end),
    pages: [],
    map: [],
    metadata: NO_METADATA,
    messages: [],
  })),
);

const ALLOWED = new Set(['p', 'br', 'strong', 'em', 'sup', 'sub', 'code', 'a', 'cite', 'time']);

t.test('no markup of the text gets through the HTML, and no other link', async (t) => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const html = renderHtml(document);
      const elements = [...elementsBelow(parseFragment(html))];
      const links = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href').map(({ value }) => value));
      const squeeze = (text: string): string => text.replace(/\s+/g, '');
      return (
        !html.toLowerCase().includes('<script') &&
        !/&(?!(?:amp|lt|gt|quot|#39);)/.test(html) &&
        elements.every(({ tagName }) => ALLOWED.has(tagName)) &&
        links.every((href) => /^(?:https?|mailto):/.test(href)) &&
        squeeze(textOf(parseFragment(html), 100_000)) === squeeze(document.text) &&
        html === renderHtml(document)
      );
    }),
    { numRuns: 500 },
  );
  t.pass();
});

t.test('no markup of the text gets through the Markdown', async (t) => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const markdown = renderMarkdown(document);
      return (
        !/<|&(?!(?:amp|lt|gt);)/.test(markdown) &&
        !/\]\((?!https?:|mailto:)/.test(markdown.replaceAll('\\]', '')) &&
        markdown === renderMarkdown(document)
      );
    }),
    { numRuns: 500 },
  );
  t.pass();
});
