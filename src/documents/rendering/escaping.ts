const MARKDOWN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The only way text enters rendered Markdown. `<`, `>` and `&` become entities, so that the result stays harmless in a renderer that lets raw
 * HTML through; the signs of inline markup are escaped; those that only mean something at the start of a line are escaped there.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]~|^]/g, '\\$&')
    .replace(/[&<>]/g, (sign) => MARKDOWN[sign] ?? '')
    .replace(/^([#+=:-])/gm, '\\$1')
    .replace(/^(\d{1,9})([.)])/gm, '$1\\$2');
