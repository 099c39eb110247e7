import type { ReleaseReading } from '../../domain/communique.js';
import type { Section, SectionKind } from '../../domain/release.js';
import { CONTACT } from '../lexicons/headings.js';
import type { UnlabelledReading } from '../reading.js';
import { openWords, type Words } from '../words.js';
import { chooseDateline, type FoundDateline, fillsItsBlock, findDatelines } from './dateline.js';
import { type LabelledUnit, labelHeadUnits } from './head/head.js';
import { labelBlocks } from './sections.js';
import { type FoundTitle, findTitle } from './title.js';

/** The head of a release: what its first blocks are. */
export interface ReleaseHead {
  words: Words;
  units: readonly LabelledUnit[];
  title: FoundTitle | null;
  dateline: FoundDateline | null;
  subtitle: string | null;
  summary: string | null;
}

const textOf = (words: Words, block: number): string => {
  const { start = 0, end = 0 } = words.blocks[block] ?? {};
  return words.text.slice(start, end);
};

const shadowOf = (words: Words, block: number): string => {
  const { start = 0, end = 0 } = words.blocks[block] ?? {};
  return words.shadow.slice(start, end);
};

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

/** What the labels of the head are among the kinds of sections. */
function kindOf({ label, features }: LabelledUnit, known: SectionKind): SectionKind {
  if (features.has('dateline')) return 'dateline';
  if (label === 'points') return known === 'quote' ? 'quote' : 'list';
  if (label === 'title' || label === 'subtitle') return label;
  if (label === 'text') return known === 'banner' || (known === 'contact' && !features.has('contact')) ? 'body' : known;
  return known === 'contact' || known === 'note' ? known : 'banner';
}

function labelHead(
  words: Words,
  kinds: SectionKind[],
  units: readonly LabelledUnit[],
  title: FoundTitle | null,
  dateline: FoundDateline | null,
): void {
  for (const unit of units) for (let block = unit.first; block <= unit.last; block++) kinds[block] = kindOf(unit, kinds[block] ?? 'body');
  endContactsAbove(words, kinds, units);
  if (dateline !== null && fillsItsBlock(words, dateline)) kinds[dateline.block] = 'dateline';
  if (title === null) return;
  for (let block = title.block; block <= title.last; block++) kinds[block] = 'title';
  labelLead(words, kinds, units, title, dateline);
}

/** A contact printed above the title ends where the text begins, however short its paragraphs are. */
function endContactsAbove(words: Words, kinds: SectionKind[], units: readonly LabelledUnit[]): void {
  const text = units.find(({ label }) => label === 'text');
  if (text === undefined || kinds[text.last] !== 'body') return;
  for (let block = text.last + 1; kinds[block] === 'contact' && !CONTACT.test(shadowOf(words, block)); block++) kinds[block] = 'body';
}

/** A subtitle that is a paragraph set apart, or the first paragraph set so, is the lead. */
function labelLead(
  words: Words,
  kinds: SectionKind[],
  units: readonly LabelledUnit[],
  title: FoundTitle,
  dateline: FoundDateline | null,
): void {
  const below = units.filter(({ first, label }) => first > title.last && (label === 'subtitle' || label === 'text'));
  for (const { first } of below) {
    if (kinds[first] === 'subtitle' && textOf(words, first).length < 80) continue;
    const ends = /[.!?…]["»”]?$/.test(textOf(words, first));
    if ((kinds[first] === 'body' || (kinds[first] === 'subtitle' && ends)) && isLead(words, first, dateline)) {
      kinds[first] = 'lead';
      return;
    }
  }
}

/** The first block of a kind, with the lines of the same kind printed right below it. */
function firstText(words: Words, kinds: readonly SectionKind[], wanted: SectionKind): string | null {
  const block = kinds.indexOf(wanted);
  if (block < 0) return null;
  let last = block;
  while (kinds[last + 1] === wanted && wanted !== 'lead') last++;
  return words.text.slice(words.blocks[block]?.start ?? 0, words.blocks[last]?.end ?? 0).replace(/\s+/g, ' ');
}

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
  const datelines = findDatelines(words);
  const units = labelHeadUnits(words, datelines);
  const title = findTitle(words, units);
  const dateline = chooseDateline(words, datelines, title?.block ?? -1);
  labelHead(words, kinds, units, title, dateline);
  labelSignatures(words, kinds);
  const sections = bare.map((section, block) => ({ ...section, kind: kinds[block] ?? section.kind }));
  return {
    words: { ...words, sections },
    units,
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
