import type { ReleaseReading } from '../../domain/communique.js';
import type { Section, SectionKind } from '../../domain/release.js';
import type { UnlabelledReading } from '../reading.js';
import { openWords, type Words } from '../words.js';
import { type FoundDateline, fillsItsBlock, findDateline } from './dateline.js';
import { labelBlocks } from './sections.js';
import { type FoundTitle, findTitle } from './title.js';

/** The head of a release: what its first blocks are. */
export interface ReleaseHead {
  words: Words;
  title: FoundTitle | null;
  dateline: FoundDateline | null;
  subtitle: string | null;
  summary: string | null;
}

const textOf = (words: Words, block: number): string => {
  const { start = 0, end = 0 } = words.blocks[block] ?? {};
  return words.text.slice(start, end);
};

const LONGEST_SUBTITLE = 220;

/** A short block right under the title, before the text begins. */
function isSubtitle(words: Words, block: number, kinds: readonly SectionKind[]): boolean {
  const text = textOf(words, block);
  const kind = kinds[block];
  if (kind !== 'heading' && kind !== 'body') return false;
  return text.length <= LONGEST_SUBTITLE && !/[.:;]$/.test(text) && block + 1 < words.blocks.length;
}

const isEmphasised = (words: Words, block: number): boolean => {
  const { start = 0, end = 0 } = words.blocks[block] ?? {};
  return words.document.marks.some(
    (mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && mark.start <= start + 2 && mark.end >= end - 2,
  );
};

/** The lead: a paragraph set in bold or italics under the title, or printed before the date line. */
function isLead(words: Words, block: number, dateline: FoundDateline | null): boolean {
  const text = textOf(words, block);
  if (text.length < 80) return false;
  return (
    isEmphasised(words, block) ||
    (dateline !== null && fillsItsBlock(words, dateline) && dateline.block > block) ||
    repeatsBelow(words, block)
  );
}

/** A web page prints its chapô twice: as a description, then as the first paragraph. */
const repeatsBelow = (words: Words, block: number): boolean => textOf(words, block + 1).startsWith(textOf(words, block).slice(0, 60));

function labelHead(words: Words, kinds: SectionKind[], title: FoundTitle | null, dateline: FoundDateline | null): void {
  if (dateline !== null && fillsItsBlock(words, dateline)) kinds[dateline.block] = 'dateline';
  if (title === null) return;
  for (let block = 0; block < title.block; block++) if (kinds[block] === 'heading' || kinds[block] === 'body') kinds[block] = 'banner';
  kinds[title.block] = 'title';
  let block = title.block + 1;
  while (kinds[block] === 'dateline' || kinds[block] === 'banner') block++;
  if (isSubtitle(words, block, kinds)) kinds[block++] = 'subtitle';
  while (kinds[block] === 'dateline') block++;
  if (kinds[block] === 'body' && isLead(words, block, dateline)) kinds[block] = 'lead';
}

const firstText = (words: Words, kinds: readonly SectionKind[], wanted: SectionKind): string | null => {
  const block = kinds.indexOf(wanted);
  return block < 0 ? null : textOf(words, block).replace(/\s+/g, ' ');
};

/** A quote's block, then a short block without a verb's full stop: its signature. */
function labelSignatures(words: Words, kinds: SectionKind[]): void {
  kinds.forEach((kind, block) => {
    const text = textOf(words, block);
    if (
      kinds[block - 1] === 'quote' &&
      (kind === 'heading' || kind === 'body') &&
      text.length < 200 &&
      /^[-–—]? ?\p{Lu}/u.test(text) &&
      !/[.:?!]$/.test(text)
    ) {
      kinds[block] = 'signature';
    }
  });
}

/** Labels every block and reads the head of the release. */
export function readHead(reading: UnlabelledReading): ReleaseHead {
  const kinds = labelBlocks(reading.blocks, reading.text, reading.shadow);
  const bare: Section[] = reading.blocks.map(({ start, end }, block) => ({ kind: kinds[block] ?? 'body', start, end }));
  const words = openWords({ ...reading, sections: bare });
  const dateline = findDateline(words);
  const title = findTitle(words, kinds, dateline);
  labelHead(words, kinds, title, dateline);
  labelSignatures(words, kinds);
  const sections = bare.map((section, block) => ({ ...section, kind: kinds[block] ?? section.kind }));
  return {
    words: { ...words, sections },
    title,
    dateline,
    subtitle: firstText(words, kinds, 'subtitle'),
    summary: firstText(words, kinds, 'lead'),
  };
}

/** The dateline as the model has it. */
export const toDateline = (words: Words, found: FoundDateline | null): ReleaseReading['dateline'] =>
  found === null
    ? { text: null, place: null, date: null }
    : { text: words.text.slice(found.start, found.end).replace(/\s+/g, ' '), place: found.place, date: found.date };
