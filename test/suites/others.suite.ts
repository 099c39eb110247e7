import { foldersWithoutSuite, runTests } from './files.js';

for (const folder of foldersWithoutSuite()) await runTests(folder);
