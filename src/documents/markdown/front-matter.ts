import { type DocumentMetadata, NO_METADATA } from '../../domain/document.js';
import type { Span } from '../../domain/selector.js';

export interface FrontMatter {
  metadata: DocumentMetadata;
  /** Where the title's own characters stand in the source; null without a title. */
  titleSpan: Span | null;
  /** Where the text begins. */
  bodyStart: number;
}

interface Field extends Span {
  key: string;
  value: string;
}

const MAX_HEADER = 16 * 1024;

// "title: Une annonce", "Date: 2024-03-12"
const FIELD = /^([A-Za-z][\w-]{0,40})[ \t]{0,4}:(?:[ \t]+|$)/;
// "title = 'Une annonce'"
const TOML_FIELD = /^([A-Za-z][\w-]{0,40})[ \t]{0,4}=(?:[ \t]+|$)/;

const ALIASES: Readonly<Record<keyof DocumentMetadata, readonly string[]>> = {
  title: ['title', 'titre'],
  author: ['author', 'auteur', 'authors'],
  site_name: ['site_name', 'site', 'publisher', 'issuer', 'organisation', 'organization'],
  date: ['date', 'published', 'publishdate', 'date_published', 'pubdate'],
  language: ['lang', 'language', 'langue'],
  url: ['url', 'canonical', 'canonical_url', 'permalink'],
  description: ['description', 'summary', 'excerpt', 'resume'],
};

/** "title: >-": the lines below it are the value. */
const BLOCK_SCALAR = /^[>|](?:[+-]?\d?|\d[+-])$/;
const CONTINUED = /^[ \t]+\S/;
const MAX_LINES = 40;

/** Where a value ends that goes on over indented lines, as YAML folds them. */
function valueEnd(text: string, lineEnd: number): number {
  let end = lineEnd;
  for (let count = 0; count < MAX_LINES && end < text.length; count++) {
    const next = text.indexOf('\n', end + 1);
    const line = text.slice(end + 1, next < 0 ? text.length : next);
    if (!CONTINUED.test(line)) break;
    end = next < 0 ? text.length : next;
  }
  return end;
}

const QUOTES = new Set(['"', "'"]);

/** Lines as one, a blank between; what a single line holds stays as it is. */
function joinLines(value: string): string {
  const [first = '', ...rest] = value.split('\n');
  return rest.reduce((joined, line) => `${joined.trimEnd()} ${line.trimStart()}`, first);
}

/** The value without its quotes, its lines joined by blanks, and where it stands. A list or a mapping is not read: nothing here needs one. */
const toField = (text: string, start: number, lineEnd: number, form: RegExp): Field | null => {
  const match = form.exec(text.slice(start, lineEnd).replace(/\r$/, ''));
  if (match === null) return null;
  const first = text.slice(start + match[0].length, lineEnd).trim();
  const folds = form === FIELD && first !== '' && !/^[[{&*!#]/.test(first);
  const block = folds && BLOCK_SCALAR.test(first);
  const from = block ? Math.min(lineEnd + 1, text.length) : start + match[0].length;
  const raw = text.slice(from, folds ? valueEnd(text, lineEnd) : lineEnd).trimEnd();
  const lead = raw.length - raw.trimStart().length;
  const printed = raw.slice(lead);
  const mark = printed.charAt(0);
  const quote = !block && printed.length > 1 && QUOTES.has(mark) && printed.endsWith(mark) ? mark : '';
  const inner = printed.slice(quote.length, printed.length - quote.length);
  const joined = joinLines(inner);
  const value = quote === '"' ? joined.replace(/\\(["\\])/g, '$1') : joined.replaceAll(quote === '' ? '\0' : "''", "'");
  const at = from + lead + quote.length;
  return { key: (match[1] ?? '').toLowerCase(), value, start: at, end: at + inner.length };
};

interface Header {
  fields: Field[];
  end: number;
}

/** Lines from `from` up to the one that ends the header; null when it never ends. */
const readHeader = (
  text: string,
  from: number,
  isEnd: (line: string) => boolean,
  form: RegExp,
  everyLineIsField = false,
): Header | null => {
  const fields: Field[] = [];
  for (let start = from; start < Math.min(text.length, from + MAX_HEADER); ) {
    const lineEnd = text.indexOf('\n', start);
    const next = lineEnd < 0 ? text.length : lineEnd + 1;
    const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, '');
    if (isEnd(line)) return { fields, end: next };
    const field = toField(text, start, lineEnd < 0 ? text.length : lineEnd, form);
    if (field === null && everyLineIsField) return null;
    if (field !== null) fields.push(field);
    start = next;
  }
  return null;
};

const isFence = (line: string): boolean => /^(?:---|\.\.\.)[ \t]{0,8}$/.test(line);

const isPlusFence = (line: string): boolean => /^\+\+\+[ \t]{0,8}$/.test(line);

/** Without fences, only a header that names a title (or a date and more) is believed: "Contact: Anna" is prose. */
const isBelievable = ({ fields }: Header): boolean => {
  const keys = fields.map(({ key }) => key);
  return keys.some((key) => ALIASES.title.includes(key)) || (keys.length > 1 && keys.some((key) => ALIASES.date.includes(key)));
};

const findHeader = (text: string): Header | null => {
  const fence = /^---[ \t]{0,8}\r?\n/.exec(text);
  if (fence !== null) return readHeader(text, fence[0].length, isFence, FIELD);
  const plus = /^\+\+\+[ \t]{0,8}\r?\n/.exec(text);
  if (plus !== null) return readHeader(text, plus[0].length, isPlusFence, TOML_FIELD);
  const bare = readHeader(text, 0, (line) => line.trim() === '', FIELD, true);
  return bare !== null && isBelievable(bare) ? bare : null;
};

const isScalar = (value: string): boolean => value !== '' && !/^[[{&*!]/.test(value);

const findField = (fields: readonly Field[], name: keyof DocumentMetadata): Field | null =>
  fields.find(({ key, value }) => ALIASES[name].includes(key) && isScalar(value)) ?? null;

/** Reads the header of a Markdown file: YAML between `---` lines, TOML between `+++` lines, or bare `key: value` lines above the first empty one. */
export const readFrontMatter = (text: string): FrontMatter => {
  const header = findHeader(text);
  if (header === null) return { metadata: NO_METADATA, titleSpan: null, bodyStart: 0 };
  const scalarOf = (name: keyof DocumentMetadata): string | null => findField(header.fields, name)?.value ?? null;
  const metadata = {
    title: scalarOf('title'),
    author: scalarOf('author'),
    site_name: scalarOf('site_name'),
    date: scalarOf('date'),
    language: scalarOf('language'),
    url: scalarOf('url'),
    description: scalarOf('description'),
  };
  const title = findField(header.fields, 'title');
  return { metadata, titleSpan: title === null ? null : { start: title.start, end: title.end }, bodyStart: header.end };
};
