import { type Block, type Document, NO_METADATA } from '../../src/domain/document.js';

const toBlock = (start: number, line: string): Block => {
  const kind = line.startsWith('• ') ? 'list_item' : 'paragraph';
  return { start, end: start + line.length, kind, level: 0, ordered: false };
};

/** A document of paragraphs: blank lines part them; a line that begins with «• » is a list item, one with «# » a heading. */
export function documentOf(source: string, metadata: Partial<Document['metadata']> = {}): Document {
  const blocks: Block[] = [];
  let text = '';
  for (const part of source.split(/\n{2,}/)) {
    const heading = part.startsWith('# ');
    const line = heading ? part.slice(2) : part;
    if (line === '') continue;
    if (text !== '') text += '\n\n';
    blocks.push(heading ? { ...toBlock(text.length, line), kind: 'heading', level: 1 } : toBlock(text.length, line));
    text += line;
  }
  return { media_type: 'text/plain', text, blocks, marks: [], pages: [], map: [], metadata: { ...NO_METADATA, ...metadata }, messages: [] };
}
