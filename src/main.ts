#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { exitCodeOf, explain } from './cli/failure.js';
import { terminal } from './cli/output.js';
import { buildProgram } from './cli/program.js';
import { projectFile } from './cli/project.js';

const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { version: string };

// A closed pipe («dateline extract … | head») is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  await buildProgram(version, terminal).parseAsync();
} catch (error) {
  terminal.say(`${terminal.paint('red', 'dateline:')} ${explain(error)}`);
  process.exitCode = exitCodeOf(error);
}
