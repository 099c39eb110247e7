import type { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** The parts of pdf.js the reader uses; loaded with the first PDF. */
export interface Library {
  open: typeof getDocumentProxy;
  operators: Readonly<Record<string, number>>;
}

export type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>;

const load = async (): Promise<Library> => {
  const unpdf: { getDocumentProxy: typeof getDocumentProxy; getResolvedPDFJS: typeof getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await unpdf.getResolvedPDFJS();
  return { open: unpdf.getDocumentProxy, operators: OPS };
};

const METHOD = 'transferToFixedLength';
let users = 0;

/** As ES2024 has it, except that the old buffer stays usable: pdf.js drops it at once. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(this).subarray(0, length));
  return copy.buffer;
}

/** Node 20 lacks a method pdf.js hands its fonts over with: lent while a file is open, and taken back after the last one. */
const lend = (): (() => void) => {
  if (METHOD in ArrayBuffer.prototype && users === 0) return () => undefined;
  if (users === 0)
    Object.defineProperty(ArrayBuffer.prototype, METHOD, { value: transferToFixedLength, configurable: true, writable: true });
  users += 1;
  return () => {
    users -= 1;
    if (users === 0) Reflect.deleteProperty(ArrayBuffer.prototype, METHOD);
  };
};

/** Runs a task with pdf.js at hand. */
export const withLibrary = async <T>(task: (library: Library) => Promise<T>): Promise<T> => {
  const giveBack = lend();
  try {
    return await task(await load());
  } finally {
    giveBack();
  }
};
