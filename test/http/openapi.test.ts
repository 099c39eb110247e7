import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import t from 'tap';
import { parse } from 'yaml';
import { components } from '../../src/domain/components.js';
import { EXAMPLES } from '../../src/http/examples.js';
import { toOpenApi } from '../../src/http/openapi.js';
import { Problem, ProblemError } from '../../src/http/problems.js';
import { ARDELLE, LORMEUIL, LORMEUIL_CORRECTED, MERROWBY } from '../support/communiques.js';
import { type Answer, openTestDesk } from '../support/desk.js';

const committed = readFileSync('openapi/openapi.json', 'utf8');
const version: string = JSON.parse(readFileSync('package.json', 'utf8')).version;

t.test('the committed document is the one these routes make', async (t) => {
  const { app } = await openTestDesk(t, { version });
  const { json, yaml } = toOpenApi(app);
  t.equal(json, committed, 'run npm run openapi -- --write and commit the result');
  t.equal(yaml, readFileSync('openapi/openapi.yaml', 'utf8'));
  t.strictSame(parse(yaml), JSON.parse(json));
});

t.test('operations are verb and noun, unique, and all answer problems the same way', async (t) => {
  const { paths } = JSON.parse(committed) as Answer;
  const operations = Object.values(paths).flatMap((path) => Object.values(path as object)) as Answer[];
  const ids = operations.map(({ operationId }) => operationId);
  t.equal(new Set(ids).size, ids.length);
  for (const { operationId, responses } of operations) {
    t.match(operationId, /^(list|get)[A-Z][A-Za-z]+$/);
    for (const [status, { content }] of Object.entries(responses) as [string, Answer][]) {
      if (Number(status) >= 400) t.strictSame(Object.keys(content), ['application/problem+json'], `${operationId} ${status}`);
    }
  }
});

t.test('every example is valid and about nobody', async (t) => {
  const ajv = new Ajv({ strict: false });
  for (const schema of [...components, ProblemError, Problem]) ajv.addSchema(schema);
  for (const [name, example] of Object.entries(EXAMPLES)) {
    const validate = ajv.getSchema(name);
    t.ok(validate?.(example), `${name} ${JSON.stringify(validate?.errors)}`);
  }
});

t.test('real answers hold to the document', async (t) => {
  const { get, ingest, desk } = await openTestDesk(t);
  await ingest(LORMEUIL, { publish: 'now', external_id: 'a' });
  await ingest(LORMEUIL_CORRECTED, { publish: 'now', external_id: 'a' });
  await ingest(ARDELLE, { publish: 'now' });
  const withdrawn = await ingest(MERROWBY, { publish: 'now' });
  const { withdraw } = await import('../../src/desk/withdraw.js');
  await withdraw(desk, withdrawn.release_id, 'Sent by mistake.', null);
  const document = JSON.parse(committed) as Answer;
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema({ $id: 'api', ...document });
  const release = (await get('/v1/releases?external_id=a')).body.data[0];
  const first = async (list: string): Promise<string> => (await get(`/v1/${list}?limit=1`)).body.data[0].id;
  const urls: [string, string][] = [
    ['/', '/'],
    ['/health', '/health'],
    ['/problems/{slug}', '/problems/gone'],
    ['/v1/releases/{id}', `/v1/releases/${withdrawn.release_id}`],
    ['/v1/releases/{id}', '/v1/releases/none'],
    ['/v1/releases', '/v1/releases?nope'],
    ['/v1/releases', '/v1/releases?include=body'],
    ['/v1/releases/{id}', release.links.self],
    ['/v1/releases/{id}/quotes', release.links.quotes],
    ['/v1/releases/{id}/people', release.links.people],
    ['/v1/releases/{id}/statistics', release.links.statistics],
    ['/v1/releases/{id}/versions', release.links.versions],
    ['/v1/releases/{id}/versions/{version}', `${release.links.versions}/1`],
    ['/v1/people/{id}/quotes', `/v1/people/${await first('people')}/quotes`],
  ];
  for (const list of ['releases', 'quotes', 'people', 'statistics', 'organizations']) {
    urls.push([`/v1/${list}`, `/v1/${list}`], [`/v1/${list}/{id}`, `/v1/${list}/${await first(list)}`]);
  }
  for (const [path, url] of urls) {
    const { status, body, headers } = await get(url);
    const type = String(headers['content-type']).split(';')[0];
    const pointer = ['paths', path, 'get', 'responses', String(status), 'content', type, 'schema'];
    const reference = pointer.map((part) => encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    const validate = ajv.compile({ $ref: `api#/${reference}` });
    t.ok(validate(body), `${status} ${url} ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }
});
