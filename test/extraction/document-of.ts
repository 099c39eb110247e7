import { type Block, type Document, NO_METADATA } from '../../src/domain/document.js';

const KINDS: Readonly<Record<string, Block['kind']>> = { '# ': 'heading', '• ': 'list_item' };

/** A document of paragraphs: blank lines part them; a line that begins with «• » is a list item, one with «# » a heading. */
export function documentOf(source: string, metadata: Partial<Document['metadata']> = {}): Document {
  const blocks: Block[] = [];
  let text = '';
  for (const part of source.split(/\n{2,}/)) {
    const kind = KINDS[part.slice(0, 2)] ?? 'paragraph';
    const line = kind === 'paragraph' ? part : part.slice(2);
    if (line === '') continue;
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + line.length, kind, level: kind === 'paragraph' ? 0 : 1, ordered: false });
    text += line;
  }
  return { media_type: 'text/plain', text, blocks, marks: [], pages: [], map: [], metadata: { ...NO_METADATA, ...metadata }, messages: [] };
}
