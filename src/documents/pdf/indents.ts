import type { PdfLine } from './lines.js';
import { least } from './measures.js';
import { beginsInside, endsSentence } from './wrapping.js';

/** In sizes: first lines are set in by no less and no more. */
const LEAST = 0.7;
const MOST = 4;
/** So many paragraphs must begin this way before it is the document's habit. */
const FEWEST = 2;

export const leftOfRegions = (lines: readonly PdfLine[]): ((region: number) => number) => {
  const regions = new Map<number, number[]>();
  for (const { region, x } of lines) {
    const found = regions.get(region);
    if (found === undefined) regions.set(region, [x]);
    else found.push(x);
  }
  const lefts = new Map([...regions].map(([region, all]) => [region, least(all)]));
  return (region) => lefts.get(region) ?? 0;
};

/** Tells whether a line begins a paragraph because it is set in as all first lines of the document are. */
export const findFirstLines = (lines: readonly PdfLine[]): ((line: PdfLine) => boolean) => {
  const leftOf = leftOfRegions(lines);
  const indentOf = ({ x, region }: PdfLine): number => Math.round(x - leftOf(region));
  const counts = new Map<number, number>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const indent = indentOf(line);
    if (next === undefined || next.region !== line.region || indent < LEAST * line.size || indent > MOST * line.size) return;
    if (indentOf(next) === 0 && beginsInside(next.text) && !endsSentence(line.text)) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  });
  const usual = new Set([...counts].filter(([, count]) => count >= FEWEST).map(([indent]) => indent));
  return (line) => usual.has(indentOf(line));
};
