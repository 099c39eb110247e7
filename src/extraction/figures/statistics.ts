import { type Span, toSelector } from '../../domain/selector.js';
import type { StatisticReading, Unit } from '../../domain/statistic.js';
import { toExtractor } from '../extractor.js';
import type { Reading, Sentence } from '../reading.js';
import { parseCell, periodOfCell, toFigureOfCell } from './cells.js';
import { isExcludedFigure } from './exclusions.js';
import type { Figure } from './figure.js';
import { findFigures } from './figures.js';
import { type Framing, toFraming } from './frames.js';
import { findHeadingPeriods } from './headings.js';
import { isItem, isLine } from './items.js';
import { type Localise, toLocal } from './local-money.js';
import { withOnlyCurrency } from './only-currency.js';
import { toCalendar } from './period-parts.js';
import { type ProperNames, toProperNames } from './proper-names.js';
import { SourceNotes } from './source-notes.js';
import { isStartOf } from './starts-after.js';
import { findTableRows, type TableRow } from './tables.js';
import { findTerms, overlaps } from './terms.js';
import { endOf, figureLanguageOf, type Passage, sliceOf, startOf, toPassage } from './tokens.js';
import { isDuration, isMoney } from './units.js';

type QuoteSpan = Span & { position: number };

/** What is the same for every sentence of a document. */
interface Document {
  reading: Reading;
  quotes: readonly QuoteSpan[];
  barred: readonly Span[];
  frame: ReturnType<typeof toFraming>;
  /** The period that the heading of each block names. */
  headings: readonly (string | null)[];
  rows: ReadonlyMap<number, TableRow>;
  localise: Localise;
  proper: () => ProperNames;
}

// No communiqué has as many: what follows in a hostile text is left unread.
const MOST_STATISTICS = 10_000;
// " (Australian dollars)"
const LONGEST_COUNTRY = 16;
const SKIPPED_SECTIONS = new Set(['banner', 'dateline', 'contact', 'signature']);

// «n° 1» and "No. 12" may be ranks.
const NUMBER_ONE = /^(?:n[°º] ?\d|no\. ?\d{1,3})$/;

const inOrder = <T extends Span>(spans: readonly T[]): T[] => [...spans].sort((a, b) => a.start - b.start || a.end - b.end);

/** Spans no figure begins in: dates, phones, codes … and titles between quotation marks. */
function findBarred(reading: Reading, quotes: readonly QuoteSpan[]): Span[] {
  const names = findTerms(reading.text, quotes);
  const protectedSpans = reading.protectedSpans.filter(({ start, end }) => !NUMBER_ONE.test(reading.shadow.slice(start, end)));
  return mergeSpans(inOrder([...protectedSpans, ...names]));
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function quoteAt(quotes: readonly QuoteSpan[], at: number): number | null {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low - 1];
  return quote !== undefined && at < quote.end ? quote.position : null;
}

function toReading(
  { reading, quotes, localise }: Document,
  passage: Passage,
  figure: Figure,
  framing: Framing,
  section: number,
): StatisticReading {
  const span = { start: startOf(passage, figure.first), end: endOf(passage, figure.next) };
  const selector = toSelector(reading.text, span, reading.document.pages);
  return {
    position: 1,
    kind: framing.trend !== null && figure.kind === 'percent' ? 'change' : figure.kind,
    text: selector.exact,
    value: figure.value,
    value_text: sliceOf(passage, figure.number.first, figure.number.next),
    value_max: figure.value_max,
    denominator: figure.denominator,
    from_value: figure.from_value,
    unit: localise(figure.unit, selector.exact, reading.shadow.slice(span.end, span.end + LONGEST_COUNTRY)),
    counted: figure.counted === null ? figure.noun : sliceOf(passage, figure.counted.first, figure.counted.next),
    ...framing,
    section: reading.sections[section]?.kind ?? null,
    selector,
    sentence: { start: passage.start, end: passage.end },
    extractor: toExtractor(figure.rule),
    quote: quoteAt(quotes, span.start),
  };
}

// «Le CHU en chiffres», "Key figures", "At a glance": they also stand below the contacts.
const KEY_FIGURES = /\b(?:en (?:quelques )?chiffres|chiffres cles|key figures|at a glance|in figures|in numbers)\b/;
const HEAD_LENGTH = 120;

function isKeyFigures({ blocks, shadow }: Reading, block: number): boolean {
  return [block, block - 1].some((index) => {
    const one = blocks[index];
    return one !== undefined && KEY_FIGURES.test(shadow.slice(one.start, Math.min(one.end, one.start + HEAD_LENGTH)));
  });
}

const isSkipped = (reading: Reading, block: number): boolean => {
  const kind = reading.sections[block]?.kind ?? '';
  return SKIPPED_SECTIONS.has(kind) && !(kind === 'contact' && isKeyFigures(reading, block));
};

function toPassageOf({ text, shadow, blocks, language }: Reading, sentence: Sentence): Passage {
  return toPassage(text, shadow, figureLanguageOf(blocks[sentence.block]?.language ?? language), {
    start: sentence.start,
    end: sentence.end,
  });
}

