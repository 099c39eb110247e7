import type { Span } from '../../domain/selector.js';
import { PAPERS } from '../lexicons/datelines.js';
import { WEEKDAYS as FRENCH_WEEKDAYS } from '../lexicons/fr/months.js';
import { BANNER, EMBARGO } from '../lexicons/headings.js';
import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { KNOWN_TOWNS } from '../lexicons/towns.js';
import type { ProtectedSpan } from '../reading.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import { isByline, isBylineLead } from './bylines.js';
import type { Cell } from './cells.js';
import { endsDateLine } from './date-ends.js';
import { innerPlace } from './inner-places.js';
import { type FoundPlaces, isHeadline, placeName, placesAt } from './places.js';

/** In the order in which they are believed. */
export const DATELINE_RULES = [
  'D-03-placed',
  'D-03-run-in',
  'E-08-wire',
  'E-08-place',
  'D-03-line',
  'D-03-opening',
  'D-01-banner',
  'D-02-release',
  'D-03-today',
  'D-04-letterhead',
  'D-05-embargo',
] as const;

/** Where a date, a place or both are printed as those of the release. */
export interface FoundDateline extends Span {
  place: string | null;
  date: string | null;
  rule: (typeof DATELINE_RULES)[number];
  block: number;
}

/** What the forms are tried on: a cell, its tokens and its dates. */
export interface DatedCell {
  cell: Cell;
  from: number;
  to: number;
  dates: readonly ProtectedSpan[];
}

const LONGEST_LINE = 130;
const LONGEST_PREFIX = 90;

/** What follows a dateline: the end, a dash, a bracket, a wire's slash, a sentence. */
const PLACED_END =
  /^(?:\s*$|[\s.,:_*]*[-–—/(|)\]\uFFFD]|\s?[.:;]|,? \p{Lu}|,?\s*$|,?\s?(?:à\s|at\s)?\d{1,2}\s?(?:h|:|heures?)\s?\d{0,2}\s?(?:[ap]\.?m\.?\s?)?(?:\(?[A-Z]{2,4}\)?\s?)?(?:$|[.–—(-]))/u;
