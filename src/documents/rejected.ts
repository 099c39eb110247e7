export type RejectionCode =
  | 'empty'
  | 'binary'
  | 'unsupported-format'
  | 'too-large'
  | 'badly-encoded'
  /** The container cannot be opened or parsed. */
  | 'damaged'
  /** A password or a rights scheme keeps the text from being read. */
  | 'protected'
  /** Pages without a text layer: a scan. */
  | 'no-text'
  /** A limit inside the file was reached: unpacked size, elements, pages, depth. */
  | 'too-complex'
  /** Reading took more memory or time than one document may have. */
  | 'too-costly';

/** The bytes cannot become a document. `code` is stable, for machines; `message` tells a person what to do. */
export class DocumentRejected extends Error {
  override readonly name = 'DocumentRejected';

  constructor(
    readonly code: RejectionCode,
    message: string,
  ) {
    super(message);
  }
}
