export type RejectionCode = 'empty' | 'binary' | 'unsupported-format' | 'too-large' | 'badly-encoded';

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