/** «Le», «Publié le», «Date:», «9.30 a.m.,»: what may stand before a date that has its line to itself. */
const ONLY_DATE =
  /^(?:[-*([_•|] ?)?(?:(?:le|the|on|ce|du|date(?: (?:de|d'|of|du) ?[a-z]{4,14}| posted| issued)?|dated|en date du|(?:first |originally )?(?:publi|diffus|redig|ajout|actualis|modifi|edit|emis)(?:e|ee|es|s|cation|sion)?(?: le| du)?|(?:first |originally |date )?published(?: on)?|(?:posted|issued|released|created|added|filed|dated|submitted|last updated|updated|last modified)(?: on)?|mise? en ligne(?: le)?|mise? a jour(?: le)?|parue?(?: le)?|postee?(?: le)?|press release|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) ?:? ?(?:le |the |on )?)?(?:\d{1,2}[.:h]\d{2} ?(?:[ap]\.?m\.?)?,? )?$/;
/** «Issued by Durand Park, », «Source : Ville de Sault, le » */
const SIGNED =
  /^(?:(?:(?:the |this |ce )?(?:(?:press |news |media )?(?:release|statement)|communique(?: de presse)?) )?(?:was |a ete )?(?:issued by|published by|emis par|publie par|diffuse par)|source|communique par)[ :].{2,80}(?:[,-] ?(?:le |on )?| (?:le|on) )$/;
/** «Attn Education Reporter 28 May 2006»: whom it is sent to. */
const ADDRESSED = /^(?:attn|attention|a l'attention d)[ :.][^.!?]{2,60}[ ,:-]$/;
const RELEASE_NOTICE =
  /^(?:for (?:immediate )?(?:release|use|publication)|pour (?:diffusion|publication)(?: immediate)?|a diffuser|diffusion|date de diffusion|release date)[ :,-]*(?:le |on )?$/;
const SITTING_OPENING =
  /^(?:seance|deliberations|conseil des ministres|decisions|releve de decisions|point (?:de )?presse|compte rendu)(?: [^.:;!?]{2,60})? du /;
/** Whether a folded line says that a body sat on a day. */
export const namesSitting = (folded: string): boolean => SITTING_OPENING.test(folded);
/** «Séance du Conseil d'État du 3 juin 2015» alone on its line: what a government decided that day, it tells that day. */
const SITTING = new RegExp(`${SITTING_OPENING.source}(?:conseil du )?$`);
const TODAY = /(?:^|[^a-z])(?:aujourd'hui|ce jour|today),? \(?(?:le |on )?$/;
const SEPARATORS = new Set([',', '-', ':', '|', '/', '.', '(', '[', 'le', 'the', 'on', 'ce', '·', '•']);
/** «Montréal, lundi le 15 octobre» */
const isDayBefore = (words: Words, at: number): boolean => DAYS.has(foldedAt(words, at)) && foldedAt(words, at + 1) === 'le';
const DAYS = new Set<string>(FRENCH_WEEKDAYS);
const SEGMENT_MARKS = new Set(['-', '|', '/', ':', '·', '•', '.']);

/** True when one of the parts of a line says what the document is: «Durand & fils – communiqué de presse». */
export const holdsBanner = (folded: string): boolean => folded.split(/\s?[|:·•,\]]\s?|\s-\s?/).some((part) => BANNER.test(part.trim()));

/** "Press release - | The port of Sault opens on | 27 May": what stands before the day tells of it. */
const tellsOfDay = (folded: string): boolean => (folded.split(/\s?[|:·•]\s?|\s-\s?/).at(-1) ?? '').trim().split(' ').length > MOST_LEADING;
const MOST_LEADING = 5;

const isEmbargo = (folded: string): boolean => EMBARGO.test(folded) || folded.includes('embargo');

/** Past what may open a dateline: a dash, a bracket, «Fait à», «À». */
function pastOpeners(words: Words, index: number): number {
  let at = index;
  while (['-', '•', '(', '*', '[', '_'].includes(foldedAt(words, at))) at++;
  if (['fait', 'done', 'donne'].includes(foldedAt(words, at))) at++;
  return ['a', 'at', 'in'].includes(foldedAt(words, at)) && at > index - 1 ? at + 1 : at;
}

function pastSeparators(words: Words, index: number): number {
  let at = index;
  while (at - index < 6 && (SEPARATORS.has(foldedAt(words, at)) || isDayBefore(words, at))) at++;
  return at;
}

/** «Publié le 3 mai – Modifié le 4 mai»: what was done that day. */
const EDITED = /^(?:modifi|publi|actualis|mise?$|edite|cree|updated|posted|created|edited)/;

/** «TCS / Zurich, 16 juin»: past an acronym and its stroke; «GENEVA/Oslo» are two towns. */
const pastSender = (words: Words, index: number): number =>
  words.tokens[index]?.casing === 'upper' &&
  foldedAt(words, index + 1) === '/' &&
  words.tokens[index + 2]?.casing === 'capital' &&
  !KNOWN_TOWNS.has(foldedAt(words, index))
    ? index + 2
    : index;

/** «UNHCR Press Release, February 27» */
const NAMES_RELEASE = /(?:press|news|media) (?:release|statement)|communique/;

const ENDS_RELEASE = new RegExp(`(?:${NAMES_RELEASE.source})$`);

/** «HARC Press Release, »: whose it is, and what it is. */
const NAMES_ITSELF = /^[^.:;!?]{2,60} (?:press|news|media) (?:release|statement)s?[ ,:-]*$/;

/** The places that lead from a token straight to a date. */
function placesBefore(words: Words, index: number, date: number, starts: ReadonlySet<number>): FoundPlaces | null {
  const first = pastSender(words, pastOpeners(words, index));
  if (first >= date || ORGANISATION_HEADS.has(foldedAt(words, first)) || EDITED.test(foldedAt(words, first))) return null;
  const places = placesAt(words, first, date, starts);
  if (places === null || places.to >= date + 1 || pastSeparators(words, places.to) !== date) return null;
  return NAMES_RELEASE.test(words.shadow.slice(words.tokens[first]?.start ?? 0, words.tokens[places.to - 1]?.end ?? 0)) ? null : places;
}

/** Where a dateline may begin in a cell: at its start, and after a mark of a short line. */
function* segmentStarts(words: Words, { cell, from }: DatedCell, date: number): Generator<number> {
  yield from;
  if (cell.end - cell.start > LONGEST_LINE) return;
  for (let at = date - 1; at > from; at--) if (SEGMENT_MARKS.has(foldedAt(words, at - 1))) yield at;
}

function placedAt(words: Words, dated: DatedCell, date: ProtectedSpan, after: string): FoundDateline | null {
  if (date.start - dated.cell.start > LONGEST_PREFIX || !PLACED_END.test(after)) return null;
  const index = firstTokenFrom(words.tokens, date.start);
  const starts = new Set(dated.dates.map(({ start }) => start));
  for (const from of segmentStarts(words, dated, index)) {
    const places = placesBefore(words, from, index, starts);
    if (places === null || isByline(words, places, index)) continue;
    const start = from === dated.from ? dated.cell.start : (words.tokens[from]?.start ?? dated.cell.start);
    return { start, end: date.end, place: placeName(words, places.first), date: date.value, rule: 'D-03-placed', block: dated.cell.block };
  }
  return null;
}

/** «12 mars 2024, Paris»: the place after the date, on a line of their own. */
function placedAfter(words: Words, { cell, to }: DatedCell, date: ProtectedSpan, before: string): FoundDateline | null {
  if (!ONLY_DATE.test(before)) return null;
  const index = pastOpeners(words, pastSeparators(words, firstTokenFrom(words.tokens, date.end)));
  const places = placesAt(words, index, to, new Set());
  // «19 novembre 2018, Maputo – La baisse …»: run into the text.
  const dashed =
    places !== null && places.to < to && ['-', ':'].includes(foldedAt(words, places.to)) && firstTokenFrom(words.tokens, date.end) < index;
  // «(16 September 2003 — Washington) Environmental …»
  const bracketed = places !== null && before.startsWith('(') && foldedAt(words, places.to) === ')';
  // «May 4, 2021 | Dallas, Texas | Press Release»; "| Science |" is a column of a page.
  const barred = places !== null && foldedAt(words, places.to) === '|' && places.located;
  // «February 27, 2004 (Sault) – In its …»
  const apart =
    places !== null && foldedAt(words, index - 1) === '(' && foldedAt(words, places.to) === ')' && foldedAt(words, places.to + 1) === '-';
  const inside = dashed || bracketed || barred || apart;
  if (places === null || (places.to !== to && !inside) || isHeadline(words, places)) return null;
  return {
    start: cell.start,
    end: inside ? (words.tokens[places.to - 1]?.end ?? cell.end) : cell.end,
    // «19 novembre 2018, Ville de Sault – …»: a sender.
    place: ORGANISATION_HEADS.has(foldedAt(words, index)) || PAPERS.has(foldedAt(words, index)) ? null : placeName(words, places.first),
    date: date.value,
    rule: 'D-03-placed',
    block: cell.block,
  };
}

/** «Le 14 septembre 2023 – La fondation annonce …», «10 juin 2005 (DFP) En 2004, …», "5th February, 2025: Work on …": a date, then a dash, a colon or a sender's letters, that open a sentence. */
const opensSentence = (before: string, text: string): boolean =>
  ONLY_DATE.test(before) && /^ ?(?:[-–—:]|\(\p{Lu}{2,8}\)) ?\p{Lu}/u.test(text);

const SUBTITLE_WITHIN = 4;

/** Below its title a page marks the day it came out as a time; in a list of events every line is short, and begins with its day. */
const isLongOrTimed = ({ document }: Words, cell: Cell, { start, end }: ProtectedSpan): boolean =>
  cell.end - cell.start > LONGEST_LINE ||
  (cell.block < SUBTITLE_WITHIN &&
    document.marks.some((mark) => mark.kind === 'time' && mark.start <= start && mark.end >= end && mark.start >= cell.start));

/** A date without a place: alone on its line, after a banner or a notice, inside the letterhead, or said to be today. */
function unplacedRule(before: string, printed: string, text: string, folded: string): FoundDateline['rule'] | null {
  if (TODAY.test(before.slice(-24))) return 'D-03-today';
  if (!endsDateLine(text, folded)) return null;
  if (ONLY_DATE.test(before) || SIGNED.test(before) || ADDRESSED.test(before) || isBylineLead(before)) return 'D-03-line';
  if (RELEASE_NOTICE.test(before)) return 'D-02-release';
  if (SITTING.test(before)) return 'D-01-banner';
  if (/[.!?] /.test(before) || before.length > LONGEST_PREFIX) return null;
  if ((holdsBanner(before) && !tellsOfDay(before)) || NAMES_ITSELF.test(before)) return 'D-01-banner';
  return /\p{Lu}/u.test(printed) ? 'D-04-letterhead' : null;
}

function runInAt(words: Words, cell: Cell, date: ProtectedSpan, after: string): FoundDateline | null {
  const from = Math.max(cell.start, date.start - LONGEST_PREFIX);
  const inner = innerPlace(words.text.slice(from, date.start));
  if (inner === null || !/^ ?[-–—]/.test(after)) return null;
  const start = from + inner.at;
  // «Press Release - 27 May 2008 - For Immediate Use»
  if (ENDS_RELEASE.test(words.shadow.slice(from, start + inner.place.length))) return null;
  const place = placeName(words, {
    from: firstTokenFrom(words.tokens, start),
    to: firstTokenFrom(words.tokens, start + inner.place.length),
  });
  return { start, end: date.end, place, date: date.value, rule: 'D-03-run-in', block: cell.block };
}

/** «1er octobre 2024 – La Ville …»: a day that a dash parts from the text it opens. */
const dashedRule = (before: string, after: string): FoundDateline['rule'] | null =>
  before === '' && /^ ?[-–—]{1,2} ?\p{Lu}/u.test(after) && after.length >= SHORTEST_TEXT ? 'D-03-run-in' : null;
const SHORTEST_TEXT = 40;

/** How a date printed in a cell makes a dateline of it; null when the date is only told about. */
export function datelineAt(words: Words, dated: DatedCell, date: ProtectedSpan): FoundDateline | null {
  const { cell } = dated;
  const before = words.shadow.slice(cell.start, date.start).replace(/ \| | {2,}/g, ' ');
  if (before.length > 400 || (date.value?.length ?? 0) < 7) return null;
  const after = words.text.slice(date.end, Math.min(cell.end, date.end + 60));
  const foldedAfter = words.shadow.slice(date.end, Math.min(cell.end, date.end + 60));
  if (isEmbargo(before)) return null;
  const placed = placedAt(words, dated, date, after) ?? placedAfter(words, dated, date, before) ?? runInAt(words, cell, date, after);
  if (placed !== null) return placed;
  const rule =
    dashedRule(before, after) ??
    unplacedRule(before, words.text.slice(cell.start, date.start), after, foldedAfter) ??
    (opensSentence(before, after) && isLongOrTimed(words, cell, date) ? 'D-03-opening' : null);
  const start = rule === 'D-03-line' && !SIGNED.test(before) ? cell.start : date.start;
  return rule === null ? null : { start, end: date.end, place: null, date: date.value, rule, block: cell.block };
}
