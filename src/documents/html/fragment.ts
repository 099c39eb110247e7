import type { Span } from '../../domain/selector.js';
import type { DocumentBuilder } from '../builder.js';
import { isLeftOut } from './boilerplate.js';
import { HtmlWriter } from './html-writer.js';
import { parseHtml } from './parsing.js';

/** Writes HTML found inside another format: its text and structure, never its tags. Inside a container of Markdown it stands between the container's own signs and has no place of its own. */
export const writeHtmlFragment = (builder: DocumentBuilder, html: string, { start }: Span, language: string | null): void => {
  const base = builder.decoded.startsWith(html, start) ? start : null;
  const { tree } = parseHtml(html);
  new HtmlWriter(builder, base, language, isLeftOut).write(tree);
};
