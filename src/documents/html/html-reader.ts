import type { Document } from '../../domain/document.js';
import { DocumentBuilder } from '../builder.js';
import type { Decoded } from '../encoding.js';
import { isHeading } from './boilerplate.js';
import { findCaptions } from './captions.js';
import { HtmlWriter } from './html-writer.js';
import { findMainContent, type MainContent } from './main-content.js';
import { readMetadata } from './metadata.js';
import { Outside } from './outside.js';
import { parseHtml } from './parsing.js';
import { type Place, toPlace } from './places.js';
import { findSiteName } from './site-name.js';
import type { Element } from './tree.js';

const warnCutShort = (builder: DocumentBuilder): void =>
  builder.message(
    'warning',
    'html-cut-short',
    'The page is too large or too deeply nested; what follows was left out. Send the communiqué alone.',
  );

/** What boxes are that no tag says: captions, and the line that is the page's title. */
const kindsOf = ({ title, elements, weights, order }: MainContent): ReadonlyMap<Element, Place> => {
  const kinds = new Map([...findCaptions(elements, weights, order)].map((line) => [line, toPlace('caption')] as const));
  if (title !== null && !isHeading(title)) kinds.set(title, toPlace('heading', 1));
  return kinds;
};

/** A web page: the release in it, without the site around it. The page's markup is read, never kept. */
export const readHtml = ({ text, messages }: Decoded): Document => {
  const builder = new DocumentBuilder(text);
  const { tree, cutShort } = parseHtml(text);
  if (cutShort) warnCutShort(builder);
  const metadata = readMetadata(tree);
  const content = findMainContent(tree, metadata);
  const outside = new Outside(content);
  const layout = { kinds: kindsOf(content), only: outside.datedBylines };
  new HtmlWriter(builder, 0, metadata.language, outside.holds, layout).write(content.root);
  return builder.build('text/html', { ...metadata, site_name: findSiteName(metadata.site_name, content) }, messages);
};
