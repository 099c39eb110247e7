import type { SectionKind } from '../../domain/release.js';
import { ABOUT, BANNER, CONTACT, EMBARGO, END_MARK, LEGAL, NOTE } from '../lexicons/headings.js';
import { FOUNDED } from '../lexicons/self-descriptions.js';
import type { ReadBlock } from '../reading.js';

/** A block as the labels see it. */
interface Labelled {
  block: ReadBlock;
  folded: string;
  text: string;
}

const SHORT = 120;
const LABEL = 60;
const TOP = 8;

const isShort = ({ text }: Labelled): boolean => text.length <= SHORT;
const endsSentence = ({ text }: Labelled): boolean => /[.!?…;,:»”"]$/.test(text);
const hasWords = ({ text }: Labelled): boolean => /\p{L}{2}/u.test(text);

/** Regions that last until the next label of the kind: what follows «À propos» or «Contact presse». */
function regionOf(one: Labelled): SectionKind | null {
  if (one.text.length > SHORT) return null;
  if (ABOUT.test(one.folded)) return 'about';
  if (LEGAL.test(one.folded)) return 'legal';
  return CONTACT.test(one.folded) && (one.text.length <= LABEL || /[:@\d]/.test(one.folded)) ? 'contact' : null;
}

const CONTACT_LINE = /@|https?:|www\.|(?:\+|0)\d[\d .-]{7}/;

/** A contact region holds short lines and lines with an address or a number; prose ends it. */
const staysInRegion = (region: SectionKind, one: Labelled): boolean =>
  region !== 'contact' || isShort(one) || CONTACT_LINE.test(one.folded);

const NAMED_FIRST = /^(?:l[ae] |l'|les |the )/;
const SHORTEST_PROSE = 50;

/** «La Communauté de communes regroupe 27 communes.» below a contact: who the issuer is, under no heading of its own. */
const describesIssuer = (region: SectionKind, { folded, text }: Labelled): boolean =>
  region === 'contact' &&
  text.length >= SHORTEST_PROSE &&
  text.endsWith('.') &&
  (NAMED_FIRST.test(folded) || FOUNDED.test(folded)) &&
  !CONTACT_LINE.test(folded);

/** What region a block stands in that opens none itself. */
function nextRegion(region: SectionKind, one: Labelled): SectionKind | null {
  if (describesIssuer(region, one)) return 'about';
  return one.block.kind === 'heading' || !staysInRegion(region, one) ? null : region;
}

const STARRED = /^\* \S/;
/** «les familles*»: a sign that calls a note. */
const CALL = /[\p{L}\p{N})»”]\*(?![*\p{L}\p{N}])/u;

/** Paragraphs in a row that begin with «* » are a list that was typed; a single one, or those that the text calls, are notes. */
function starredItems(labelled: readonly Labelled[], text: string): ReadonlySet<Labelled> {
  const call = text.search(CALL);
  const isStarred = (one: Labelled | undefined): boolean =>
    one !== undefined && STARRED.test(one.text) && (call < 0 || call > one.block.start);
  return new Set(labelled.filter((one, at) => isStarred(one) && (isStarred(labelled[at - 1]) || isStarred(labelled[at + 1]))));
}

function ownKind(one: Labelled, next: Labelled | undefined): SectionKind {
  const { block, folded, text } = one;
  if (END_MARK.test(folded) || NOTE.test(folded)) return 'note';
  if (block.kind === 'list_item') return 'list';
  if (block.kind === 'table_row') return 'table';
  if (block.kind === 'quote' || (/^[«“"]/.test(text) && /[»”"][.,]?$/.test(text))) return 'quote';
  if (block.kind === 'heading') return 'heading';
  const announces = next !== undefined && (next.block.kind === 'list_item' || next.text.length > text.length);
  return isShort(one) && !endsSentence(one) && hasWords(one) && announces ? 'heading' : 'body';
}

const isBanner = (one: Labelled): boolean => one.text.length <= SHORT && (BANNER.test(one.folded) || EMBARGO.test(one.folded));

/** Kinds of blocks by themselves and by the region they stand in, before title and dateline are known. */
export function labelBlocks(blocks: readonly ReadBlock[], text: string, shadow: string): SectionKind[] {
  const labelled = blocks.map((block) => ({
    block,
    text: text.slice(block.start, block.end),
    folded: shadow.slice(block.start, block.end),
  }));
  const items = starredItems(labelled, text);
  let region: SectionKind | null = null;
  return labelled.map((one, index) => {
    if (index < TOP && isBanner(one)) return 'banner';
    const opened: SectionKind | null = index === 0 ? null : regionOf(one);
    if (opened !== null) region = opened;
    else if (region !== null) region = nextRegion(region, one);
    const kind = items.has(one) ? 'list' : ownKind(one, labelled[index + 1]);
    return region === null || kind === 'note' ? kind : region;
  });
}
