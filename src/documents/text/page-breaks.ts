import { addLine, lastLine, type Paragraph } from './paragraphs.js';
import { joinOf } from './wrapping.js';

const endsOpen = (text: string): boolean => /[\p{L}\p{N},-]$/u.test(text);
const beginsInside = (text: string): boolean => /^\p{Ll}/u.test(text);

const goesOnOverPage = (paragraph: Paragraph, next: Paragraph): boolean => {
  const [before, after] = [lastLine(paragraph), next.lines[0]];
  if (before === undefined || after === undefined || before.page === after.page) return false;
  return next.bullet === null && paragraph.kind === 'paragraph' && endsOpen(before.text) && beginsInside(after.text);
};

/** A sentence cut by the end of a page becomes one paragraph again. */
export const joinOverPages = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const previous = joined.at(-1);
    const before = previous === undefined ? undefined : lastLine(previous);
    const first = paragraph.lines[0];
    if (previous === undefined || before === undefined || first === undefined || !goesOnOverPage(previous, paragraph)) {
      joined.push(paragraph);
      continue;
    }
    addLine(previous, first, joinOf(before, first));
    paragraph.lines.slice(1).forEach((line, index) => {
      addLine(previous, line, paragraph.joins[index] ?? ' ');
    });
  }
  return joined;
};
