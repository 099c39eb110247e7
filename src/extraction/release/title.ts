import type { SectionKind } from '../../domain/release.js';
import type { Span } from '../../domain/selector.js';
import { BANNER_ISSUER } from '../lexicons/headings.js';
import type { Words } from '../words.js';
import { type FoundDateline, fillsItsBlock } from './dateline.js';

export interface FoundTitle extends Span {
  block: number;
  text: string;
}

const TOP = 10;
const LONGEST = 300;
/** «Titre | Rubrique | Émetteur»: what a web page adds to its title. */
const SITE = /\s[|·]\s/;

const textOf = (words: Words, block: number): string => {
  const { start = 0, end = 0 } = words.blocks[block] ?? {};
  return words.text.slice(start, end);
};

/** The rest of a block whose first words are its date. */
const isDatelineBlock = (words: Words, block: number, dateline: FoundDateline | null): boolean =>
  dateline?.block === block && fillsItsBlock(words, dateline);

const looksLikeTitle = (words: Words, block: number): boolean => {
  const text = textOf(words, block);
  return (
    text.length >= 3 &&
    text.length <= LONGEST &&
    /\p{L}{2}/u.test(text) &&
    words.blocks[block]?.kind !== 'list_item' &&
    words.blocks[block]?.kind !== 'table_row'
  );
};

/** Index of the block that holds the title: the first top heading, else the first block that is neither banner nor dateline. */
function titleBlock(words: Words, kinds: readonly SectionKind[], dateline: FoundDateline | null): number {
  const top = Array.from({ length: Math.min(TOP, words.blocks.length) }, (_, index) => index);
  const open = top.filter(
    (block) => looksLikeTitle(words, block) && !isDatelineBlock(words, block, dateline) && kinds[block] !== 'contact',
  );
  const firstLong = top.find((block) => textOf(words, block).length > LONGEST) ?? TOP;
  const plain = open.filter((block) => kinds[block] !== 'banner');
  const heading = plain.find(
    (block) => words.blocks[block]?.kind === 'heading' && words.blocks[block]?.level === 1 && kinds[block] !== 'quote',
  );
  const first = heading ?? plain.find((block) => block <= firstLong || firstLong === TOP);
  if (first !== undefined && first < firstLong && !isLead(words, first, plain)) return first;
  return open.find((block) => BANNER_ISSUER.test(words.shadow.slice(words.blocks[block]?.start))) ?? first ?? -1;
}

/** A full sentence that follows no other title is the lead of a release whose title is its banner. */
const isLead = (words: Words, block: number, plain: readonly number[]): boolean =>
  plain[0] === block && /[.]$/.test(textOf(words, block)) && textOf(words, block).length > 160 && words.blocks[block]?.kind !== 'heading';

const BANNER_LABEL = /^(?:communiqué de presse|communiqué|press release|news release)\s?[:–—-]\s?/i;

export function findTitle(words: Words, kinds: readonly SectionKind[], dateline: FoundDateline | null): FoundTitle | null {
  const block = titleBlock(words, kinds, dateline);
  const { start = 0, end = 0 } = words.blocks[block] ?? {};
  if (end <= start) return null;
  const raw = words.text.slice(start, end);
  const label = BANNER_LABEL.exec(raw)?.[0] ?? '';
  const site = SITE.exec(raw);
  const to = site === null ? end : start + site.index;
  const from = start + label.length;
  return { block, start: from, end: to, text: words.text.slice(from, to).replace(/\s+/g, ' ').trim() };
}

/** What a page's title says after its bars: the site that publishes it. */
export function siteOfTitle(words: Words, title: FoundTitle | null): string | null {
  if (title === null) return null;
  const parts = textOf(words, title.block).split(SITE);
  return parts.length > 1 ? (parts.at(-1)?.trim() ?? null) : null;
}
