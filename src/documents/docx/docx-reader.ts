import type { Document, SourceDocument } from '../../domain/document.js';
import { DocumentBuilder } from '../builder.js';
import { DocumentRejected } from '../rejected.js';
import { findDisplayTitle } from './display-title.js';
import { childOf } from './element.js';
import { Findings } from './findings.js';
import { Flow } from './flow.js';
import { Margins } from './margins.js';
import { Notes } from './notes.js';
import { Numbering } from './numbering.js';
import { readPageCount, readProperties } from './properties.js';
import type { Shared } from './story.js';
import { StoryWriter } from './story-writer.js';
import { Styles } from './styles.js';
import { openWordPackage, type Part, type WordPackage } from './word-package.js';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Pages as Word last laid them out. */
class Pagination {
  #isRendered = false;

  constructor(readonly flow: Flow) {}

  startRenderedPage(): void {
    this.#isRendered = true;
    this.flow.startPage();
  }

  /** Without rendered breaks, typed ones are believed unless the program that saved the file counted other pages. */
  isKnown(count: number | null): boolean {
    return this.#isRendered || (count === null ? this.flow.pages > 1 : count === this.flow.pages);
  }
}

const writeNotes = (shared: Shared): void => {
  // Notes may not call notes, so the list does not grow while it is read.
  for (const { label, element, part } of [...shared.notes.called]) {
    shared.flow.setPrefix(label === null ? '' : `[${label}] `);
    new StoryWriter({ ...shared, relationships: part.relationships, isMargin: false }).write(element.children);
  }
  shared.flow.setPrefix('');
};

const writeDocument = (word: WordPackage, main: Part, shared: Shared): void => {
  const margins = new Margins(word, main, shared);
  margins.writeHeader();
  const story = { ...shared, relationships: main.relationships, isMargin: false };
  new StoryWriter(story).write(childOf(main.root, 'w:body')?.children ?? []);
  writeNotes(shared);
  margins.writeFooter();
  shared.flow.end();
};

const refuseEmpty = ({ text }: Document): void => {
  if (text !== '') return;
  throw new DocumentRejected('empty', 'The Word document has no text. If it shows pictures of text, send the text itself.');
};

/**
 * A Word document as its reader sees it: letterhead, body, notes, and the footer where it says something; changes accepted, comments and
 * hidden text left out. Rejects with DocumentRejected.
 */
export const readDocx = async ({ bytes }: SourceDocument): Promise<Document> => {
  const word = await openWordPackage(bytes);
  const main = word.main();
  const body = childOf(main.root, 'w:body');
  const styles = new Styles(word.related(main, 'styles')?.root);
  const numbering = new Numbering(word.related(main, 'numbering')?.root);
  const builder = new DocumentBuilder('');
  const flow = new Flow(builder);
  const pagination = new Pagination(flow);
  const findings = new Findings();
  const startRenderedPage = (): void => pagination.startRenderedPage();
  const title = body === undefined ? null : findDisplayTitle(body, styles, numbering);
  writeDocument(word, main, { flow, styles, numbering, notes: new Notes(word, main), findings, title, startRenderedPage });
  findings.tell(builder);
  const properties = readProperties(word.own('core-properties', 'coreProperties'), styles.language);
  const document = builder.build(MEDIA_TYPE, properties);
  refuseEmpty(document);
  const count = readPageCount(word.own('extended-properties', 'extendedProperties'));
  return pagination.isKnown(count) ? document : { ...document, pages: [] };
};
