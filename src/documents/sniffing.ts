import type { TextMediaType } from '../domain/document.js';
import { markdownWeight } from './markdown/signs.js';

const HEAD = 64 * 1024;
const TAG_HEAD = 512;

// Tags that open a page or a fragment of one: "<p class", "<article>".
const FIRST_TAG = /^<(?:html|head|body|main|article|section|header|div|p|h[1-6]|ul|ol|table|title|meta|span|strong|center|font)[\s>/]/i;
const PAGE_TAG = /<(?:html|head|body)[\s>]/i;
const CLOSING_TAG = /<\/(?:html|body|p|div|h[1-6]|li|ul|table|article|section|main)\s{0,8}>/i;

/** What comes first once blanks, comments and an XML declaration are passed over. */
const firstTag = (head: string): string => {
  let rest = head.trimStart();
  while (rest.startsWith('<!--') || rest.startsWith('<?')) {
    const end = rest.indexOf(rest.startsWith('<?') ? '>' : '-->');
    if (end < 0) return rest;
    rest = rest
      .slice(end + 1)
      .replace(/^->/, '')
      .trimStart();
  }
  return rest.slice(0, TAG_HEAD);
};

export const isHtmlPage = (head: string): boolean => {
  const first = firstTag(head);
  return /^<!doctype\s+html/i.test(first) || (/^<(?:html|head|body)[\s>]/i.test(first) && PAGE_TAG.test(first));
};

const isHtmlFragment = (head: string): boolean => FIRST_TAG.test(firstTag(head)) && CLOSING_TAG.test(head);

/** XML that is not a page: a feed, a NewsML item. */
export const isForeignXml = (head: string): boolean => head.trimStart().startsWith('<?xml') && !PAGE_TAG.test(head) && !isHtmlPage(head);

/** How much Markdown a text must show, by what its name says. One sign is enough without a name; a `.txt` must be unmistakable. */
const MARKDOWN_ENOUGH: Readonly<Record<TextMediaType | 'unnamed', number>> = {
  'text/markdown': 0,
  unnamed: 2,
  'text/html': 2,
  'text/plain': 5,
};

/** Content decides; `named`, the type the file name suggests, settles what is plausible as either. */
export const sniffMediaType = (text: string, named: TextMediaType | null): TextMediaType => {
  const head = text.slice(0, HEAD).replaceAll('\r\n', '\n');
  if (isHtmlPage(head)) return 'text/html';
  if (named !== 'text/markdown' && isHtmlFragment(head)) return 'text/html';
  if (named === 'text/html' && (FIRST_TAG.test(firstTag(head)) || CLOSING_TAG.test(head))) return 'text/html';
  return markdownWeight(head) >= MARKDOWN_ENOUGH[named ?? 'unnamed'] ? 'text/markdown' : 'text/plain';
};
