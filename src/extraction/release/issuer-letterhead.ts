import { TITLE_ROLES } from '../lexicons/civilities.js';
import { ROLE_HEADS as FRENCH_ROLES } from '../lexicons/fr/roles.js';
import { ABOUT, BANNER, BANNER_ENDING, BANNER_ISSUER } from '../lexicons/headings.js';
import { SERVICE } from '../lexicons/headlines.js';
import { ELECTED_OFFICES, LARGER_BODIES, LARGER_TOWNS } from '../lexicons/letterheads.js';
import type { People } from '../people/people.js';
import { withoutLastBracket } from '../text/brackets.js';
import { shadow } from '../text/folded.js';
import { protectedWithin, type Words } from '../words.js';
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

const ARTICLE = /^(?:la |le |les |l['’]|the )(?=\S)/i;

/** A name without the article it is read with and the acronym printed after it. */
export const bareName = (name: string): string => {
  const [office = ''] = name.replace(/\s+/g, ' ').split(MINISTER, 1);
  return withoutLastBracket(office.replace(/\) \p{L}{2,6}$/u, ')')).trim();
};
/** «Department for Roads and The Rt Hon Jane Roe MP»: the minister beside the department. */
const MINISTER = / and (?:The )?(?:Rt )?Hon /;

/** «Statement from the Governor»: an office without a name. */
const isOffice = (name: string): boolean => /^(?:(?:the|le|la) )?\S+$/.test(name) && isRoleWord(shadow(name.split(' ').at(-1) ?? ''));
const isRoleWord = (word: string): boolean => TITLE_ROLES.has(word) || FRENCH_ROLES.has(word);

/** «Communiqué de presse du Collectif Durand, 3 mai», "NEWS FROM DURAND": what the banner says after its preposition. */
function bannerNames(words: Words, unit: LabelledUnit): string[] {
  const folded = words.shadow.slice(unit.start, unit.end);
  const match = BANNER_ISSUER.exec(folded);
  if (match === null) return bannerLetters(words, words.text.slice(unit.start, unit.end));
  const rest =
    words.text
      .slice(unit.start + match[0].length, unit.end)
      .split(/,| ?: | [-–—|] |\n| (?:on|regarding|about|following|sur|à propos|relatif|concernant) /)[0] ?? '';
  return /^[\p{Lu}\p{Ll}]/u.test(rest) &&
    rest.length > 2 &&
    rest.length < 90 &&
    /\p{Lu}/u.test(rest) &&
    !/\d{4}/.test(rest) &&
    !isOffice(rest) &&
    (isBodyName(rest) || mentionsOf(words, rest) > 1)
    ? [rest]
    : [];
}

const LETTERS =
  /^(?:Communiqué(?: de presse)?|COMMUNIQUÉ(?: DE PRESSE)?|(?:Press|News|Media) [Rr]elease|PRESS RELEASE) (?!N[OR]?\b|REF)(\p{Lu}{2,6}(?:-\p{Lu}{2,6})?)(?= ?: |(?: et| and| &) \p{Lu}| (?:suite|sur|relatif|concernant|on|regarding|following|du \d))/u;

/** «Communiqué de presse UDEN-BRV et VULE suite au rallye»: letters right behind the banner, before what it is about. */
function bannerLetters({ lowerWords }: Words, text: string): string[] {
  const letters = LETTERS.exec(text)?.[1];
  // «Communiqué de presse CLIMAT : …», where the text tells of the climate.
  return letters === undefined || lowerWords.has(shadow(letters)) ? [] : [letters];
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
  if (unit.first !== unit.last) {
    // «musée Garance-Valette / arts textiles et décoratifs»: the name, and what the house does.
    const [name = ''] = text.split('\n', 1);
    return [isBodyName(name) && /\n\p{Ll}/u.test(text) ? name : text];
  }
  const dates = protectedWithin(words, unit).filter(({ kind }) => kind === 'date');
  if (dates.length > 0 && !PARTS.test(text)) return [];
  return unbracketed(withoutBannerEnding(text))
    .split(PARTS)
    .filter((part) => {
      const folded = shadow(part);
      return (
        /\p{Lu}/u.test(part) &&
        part.length > 1 &&
        part.length < 110 &&
        !BANNER.test(folded) &&
        !ABOUT.test(folded) &&
        !/^(?:by|par|from) /.test(folded) &&
        !SERVICE.test(folded) &&
        !dates.some(({ start, end }) => part.includes(words.text.slice(start, end))) &&
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

const isPlain = ({ features }: LabelledUnit): boolean =>
  !NO_NAMES.some((feature) => features.has(feature) && !(feature === 'dateline' && features.has('banner'))) &&
  (!features.has('verb') || features.has('banner'));

/** «FESTIVAL DES BRUMES» opens the letterhead, and the text tells of it: a body, though other heads print «Festival» for a series. */
const isNamedSeries = (words: Words, { first, features, start, end }: LabelledUnit): boolean => {
  const name = words.text.slice(start, end);
  return first === 0 && features.has('series') && name.includes(' ') && isBodyName(name) && mentionsOf(words, name) > 1;
};

const BYLINE = 6;
/** The name of a body alone between the title and the text. */
const isByline = (words: Words, { label, features, start, end }: LabelledUnit): boolean =>
  (label === 'subtitle' || label === 'aside') &&
  features.has('name') &&
  !features.has('service') &&
  isBodyName(words.text.slice(start, end));

const CABINET_WEIGHT = 13;
const CABINET =
  /^cabinet (?:de la |du |de l'|de )(?:vice-)?(?:ministre|secretaire d'etat|president|presidente|commissaire|bourgmestre|echevine?|maire)/;
/** «Cabinet de la ministre de la Ruralité»: alone on a letterhead, the office of a minister issues in its own name. */
const isCabinet = (words: Words, units: readonly LabelledUnit[], title: number): boolean => {
  const [first, ...others] = units.slice(0, Math.max(0, title));
  return (
    first !== undefined &&
    CABINET.test(words.shadow.slice(first.start, first.end)) &&
    others.every(({ features, start, end }) => features.has('service') || !isBodyName(words.text.slice(start, end)))
  );
};

/** A name as one unit gives it; parts of a letterhead weigh less the further down they stand. */
interface PrintedName {
  name: string;
  rule: string;
  weight: number | null;
}

const FEWEST_OF_TITLE = 4;

/** «Ports calmes : la loi votée» above «Vallie : ports calmes, la loi votée»: a page prints its title twice, and once shorter. */
const isOfTitle = (words: Words, title: string, name: string): boolean =>
  name.split(' ').length >= FEWEST_OF_TITLE &&
  title.includes(shadow(name)) &&
  (!isBodyName(name) || (title === shadow(name) && mentionsOf(words, name) <= TWICE));
const TWICE = 2;

/** The names one unit gives, above the title or, as a byline, below it. */
function namesIn(words: Words, unit: LabelledUnit, isAbove: boolean, cabinet: boolean, title: string): PrintedName[] {
  const text = words.text.slice(unit.start, unit.end);
  const banner = bannerNames(words, unit).map((name) => ({ name, rule: 'D-01-banner', weight: BANNER_WEIGHT }));
  if (isByline(words, unit) && !text.endsWith(',')) return [...banner, { name: text, rule: 'D-06-byline', weight: BYLINE }];
  if (!isAbove || banner.length > 0) return banner;
  if (cabinet) return [{ name: text, rule: 'D-06-letterhead', weight: CABINET_WEIGHT }];
  if (!(isPlain(unit) || isNamedSeries(words, unit)) || (unit.label !== 'above' && !unit.features.has('banner'))) return [];
  return nameParts(words, unit)
    .filter((name) => !isOfTitle(words, title, name) && !name.endsWith(','))
    .map((name) => ({ name, rule: 'D-06-letterhead', weight: null }));
}
const BANNER_WEIGHT = 10;

/** The names printed above the title, and those the banner gives. */
export function fromLetterhead(words: Words, units: readonly LabelledUnit[], people: People): IssuerCandidate[] {
  const title = units.findIndex(({ label }) => label === 'title');
  const { start = 0, end = 0 } = units[title] ?? {};
  const printed = words.shadow.slice(start, end);
  const found: IssuerCandidate[] = [];
  units.forEach((unit, index) => {
    const isAbove = title < 0 || index < title;
    for (const { name, rule, weight } of namesIn(words, unit, isAbove, index === 0 && isCabinet(words, units, title), printed)) {
      const known = personIn(people, name) ?? printedForm(words, bareName(name).replace(ARTICLE, ''));
      found.push({ name: known, weight: weight ?? weigh(words, unit, bareName(name), found.length), rule, others: [] });
    }
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
