import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Bookmark, Condition, ListType, Page } from '../../wire/query.js';
import type { PublicContext } from '../context.js';
import { HttpProblem } from '../problems.js';
import { decodeCursor, encodeCursor, fingerprintOf } from '../query/cursor.js';
import { type ParsedListQuery, parseListQuery, type RawQuery } from '../query/list-query.js';
import { renderList } from '../representations/json.js';
import { JSON_TYPE, negotiate } from '../representations/media-type.js';
import { sendBytes, sendNotModified } from '../sending.js';
import { resolveConditions } from './resolution.js';

/** Fields a shortcut such as `/v1/people/{id}/quotes` fixes. */
export type Preset = Readonly<Record<string, string>>;

function parseStrictly(type: ListType, preset: Preset, raw: RawQuery): ParsedListQuery {
  const { query, errors } = parseListQuery(type, Object.keys(preset), raw);
  if (errors.length === 0) return query;
  const names = errors.map(({ name, detail }) => `${name} ${detail}`.trim());
  throw new HttpProblem('invalid-parameter', `${names.slice(0, 3).join('; ')}${names.length > 3 ? '; …' : ''}.`, { errors });
}

function bookmarkOf(cursor: string | null, fingerprint: string, secret: Buffer): Bookmark | null {
  if (cursor === null) return null;
  const reading = decodeCursor(cursor, fingerprint, secret);
  if (reading.ok) return reading.bookmark;
  throw new HttpProblem('invalid-cursor', reading.detail, { errors: [{ in: 'query', name: 'cursor', detail: reading.detail }] });
}

/** The request's own address with another cursor, or none. */
function withCursor(url: string, cursor: string | null): string {
  const [path = '', search = ''] = url.split('?');
  const parameters = search.split('&').filter((parameter) => parameter !== '' && !parameter.startsWith('cursor='));
  if (cursor !== null) parameters.push(`cursor=${cursor}`);
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`;
}

function toLinks(publicUrl: string, url: string, cursor: string | null) {
  return {
    self: publicUrl + url,
    first: publicUrl + withCursor(url, null),
    next: cursor === null ? null : publicUrl + withCursor(url, cursor),
  };
}

function linkHeader({ first, next }: { first: string; next: string | null }): string {
  return next === null ? `<${first}>; rel="first"` : `<${first}>; rel="first", <${next}>; rel="next"`;
}

async function readPage(
  context: PublicContext,
  type: ListType,
  preset: Preset,
  raw: RawQuery,
  query: ParsedListQuery,
): Promise<{ page: Page; next: string | null }> {
  const presets: Condition[] = Object.entries(preset).map(([field, value]) => ({ field, test: 'any', values: [value] }));
  const conditions = await resolveConditions(context.wire, type, [...presets, ...query.conditions]);
  const { search, sort, limit, full, cursor } = query;
  if (cursor === null) {
    const page = await context.wire.list({ type, conditions, search, sort, limit, full, after: null });
    return { page, next: page.next && encodeCursor(page.next, fingerprintOf(type, preset, raw), await context.wire.cursorKey()) };
  }
  const [secret, fingerprint] = [await context.wire.cursorKey(), fingerprintOf(type, preset, raw)];
  const page = await context.wire.list({ type, conditions, search, sort, limit, full, after: bookmarkOf(cursor, fingerprint, secret) });
  return { page, next: page.next && encodeCursor(page.next, fingerprint, secret) };
}

/** Answers a list: parameters first, then the client's own copy, then a page of the wire's bytes. */
export async function answerList(
  context: PublicContext,
  type: ListType,
  preset: Preset,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  negotiate(request.headers.accept);
  const raw = request.query as RawQuery;
  const query = parseStrictly(type, preset, raw);
  // Read before the page: a change in between makes the tag too old, never too new.
  const { fresh, headers } = context.caching.check(request, await context.wire.revision());
  if (fresh) return sendNotModified(request, reply, headers);
  const { page, next } = await readPage(context, type, preset, raw, query);
  const links = toLinks(context.publicUrl(), request.url, next);
  const body = renderList(page.data, { total: page.total, limit: query.limit, next_cursor: next, ...links }, query.pretty);
  headers.push('link', linkHeader(links));
  return sendBytes(request, reply, headers, JSON_TYPE, body);
}
