import type { MediaType } from '../domain/document.js';

/** Text, Markdown and HTML larger than this are refused: no communiqué comes near it. */
export const MAX_TEXT_BYTES = 2 * 1024 * 1024;

/** PDF and DOCX larger than this are refused: images and fonts weigh, text does not. */
export const MAX_BINARY_BYTES = 10 * 1024 * 1024;

export interface Format {
  media_type: MediaType;
  /** For people: `--help`, README, refusals. */
  name: string;
  extensions: readonly string[];
  max_bytes: number;
}

/** What Dateline reads, in the order shown to people. A new format is one line here and one in `readers.ts`. */
export const SUPPORTED_FORMATS: readonly Format[] = [
  { media_type: 'text/plain', name: 'Plain text', extensions: ['.txt', '.text'], max_bytes: MAX_TEXT_BYTES },
  { media_type: 'text/markdown', name: 'Markdown', extensions: ['.md', '.markdown'], max_bytes: MAX_TEXT_BYTES },
  { media_type: 'text/html', name: 'HTML', extensions: ['.html', '.htm', '.xhtml'], max_bytes: MAX_TEXT_BYTES },
  { media_type: 'application/pdf', name: 'PDF', extensions: ['.pdf'], max_bytes: MAX_BINARY_BYTES },
  {
    media_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word (.docx)',
    extensions: ['.docx'],
    max_bytes: MAX_BINARY_BYTES,
  },
];

/** The format a file name suggests, or null. */
export const formatOfName = (name: string | null): Format | null => {
  const dot = name?.lastIndexOf('.') ?? -1;
  if (name === null || dot < 0) return null;
  const extension = name.slice(dot).toLowerCase();
  return SUPPORTED_FORMATS.find(({ extensions }) => extensions.includes(extension)) ?? null;
};
