import { type DocumentMetadata, NO_METADATA } from '../../domain/document.js';
import type { PdfFile } from './library.js';

const MAX_VALUE = 1000;
// "Microsoft Word - CP_2024.docx", "communique.indd", "untitled", "Sans titre 1", "Document1"
const JUNK_TITLE =
  /^(?:microsoft (?:word|powerpoint|office)\b|(?:untitled|sans[ -]titre|sans nom|document|présentation|presentation)[\s_-]?\d{0,3}$|(?:https?|file|about):|[a-z0-9 ]$)|\.(?:docx?|odt|rtf|pdf|indd|html?|pages|txt|tex|dvi|qxd|pptx?|pub|fm|ai|md)$/i;
// "D:20240314093000+01'00'"
const PDF_DATE = /^(?:D:)?(\d{4})(?:-?(\d{2}))?(?:-?(\d{2}))?/;
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;

const toText = (value: unknown): string | null => {
  const text = Array.isArray(value) ? value.find((item) => typeof item === 'string') : value;
  if (typeof text !== 'string') return null;
  return (
    text
      .replace(/\0/g, '')
      .replace(/\s{1,100}/g, ' ')
      .trim()
      .slice(0, MAX_VALUE)
      .toWellFormed()
      .normalize('NFC') || null
  );
};

/** What word processors put in for want of a title says nothing. */
export const toTitle = (value: unknown): string | null => {
  const title = toText(value);
  return title === null || JUNK_TITLE.test(title) || !/\p{L}/u.test(title) ? null : title;
};

/** The day of a PDF or XMP date, as written there; null when it is none. */
export const toDay = (value: unknown): string | null => {
  const [, year, month = '01', day = '01'] = PDF_DATE.exec(toText(value) ?? '') ?? [];
  if (year === undefined) return null;
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
};

const toLanguage = (value: unknown): string | null => {
  const language = toText(value);
  return language !== null && LANGUAGE.test(language) ? language.replaceAll('_', '-') : null;
};

/** What the file says about itself: the Info dictionary, then XMP. A file without either is no worse. */
export const readMetadata = async (file: PdfFile): Promise<DocumentMetadata> => {
  const found = await file.getMetadata().catch(() => null);
  if (found === null) return NO_METADATA;
  const info = found.info as Record<string, unknown>;
  const xmp = (key: string): unknown => (found.metadata as { get?: (key: string) => unknown } | null)?.get?.(key);
  return {
    ...NO_METADATA,
    title: toTitle(info.Title) ?? toTitle(xmp('dc:title')),
    author: toText(info.Author) ?? toText(xmp('dc:creator')),
    date: toDay(info.CreationDate) ?? toDay(xmp('xmp:createdate')),
    language: toLanguage(info.Language),
    description: toText(info.Subject) ?? toText(xmp('dc:description')),
  };
};
