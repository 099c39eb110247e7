import { styleText } from 'node:util';

export type Style = 'green' | 'yellow' | 'red' | 'dim' | 'bold';

/** Where a command's words go: results to stdout, everything a person watches to stderr. */
export interface Output {
  /** For machines and pipes. */
  result(line: string): void;
  /** For people. */
  say(line: string): void;
  /** Colours only on a terminal. */
  paint(style: Style, text: string): string;
}

export const terminal: Output = {
  result: (line) => {
    process.stdout.write(`${line}\n`);
  },
  say: (line) => {
    process.stderr.write(`${line}\n`);
  },
  paint: (style, text) => (process.stderr.isTTY && process.env.NO_COLOR === undefined ? styleText(style, text) : text),
};
