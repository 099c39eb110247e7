import { toPlace } from '../html/places.js';
import { parsePageNumber } from '../text/page-numbers.js';
import { embargoWatermark } from '../watermarks.js';
import { attributeOf, childrenOf, elementsBelow, switchOf, type XmlElement } from './element.js';
import type { Shared } from './story.js';
import { StoryWriter } from './story-writer.js';
import { typedText } from './typed-text.js';
import type { Part, WordPackage } from './word-package.js';

type Margin = 'header' | 'footer';

/** A contact, an embargo or a note about the issuer; an address, a bank account or a running title is furniture. */
const SAYS_SOMETHING =
  /contacts?\b|relations?[ -](?:presse|médias?|publiques)|service (?:de )?(?:presse|communication)|attachée? de presse|(?:press|media) (?:office|officer|contact|enquir|inquir|relations)|presse@|press@|embargo|ne pas (?:publier|diffuser)|not for (?:release|publication)|à propos d|^about |^notes? (?:aux?|to) /i;
const PROSE = /^.{120,}[.!?»”]$/su;

/** The first section's header or footer on its first page; null when that page shows none. */
const firstPageOf = (word: WordPackage, main: Part, margin: Margin): Part | null => {
  const [section] = sectionsOf(main.root);
  if (section === undefined) return null;
  const type = switchOf(section, 'w:titlePg') === true ? 'first' : 'default';
  const reference = childrenOf(section, `w:${margin}Reference`).find((it) => (attributeOf(it, 'w:type') ?? 'default') === type);
  return word.byId(main, attributeOf(reference, 'r:id'), margin);
};

const sectionsOf = (root: XmlElement): XmlElement[] => [...elementsBelow(root)].filter(({ name }) => name === 'w:sectPr');

const paragraphsOf = (root: XmlElement): XmlElement[] => [...elementsBelow(root)].filter(({ name }) => name === 'w:p');

/** Headers and footers of the first page: what a reader of the printed release sees around its text, once. */
export class Margins {
  readonly #inBody: ReadonlySet<string>;

  constructor(
    readonly word: WordPackage,
    readonly main: Part,
    readonly shared: Shared,
  ) {
    this.#inBody = new Set(paragraphsOf(main.root).map((paragraph) => typedText(paragraph)));
  }

  /** The letterhead: issuer, banner and date may stand nowhere else. */
  writeHeader(): void {
    const header = firstPageOf(this.word, this.main, 'header');
    if (header === null) return;
    this.#writeWatermark(header);
    this.#write(header, (paragraph) => this.#isFurniture(paragraph));
  }

  /** An embargo that the watermark asks for opens the text. */
  #writeWatermark({ root }: Part): void {
    for (const { name, attributes } of elementsBelow(root)) {
      const notice = name === 'v:textpath' ? embargoWatermark(attributes.get('string') ?? '') : null;
      if (notice === null) continue;
      this.shared.flow.startBlock(toPlace('paragraph'));
      this.shared.flow.append(notice);
      return;
    }
  }

  /** From the first paragraph that says something: contacts and notes stand there, and most footers have none. */
  writeFooter(): void {
    const footer = firstPageOf(this.word, this.main, 'footer');
    if (footer === null) return;
    let isSaying = false;
    this.#write(footer, (paragraph) => {
      const text = typedText(paragraph);
      isSaying ||= SAYS_SOMETHING.test(text) || PROSE.test(text);
      return !isSaying || this.#isFurniture(paragraph);
    });
  }

  #write(part: Part, isLeftOut: (paragraph: XmlElement) => boolean): void {
    const story = { ...this.shared, relationships: part.relationships, isMargin: true };
    new StoryWriter(story, isLeftOut).write(part.root.children);
  }

  /** Page numbers, and running titles that repeat a line of the body. */
  #isFurniture(paragraph: XmlElement): boolean {
    const text = typedText(paragraph);
    return text !== '' && (parsePageNumber(text) !== null || this.#inBody.has(text));
  }
}
