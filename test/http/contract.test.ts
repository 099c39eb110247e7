import t from 'tap';
import { LORMEUIL } from '../support/communiques.js';
import { ORIGIN, openTestDesk } from '../support/desk.js';

t.test('unknown and invalid parameters are refused, all at once, with suggestions', async (t) => {
  const { get } = await openTestDesk(t);
  const { status, body, headers } = await get('/v1/quotes?speeker=x&kind=directt&limit=101&published_at=soon&cursor=&q=');
  t.equal(status, 400);
  t.equal(headers['content-type'], 'application/problem+json; charset=utf-8');
  t.equal(headers['cache-control'], 'no-store');
  const names = body.errors.map(({ name, suggestion }: { name: string; suggestion?: string }) => [name, suggestion]);
  t.match(names, [
    ['speeker', 'speaker'],
    ['kind', 'direct'],
    ['published_at', undefined],
    ['q', undefined],
    ['limit', undefined],
  ]);
  t.equal(body.type, '/problems/invalid-parameter');
  t.equal(body.instance, `urn:uuid:${body.request_id}`);
});

t.test('limits hold at their edge', async (t) => {
  const { get } = await openTestDesk(t);
  const edges: [string, number][] = [
    ['/v1/releases?limit=100', 200],
    ['/v1/releases?limit=101', 400],
    ['/v1/releases?limit=0x10', 400],
    [`/v1/releases?q=${'a'.repeat(64)}`, 200],
    [`/v1/releases?q=${'a'.repeat(65)}`, 400],
    [`/v1/releases?issuer=${'a'.repeat(200)}`, 200],
    [`/v1/releases?issuer=${'a'.repeat(201)}`, 400],
    [`/v1/releases?${'issuer=a&'.repeat(50)}limit=1`, 200],
    [`/v1/releases?${'issuer=a&'.repeat(51)}limit=1`, 400],
    [`/v1/releases?issuer=${'a'.repeat(2048 - '/v1/releases?issuer='.length)}`, 400],
    [`/v1/releases?issuer=${'a'.repeat(2049 - '/v1/releases?issuer='.length)}`, 414],
    [`/v1/releases/${'a'.repeat(128)}`, 404],
    [`/v1/releases/${'a'.repeat(129)}`, 414],
    ['/v1/statistics?value=1e400', 400],
    ['/v1/statistics?value=-12.5', 200],
    ['/v1/statistics?period=2024-Q5', 400],
    ['/v1/releases?q=%00', 400],
    ['/v1/releases/%ff', 400],
  ];
  for (const [url, expected] of edges) {
    const { status, body } = await get(url);
    t.equal(status, expected, `${url.slice(0, 60)} (${url.length})`);
    if (expected >= 400) t.match(body, { status: expected, type: /^\/problems\// });
  }
});

t.test('what is not there is 404, what is wrong in method 405, in media type 406', async (t) => {
  const { get, app } = await openTestDesk(t);
  for (const url of [
    '/nope',
    '/v1/releases/rel_00000000000000000000000000',
    '/v1/releases/no-such-slug',
    '/v1/people/x',
    '/v1/releases/x/quotes',
    '/problems/x',
  ]) {
    const { status, body } = await get(url);
    t.equal(status, 404, url);
    t.equal(body.type, '/problems/not-found');
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const answer = await app.inject({ method, url: '/v1/releases', payload: '{"a":1}', headers: { 'content-type': 'application/json' } });
    t.equal(answer.statusCode, 405, method);
    t.equal(answer.headers.allow, 'GET, HEAD, OPTIONS');
    t.equal(answer.json().type, '/problems/method-not-allowed');
  }
  t.equal((await get('/v1/releases', { accept: 'text/csv' })).status, 406);
  for (const accept of ['*/*', 'application/*', 'application/json', 'text/html, application/json;q=0.5', '']) {
    t.equal((await get('/v1/releases', { accept })).status, 200, accept);
  }
  t.equal((await get('/v1/releases', { accept: 'application/json;q=0, text/html' })).status, 406);
});

t.test('validators answer 304 without a body; any public change moves a list’s', async (t) => {
  const { get, ingest } = await openTestDesk(t);
  const { release_id } = await ingest(LORMEUIL, { publish: 'now' });
  for (const url of ['/v1/releases', `/v1/releases/${release_id}`, `/v1/releases/${release_id}/versions`, '/v1/quotes?q=velo']) {
    const { headers } = await get(url);
    t.match(headers.etag, /^W\/"\d+-0\.0\.0"$/, url);
    for (const tag of [headers.etag, `"x", ${headers.etag}`, '*', String(headers.etag).slice(2)]) {
      const answer = await get(url, { 'if-none-match': String(tag) });
      t.strictSame([answer.status, answer.text, answer.headers.etag], [304, '', headers.etag], `${url} ${tag}`);
    }
    t.equal((await get(url, { 'if-none-match': 'W/"0-0.0.0"' })).status, 200);
    t.equal((await get(url, { 'if-modified-since': String(headers['last-modified']) })).status, 304);
    t.equal(
      (await get(url, { 'if-none-match': '"other"', 'if-modified-since': String(headers['last-modified']) })).status,
      200,
      'If-None-Match wins',
    );
  }
  const [list, item] = [(await get('/v1/releases')).headers.etag, (await get(`/v1/releases/${release_id}`)).headers.etag];
  await ingest('Une note\n\nTexte tout court sans rien dedans.', { publish: 'now' });
  t.not((await get('/v1/releases')).headers.etag, list);
  t.equal((await get(`/v1/releases/${release_id}`)).headers.etag, item, 'another release leaves an item’s alone');
});

t.test('freshness counts down to the minute, whatever is pending', async (t) => {
  const { get, clock, ingest } = await openTestDesk(t);
  const { release_id } = await ingest(LORMEUIL, { publish: 'now' });
  for (const url of ['/', '/v1/releases', `/v1/releases/${release_id}`, '/v1/releases/rel_00000000000000000000000000']) {
    for (const [instant, seconds] of [
      ['05:00:00', 59],
      ['05:00:30', 29],
      ['05:00:58', 1],
      ['05:00:59', 0],
    ] as const) {
      clock.set(`2026-03-12T${instant}Z`);
      t.equal((await get(url)).headers['cache-control'], `public, max-age=${seconds}, must-revalidate`, `${url} at ${instant}`);
    }
  }
});

t.test('HEAD is GET without its body, OPTIONS says what is allowed, CORS is open', async (t) => {
  const { app, get } = await openTestDesk(t);
  const head = await app.inject({ method: 'HEAD', url: '/v1/releases' });
  const { headers } = await get('/v1/releases');
  t.equal(head.body, '');
  for (const name of ['etag', 'content-type', 'content-length', 'cache-control', 'link']) t.equal(head.headers[name], headers[name], name);
  for (const extra of [{}, { origin: 'https://reader.example', 'access-control-request-method': 'GET' }]) {
    const options = await app.inject({ method: 'OPTIONS', url: '/v1/releases', headers: extra });
    t.equal(options.statusCode, 204);
    t.match(options.headers, { allow: 'GET, HEAD, OPTIONS', 'access-control-allow-origin': '*' });
  }
  t.match(headers, {
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    vary: 'Accept, Accept-Encoding',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  });
});

t.test('a client that asks too often is told when to come back', async (t) => {
  const { get, clock } = await openTestDesk(t, { rateLimit: 3 });
  for (const left of [2, 1, 0]) {
    const { status, headers } = await get('/v1/releases');
    t.equal(status, 200);
    t.equal(headers.ratelimit, `"anonymous";r=${left};t=60`);
    t.equal(headers['ratelimit-policy'], '"anonymous";q=3;w=60');
  }
  const refused = await get('/nope');
  t.equal(refused.status, 429, 'addresses that do not exist count too');
  t.match(refused.headers, { 'retry-after': '60', 'cache-control': 'no-store' });
  clock.forward(60_000);
  t.equal((await get('/v1/releases')).status, 200);
});

t.test('the index is JSON for curl and a page for browsers; every link in it works', async (t) => {
  const { get } = await openTestDesk(t);
  const { body } = await get('/', { accept: '*/*' });
  for (const link of [...Object.values(body.links), ...body.examples] as string[]) {
    t.ok(link.startsWith(ORIGIN), link);
    t.equal((await get(link.slice(ORIGIN.length))).status, 200, link);
  }
  const page = await get('/', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
  t.match(page.text, /^<!doctype html>/);
  t.match(page.headers['content-security-policy'], /style-src 'sha256-/);
});

t.test('every problem type is a page with its fix', async (t) => {
  const { get } = await openTestDesk(t);
  for (const slug of ['invalid-parameter', 'not-found', 'gone', 'internal-error']) {
    const { status, body } = await get(`/problems/${slug}`);
    t.equal(status, 200);
    t.ok(body.fix.length > 30);
    t.match((await get(`/problems/${slug}`, { accept: 'text/html' })).text, body.title);
  }
});

t.test('the reference page loads nothing from elsewhere', async (t) => {
  const { get } = await openTestDesk(t);
  const { text, headers } = await get('/docs');
  t.notMatch(text, /https?:\/\//);
  t.match(headers['content-security-policy'], /connect-src 'self'/);
  t.equal((await get('/docs/reference.js')).status, 200);
  t.equal((await get('/health')).status, 200);
  t.equal((await get('/health/live')).status, 200);
});
