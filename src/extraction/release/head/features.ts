import { nameKey } from '../../../domain/folding.js';
import { CONTACT, EMBARGO, LEGAL, NOTICE } from '../../lexicons/headings.js';
import { BARE_LABEL, DETAIL, SERIES, SERVICE, SUBJECT } from '../../lexicons/headlines.js';
import { ISSUER_LABEL } from '../../lexicons/letterheads.js';
import { isSignature } from '../../quotes/unmarked.js';
import { withoutLastBracket } from '../../text/brackets.js';
import { protectedWithin, type Words } from '../../words.js';
import { leadsToDay } from '../embargo-date.js';
import { isBodyLine, isBodyName, isPersonTitle } from '../names.js';
import { bannerOf, endingOf, namedBannerLength } from './banners.js';
import { isCapitals, isTitleCase } from './casing.js';
import type { Mentions } from './mentions.js';
import { isMenuLine } from './menus.js';
import { saysTitleFirst } from './page-headings.js';
import type { Unit } from './units.js';
import { holdsVerb } from './verbs.js';

/** What can be seen of a unit of the head. Weights are given to each by label; see `weights.ts`. */
export const FEATURES = [
  'tiny',
  'short',
  'medium',
  'long',
  'prose',
  'full_stop',
  'exclaims',
  'colon_end',
  'comma_end',
  'lower_start',
  'capitals',
  'title_case',
  'heading_1',
  'heading',
  'bold',
  'italic',
  'list',
  'dashed',
  'table',
  'quote',
  'first',
  'banner',
  'labelled',
  'notice',
  'dateline',
  'run_in',
  'reference',
  'address',
  'identity',
  'contact',
  'service',
  'menu',
  'name',
  'mentioned',
  'verb',
  'colon',
  'quotation',
  'series',
  'event_dates',
  'detail',
  'end_mark',
  'above_text',
  'file_title',
  'too_long',
  'opens',
  'opens_below',
  'last_said',
  'sentence',
  'said_again',
  'below_name',
] as const;
export type Feature = (typeof FEATURES)[number];

const TINY = 12;
const SHORT = 45;
const MEDIUM = 130;
const LONG = 220;
const LONGEST_TITLE = 300;
/** Whatever a longer paragraph says, it is text. */
const LONGEST_SAID = 400;
/** A paragraph of one sentence. */
const SENTENCE = 140;

const ADDRESS =
  /(?:^|[^\d])\d{5}(?: [\p{Lu}]|$)|P\.? ?O\.? Box|^\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|quai|all[ée]e|chemin|route|impasse|cours|esplanade|square) |^\d{1,5} [\p{Lu}][\p{L}. ]+ (?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Way|Drive|Lane|Boulevard|Blvd\.?|Square|Place|Parkway)(?:,|$)/u;
/** SA au capital de 4 500 000 euros · 333 444 555 RCS Sault · SIREN 333 444 555 · ISIN: FR0000 · Company number 01234567 */
const IDENTITY =
  /(?:^|[^a-z])(?:au capital (?:social )?de|rcs|siren|siret|isin|lei ?:|orias|tva|vat (?:no|number|reg)|company (?:no|number)|registered (?:charity|in england|number)|siege social|association loi 1901|societe (?:anonyme|par actions)|bce|rpm)(?![a-z])/;
const REFERENCE =
  /^(?:n°\.? ?|(?:release|rns) (?:number|no\.?) ?:? ?|(?:number|numero) ?:? ?(?=\d)|(?:no|nr)(?:\. ?| (?=\d))|(?:n\/?|v\/?)?ref(?:erence)?(?![a-z])\.? ?:? ?|cp(?![a-z]) ?n?[°o]? ?)[a-z0-9][a-z0-9 /._-]{0,24}$/;
