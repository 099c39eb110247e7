import type { XmlElement } from './element.js';
import type { Findings } from './findings.js';
import type { Flow } from './flow.js';
import type { Notes } from './notes.js';
import type { Numbering } from './numbering.js';
import type { Relationships } from './relationships.js';
import type { Styles } from './styles.js';

/** What all parts of one document share while they are written. */
export interface Shared {
  flow: Flow;
  styles: Styles;
  numbering: Numbering;
  notes: Notes;
  findings: Findings;
  /** The paragraph that is the title by its size alone. */
  title: XmlElement | null;
  /** Word notes where its pages begin when it saves: then pages are known. */
  startRenderedPage: () => void;
}

/** A stretch of text with relationships of its own: the body, a header, a note. */
export interface Story extends Shared {
  relationships: Relationships;
  /** True for headers and footers. */
  isMargin: boolean;
}
