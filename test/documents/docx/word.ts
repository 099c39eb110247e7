import { readDocx } from '../../../src/documents/docx/docx-reader.js';
import { openSourceDocument } from '../../../src/documents/source.js';
import type { Document } from '../../../src/domain/document.js';
import { type ZipEntry, zip } from './zip.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:wps="wps" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;

export const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;

/** A run with its properties: `run('gras', '<w:b/>')`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of one text. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

export const styled = (style: string, content: string): string => p(content, `<w:pStyle w:val="${style}"/>`);

export const style = (id: string, name: string, inside = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

export const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const table = (rows: readonly (readonly string[])[], properties = '<w:tblStyle w:val="TableGrid"/>'): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

export interface Word {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  headers?: Readonly<Record<string, string>>;
  footers?: Readonly<Record<string, string>>;
  links?: Readonly<Record<string, string>>;
  section?: string;
  core?: string;
  app?: string;
  /** Parts besides, or instead of, those above. */
  more?: readonly ZipEntry[];
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationship = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${TYPE}/${type}`}" Target="${target}"${mode}/>`;

const relationships = (list: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;

const margins = (kind: 'header' | 'footer', parts: Readonly<Record<string, string>> = {}) =>
  Object.entries(parts).map(([type, content]) => ({
    id: `${kind}-${type}`,
    name: `${kind}-${type}.xml`,
    kind,
    content: part(kind === 'header' ? 'hdr' : 'ftr', content),
    reference: `<w:${kind}Reference w:type="${type}" r:id="${kind}-${type}"/>`,
  }));

const plainParts = (word: Word): { name: string; type: string; content: string }[] => {
  const of = (name: 'styles' | 'numbering' | 'footnotes' | 'endnotes') =>
    word[name] === undefined ? [] : [{ name: `${name}.xml`, type: name, content: part(name, word[name]) }];
  return [...of('styles'), ...of('numbering'), ...of('footnotes'), ...of('endnotes')];
};

const CORE = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">`;
const APP = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`;

/** The entries of a .docx with what the case is about, and nothing else. */
export const wordEntries = (word: Word): ZipEntry[] => {
  const around = [...margins('header', word.headers), ...margins('footer', word.footers)];
  const section = `<w:sectPr>${around.map(({ reference }) => reference).join('')}${word.section ?? ''}</w:sectPr>`;
  const parts = plainParts(word);
  const own = [
    relationship('rId1', 'officeDocument', 'word/document.xml'),
    relationship('rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'),
    relationship('rId3', 'extended-properties', 'docProps/app.xml'),
  ];
  const main = [
    ...parts.map(({ name, type }) => relationship(type, type, name)),
    ...around.map(({ id, name, kind }) => relationship(id, kind, name)),
    ...Object.entries(word.links ?? {}).map(([id, url]) => relationship(id, 'hyperlink', url, ' TargetMode="External"')),
  ];
  const entries: ZipEntry[] = [
    { name: '[Content_Types].xml', content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' },
    { name: '_rels/.rels', content: relationships(own) },
    { name: 'word/document.xml', content: part('document', `<w:body>${word.body}${section}</w:body>`) },
    { name: 'word/_rels/document.xml.rels', content: relationships(main) },
    ...[...parts, ...around].map(({ name, content }) => ({ name: `word/${name}`, content })),
    ...(word.core === undefined ? [] : [{ name: 'docProps/core.xml', content: `${CORE}${word.core}</cp:coreProperties>` }]),
    ...(word.app === undefined ? [] : [{ name: 'docProps/app.xml', content: `${APP}${word.app}</Properties>` }]),
  ];
  const replaced = new Set(word.more?.map(({ name }) => name));
  return [...entries.filter(({ name }) => !replaced.has(name)), ...(word.more ?? [])];
};

export const readBytes = async (bytes: Uint8Array): Promise<Document> => readDocx(openSourceDocument(bytes, 'communique.docx'));

export const readWord = async (word: Word | string): Promise<Document> =>
  readBytes(zip(wordEntries(typeof word === 'string' ? { body: word } : word)));
