import type { DocumentBuilder } from '../builder.js';

/** What was left out or decided while reading, in the order it is told. */
const TEXTS = {
  'docx-changes-accepted':
    'The document has tracked changes and was read as if all were accepted. Accept or reject them in Word before you send it.',
  'docx-comments-left-out': 'Comments were left out. Delete them in Word if the file itself will be handed on.',
  'docx-hidden-text-left-out': 'Hidden text was left out. Delete it in Word if the file itself will be handed on.',
  'docx-embedded-left-out': 'Another document embedded in this one was left out. Paste its text into the communiqué.',
} as const;

type Finding = keyof typeof TEXTS;

export class Findings {
  readonly #found = new Set<Finding>();

  add(finding: Finding): void {
    this.#found.add(finding);
  }

  tell(builder: DocumentBuilder): void {
    for (const finding of Object.keys(TEXTS) as Finding[]) {
      const isHarmless = finding === 'docx-comments-left-out';
      if (this.#found.has(finding)) builder.message(isHarmless ? 'info' : 'warning', finding, TEXTS[finding]);
    }
  }
}
