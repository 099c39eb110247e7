import { lastLine, type Paragraph } from './paragraphs.js';

const follows = (item: Paragraph, next: Paragraph | undefined): boolean => {
  const [bullet, nextBullet] = [item.bullet, next?.bullet];
  if (bullet === null || nextBullet === null || nextBullet === undefined || bullet.marker !== nextBullet.marker) return false;
  return bullet.number === null || nextBullet.number === bullet.number + 1;
};

/** Two items make a list, and so does one below a colon; numbers count from 1. A lone dash may sign a quotation and stays in the text. */
const isList = (items: readonly Paragraph[], before: Paragraph | undefined): boolean => {
  const bullet = items[0]?.bullet;
  if (bullet === null || bullet === undefined) return false;
  if (bullet.number !== null) return bullet.number === 1 && items.length > 1;
  const introduced = before !== undefined && lastLine(before)?.text.endsWith(':') === true;
  return bullet.certain || items.length > 1 || introduced;
};

/** Depth by indentation: each deeper indent opens a level, each shallower one closes those it undercuts. */
const toItems = (items: readonly Paragraph[], indents: number[]): void => {
  for (const item of items) {
    const indent = item.lines[0]?.indent ?? 0;
    while (indents.length > 1 && (indents.at(-1) ?? 0) > indent) indents.pop();
    if (indents.length === 0 || indent >= (indents.at(-1) ?? 0) + 2) indents.push(indent);
    item.kind = 'list_item';
    item.level = indents.length;
    item.ordered = item.bullet?.number != null;
    item.skip = item.bullet?.length ?? 0;
  }
};

/** Turns paragraphs that begin with bullets or numbers into items, where they make a list. */
export const findLists = (paragraphs: readonly Paragraph[]): void => {
  let indents: number[] = [];
  for (let index = 0; index < paragraphs.length; ) {
    const items: Paragraph[] = [];
    for (let item = paragraphs[index]; item !== undefined; item = paragraphs[index + items.length]) {
      items.push(item);
      if (!follows(item, paragraphs[index + items.length])) break;
    }
    const before = paragraphs[index - 1];
    if (before?.kind !== 'list_item') indents = [];
    if (isList(items, before)) toItems(items, indents);
    index += items.length;
  }
};
