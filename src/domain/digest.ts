import { createHash } from 'node:crypto';
import type { Quote } from './quote.js';
import type { Release } from './release.js';
import type { Statistic } from './statistic.js';

/**
 * JSON Canonicalization Scheme (RFC 8785): properties sorted by UTF-16 code units, no white space. Numbers and strings
 * are ECMAScript's own serialisation, which is what the RFC prescribes.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

type Fixed = Pick<
  Release,
  | 'id'
  | 'version'
  | 'language'
  | 'title'
  | 'subtitle'
  | 'summary'
  | 'dateline'
  | 'issuer'
  | 'co_issuers'
  | 'sections'
  | 'body'
  | 'source_document'
>;

/** SHA-256 of what never changes within a version: anybody can compute it again from the API's answers. */
export function digestOf(release: Fixed, quotes: readonly Quote[], statistics: readonly Statistic[]): string {
  const { id, version, language, title, subtitle, summary, dateline, issuer, co_issuers, sections } = release;
  const fixed = {
    id,
    version,
    language,
    title,
    subtitle,
    summary,
    dateline,
    issuer,
    co_issuers,
    body: { text: release.body.text },
    sections,
    source_document: release.source_document === null ? null : { sha256: release.source_document.sha256 },
    quotes,
    statistics,
  };
  return createHash('sha256').update(canonicalJson(fixed)).digest('hex');
}
