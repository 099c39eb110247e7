import type { Communique } from '../domain/communique.js';
import { escapeHtml } from '../domain/escaping.js';
import type { Section } from '../domain/release.js';
import { anchorOf, renderFacts } from './communique-facts.js';
import { type Labels, labelsFor } from './labels.js';
import { type MarkedSpan, marksWithin, renderMarkedText } from './marked-text.js';
import { renderPage } from './page.js';

const STYLE = `body{font:16px/1.55 Georgia,serif;margin:0;color:#1a1a1a;background:#fff;display:grid;grid-template-columns:minmax(0,3fr) minmax(18rem,2fr)}
main{padding:2rem 2rem 4rem 7rem;max-width:46rem}aside{font:14px/1.45 system-ui,sans-serif;padding:2rem;background:#f6f5f2;border-left:1px solid #ddd;height:100vh;box-sizing:border-box;overflow:auto;position:sticky;top:0}
main section{position:relative;white-space:pre-wrap;margin:0 0 1em}main section::before{content:attr(data-kind);position:absolute;left:-6rem;width:5.4rem;text-align:right;font:11px/2.2 system-ui,sans-serif;color:#888}
.title{font-size:1.6em;line-height:1.25;font-weight:bold}.subtitle,.lead{font-weight:bold}.heading{font-weight:bold;font-size:1.15em}.contact,.legal,.note,.about{font-size:.9em;color:#444}
main a{color:inherit;text-decoration:none;border-radius:2px}main a.quote{background:#fde9a9}main a.person{border-bottom:2px solid #2a6fbb}main a.statistic{background:#cdebd0}main a.quote.statistic{background:linear-gradient(#fde9a9 50%,#cdebd0 50%)}main a.message{border-bottom:2px dotted #b00020}
aside ol{padding-left:1.4rem}aside li{margin:0 0 .9em;padding-left:.4rem;border-left:4px solid #ddd}aside li.quote{border-color:#e7b92c}aside li.person{border-color:#2a6fbb}aside li.statistic{border-color:#5aa864}aside li.message{border-color:#b00020}
aside small{color:#666}aside h2{font-size:1.05em;margin:1.6em 0 .5em}:target{outline:2px solid #d35400;outline-offset:2px}.back{text-decoration:none}
@media(max-width:56rem){body{display:block}main{padding:1rem}main section::before{position:static;display:block;text-align:left}aside{position:static;height:auto}}`;

function quoteMarks({ quotes }: Communique, labels: Labels): MarkedSpan[] {
  return quotes.flatMap(({ fragments, speaker }, index) =>
    fragments.map(({ start, end }, part) => ({
      kind: 'quote' as const,
      id: anchorOf('quote', index),
      first: part === 0,
      label: speaker?.name ?? labels.noSpeaker,
      start,
      end,
    })),
  );
}

function personMarks({ people }: Communique): MarkedSpan[] {
  return people.flatMap(({ name, mentions }, index) =>
    mentions.map(({ start, end }, place) => ({
      kind: 'person' as const,
      id: anchorOf('person', index),
      first: place === 0,
      label: name,
      start,
      end,
    })),
  );
}

function statisticMarks({ statistics }: Communique): MarkedSpan[] {
  return statistics.map(({ value, unit, selector: { start, end } }, index) => ({
    kind: 'statistic',
    id: anchorOf('statistic', index),
    first: true,
    label: `${value} ${unit}`,
    start,
    end,
  }));
}

function messageMarks({ messages }: Communique): MarkedSpan[] {
  return messages.flatMap(({ text, start, end }, index) =>
    start === null || end === null
      ? []
      : [{ kind: 'message' as const, id: anchorOf('message', index), first: true, label: text, start, end }],
  );
}

function toMarks(communique: Communique, labels: Labels): MarkedSpan[] {
  return [...quoteMarks(communique, labels), ...personMarks(communique), ...statisticMarks(communique), ...messageMarks(communique)];
}

const renderSection = (text: string, { kind, start, end }: Section, marks: readonly MarkedSpan[]): string =>
  `<section class="${kind}" data-kind="${kind}">${renderMarkedText(text.slice(start, end), marksWithin(marks, { start, end }))}</section>`;

const fact = (label: string, value: string | null | undefined): string =>
  `<b>${escapeHtml(label)}</b> ${value === null || value === undefined ? '–' : escapeHtml(value)}`;

/** A page on which a press officer sees what was understood: the text with its facts marked, and beside it the facts. */
export function renderCommuniquePage(communique: Communique): string {
  const { release } = communique;
  const labels = labelsFor(release.language);
  const marks = toMarks(communique, labels);
  const sections = release.sections.map((section) => renderSection(release.body.text, section, marks)).join('\n');
  const head = [
    fact(labels.issuer, release.issuer?.name),
    fact(labels.date, [release.dateline.place, release.dateline.date].filter(Boolean).join(', ') || null),
  ];
  const aside = `<h1>${escapeHtml(labels.found)}</h1>\n<p>${head.join('<br>')}</p>\n${renderFacts(communique, labels)}`;
  const body = `<main>\n${sections}\n</main>\n<aside>\n${aside}\n</aside>`;
  return renderPage(release.title ?? labels.found, body, { language: release.language, style: STYLE });
}
