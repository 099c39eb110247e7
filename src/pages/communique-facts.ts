import type { Communique } from '../domain/communique.js';
import { escapeHtml } from '../domain/escaping.js';
import type { PersonReading } from '../domain/person.js';
import type { QuoteReading } from '../domain/quote.js';
import type { StatisticReading } from '../domain/statistic.js';
import type { Labels } from './labels.js';

/** Anchors of facts: their kind and their place in the list. */
export const anchorOf = (kind: 'quote' | 'person' | 'statistic' | 'message', index: number): string => `${kind}-${index + 1}`;

const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`;

const details = (parts: readonly (string | null)[]): string =>
  `<small>${escapeHtml(parts.filter((part) => part !== null && part !== '').join(' · '))}</small>`;

const item = (id: string, kind: string, lines: readonly string[], { inText }: Labels): string =>
  `<li id="${id}" class="${kind}">${lines.join('<br>')} <a class="back" href="#in-${id}" title="${escapeHtml(inText)}">↩</a></li>`;

function renderQuote(quote: QuoteReading, id: string, labels: Labels): string {
  const { speaker, role, confidence, extractor } = quote;
  const who = speaker === null ? labels.noSpeaker : speaker.name;
  const lines = [
    `<q>${escapeHtml(quote.text)}</q>`,
    `<b>${escapeHtml(who)}</b>${role === null ? '' : `, ${escapeHtml(role)}`}`,
    details([quote.kind, quote.cue, `${labels.confidence} ${percent(confidence)}`, `${labels.rule} ${extractor.rule}`]),
  ];
  return item(id, 'quote', lines, labels);
}

function renderPerson({ name, role, organization, contact, mentions }: PersonReading, id: string, labels: Labels): string {
  const lines = [
    `<b>${escapeHtml(name)}</b>${role === null ? '' : `, ${escapeHtml(role)}`}`,
    details([organization, contact ? labels.contact : null, mentions.map(({ text }) => text).join(', ')]),
  ];
  return item(id, 'person', lines, labels);
}

/** «20 of 36 count projets», «12 → 15 percent», «10 – 15 EUR»: the figure as data. */
function figureOf({ value, value_max, denominator, from_value, unit, counted, per }: StatisticReading, { of }: Labels): string {
  const from = from_value === null ? '' : `${from_value} → `;
  const to = value_max === null ? '' : ` – ${value_max}`;
  const whole = denominator === null ? '' : ` ${of} ${denominator}`;
  return [`${from}${value}${to}${whole}`, unit, per === null ? null : `/ ${per}`, counted].filter((part) => part !== null).join(' ');
}

function renderStatistic(statistic: StatisticReading, id: string, labels: Labels): string {
  const { text, qualifier, trend, period, place, source, modality, confidence, extractor } = statistic;
  const lines = [
    `<b>${escapeHtml(text)}</b>`,
    escapeHtml(figureOf(statistic, labels)),
    details([
      qualifier,
      trend,
      period,
      place,
      source === null ? null : `${labels.source} ${source.name}`,
      modality === 'observed' ? null : modality,
      `${labels.confidence} ${percent(confidence)}`,
      `${labels.rule} ${extractor.rule}`,
    ]),
  ];
  return item(id, 'statistic', lines, labels);
}

const list = (title: string, items: readonly string[], { nothing }: Labels): string =>
  `<h2>${escapeHtml(title)} (${items.length})</h2>${items.length === 0 ? `<p>${escapeHtml(nothing)}</p>` : `<ol>${items.join('\n')}</ol>`}`;

/** Everything found, as lists that lead back into the text. */
export function renderFacts({ quotes, people, statistics, messages }: Communique, labels: Labels): string {
  const said = messages.map(({ text, severity, start }, index) => {
    const id = anchorOf('message', index);
    const back = start === null ? '' : ` <a class="back" href="#in-${id}">↩</a>`;
    return `<li id="${id}" class="message ${severity}">${escapeHtml(text)}${back}</li>`;
  });
  return [
    messages.length === 0 ? '' : list(labels.messages, said, labels),
    list(
      labels.quotes,
      quotes.map((quote, index) => renderQuote(quote, anchorOf('quote', index), labels)),
      labels,
    ),
    list(
      labels.people,
      people.map((person, index) => renderPerson(person, anchorOf('person', index), labels)),
      labels,
    ),
    list(
      labels.statistics,
      statistics.map((statistic, index) => renderStatistic(statistic, anchorOf('statistic', index), labels)),
      labels,
    ),
  ].join('\n');
}
