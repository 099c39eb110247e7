/** What only somebody who writes Markdown writes; each is looked for line by line. */

const isFence = (line: string): boolean => line.startsWith('---') && line.slice(3).trim() === '';
// "title: Deux écoles", "  indented"
const isHeaderLine = (line: string): boolean => /^(?:[\w-]{1,80}:|[ \t])/.test(line);

/** Fields between two lines of three dashes. */
function hasFrontMatter(lines: readonly string[]): boolean {
  let fields = -1;
  for (const line of lines) {
    if (isFence(line)) {
      if (fields > 0) return true;
      fields = 0;
    } else fields = fields >= 0 && isHeaderLine(line) ? fields + 1 : -1;
  }
  return false;
}

const LONGEST_TEXT = 200;
const TARGET = /\]\([^)\s]{1,500}\)/y;

/** [a text](and its target) */
function hasLink(line: string): boolean {
  for (let at = line.indexOf(']('); at >= 0; at = line.indexOf('](', at + 1)) {
    TARGET.lastIndex = at;
    const text = line.slice(Math.max(0, at - LONGEST_TEXT - 1), at);
    const open = text.lastIndexOf('[');
    if (open >= 0 && open < text.length - 1 && !text.includes(']', open) && TARGET.test(line)) return true;
  }
  return false;
}

/** [label]: where it leads */
function isDefinition(line: string): boolean {
  const end = line.indexOf(']:');
  return line.startsWith('[') && end > 1 && end <= 101 && !line.slice(1, end).includes(']') && line.slice(end + 2).trim() !== '';
}

const some =
  (test: (line: string) => boolean) =>
  (lines: readonly string[]): boolean =>
    lines.some(test);

const SIGNS: readonly { has: (lines: readonly string[]) => boolean; weight: number }[] = [
  { has: hasFrontMatter, weight: 3 },
  { has: some((line) => /^#{1,6} \S/.test(line)), weight: 2 },
  { has: some(hasLink), weight: 2 },
  { has: some((line) => /^\|?[ \t]?:?-{3,}:?[ \t]?\|/.test(line)), weight: 2 },
  { has: some((line) => line.startsWith('```') || line.startsWith('~~~')), weight: 2 },
  { has: some(isDefinition), weight: 1 },
];

/** How much Markdown the head of a text shows. Linear. */
export function markdownWeight(head: string): number {
  const lines = head.split('\n');
  return SIGNS.reduce((sum, { has, weight }) => sum + (has(lines) ? weight : 0), 0);
}
