import type { StatisticReading } from '../../domain/statistic.js';
import type { Reading } from '../reading.js';
import { isItem } from './items.js';
import { BACK_LINKS_EN, WHOLE_LINKS_EN, WHOLE_NOTES_EN } from './lexicons/en/sources.js';
import { BACK_LINKS_FR, WHOLE_LINKS_FR, WHOLE_NOTES_FR } from './lexicons/fr/sources.js';
import { findMarks, markOf } from './note-marks.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import type { SourceName } from './source-documents.js';
import { parseSourceName } from './source-names.js';
import { isDocument } from './source-words.js';
import { findSources } from './sources.js';
import { formAt, type Passage } from './tokens.js';

const NOTE = new Set('source sources chiffres donnees data figures statistiques statistics calculs'.split(' '));
const COLONS = new Set([':', '-']);
const WHOLE = { fr: toPhraseSet(WHOLE_NOTES_FR), en: toPhraseSet(WHOLE_NOTES_EN) };
const WHOLE_LINKS = { fr: toPhraseSet(WHOLE_LINKS_FR), en: toPhraseSet(WHOLE_LINKS_EN) };
const BACK = { fr: toPhraseSet(BACK_LINKS_FR), en: toPhraseSet(BACK_LINKS_EN) };
const LONGEST_NOTE = 60;
const LONGEST_FOOTNOTE = 30;
const MARK_WORDS = new Set(['(', ')', '[', ']', '1', '2', '3', '4', '5', '6', '7', '8', '9', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']);
const LONGEST_MARK = 3;

/** The first token behind «(1)», «¹», «1». */
function skipMark(passage: Passage): number {
  let at = 0;
  while (at < LONGEST_MARK && MARK_WORDS.has(formAt(passage, at))) at++;
  return at;
}

/** «Source : Insee, 2023», «* Sources : …»: a sentence that only names a source. */
function isSourceNote(passage: Passage, at: number): boolean {
  return passage.tokens.length <= LONGEST_NOTE && NOTE.has(formAt(passage, at)) && COLONS.has(formAt(passage, at + 1));
}

/** The last figure that begins before a place of the text: in «14 700¹ personnes» the call stands inside it. */
function lastBefore(statistics: readonly StatisticReading[], place: number): number {
  let low = 0;
  let high = statistics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statistics[middle]?.selector.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What a note about «tous les chiffres» means: shares, not the price of a ticket. */
const SURVEYED = new Set(['percent', 'share', 'change']);

/** "All figures, unless otherwise stated, are from | the Tideline Institute." */
function findWhole(passage: Passage): SourceName | null {
  for (let at = 0; at < passage.tokens.length; at++) {
    const link = phraseAt(passage, at, WHOLE_LINKS[passage.language]);
    if (link !== null) return parseSourceName(passage, at + link.length);
  }
  return null;
}

/** Gives the notes of a document to the figures they are about, one sentence after another. */
export class SourceNotes {
  readonly #reading: Reading;
  readonly #statistics: StatisticReading[];
  /** Where the figures of each block begin. */
  readonly #starts = new Map<number, number>();
  readonly #marks: Map<string, readonly number[]>;

  /** The last block that closed a list or table, and up to where notes have been given. */
  #noted = -1;
  #given = 0;
  #whole = false;

  constructor(reading: Reading, statistics: StatisticReading[]) {
    this.#reading = reading;
    this.#statistics = statistics;
    this.#marks = new Map(findMarks(reading.text));
  }

  /** To be asked before the figures of the sentence are added. */
  read(passage: Passage, block: number): void {
    const count = this.#statistics.length;
    const start = this.#starts.get(block) ?? count;
    this.#starts.set(block, start);
    const at = skipMark(passage);
    const noted = isSourceNote(passage, at);
    const source = noted ? (findSources(passage)[0] ?? null) : this.#footnote(passage, at);
    if (source !== null && !this.#giveMarked(passage, source) && noted)
      this.#give(source, start < count ? start : this.#startAbove(block), noted);
    else if (source === null && this.#isWhole(passage)) this.#giveWhole(passage);
    else if (source === null && start < count) this.#giveBack(passage, at, start);
  }

  /** «(1) Baromètre Vexa, 2022.»: a marked note that begins with a name. */
  #footnote(passage: Passage, at: number): SourceName | null {
    const marked = markOf(this.#reading.text, passage) !== null && passage.tokens.length <= LONGEST_FOOTNOTE;
    const name = marked ? parseSourceName(passage, at) : null;
    const named = name !== null && (isDocument(passage, at) || isDocument(passage, name.next - 1) || name.organization !== null);
    return named && [',', '.', '', ';'].includes(formAt(passage, name.next)) ? name : null;
  }

  /** The figures before each place of the note's mark, in the same sentence; false where nothing refers to it. */
  #giveMarked(passage: Passage, source: SourceName): boolean {
    const key = markOf(this.#reading.text, passage);
    const places = key === null ? undefined : this.#marks.get(key);
    if (key === null || places === undefined) return false;
    // A mark has one note: a second look would go through its places again.
    this.#marks.delete(key);
    const given = places.filter((place) => place < passage.start && this.#giveBefore(place, source));
    return given.length > 0;
  }

  #giveBefore(place: number, source: SourceName): boolean {
    let index = lastBefore(this.#statistics, place);
    const sentence = this.#statistics[index]?.sentence;
    if (sentence === undefined || sentence.end + 1 < place) return false;
    for (; this.#statistics[index]?.sentence.start === sentence.start && this.#statistics[index]?.source === null; index--)
      this.#set(index, source);
    return true;
  }

  /** A note in a block of its own closes the block before, or the list or table. */
  #startAbove(block: number): number {
    let first = block - 1;
    while (first - 1 > this.#noted && isItem(this.#reading, first) && isItem(this.#reading, first - 1)) first--;
    this.#noted = block;
    return this.#starts.get(first) ?? this.#statistics.length;
  }

  #isWhole(passage: Passage): boolean {
    return passage.tokens.length <= LONGEST_NOTE && phraseAt(passage, skipMark(passage), WHOLE[passage.language]) !== null;
  }

  #giveWhole(passage: Passage): void {
    const source = this.#whole ? null : findWhole(passage);
    if (source === null) return;
    this.#whole = true;
    for (const [index, { kind, quote }] of this.#statistics.entries()) if (SURVEYED.has(kind) && quote === null) this.#set(index, source);
  }

  /** «… C'est ce que révèle un sondage Durand», "This is according to …": whose the figures before in the paragraph are. */
  #giveBack(passage: Passage, at: number, start: number): void {
    const said = phraseAt(passage, at, BACK[passage.language]);
    const source = said === null ? null : parseSourceName(passage, at + said.length);
    if (source !== null) this.#give(source, start);
  }

  #give(source: SourceName, start: number, noted = false): void {
    for (let index = Math.max(start, this.#given); index < this.#statistics.length; index++) {
      if (noted) this.#clearCarried(index);
      this.#set(index, source);
    }
    this.#given = this.#statistics.length;
  }

  /** What the line over a list says of its figures gives way to the note below it. */
  #clearCarried(index: number): void {
    const statistic = this.#statistics[index];
    if (statistic?.source == null) return;
    const { start, end } = statistic.sentence;
    if (!this.#reading.text.slice(start, end).includes(statistic.source.name)) statistic.source = null;
  }

  #set(index: number, { name, organization }: SourceName): void {
    const statistic = this.#statistics[index];
    if (statistic !== undefined) statistic.source ??= { name, organization };
  }
}