const PHONE_OR_WEB = /^(?:tel|telephone|phone|fax|mobile|e-?mail|courriel|web|site)(?:\.| ?:| )|^(?:www\.|https?:)/;
const END = /^(?:#{2,}|[-*_~. ]{3,})$/;
/** «Exposition du 3 avril au 9 juin 2024», «April 2 – June 30, 2023», «8 · 9 · 10 août 2024» */
const EVENT = /^(?:exposition |du |from |vernissage |3? ?)?[^.!?]{0,40}$/;

/** «Statement from the Governor on the Passage of …», «Déclaration sur la situation au …»: a title that says what it is. */
const STATEMENT_ON =
  /^(?:statement|remarks|speech|declaration|discours|lettre ouverte|tribune) (?:from|by|of|on|regarding|concerning|sur|de|du|d'|a propos|pour|contre|relative?)(?: \S+){4}/;

/** «Embargo sur le bois depuis le 3 mars»: told about, where a notice is followed by its day. */
function isEmbargoNotice(words: Words, unit: Unit, folded: string): boolean {
  const notice = EMBARGO.exec(folded);
  if (notice === null) return false;
  const day = protectedWithin(words, unit).find(({ kind }) => kind === 'date');
  return day === undefined || leadsToDay(words.shadow.slice(unit.start + notice[0].length, day.start));
}

/** A line the text below names again, in whole: a name rather than a sentence. */
const isNamedBelow = (mentions: Mentions, unit: Unit, folded: string): boolean =>
  folded.length >= 3 && folded.length <= 80 && mentions.holdBelow(unit.end, withoutLastBracket(folded));

/** Two sentences, the second closed by its full stop as well. */
const isParagraph = (text: string): boolean => /[\p{Ll}\d)»”]\. \p{Lu}[^.]{20,}\.["»”]?$/u.test(text);

const shapeOf = (text: string): Feature => {
  if (text.length <= TINY) return 'tiny';
  if (text.length <= SHORT) return 'short';
  // Nobody prints a paragraph in capitals.
  if (text.length > LONG && text.length <= LONGEST_TITLE && isCapitals(text)) return 'long';
  if (text.length > LONG || (text.length > SENTENCE && /[.…]["»”]?$/.test(text)) || isParagraph(text)) return 'prose';
  return text.length <= MEDIUM ? 'medium' : 'long';
};

const isMarked = (words: Words, { start, end }: Unit, kind: 'strong' | 'emphasis'): boolean =>
  words.document.marks.some((mark) => mark.kind === kind && mark.start <= start + 2 && mark.end >= end - 2);

/** "Ph: … Email: …": more than one way to reach a house is a letterhead's. */
const WAYS = /(?:^|[^a-z])(?:ph|tel|fax|phone|e-?mail|courriel|web|site) ?:/;

function contactOf(words: Words, unit: Unit, folded: string): Feature[] {
  const found: Feature[] = [];
  const spans = protectedWithin(words, unit).filter(({ kind }) => kind === 'phone' || kind === 'email' || kind === 'url');
  if (CONTACT.test(folded) || PHONE_OR_WEB.test(folded) || (spans.length > 1 && WAYS.test(folded))) found.push('contact');
  else if (spans.some(({ kind, start, end }) => (end - start) * (kind === 'url' ? 3 : 6) > unit.end - unit.start)) found.push('contact');
  if (LEGAL.test(folded)) found.push('identity');
  return found;
}

const onlyDates = (words: Words, unit: Unit, folded: string): boolean => {
  const dates = protectedWithin(words, unit).filter(({ kind }) => kind === 'date');
  if (dates.length === 0 || !EVENT.test(folded)) return false;
  let rest = folded;
  for (const { start, end } of dates) rest = rest.replace(words.shadow.slice(start, end), ' ');
  return (
    rest.replace(/(?:exposition|exhibition|du|au|from|to|vernissage|le|et|and|jusqu'au|until|a partir du|dates?|\d+|[^a-z])+/g, '')
      .length === 0
  );
};

/** "WHO: Greater efforts needed": the body, unless the text says "WHEN:" as well, as invitations do. */
const isHealthBody = ({ shadow }: Words, text: string): boolean => text.startsWith('WHO: ') && !/(?:^|\n)wh(?:en|ere|at):/.test(shadow);

/** «Where: …», «Issued by Durand Park» */
const isDetail = (folded: string): boolean =>
  DETAIL.test(folded) || /^\([«"][^()]+\)$/.test(folded) || (ISSUER_LABEL.test(folded) && folded.length < 120);

/** The title says that it is one. */
const isSubject = (text: string, folded: string): boolean => SUBJECT.test(folded) || (text.length < LONG && STATEMENT_ON.test(folded));

const bannerIn = (text: string, folded: string, verb: boolean): 'banner' | 'labelled' | null =>
  bannerOf(folded) ?? (namedBannerLength(text) > 0 ? 'labelled' : endingOf(text, folded, verb));

/** What the words of a unit say. */
function wordingOf(words: Words, unit: Unit, text: string, folded: string, mentions: Mentions): Feature[] {
  const found: Feature[] = [];
  const add = (feature: Feature, holds: boolean): void => {
    if (holds) found.push(feature);
  };
  const verb = holdsVerb(text);
  const banner = saysTitleFirst(words, unit.first) ? null : bannerIn(text, folded, verb);
  if (banner !== null) found.push(banner);
  add('labelled', isSubject(text, folded));
  add('notice', folded.length < 400 && (isEmbargoNotice(words, unit, folded) || NOTICE.test(folded)) && banner !== 'labelled');
  add('reference', REFERENCE.test(folded) && /\d/.test(folded));
  add('menu', !/[a-z\d]/.test(folded));
  add('address', ADDRESS.test(text) && text.length < 120);
  add('identity', IDENTITY.test(folded) && text.length < 200);
  add('service', SERVICE.test(folded) && text.length < 90);
  add('menu', isMenuLine(folded) || BARE_LABEL.test(folded));
  add('detail', isDetail(folded) && !isHealthBody(words, text));
  add('series', SERIES.test(folded) && text.length < 90 && !STATEMENT_ON.test(folded) && !/[a-z\d)] ?: (?:\S+ ){2}\S/.test(folded));
  add('verb', verb);
  add('name', !verb && (isBodyName(text) || isBodyLine(text) || isPersonTitle(text) || isSignature(words, unit.first)));
  add('mentioned', isNamedBelow(mentions, unit, folded));
  add('colon', /\S\s?: \S/.test(text) && banner === null);
  add('quotation', /[«“"‘]/.test(text));
  add('event_dates', onlyDates(words, unit, folded));
  add('end_mark', END.test(folded));
  return found;
}

/** How a unit is set, and where it stands. */
function settingOf(words: Words, unit: Unit, text: string): Feature[] {
  const found: Feature[] = [shapeOf(text)];
  const add = (feature: Feature, holds: boolean): void => {
    if (holds) found.push(feature);
  };
  const block = words.blocks[unit.first];
  // In plain text a line of capitals is a heading by its capitals alone: a letterhead as well as a title.
  const certain = block?.level === 1 && !(words.document.media_type === 'text/plain' && isCapitals(text));
  add('heading_1', block?.kind === 'heading' && certain);
  add('heading', block?.kind === 'heading' && !certain);
  add('list', block?.kind === 'list_item');
  add('table', block?.kind === 'table_row' || block?.kind === 'caption');
  add('quote', block?.kind === 'quote' || (text.length > SHORT && /^[«“"].*[»”"][.,]?$/.test(text)));
  add('bold', isMarked(words, unit, 'strong'));
  add('italic', isMarked(words, unit, 'emphasis'));
  add('dashed', /^(?:--|[-–—•→▪*·>]) ?\S/u.test(text));
  add('first', unit.first === 0);
  add('too_long', text.length > LONGEST_TITLE);
  add('full_stop', /[^.].[.…]["»”]?$/.test(text) && !/(?:[A-Z]\.|Inc\.|Ltd\.|Corp\.|Co\.)$/.test(text));
  add('exclaims', /[!?]["»”]?$/.test(text));
  add('sentence', (found.includes('full_stop') && text.length > SENTENCE) || isParagraph(text));
  add('colon_end', /:$/.test(text));
  add('comma_end', /[,;]$/.test(text));
  add('lower_start', /^\p{Ll}/u.test(text));
  add('capitals', isCapitals(text));
  add('title_case', text.length <= LONGEST_SAID && isTitleCase(text));
  add('file_title', words.document.metadata.title !== null && nameKey(words.document.metadata.title).startsWith(nameKey(text)));
  return found;
}

/** Everything seen of a unit, the datelines already known. */
export function featuresOf(
  words: Words,
  unit: Unit,
  datelines: ReadonlyMap<number, 'dateline' | 'run_in'>,
  mentions: Mentions,
): Set<Feature> {
  const text = words.text.slice(unit.start, unit.end);
  const folded = words.shadow.slice(unit.start, Math.min(unit.end, unit.start + LONGEST_SAID + 1)).replace(/\s+/g, ' ');
  const found = new Set<Feature>([
    ...settingOf(words, unit, text),
    ...(text.length > LONGEST_SAID ? [] : wordingOf(words, unit, text, folded, mentions)),
    ...contactOf(words, unit, folded),
  ]);
  const dateline = datelines.get(unit.first);
  if (dateline !== undefined) found.add(dateline);
  return found;
}
