import { createHash } from 'node:crypto';
import { escapeHtml } from '../domain/escaping.js';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
code,pre{font:14px/1.5 ui-monospace,monospace}pre{overflow:auto;background:#f4f4f4;padding:.75rem}a{color:#0b4f9e}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}pre{background:#242424}a{color:#8ab8ee}}`;

/** What our pages may load: their own style, and nothing else. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export interface PageOptions {
  /** BCP 47. */
  language?: string;
  /** CSS instead of the usual style. */
  style?: string;
}

/** A page of our own that loads nothing. @param body HTML, escaped by the caller */
export const renderPage = (title: string, body: string, { language = 'en', style = STYLE }: PageOptions = {}): string =>
  `<!doctype html>\n<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head>\n<body>\n${body}\n</body></html>\n`;
