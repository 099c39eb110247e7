import type { BlockKind } from '../../domain/document.js';

/** What the text written at this point of the tree becomes. */
export interface Place {
  kind: BlockKind;
  level: number;
  ordered: boolean;
  /** A list item has one block of its own; what follows inside it stands below as paragraphs. */
  used: boolean;
}

export const toPlace = (kind: BlockKind, level = 0, ordered = false): Place => ({ kind, level, ordered, used: false });

const HEADING = /^h[1-6]$/;

const BLOCKS = new Set(
  `address article body center dd details div dl dt fieldset figure footer form header hr legend main ol p pre section summary table tbody
  td tfoot th thead tr ul html`.split(/\s+/),
);

export const isBlockTag = (tag: string): boolean => BLOCKS.has(tag) || HEADING.test(tag) || OWN_KIND.has(tag);

const OWN_KIND: ReadonlyMap<string, BlockKind> = new Map([
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

/** The place inside a block element, or null when it inherits the one around it. */
export const placeOfTag = (tag: string): Place | null => {
  if (HEADING.test(tag)) return toPlace('heading', Number(tag.charAt(1)));
  const kind = OWN_KIND.get(tag);
  return kind === undefined ? null : toPlace(kind);
};
