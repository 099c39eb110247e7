import { ABOUT, BANNER, BANNER_ENDING, BANNER_ISSUER } from '../lexicons/headings.js';
import { SERVICE } from '../lexicons/headlines.js';
import { ELECTED_OFFICES, LARGER_BODIES, LARGER_TOWNS } from '../lexicons/letterheads.js';
import type { People } from '../people/people.js';
import { withoutLastBracket } from '../text/brackets.js';
import { shadow } from '../text/folded.js';
import { protectedWithin, type Words } from '../words.js';
import { type Cell, cellsOf } from './cells.js';
import type { LabelledUnit } from './head/head.js';
import type { IssuerCandidate } from './issuer-bodies.js';
import { completedLines } from './issuer-completion.js';
import { mentionsOf, printedForm } from './issuer-names.js';
import { isBodyName, isPersonTitle } from './names.js';

const PARTS = /\s?[|•·]\s?|\s[-–—]\s|\n| {3,}/;
const NO_NAMES = [
  'address',
  'contact',
  'service',
  'menu',
  'series',
  'event_dates',
  'reference',
  'identity',
  'notice',
  'dateline',
  'detail',
  'end_mark',
  'prose',
] as const;
const FOOT_BLOCKS = 12;

const ARTICLE = /^(?:la |le |les |l['’]|the )(?=\S)/i;

/** A name without the article it is read with and the acronym printed after it. */
const bareName = (name: string): string => withoutLastBracket(name.replace(/\s+/g, ' ').replace(/\) \p{L}{2,6}$/u, ')')).trim();

/** «Communiqué de presse du Collectif Durand, 3 mai», "NEWS FROM DURAND": what the banner says after its preposition. */
function bannerNames(words: Words, unit: LabelledUnit): string[] {
  const folded = words.shadow.slice(unit.start, unit.end);
  const match = BANNER_ISSUER.exec(folded);
  if (match === null) return [];
  const rest =
    words.text
      .slice(unit.start + match[0].length, unit.end)
      .split(/,| [-–—|:] |\n| (?:on|regarding|about|following|sur|à propos|relatif|concernant) /)[0] ?? '';
  return /^[\p{Lu}\p{Ll}]/u.test(rest) &&
    rest.length > 2 &&
    rest.length < 90 &&
    /\p{Lu}/u.test(rest) &&
    !/\d{4}/.test(rest) &&
    (isBodyName(rest) || mentionsOf(words, rest) > 1)
    ? [rest]
    : [];
}

/** «Clear Seas joint press release»: the name before what the line is. */
const withoutBannerEnding = (text: string): string => {
  const ending = BANNER_ENDING.exec(shadow(text));
  return ending === null ? text : text.slice(0, ending.index).replace(/ joint$/i, '');
};

/** «[FUCO] Communiqué de presse», «Communiqué de presse (FUCO)»: what a bracket at either end holds is a part like any other. */
const unbracketed = (text: string): string =>
  text.replace(/^[[(]([^\])]{2,60})[\])] ?(?=.)/, '$1 | ').replace(/ [[(]([^[\]()]{2,60})[\])]$/, ' | $1');

/** The parts of a line of the letterhead that may be names: not what the document is, not its date, not a service. */
function nameParts(words: Words, unit: LabelledUnit): string[] {
  const text = words.text.slice(unit.start, unit.end);
  if (unit.first !== unit.last) return [text];
  if (protectedWithin(words, unit).some(({ kind }) => kind === 'date') && !PARTS.test(text)) return [];
  return unbracketed(withoutBannerEnding(text))
    .split(PARTS)
    .filter((part) => {
      const folded = shadow(part);
      return (
        /\p{Lu}/u.test(part) &&
        part.length > 1 &&
        part.length < 110 &&
        !BANNER.test(folded) &&
        !SERVICE.test(folded) &&
        !/\d{4}|@|édition|edition/.test(folded)
      );
    });
}

/** "UNITED STATES SENATOR JANE ROE": the person, when the text names her. */
const personIn = (people: People, name: string): string | null =>
  isPersonTitle(name)
    ? (people.all.find((person) => shadow(name).includes(shadow(person.name.name)) && person.name.given !== null)?.name.name ?? null)
    : null;

function weigh(words: Words, unit: LabelledUnit, name: string, order: number): number {
  const named = isBodyName(name) || isPersonTitle(name);
  const known = mentionsOf(words, name) > 1;
  const beside = unit.features.has('banner');
  const base = named || beside ? 10 : known ? 7.5 : unit.first === 0 ? 4.5 : 1;
  return Math.max(0.5, base + (named && known ? 1 : 0) - order * 2);
}

