import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ResourceType } from '../../domain/change.js';
import type { Location } from '../../wire/wire.js';
import { isConditional, type Validator } from '../caching.js';
import type { PublicContext } from '../context.js';
import { HttpProblem } from '../problems.js';
import { parseItemQuery, type RawQuery } from '../query/list-query.js';
import { renderItem } from '../representations/json.js';
import { JSON_TYPE, negotiate } from '../representations/media-type.js';
import { sendBytes, sendNotModified } from '../sending.js';

const PATHS: Record<ResourceType, string> = {
  release: 'releases',
  quote: 'quotes',
  person: 'people',
  statistic: 'statistics',
  organization: 'organizations',
};

/** One sentence for what was never there, is not public yet, or was never meant to be: they cannot be told apart. */
const notFound = (type: ResourceType): HttpProblem => new HttpProblem('not-found', `There is no ${type} at this address.`);

function gone(type: ResourceType, { tombstone }: Extract<Location, { state: 'gone' }>): HttpProblem {
  const { reason, at, alternative_url } = tombstone;
  const withdrawn_notice = { explanation: reason, withdrawn_at: at, alternative_url };
  return new HttpProblem('gone', `This ${type} was withdrawn on ${at}: ${reason}`, { withdrawn_notice });
}

export type Here = Extract<Location, { state: 'here' }>;

export const validatorOf = ({ changed_seq, changed_at }: Here): Validator => ({ seq: changed_seq, at: changed_at });

/** Finds what an address names, or answers 404, 410, or 301 for an old slug (then null). */
export async function locate(
  { wire, caching, publicUrl }: PublicContext,
  type: ResourceType,
  name: string,
  request: FastifyRequest,
  reply: FastifyReply,
  what: 'place' | 'item' = 'place',
): Promise<Here | null> {
  const location = await wire.locate(type, name, what);
  if (location === null) throw notFound(type);
  if (location.state === 'gone') throw gone(type, location);
  if (location.state === 'here') return location;
  const [path = '', search] = request.url.split('?');
  const moved = path.replace(encodeURIComponent(name), location.slug);
  reply.code(301).header('location', `${publicUrl()}${moved}${search === undefined ? '' : `?${search}`}`);
  reply.header('cache-control', caching.cacheControl()).send();
  return null;
}

/** Refuses parameters a single thing does not have; returns whether it is to be indented. */
export function parseItemStrictly(request: FastifyRequest): boolean {
  const { pretty, errors } = parseItemQuery(request.query as RawQuery);
  if (errors.length === 0) return pretty;
  throw new HttpProblem('invalid-parameter', `${errors.map(({ name, detail }) => `${name} ${detail}`).join('; ')}.`, { errors });
}

async function readItem({ wire }: PublicContext, type: ResourceType, { id, item }: Here): Promise<Buffer> {
  const bytes = item ?? (await wire.read(type, id));
  // Withdrawn between the two reads.
  if (bytes === null) throw notFound(type);
  return bytes;
}

/** Answers one thing: parameters, the client's own copy, then the wire's bytes; in one read where the client has no copy. */
export async function answerItem(
  context: PublicContext,
  type: ResourceType,
  name: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  negotiate(request.headers.accept);
  const pretty = parseItemStrictly(request);
  const here = await locate(context, type, name, request, reply, isConditional(request) ? 'place' : 'item');
  if (here === null) return reply;
  const { fresh, headers } = context.caching.check(request, validatorOf(here));
  if (fresh) return sendNotModified(request, reply, headers);
  const bytes = await readItem(context, type, here);
  headers.push('link', `<${context.publicUrl()}/v1/${PATHS[type]}/${here.id}>; rel="canonical"`);
  return sendBytes(request, reply, headers, JSON_TYPE, [renderItem(bytes, pretty)]);
}
