import type { Edit } from '../draft.js';

// Tags of Jekyll ({% include x %}) and of Hugo ({{< figure >}}, {{% note %}}): what they print is made elsewhere.
const TAG = /\{%[^%{}]{1,300}%\}|\{\{[<%][^{}]{1,300}[>%]\}\}/g;
// {#anchor}, {.class} after a heading, {: .class} after any block.
const ATTRIBUTES = /[{][#.:][^{}\n]{1,100}[}]$/;

/** What site generators add to Markdown and do not print: edits of a block's text. */
export const findSiteMarkup = (text: string, isHeading: boolean): Edit[] => {
  const edits: Edit[] = Array.from(text.matchAll(TAG), ({ 0: tag, index }) => ({ start: index, end: index + tag.length, replacement: '' }));
  const end = text.trimEnd().length;
  const attributes = ATTRIBUTES.exec(text.slice(Math.max(0, end - 110), end))?.[0] ?? '';
  if (attributes !== '' && (isHeading || attributes.startsWith('{:'))) edits.push({ start: end - attributes.length, end, replacement: '' });
  return edits;
};
