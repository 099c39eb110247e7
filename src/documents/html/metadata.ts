import { type DocumentMetadata, NO_METADATA } from '../../domain/document.js';
import { toSafeLink } from '../links.js';
import { entryDate, isEntryLine } from './entry-line.js';
import { publishedIn, publisherIn } from './json-ld.js';
import { siteLinkedHome } from './site-name.js';
import { attribute, type Element, elementsBelow, type Node, textOf } from './tree.js';

const MAX_VALUE = 1000;
const MAX_JSON = 256 * 1024;

const clean = (value: string | null | undefined): string | null =>
  value
    ?.replace(/\s{1,100}/g, ' ')
    .trim()
    .slice(0, MAX_VALUE) || null;

const METAS: Readonly<Record<keyof DocumentMetadata, readonly string[]>> = {
  title: ['og:title', 'dc.title', 'dcterms.title', 'twitter:title'],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator'],
  site_name: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher'],
  date: ['article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.issued', 'pubdate'],
  language: ['og:locale', 'dc.language', 'content-language'],
  url: ['og:url'],
  description: ['og:description', 'description', 'dc.description', 'twitter:description'],
};

interface Head {
  metas: ReadonlyMap<string, string>;
  title: string | null;
  language: string | null;
  canonical: string | null;
  published: string | null;
  publisher: string | null;
  firstTime: string | null;
  linkedSite: string | null;
  entry: string | null;
}

const metaName = (element: Element): string | null =>
  attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? attribute(element, 'http-equiv');

const isJsonLd = (element: Element): boolean =>
  element.tagName === 'script' && attribute(element, 'type')?.toLowerCase() === 'application/ld+json';

const isCanonical = (element: Element): boolean =>
  element.tagName === 'link' && (attribute(element, 'rel') ?? '').toLowerCase().split(' ').includes('canonical');

/** The date as a machine reads it: of `time`, or of the microformat that came before it, `<abbr class="published" title="2025-03-12">`. */
const machineTime = (element: Element): string | null => {
  if (element.tagName === 'time') return attribute(element, 'datetime');
  const isPublished = element.tagName === 'abbr' && (attribute(element, 'class') ?? '').split(' ').includes('published');
  return isPublished ? attribute(element, 'title') : null;
};

const firstIn = (blocks: readonly string[], read: (json: string) => string | null): string | null =>
  blocks.map(read).find((found) => found !== null) ?? null;

const collect = (tree: Node): Head => {
  const elements = [...elementsBelow(tree)];
  const metas = new Map<string, string>();
  for (const element of elements) {
    const [name, content] = [element.tagName === 'meta' ? metaName(element)?.toLowerCase() : null, clean(attribute(element, 'content'))];
    if (name != null && content !== null && !metas.has(name)) metas.set(name, content);
  }
  const first = (test: (element: Element) => boolean): Element | undefined => elements.find(test);
  const title = first(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head');
  const blocks = elements.filter(isJsonLd).map((element) => textOf(element, MAX_JSON));
  const html = first(({ tagName }) => tagName === 'html');
  const canonical = first(isCanonical);
  const time = first((element) => machineTime(element) !== null);
  const titleText = title === undefined ? null : clean(textOf(title, MAX_VALUE));
  const entry = first(isEntryLine);
  return {
    metas,
    title: titleText,
    language: html === undefined ? null : clean(attribute(html, 'lang') ?? attribute(html, 'xml:lang')),
    canonical: canonical === undefined ? null : toSafeLink(attribute(canonical, 'href')),
    published: firstIn(blocks, publishedIn),
    publisher: firstIn(blocks, publisherIn),
    firstTime: time === undefined ? null : clean(machineTime(time)),
    linkedSite: siteLinkedHome(elements, titleText),
    entry: entry === undefined ? null : entryDate(textOf(entry, MAX_VALUE)),
  };
};

/** What the page says about itself. The printed text decides; this only fills gaps. */
export const readMetadata = (tree: Node): DocumentMetadata => {
  const head = collect(tree);
  const meta = (name: keyof DocumentMetadata): string | null =>
    METAS[name].map((key) => head.metas.get(key)).find((it) => it !== undefined) ?? null;
  return {
    ...NO_METADATA,
    title: meta('title') ?? head.title,
    author: meta('author'),
    site_name: clean(head.publisher) ?? meta('site_name') ?? head.linkedSite,
    date: meta('date') ?? clean(head.published) ?? head.firstTime ?? head.entry,
    language: head.language ?? meta('language')?.replace('_', '-') ?? null,
    url: head.canonical ?? toSafeLink(meta('url')),
    description: meta('description'),
  };
};
