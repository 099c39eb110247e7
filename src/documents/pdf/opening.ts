import { DocumentRejected } from '../rejected.js';
import type { Library, PdfFile } from './library.js';

/** Text and geometry only: no scripts, no forms, no pictures, nothing fetched. A picture of more than one pixel is never decoded. */
const OPTIONS = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  useWasm: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 1,
  stopAtErrors: false,
  verbosity: 0,
};

const damaged = (): DocumentRejected =>
  new DocumentRejected('damaged', 'The PDF is damaged and cannot be read. Export it again from the original, or send the original.');

const isProtected = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';

const refusal = (error: unknown): DocumentRejected => {
  if (error instanceof DocumentRejected) return error;
  if (!isProtected(error)) return damaged();
  return new DocumentRejected('protected', 'The PDF asks for a password. Send it without one.');
};

/** Opens the bytes, hands the file to a task and closes it whatever happens. Rejects with DocumentRejected only. */
export const withPdf = async <T>({ open }: Library, bytes: Uint8Array, task: (file: PdfFile) => Promise<T>): Promise<T> => {
  let file: PdfFile | null = null;
  try {
    // pdf.js takes possession of the buffer it is given.
    file = await open(new Uint8Array(bytes), OPTIONS);
    return await task(file);
  } catch (error) {
    throw refusal(error);
  } finally {
    await file?.destroy().catch(() => undefined);
  }
};
