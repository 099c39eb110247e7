import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import t from 'tap';
import ts from 'typescript';

const committed = readFileSync('openapi/openapi.json', 'utf8');

t.test('a typed client compiles against the OpenAPI document', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-client-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'schema.d.ts'), astToString(await openapiTS(committed)));
  const client = `import createClient from 'openapi-fetch';
import type { paths } from './schema.js';
const client = createClient<paths>({ baseUrl: 'http://127.0.0.1:8080' });
export async function speakers(): Promise<string[]> {
  const { data, error } = await client.GET('/v1/quotes', { params: { query: { kind: ['direct'], published_at__gte: '2026', q: 'emploi' } } });
  if (error) throw new Error(error.detail);
  return data.data.map((quote) => quote.speaker?.name ?? quote.text.slice(quote.selector.start - quote.selector.start));
}
export async function title(id: string): Promise<string | null> {
  const { data } = await client.GET('/v1/releases/{id}', { params: { path: { id } } });
  return data?.title ?? null;
}
// @ts-expect-error a parameter that does not exist is an error of the client's own compiler
export const wrong = client.GET('/v1/quotes', { params: { query: { speeker: ['x'] } } });
`;
  const file = join(folder, 'client.ts');
  writeFileSync(file, client);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    paths: { 'openapi-fetch': [join(process.cwd(), 'node_modules/openapi-fetch/dist/index.d.mts')] },
    typeRoots: [],
    types: [],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  };
  const program = ts.createProgram([file], options);
  const diagnostics = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  t.strictSame(diagnostics, []);
});
