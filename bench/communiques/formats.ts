import type { Outline, Section } from './outline.js';

export const FORMATS = ['txt', 'md', 'html'] as const;
export type Format = (typeof FORMATS)[number];

const paragraphs = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
const list = (bullets: readonly string[]): string => bullets.map((bullet) => `- ${bullet}`).join('\n');

function toText({ banner, title, subtitle, dateline, lead, sections }: Outline): string {
  const body = sections.flatMap((section) => [section.heading, ...section.paragraphs, list(section.bullets)]);
  return paragraphs([banner, title, subtitle, `${dateline} – ${lead}`, ...body]);
}

function toMarkdown({ banner, title, subtitle, dateline, lead, sections }: Outline): string {
  const body = sections.flatMap((section) => [`## ${section.heading}`, ...section.paragraphs, list(section.bullets)]);
  return paragraphs([`**${banner}**`, `# ${title}`, `*${subtitle}*`, `**${dateline}** – ${lead}`, ...body]);
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;

function toHtmlSection({ heading, paragraphs, bullets }: Section): string {
  const items = bullets.map((bullet) => element('li', bullet));
  const ul = items.length === 0 ? [] : ['<ul>', ...items, '</ul>'];
  return [element('h2', heading), ...paragraphs.map((paragraph) => element('p', paragraph)), ...ul].join('\n');
}

function toHtml({ language, banner, title, subtitle, dateline, lead, sections }: Outline): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8">${element('title', title)}</head>
<body>
<nav><ul><li><a href="/">${escapeHtml(banner)}</a></li></ul></nav>
<main><article>
${element('p', banner)}
${element('h1', title)}
${element('p', subtitle)}
<p><strong>${escapeHtml(dateline)}</strong> – ${escapeHtml(lead)}</p>
${sections.map(toHtmlSection).join('\n')}
</article></main>
</body>
</html>
`;
}

const RENDERERS: Readonly<Record<Format, (outline: Outline) => string>> = { txt: toText, md: toMarkdown, html: toHtml };

export const renderAs = (format: Format, outline: Outline): string => RENDERERS[format](outline);
