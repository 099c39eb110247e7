import { nameKey } from '../../../domain/folding.js';
import { BANNER } from '../../lexicons/headings.js';
import type { Words } from '../../words.js';
import { isBodyLine, isBodyName } from '../names.js';

const FEWEST_WORDS = 5;
const BREAK = / [-–—|:·] /;

/** «Le marché couvert rouvre ses portes – Communiqué de presse du 3 mai 2024», the heading of a page and the beginning of its file's title: a title, whatever banner follows it. */
export function saysTitleFirst({ text, shadow, blocks, document }: Words, block: number): boolean {
  const { kind, level, start = 0, end = 0 } = blocks[block] ?? {};
  const { title } = document.metadata;
  if (kind !== 'heading' || level !== 1 || title === null) return false;
  const line = text.slice(start, end);
  const [said = ''] = line.split(BREAK, 1);
  if (said.length === line.length || said.split(' ').length < FEWEST_WORDS || isBodyName(said) || isBodyLine(said)) return false;
  return !BANNER.test(shadow.slice(start, start + said.length)) && nameKey(title).startsWith(nameKey(line));
}
