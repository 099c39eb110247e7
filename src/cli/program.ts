import { Command, Option } from 'commander';
import { readConfig } from '../config.js';
import type { IngestFlags } from './ingest.js';
import type { Output } from './output.js';
import type { OpenDesk } from './stores.js';

const ENVIRONMENT = `
Environment: HOST, PORT, DATA_DIR, PUBLIC_URL, RATE_LIMIT, LOG_LEVEL, LOAD_EXAMPLES, TRUST_PROXY.
Every one is described in .env.example.`;

// Commands are loaded when they are called: reading a document needs parsers that serving one does not.

/** Runs a command on both stores and closes them, whatever happens. */
async function atDesk(work: (desk: OpenDesk) => Promise<number>): Promise<void> {
  const { openDesk } = await import('./stores.js');
  const desk = await openDesk({ dataDir: readConfig(process.env).dataDir });
  try {
    process.exitCode = await work(desk);
  } finally {
    desk.close();
  }
}

function addServe(program: Command, version: string, output: Output): void {
  program
    .command('serve')
    .description('run the public API; publish what is due')
    .option('--public', 'serve the wire only: the newsroom is not opened and nothing is published')
    .addHelpText('after', ENVIRONMENT)
    .action(async (options: { public?: boolean }) => {
      const { serve } = await import('./serve.js');
      await serve(readConfig(process.env), { publicOnly: options.public === true, version }, output);
    });
}

function addIngest(program: Command, output: Output): void {
  program
    .command('ingest')
    .description('take documents in: PDF, Word, HTML, Markdown or plain text; folders are walked')
    .argument('<paths...>', 'files and folders')
    .option('--publish <when>', 'now, or an instant on the minute with its offset: 2026-03-12T06:00:00+01:00')
    .option('--dated', 'publish under the date printed in the document (archives)')
    .option('--external-id <id>', 'your own id: a changed document under it is a new version')
    .option('--change-note <text>', 'what a new version changes; made from the differences otherwise')
    .option('--json', 'one JSON object a file on stdout')
    .addHelpText('after', '\nWithout --publish a document is kept as a draft. The same bytes twice change nothing.')
    .action(async (paths: string[], flags: IngestFlags) => {
      const { runIngest } = await import('./ingest.js');
      await atDesk((desk) => runIngest(desk, paths, flags, output));
    });
}

function addWithdraw(program: Command, output: Output): void {
  program
    .command('withdraw')
    .description('take a release back: 410 with the reason, gone from every list, search and count')
    .argument('<id>', 'id or external id of the release')
    .requiredOption('--reason <text>', 'what the public is told')
    .option('--alternative-url <url>', 'where to look instead')
    .option('--json', 'a JSON object on stdout')
    .action((id: string, { reason, alternativeUrl, json }: { reason: string; alternativeUrl?: string; json?: boolean }) =>
      atDesk(async (desk) => {
        const { withdraw } = await import('../desk/withdraw.js');
        const done = await withdraw(desk, id, reason, alternativeUrl ?? null);
        output.say(done.was_public ? `Withdrew ${done.release_id}.` : `${done.release_id} was not public; it will not be published.`);
        if (json) output.result(JSON.stringify(done));
        return 0;
      }),
    );
}

function addReread(program: Command, output: Output): void {
  program
    .command('reread')
    .description('read stored documents again with the present rules; a public version stays the same version, with the same ids')
    .argument('[ids...]', 'ids or external ids; everything otherwise')
    .option('--json', 'one JSON object an edition on stdout')
    .addHelpText('after', '\nWhat is read as before does not change; what is new or gone is in the change log of the wire.')
    .action((ids: string[], flags: { json?: boolean }) =>
      atDesk(async (desk) => {
        const { runReread } = await import('./reread.js');
        return runReread(desk, ids, flags, output);
      }),
    );
}

function addReading(program: Command, version: string, output: Output): void {
  program
    .command('extract')
    .description('read documents and print what is in them, one JSON document a line; keeps nothing')
    .argument('<paths...>', 'files and folders')
    .option('--html', 'a page that shows the text with its quotes, people and figures marked: extract --html FILE > page.html')
    .addOption(new Option('--json', 'one JSON document a line, as without any option').conflicts('html'))
    .action(async (paths: string[], options: { html?: boolean }) => {
      const { runExtract } = await import('./extract.js');
      process.exitCode = await runExtract(paths, options, output);
    });
  program
    .command('get')
    .description('print what the server would answer, without a server')
    .argument('<path>', "for example '/v1/quotes?q=emploi&pretty'")
    .option('-i, --include', 'with status and headers')
    .action(async (path: string, flags: { include?: boolean }) => {
      const { runGet } = await import('./get.js');
      process.exitCode = await runGet(path, flags, readConfig(process.env), version, output);
    });
}

function addUpkeep(program: Command, version: string, output: Output): void {
  program
    .command('rebuild')
    .description('make the wire again from the newsroom, byte for byte; readers see the old one until it is done')
    .action(() =>
      atDesk(async (desk) => {
        const { rebuild } = await import('../desk/rebuild.js');
        const played = await rebuild(desk);
        output.say(`Played ${played} dispatches; the wire is rebuilt.`);
        return 0;
      }),
    );
  program
    .command('openapi')
    .description('print the OpenAPI document')
    .option('--yaml', 'as YAML')
    .option('--write', 'write openapi/openapi.json and openapi/openapi.yaml')
    .action(async (flags: { yaml?: boolean; write?: boolean }) => {
      const { runOpenApi } = await import('./openapi.js');
      process.exitCode = await runOpenApi(flags, version, output);
    });
  program
    .command('doctor')
    .description('look over the installation and both stores')
    .option('--json', 'findings as JSON')
    .action(async (flags: { json?: boolean }) => {
      const { runDoctor } = await import('./doctor.js');
      process.exitCode = await runDoctor(readConfig(process.env), flags, output);
    });
}

/** The command line. */
export function buildProgram(version: string, output: Output): Command {
  const program = new Command('dateline')
    .description('Press communiqués as data.')
    .version(version)
    // As for every question that was asked wrongly: 2, where 1 is work that failed.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .showHelpAfterError()
    .showSuggestionAfterError();
  addServe(program, version, output);
  addIngest(program, output);
  addWithdraw(program, output);
  addReread(program, output);
  addReading(program, version, output);
  addUpkeep(program, version, output);
  return program;
}
