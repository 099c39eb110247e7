import { readTextDocument } from '../documents/read.js';
import type { SourceDocument, TextMediaType } from '../domain/document.js';
import { type Reading, toReading } from './reading.js';

/** Reads in this very process. Loaded when it is first needed: a server that publishes what others read starts without the readers. */
export const readHere = (source: SourceDocument & { media_type: TextMediaType }): Reading => toReading(source, readTextDocument(source));
