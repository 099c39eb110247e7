import { type Static, Type } from '@sinclair/typebox';
import { WithdrawnNotice } from '../domain/release.js';
import { Closed, Named } from '../domain/schema.js';

export const ProblemError = Closed(
  {
    in: Type.String({ description: 'query, path, header or body.' }),
    name: Type.String(),
    detail: Type.String(),
    suggestion: Type.Optional(Type.String({ description: 'What was probably meant.' })),
  },
  { $id: 'ProblemError', description: 'One thing that is wrong.' },
);
export type ProblemError = Static<typeof ProblemError>;

export const Problem = Closed(
  {
    type: Type.String({ description: 'A page that explains the problem and its fix.' }),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.String({ description: 'What went wrong this time, and what to do.' }),
    instance: Type.String({ description: 'urn:uuid of this occurrence.' }),
    request_id: Type.String(),
    errors: Type.Optional(Type.Array(Named(ProblemError))),
    withdrawn_notice: Type.Optional(Named(WithdrawnNotice)),
  },
  { $id: 'Problem', description: 'Problem details (RFC 9457).' },
);
export type Problem = Static<typeof Problem>;

export interface ProblemKind {
  status: number;
  title: string;
  /** For the page behind `type`. */
  fix: string;
}

/** Every problem this API answers with; the slug is the last part of `type` and the address of its page. */
export const PROBLEMS = {
  'invalid-parameter': {
    status: 400,
    title: 'Invalid parameter',
    fix: 'Every parameter that was not understood is listed in `errors`, with a suggestion where one comes to mind. Parameters are never ignored: correct or remove them.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'Invalid cursor',
    fix: 'A cursor is valid for the list it came from, with the same filters and the same order. Follow `links.next` as it is given, or start again without `cursor`.',
  },
  'bad-request': {
    status: 400,
    title: 'Bad request',
    fix: 'The request is not well-formed HTTP or its address is not well-formed UTF-8. Check the address and how it is encoded.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    fix: 'Nothing is published at this address. Check the id or the slug; lists show what there is.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    fix: 'The `Allow` header lists the methods of this address. The public API is read with GET and HEAD.',
  },
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    fix: 'This address is available as the media types listed in `detail`. Send one of them, or */*, in `Accept`.',
  },
  'request-timeout': { status: 408, title: 'Request timeout', fix: 'The request took too long to arrive. Send it again.' },
  gone: {
    status: 410,
    title: 'Withdrawn',
    fix: 'What was here has been taken back. `withdrawn_notice` says when and why, and where to look instead. Remove your copy.',
  },
  'payload-too-large': { status: 413, title: 'Payload too large', fix: 'This address takes no request body, or a smaller one.' },
  'uri-too-long': {
    status: 414,
    title: 'Address too long',
    fix: 'An address has at most 2,048 characters. Use fewer filters, or ids instead of names.',
  },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type', fix: 'This address takes no request body.' },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    fix: 'Wait for the number of seconds in `Retry-After`. `RateLimit` on every answer says how much is left.',
  },
  'headers-too-large': { status: 431, title: 'Headers too large', fix: 'Request headers have at most 8 KiB in all.' },
  'internal-error': {
    status: 500,
    title: 'Internal error',
    fix: 'The fault is ours. Try again later; if it stays, report it with its `request_id`.',
  },
  'not-implemented': { status: 501, title: 'Method not implemented', fix: 'The public API is read with GET and HEAD.' },
  unavailable: { status: 503, title: 'Temporarily unavailable', fix: 'Try again after the number of seconds in `Retry-After`.' },
} as const satisfies Record<string, ProblemKind>;

export type ProblemSlug = keyof typeof PROBLEMS;

export interface ProblemExtras {
  errors?: ProblemError[];
  withdrawn_notice?: WithdrawnNotice;
  headers?: Record<string, string>;
}

/** Thrown by handlers; answered in one place. */
export class HttpProblem extends Error {
  override name = 'HttpProblem';
  constructor(
    readonly slug: ProblemSlug,
    detail: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(detail);
  }
}

/** The problem document. `type` is path-absolute, as every link in a body. */
export function toProblem({ slug, message, extras }: HttpProblem, requestId: string): Problem {
  const { status, title } = PROBLEMS[slug];
  const { errors, withdrawn_notice } = extras;
  return {
    type: `/problems/${slug}`,
    title,
    status,
    detail: message,
    instance: `urn:uuid:${requestId}`,
    request_id: requestId,
    ...(errors ? { errors } : {}),
    ...(withdrawn_notice ? { withdrawn_notice } : {}),
  };
}
