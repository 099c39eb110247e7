import type { FastifyInstance } from 'fastify';
import { HttpProblem } from './problems.js';

const READING = 'GET, HEAD, OPTIONS';
const OTHER_METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'];

/** Collects the addresses of an app as its routes are added. */
export function collectAddresses(app: FastifyInstance): Set<string> {
  const addresses = new Set<string>();
  app.addHook('onRoute', ({ url, method }) => {
    if (method === 'GET') addresses.add(url);
  });
  return addresses;
}

/** Wrong methods get 405 with Allow (Fastify itself would say 404), and OPTIONS says what is allowed, preflight or not. */
export function refuseOtherMethods(app: FastifyInstance, addresses: Iterable<string>): void {
  for (const url of [...addresses]) {
    app.route({
      method: OTHER_METHODS,
      url,
      schema: { hide: true },
      // Before any body is read: this API takes none.
      onRequest: (request, _reply, done) =>
        done(
          new HttpProblem('method-not-allowed', `${request.method} is not a method of this address; ${READING} are.`, {
            headers: { allow: READING },
          }),
        ),
      handler: () => undefined,
    });
    app.options(url, { schema: { hide: true } }, (_request, reply) =>
      reply
        .code(204)
        .headers({
          allow: READING,
          'access-control-allow-methods': READING,
          'access-control-allow-headers': 'Accept, If-None-Match, If-Modified-Since',
          'access-control-max-age': '7200',
        })
        .send(),
    );
  }
}
