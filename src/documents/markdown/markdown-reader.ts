import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Document } from '../../domain/document.js';
import { toMessage } from '../../domain/message.js';
import { DocumentBuilder } from '../builder.js';
import type { Decoded } from '../encoding.js';
import { writeText } from '../text/text-writer.js';
import { BlockWriter } from './block-writer.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { intricacyOf, MAX_NESTING } from './intricacy.js';

const REASONS = {
  'too-long': 'is too long',
  'too-deep': `is nested deeper than ${MAX_NESTING} levels`,
  'too-intricate': 'has too many signs',
};

const parse = (body: string): Root =>
  fromMarkdown(body, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });

/** The tree, or why there is none. Parser and plug-ins recurse over inline nesting, which no count of signs bounds tightly. */
const tryParse = (body: string): Root | string => {
  const intricacy = intricacyOf(body);
  if (intricacy !== 'plain') return REASONS[intricacy];
  try {
    return parse(body);
  } catch (error) {
    if (error instanceof RangeError) return REASONS['too-deep'];
    throw error;
  }
};

/** A title printed nowhere but in the header is still the release's title: it becomes the first heading. */
const writeTitle = (builder: DocumentBuilder, { metadata, titleSpan }: FrontMatter): void => {
  if (metadata.title === null || titleSpan === null) return;
  builder.open('heading', 1);
  builder.append(metadata.title, titleSpan);
  builder.close();
};

const hasTitle = (root: Root): boolean => root.children.some((node) => node.type === 'heading' && node.depth === 1);

/** Markdown (CommonMark and GFM), with its header. Raw HTML is read as text, never kept. */
export const readMarkdown = ({ text, messages }: Decoded): Document => {
  const builder = new DocumentBuilder(text);
  const header = readFrontMatter(text);
  const root = tryParse(text.slice(header.bodyStart));
  if (typeof root === 'string') {
    const sentence = `The Markdown ${root} and was read as plain text. Send the communiqué alone, without its annexes.`;
    writeTitle(builder, header);
    writeText(builder, header.bodyStart);
    return builder.build('text/markdown', header.metadata, [...messages, toMessage('warning', 'markdown-read-as-text', sentence)]);
  }
  if (!hasTitle(root)) writeTitle(builder, header);
  new BlockWriter(builder, header.bodyStart, root, header.metadata.language).write();
  return builder.build('text/markdown', header.metadata, messages);
};
