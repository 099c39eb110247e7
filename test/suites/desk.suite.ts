import { runTests } from './files.js';

await runTests('desk');