function toReadings(document: Document, passage: Passage, figures: readonly Figure[], block: number): StatisticReading[] {
  const heading = document.headings[block] ?? null;
  const frames = document.frame(passage, figures, block, heading);
  return figures.flatMap((figure, index) => {
    const frame = frames[index];
    if (frame === undefined || isStartOf(passage, figures[index - 1], figure)) return [];
    const framing = { ...frame, period: frame.period ?? heading };
    const start = figures[index + 1];
    if (start === undefined || !isStartOf(passage, figure, start)) return [toReading(document, passage, figure, framing, block)];
    const trend = figure.value > start.value ? 'increase' : 'decrease';
    return [toReading(document, passage, { ...figure, from_value: start.value }, { ...framing, trend }, block)];
  });
}

const isBarredIn =
  ({ barred }: Document, passage: Passage) =>
  (at: number): boolean =>
    overlaps(barred, startOf(passage, at), startOf(passage, at) + 1);

/** What a sentence may leave out because the one before it in the paragraph has said it. */
interface Said {
  block: number;
  counted: string | null;
  money: Unit | null;
}

const saidIn = (block: number, readings: readonly StatisticReading[], said: Said): Said => ({
  block,
  counted: readings.findLast(({ counted }) => counted !== null)?.counted ?? said.counted,
  money: readings.findLast(({ unit }) => isMoney(unit))?.unit ?? said.money,
});

function findInSentence(document: Document, passage: Passage, block: number): StatisticReading[] {
  const figures = findFigures(passage, isBarredIn(document, passage), MOST_STATISTICS).filter(
    (figure) => !isExcludedFigure(passage, figure),
  );
  return toReadings(document, passage, figures, block);
}

/** The label of a row names; its cells hold the figures, each under the head of its column. */
function findInRow(document: Document, passage: Passage, row: TableRow, block: number): StatisticReading[] {
  const labelEnd = row.labelled ? (row.cells[0]?.end ?? passage.start) : passage.start;
  const isBarred = isBarredIn(document, passage);
  const inLabel = (at: number) => startOf(passage, at) < labelEnd || isBarred(at);
  // "12 months" over a column says when.
  const isHead = row.cells.length === 0;
  const figures = findFigures(passage, inLabel, MOST_STATISTICS, (one, at) => parseCell(one, at, row))
    .filter(({ unit }) => !isHead || !isDuration(unit))
    .map((figure) => toFigureOfCell(passage, figure, row));
  return toReadings(document, passage, figures, block).map((reading, index) => {
    const figure = figures[index];
    const period = figure === undefined ? null : periodOfCell(passage, figure, row);
    return { ...reading, trend: figure?.trend ?? null, period: period ?? reading.period };
  });
}

/** The figures of one sentence; a row of a table is read whole. */
function findIn(document: Document, sentence: Sentence, passage: Passage): StatisticReading[] {
  const row = document.rows.get(sentence.block);
  return row === undefined ? findInSentence(document, passage, sentence.block) : findInRow(document, passage, row, sentence.block);
}

/** Sentences, and rows of tables in one piece each. */
function unitsOf({ sentences, blocks }: Reading): Sentence[] {
  return sentences.flatMap((sentence, index) => {
    const block = blocks[sentence.block];
    if (block === undefined || block.kind !== 'table_row') return [sentence];
    return sentences[index - 1]?.block === sentence.block ? [] : [{ start: block.start, end: block.end, block: sentence.block }];
  });
}

/** The figures that measure something, in the order of the text. `date` is the release's own, for «l'an dernier». */
export function findStatistics(
  reading: Reading,
  quotes: readonly { position: number; start: number; end: number }[],
  date: string | null,
): StatisticReading[] {
  const ordered = inOrder(quotes);
  const calendar = toCalendar(reading.protectedSpans, date, reading.shadow);
  const document: Document = {
    reading,
    quotes: ordered,
    barred: findBarred(reading, ordered),
    frame: toFraming(calendar, (block) => isItem(reading, block) || isLine(reading, block)),
    headings: findHeadingPeriods(reading, calendar),
    rows: findTableRows(reading, calendar),
    localise: toLocal(reading.shadow, reading.language.startsWith('fr')),
    proper: toProperNames(reading.text, reading.shadow),
  };
  return readUnits(document);
}

/** A paragraph begins with nothing said but, in French, the currency: «240 millions» without more is money where some was named before. */
const sayNothing = (block: number, { language }: Reading, { money }: Said): Said => ({
  block,
  counted: null,
  money: language.startsWith('fr') ? money : null,
});

function readUnits(document: Document): StatisticReading[] {
  const { reading } = document;
  const statistics: StatisticReading[] = [];
  const notes = new SourceNotes(reading, statistics);
  let said: Said = { block: -1, counted: null, money: null };
  for (const sentence of unitsOf(reading)) {
    if (statistics.length >= MOST_STATISTICS || isSkipped(reading, sentence.block)) continue;
    if (sentence.block !== said.block) said = sayNothing(sentence.block, reading, said);
    const passage = { ...toPassageOf(reading, sentence), carried: said.counted, money: said.money, proper: document.proper };
    notes.read(passage, sentence.block);
    const found = findIn(document, sentence, passage);
    said = saidIn(sentence.block, found, said);
    for (const statistic of found) statistics.push({ ...statistic, position: statistics.length + 1 });
  }
  return withOnlyCurrency(statistics);
}
