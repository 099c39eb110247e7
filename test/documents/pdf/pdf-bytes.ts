/** Writes small PDFs, so that tests decide where each character stands. */

export interface PdfOptions {
  /** Entries of the Info dictionary, as PDF text strings. */
  info?: Readonly<Record<string, string>>;
  language?: string;
  /** What the codes of font F4 stand for. */
  unicode?: Readonly<Record<number, string>>;
  /** The name of font F4. */
  font?: string;
  /** Extra entries of each page's dictionary. */
  page?: string;
  /** Extra entries of the trailer. */
  trailer?: string;
}

const FONTS = { F1: 'Helvetica', F2: 'Helvetica-Bold', F3: 'Helvetica-Oblique', F5: 'Courier' } as const;

const SPECIAL: Readonly<Record<string, string>> = {
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '–': '\x96',
  '—': '\x97',
  '•': '\x95',
  œ: '\x9c',
  '…': '\x85',
};

/** A PDF string in the encoding of Windows. */
const literal = (text: string): string =>
  `(${[...text]
    .map((character) => SPECIAL[character] ?? character)
    .join('')
    .replace(/[\\()]/g, '\\$&')})`;

export interface Setting {
  size?: number;
  font?: string;
}

/** One stretch of text; y counts from the bottom of the page. */
export const show = (x: number, y: number, text: string, { size = 11, font = 'F1' }: Setting = {}): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${literal(text)} Tj ET\n`;

/** Lines below one another. */
export const lines = (x: number, y: number, texts: readonly string[], setting: Setting & { leading?: number } = {}): string =>
  texts.map((text, index) => show(x, y - index * (setting.leading ?? 14), text, setting)).join('');

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

const toUnicodeMap = (unicode: Readonly<Record<number, string>>): string => {
  const entries = Object.entries(unicode).map(([code, text]) => `<${Number(code).toString(16).padStart(2, '0')}> <${hex(text)}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${entries.length} beginbfchar
${entries.join('\n')}
endbfchar endcmap end end`;
};

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** Objects 1 to 9 are the file's own; each page takes two more. */
const objectsOf = (
  pages: readonly string[],
  { info = {}, language, unicode = {}, font = 'Helvetica', page = '' }: PdfOptions,
): string[] => {
  const fonts = Object.values(FONTS).map((name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  const widths = Array<number>(256).fill(500).join(' ');
  const kids = pages.map((_, index) => `${10 + 2 * index} 0 R`).join(' ');
  const entries = Object.entries(info).map(([key, value]) => `/${key} <feff${hex(value)}>`);
  return [
    `<< /Type /Catalog /Pages 2 0 R ${language === undefined ? '' : `/Lang (${language})`} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    ...fonts,
    `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /FirstChar 0 /LastChar 255 /Widths [${widths}] /Encoding /WinAnsiEncoding /ToUnicode 8 0 R >>`,
    stream(toUnicodeMap(unicode)),
    `<< ${entries.join(' ')} >>`,
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${11 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /F5 6 0 R /F4 7 0 R >> >> ${page} >>`,
      stream(content),
    ]),
  ];
};

/** A PDF with one page a content stream. */
export const toPdf = (pages: readonly string[], options: PdfOptions = {}): Uint8Array => {
  let text = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const offsets: number[] = [];
  objectsOf(pages, options).forEach((object, index) => {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const xref = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R /Info 9 0 R ${options.trailer ?? ''} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};
