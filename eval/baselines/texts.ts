import { readFileSync } from 'node:fs';

export interface BaselineAnswer {
  release?: object;
  quotes?: object[];
  people?: object[];
  statistics?: object[];
}

/** Runs a baseline over the files named on the command line: one JSON document a line, as `dateline extract` prints them. */
export function answerFiles(answer: (text: string, language: 'fr' | 'en') => BaselineAnswer): void {
  for (const file of process.argv.slice(2)) {
    const text = readFileSync(file, 'utf8');
    const language =
      (text.match(/\b(?:the|and|of|said)\b/g)?.length ?? 0) > (text.match(/\b(?:le|la|les|des|une)\b/g)?.length ?? 0) ? 'en' : 'fr';
    const found = answer(text, language);
    process.stdout.write(
      `${JSON.stringify({ release: { language, body: { text }, ...found.release }, quotes: [], people: [], statistics: [], ...found })}\n`,
    );
  }
}