/** The names printed above the title, and those the banner gives. */
export function fromLetterhead(words: Words, units: readonly LabelledUnit[], people: People): IssuerCandidate[] {
  const title = units.findIndex(({ label }) => label === 'title');
  const found: IssuerCandidate[] = [];
  const add = (name: string, weight: number, rule: string): void => {
    found.push({ name: personIn(people, name) ?? printedForm(words, bareName(name).replace(ARTICLE, '')), weight, rule, others: [] });
  };
  units.forEach((unit, index) => {
    for (const name of bannerNames(words, unit)) add(name, 10, 'D-01-banner');
    const plain = !NO_NAMES.some((feature) => unit.features.has(feature)) && (!unit.features.has('verb') || unit.features.has('banner'));
    if (index >= (title < 0 ? units.length : title) || !plain || bannerNames(words, unit).length > 0) return;
    if (unit.label !== 'above' && !unit.features.has('banner')) return;
    for (const name of nameParts(words, unit)) add(name, weigh(words, unit, bareName(name), found.length), 'D-06-letterhead');
  });
  return partsFirst(completedLines(words, found));
}

/** True when the second of two lines names a part of the body in the first that issues by itself: «STATE OF MARENGO / OFFICE OF THE GOVERNOR». */
function isPartOf(part: string, whole: string): boolean {
  const [small, large] = [shadow(part), shadow(whole)];
  if (ELECTED_OFFICES.test(small)) return LARGER_BODIES.test(large) || LARGER_TOWNS.test(large);
  return LARGER_BODIES.test(large) && isBodyName(part);
}

/** A part of a larger body takes the place of the body printed above it. */
function partsFirst(found: readonly IssuerCandidate[]): IssuerCandidate[] {
  return found.map((one, index) => {
    const [above, below] = [found[index - 1], found[index + 1]];
    if (above !== undefined && isPartOf(one.name, above.name)) return { ...one, weight: Math.max(one.weight, above.weight) + PART };
    return below !== undefined && isPartOf(below.name, one.name) ? { ...one, weight: Math.min(one.weight, below.weight) } : one;
  });
}
const PART = 2;

const SOURCE_LINE =
  /^(?:source|emetteur|issued by|emis par|(?:communique|publie|diffuse) par|issuer) ?:? (?:(?:the|la|le|les) (?=\S)|l')?(?=\S)/;

/** «SOURCE Durand Robotics, Inc.», «Communiqué par la préfecture de Vouge»: a line of its own that says who signs. */
function sourceLine(words: Words, { start, end }: Cell): IssuerCandidate[] {
  const source = SOURCE_LINE.exec(words.shadow.slice(start, end));
  const text = words.text.slice(start, end);
  if (source === null || text.length >= 120 || /[,:;.] .{30}/.test(text)) return [];
  const name = (text.slice(source[0].length).split(/, (?=\d|le )| on (?=\d)/)[0] ?? '').trim();
  return [{ name, weight: 7, rule: 'D-06-source', others: [] }];
}

/** "Durand SA – Investor Relations – ir@durand.example", or a source line: who signs at the foot. */
export function fromFoot(words: Words): IssuerCandidate[] {
  const from = Math.max(0, words.blocks.length - FOOT_BLOCKS);
  return words.blocks.slice(from).flatMap(({ start, end }, index) => {
    if (end - start > 240) return [];
    const source = cellsOf(words, from + index).flatMap((cell) => sourceLine(words, cell));
    if (source.length > 0) return source;
    const [first = ''] = words.text.slice(start, end).split(/\s[-–—|]\s|\n|:/);
    return isBodyName(first.trim()) && !SERVICE.test(shadow(first))
      ? [{ name: first.trim(), weight: 1.5, rule: 'D-06-foot', others: [] }]
      : [];
  });
}

const ABOUT_NAME = /^(?:à propos (?:de la |de l['’]|du |des |de |d['’])|about (?:the )?)(.{2,80}?)(?: :)?$/iu;
const IN_BRIEF =
  /^(?:la |le |les |l['’]|the )?(.{2,60}?) (?:en (?:bref|quelques mots|chiffres|quelques chiffres)|at a glance|in brief)(?: \(\d{4}\))?(?: ?:)?$/iu;

/** «À propos de Durand», "About Durand", «Durand en bref»: the heading of a label, or the first line of its block. */
export function fromAbout(words: Words): IssuerCandidate[] {
  let order = 0;
  return words.blocks.flatMap(({ start, end }) => {
    const line = words.text.slice(start, Math.min(end, start + 140)).split('\n')[0] ?? '';
    if (line.length > 100 || !ABOUT.test(shadow(line))) return [];
    const name = (ABOUT_NAME.exec(line) ?? IN_BRIEF.exec(line))?.[1];
    return name === undefined || !/\p{Lu}/u.test(name)
      ? []
      : [{ name: printedForm(words, bareName(name)), weight: 5 - 1.5 * order++, rule: 'D-06-about', others: [] }];
  });
}
