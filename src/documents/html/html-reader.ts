import type { Document, DocumentMetadata } from '../../domain/document.js';
import { DocumentBuilder } from '../builder.js';
import type { Decoded } from '../encoding.js';
import { isLeftOut } from './boilerplate.js';
import { HtmlWriter } from './html-writer.js';
import { findMainContent } from './main-content.js';
import { readMetadata } from './metadata.js';
import { parseHtml } from './parsing.js';
import { type Element, textOf } from './tree.js';

const warnCutShort = (builder: DocumentBuilder): void =>
  builder.message(
    'warning',
    'html-cut-short',
    'The page is too large or too deeply nested; what follows was left out. Send the communiqué alone.',
  );

const MAX_TITLE = 500;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const namesPage = (heading: Element, { title }: DocumentMetadata): boolean =>
  title?.startsWith(squeeze(textOf(heading, MAX_TITLE))) === true;

/** A web page: the release in it, without the site around it. The page's markup is read, never kept. */
export const readHtml = ({ text, messages }: Decoded): Document => {
  const builder = new DocumentBuilder(text);
  const { tree, cutShort } = parseHtml(text);
  if (cutShort) warnCutShort(builder);
  const metadata = readMetadata(tree);
  const { root, title, hasHeadings, isOutside } = findMainContent(tree);
  if (title !== null && (!hasHeadings || namesPage(title, metadata))) new HtmlWriter(builder, 0, metadata.language, isLeftOut).write(title);
  new HtmlWriter(builder, 0, metadata.language, isOutside).write(root);
  return builder.build('text/html', metadata, messages);
};
