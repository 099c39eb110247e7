import type { Format } from './communiques/formats.js';
import type { Disk } from './disk.js';
import type { FileReading } from './files.js';
import type { Population } from './population.js';
import type { Reading } from './reading.js';
import type { Measured } from './rounds.js';

export interface Report {
  node: string;
  releases: number;
  rounds: number;
  measured: Measured[];
  /** Null when the stores were there before. */
  population: Population | null;
  reading: Record<Format, Reading>;
  /** Two-page texts of the evaluation. */
  corpus: Reading;
  files: FileReading;
  disk: Disk;
  startMs: number;
}

const whole = (value: number): string => Math.round(value).toLocaleString('en').replaceAll(',', ' ');
const ratio = (value: number | null): string => (value === null ? '' : value.toFixed(2));
const NAMES: Record<Format, string> = { txt: 'text', md: 'Markdown', html: 'HTML' };

/** The routes that were too slow. */
export const missed = ({ measured }: Report): Measured[] => measured.filter((one) => one.route.gate !== null && one.ratio < one.route.gate);

function routeLine({ route, bytes, perSecond, barePerSecond, ratio: reached, spread, processorRatio }: Measured): string {
  const range = `${ratio(spread[0])}–${ratio(spread[1])}`;
  const cells = [route.name, whole(bytes), whole(perSecond), whole(barePerSecond), `**${ratio(reached)}**`, range, ratio(processorRatio)];
  return `| ${[...cells, ratio(route.gate), ratio(route.aim)].join(' | ')} |`;
}

function fileLines({ files, handOverMs, mebibyteMs, growth }: FileReading): [string, string][] {
  const milliseconds = (ms: number): string => `${ms.toFixed(1)} ms`;
  return [
    ...files.map(({ name, medianMs }): [string, string] => [`read and extract ${name}`, milliseconds(medianMs)]),
    ['hand-over to a reader process and back', milliseconds(handOverMs)],
    ['a mebibyte of communiqués as one text', `${(mebibyteMs / 1000).toFixed(2)} s`],
    ['two mebibytes / one', ratio(growth)],
  ];
}

function otherLines({ population, reading, corpus, files, disk, startMs }: Report): [string, string][] {
  const formats = Object.entries(NAMES) as [Format, string][];
  const ingested = population
    ? formats.map(([format, name]): [string, string] => [
        `ingest and publish, ${name}`,
        `${whole(population.perSecond[format])} documents/s`,
      ])
    : [];
  const inMs = ({ medianMs, p95Ms }: Reading): string => `${medianMs.toFixed(1)} ms (p95 ${p95Ms.toFixed(1)} ms)`;
  const read = formats.map(([format, name]): [string, string] => [`read and extract two generated pages, ${name}`, inMs(reading[format])]);
  return [
    ...ingested,
    ['read and extract two pages of the evaluation', inMs(corpus)],
    ...read,
    ...fileLines(files),
    ['start to first answer', `${whole(startMs)} ms`],
    ['wire, a release', `${whole(disk.wire)} bytes`],
    ['wire / JSON of the releases with their facts', ratio(disk.wire / disk.allJson)],
    ['wire / JSON of the releases alone', ratio(disk.wire / disk.itemJson)],
    ['newsroom, a release', `${whole(disk.newsroom)} bytes`],
  ];
}

export function toMarkdown(report: Report): string {
  const { node, releases, rounds, measured } = report;
  return [
    `${whole(releases)} generated releases, Node ${node}, medians of ${rounds} interleaved rounds. Ratios are to a bare \`node:http\` server sending the same bytes and headers.`,
    '',
    '| | bytes | requests/s | bare | ratio | of rounds | by processor time | gate | aim |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...measured.map(routeLine),
    '',
    '| | |',
    '|---|--:|',
    ...otherLines(report).map(([name, value]) => `| ${name} | ${value} |`),
    '',
  ].join('\n');
}

export function toJson(report: Report): string {
  const measured = report.measured.map(({ route: { name, gate, aim }, ...figures }) => ({ name, gate, aim, ...figures }));
  return `${JSON.stringify({ ...report, measured, passed: missed(report).length === 0 }, null, 2)}\n`;
}
