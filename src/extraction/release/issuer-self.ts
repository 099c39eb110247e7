import type { Span } from '../../domain/selector.js';
import { BANNER, CONTACT } from '../lexicons/headings.js';
import { SERVICE } from '../lexicons/headlines.js';
import { ORGANISATION_HEADS, SENTENCE_OPENERS } from '../lexicons/organisations.js';
import { DESCRIBING, FOUNDED, PRESS_SERVICE, SPOKEN_ABOUT } from '../lexicons/self-descriptions.js';
import { isArticle } from '../people/role-grammar.js';
import { withoutLastBracket } from '../text/brackets.js';
import { shadow } from '../text/folded.js';
import { foldedAt, isCapital, protectedWithin, type Words } from '../words.js';
import { type IssuerCandidate, nameOf, rangeOf } from './issuer-bodies.js';
import { WITH_SERVICE } from './issuer-foot.js';
import { isNamedInSentence, mentionsOf } from './issuer-names.js';
import { isPointedTo } from './issuer-pointers.js';
import { speaksAsWe } from './issuer-voice.js';
import { isBodyName, isPost } from './names.js';

const TAIL_BLOCKS = 8;
const LONGEST_NAME = 11;
const IN_ABOUT = 8;
const BELOW_CONTACT = 8;
const IN_NOTE = 4;
const LAST = 4;
const SIGNED = 9;
const SIGNED_ONCE = 6;
const AS_WE = 4;
const IN_CONTACT = 6;

const SMALL = new Set("de d' du des la le les l' et & en a au aux pour sur sans contre of the and for in on at 's ' - , ( )".split(' '));

/** Past «Notes to editors :» and the participle of «Créée en 2016, …». */
function nameStart(words: Words, from: number, limit: number): number {
  let at = from;
  const label = labelEnd(words, from, limit);
  if (label > 0) at = label;
  if (FOUNDED.test(words.shadow.slice(words.tokens[at]?.start ?? 0, (words.tokens[at]?.start ?? 0) + 20))) {
    for (let comma = at; comma < limit && comma - at < 14; comma++) if (foldedAt(words, comma) === ',') return comma + 1;
  }
  return at;
}

const labelEnd = (words: Words, from: number, limit: number): number => {
  if (!/^(?:notes?|about|a propos)(?![a-z])/.test(foldedAt(words, from))) return 0;
  for (let at = from; at < limit && at - from < 6; at++) if (foldedAt(words, at) === ':') return at + 1;
  return 0;
};

/** A common noun in small letters that a name goes on from: «le lycée agricole de Corvac». */
const isHeaded = (words: Words, index: number): boolean =>
  ORGANISATION_HEADS.has(foldedAt(words, isArticle(foldedAt(words, index)) ? index + 1 : index));

/** The name at `index`, up to a verb of describing: capitals and what joins them, or a common noun of a body and its complements. */
function describedAt(words: Words, index: number, limit: number): string | null {
  const open = isArticle(foldedAt(words, index)) && !isCapital(words, index) ? index + 1 : index;
  const headed = isHeaded(words, open);
  const end = verbOfDescribing(words, open, limit, headed);
  return end > open && hasName(words, open, end) ? nameOf(words, { from: open, to: end }) : null;
}

const hasName = (words: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isCapital(words, at) && !isArticle(foldedAt(words, at))) return true;
  return false;
};

/** Index of the verb that follows the words of a name, or -1. */
function verbOfDescribing(words: Words, from: number, limit: number, headed: boolean): number {
  for (let at = from; at < limit && at - from <= LONGEST_NAME; at++) {
    if (isCapital(words, at)) continue;
    const folded = foldedAt(words, at);
    if (at > from && DESCRIBING.has(folded) && isThirdPerson(words, at)) return at;
    if (!SMALL.has(folded) && !headed) return -1;
  }
  return -1;
}

/** «a», never «à». */
const isThirdPerson = ({ text, tokens }: Words, index: number): boolean =>
  tokens[index]?.folded !== 'a' || text.charAt(tokens[index]?.start ?? 0) === 'a';

/** Without the spaces, commas and brackets a name is followed by: «Cigalières, (» is «Cigalières». */
function withoutOpenEnd(printed: string): string {
  let end = printed.length;
  while (end > 0 && ' ,('.includes(printed.charAt(end - 1))) end--;
  return printed.slice(0, end);
}

function described(words: Words, block: number, weight: number): IssuerCandidate[] {
  const [sentence] = words.sentencesOf[block] ?? [];
  if (sentence === undefined) return [];
  const { from, to } = rangeOf(words, sentence.start, sentence.end);
  const printed = describedAt(words, nameStart(words, from, to), to);
  const name = printed === null ? '' : withoutLastBracket(withoutOpenEnd(printed)).replace(/^(?:La |Le |L['’]|The )(?=\S)/, '');
  const first = shadow(name).split(' ', 1)[0] ?? '';
  if (name.length < 2 || SENTENCE_OPENERS.has(first) || name.includes(',') || SPOKEN_ABOUT.test(shadow(name))) return [];
  const told = words.shadow.slice(sentence.start, sentence.end);
  return weight <= LAST && !FOUNDED.test(told) && !IS_A.test(told.slice(name.length, name.length + 60))
    ? []
    : [{ name, weight, rule: 'D-06-self', others: [] }];
}

/** «… est un collectif», "… is a charity": in the last paragraph of a text, nothing less says that it tells of the issuer. */
const IS_A = /(?:^| )(?:est|sont|is|are) (?:un|une|des|le|la|l'|les|a|an|the)(?: |$|[a-z])/;

/** «À propos de l'association», «Qui sommes-nous ?»: a heading that leaves the name to the line below. */
const isBareAbout = (words: Words, block: number): boolean => {
  const { start = 0, end = 0 } = words.blocks[block] ?? {};
  return words.sections[block]?.kind === 'about' && end - start < 80 && !/.\p{Lu}/u.test(words.text.slice(start, end));
};

/** What a block of the tail weighs, by where it stands; 0 when it describes nobody. */
function tailWeight(words: Words, block: number, contact: number): number {
  const kind = words.sections[block]?.kind;
  if (kind === 'about') return isBareAbout(words, block - 1) ? IN_ABOUT : 0;
  if (kind === 'note') return IN_NOTE;
  if (kind === 'contact') return BELOW_CONTACT;
  if (kind !== 'body' && kind !== 'heading') return 0;
  return contact >= 0 && block > contact ? BELOW_CONTACT : block === words.blocks.length - 1 ? LAST : 0;
}

/** «X est un mouvement citoyen», «Créée en 2016, X conçoit …», "Notes to editors: X has 740 beds": the last lines say who has spoken. */
export function fromOwnWords(words: Words, text: number): IssuerCandidate[] {
  const from = Math.max(text + 1, words.blocks.length - TAIL_BLOCKS);
  const contact = words.sections.findIndex(({ kind }, block) => kind === 'contact' && block > text);
  let order = 0;
  return words.blocks.slice(from).flatMap((_, index) => {
    const weight = tailWeight(words, from + index, contact);
    const found = weight === 0 ? [] : described(words, from + index, weight - order);
    if (found.length > 0) order++;
    return found;
  });
}

const LONGEST_SIGNATURE = 90;

/** A line of its own that is a name: capitals and small words, no mark of a sentence, no figure. */
function isSignature(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE || text.length < 4 || /[:;?!@«»"\d…]|\.$|, /.test(text) || text === text.toUpperCase()) return false;
  if (!/^\p{Lu}/u.test(text) || !text.includes(' ') || OTHER_LINES.some((line) => line.test(shadow(text)))) return false;
  return isBodyName(text) || text.split(/[ '’-]/).every((word) => /^[\p{Lu}(]/u.test(word) || SMALL.has(shadow(word)) || isElided(word));
}
const OTHER_LINES = [CONTACT, BANNER, SERVICE];
const isElided = (word: string): boolean => SMALL.has(`${shadow(word)}'`);

/** The first line of a block, without the address that follows it. */
function lineOf(words: Words, { start, end }: Span): string {
  const address = protectedWithin(words, { start, end }).find(({ kind }) => kind === 'email' || kind === 'phone' || kind === 'url');
  return (words.text.slice(start, Math.min(address?.start ?? end, start + 240)).split('\n')[0] ?? '').trim();
}

/** "The Durand Robotics Team", «L'équipe de Durand»: those who sign for the house. */
const TEAM = /^équipe (?:de la |de l['’]|du |des |de |d['’])?(?=\p{Lu})| team$/iu;

const PARAGRAPH = 150;

/** A line right above a paragraph is its heading. */
const isHeading = ({ blocks, sections }: Words, block: number): boolean => {
  const [own, next] = [blocks[block], blocks[block + 1]];
  const alone = own !== undefined && own.end - own.start <= LONGEST_SIGNATURE;
  return alone && next !== undefined && next.end - next.start > PARAGRAPH && sections[block + 1]?.kind !== 'contact';
};

/** «Les Jardins en commun», alone below the text: who signs, when the text names them or speaks as «nous». */
export function fromSignatures(words: Words, text: number): IssuerCandidate[] {
  const from = Math.max(text + 1, words.blocks.length - TAIL_BLOCKS);
  const we = speaksAsWe(words);
  return words.blocks.slice(from).flatMap((block, index) => {
    const line = lineOf(words, block);
    if (!isSignature(line) || isPointedTo(words, from + index) || isHeading(words, from + index)) return [];
    const name = withoutLastBracket(line)
      .replace(/^(?:La |Le |L['’]|The )(?=\S)/, '')
      .replace(TEAM, '');
    const told = mentionsOf(words, name) > 1 && isNamedInSentence(words, name);
    const alone = block.end - block.start < line.length + 3;
    if (!told && !(we && (alone || isBodyName(line)))) return [];
    const weight = (told ? SIGNED : SIGNED_ONCE) + (we ? AS_WE : 0);
    return [{ name, weight: alone ? weight : weight - 2, rule: 'D-06-signature', others: [] }];
  });
}

const NOT_A_HOUSE = /^(?:agence|agency|cabinet|[a-z]+ (?:communications?|pr|consulting)$)/;

/** «Harrowdene Borough Council communications team» */
const PRESS_TEAM = / (?:corporate )?(?:communications?|comms|media|press|news) (?:team|office|desk|unit|department|service|relations)$/i;

/** «Contact : Zoé Roe, CHU de Varsel»: the body that a contact is given with. */
export function fromContacts(words: Words, text: number): IssuerCandidate[] {
  const found = words.blocks.flatMap(({ start, end }, block) => {
    if (block <= text || words.sections[block]?.kind !== 'contact' || end - start > 400 || isPointedTo(words, block)) return [];
    const printed = words.text.slice(start, end);
    const weight = PRESS_SERVICE.test(words.shadow.slice(start, end)) ? WITH_SERVICE : IN_CONTACT;
    return printed
      .split(/\n| {3,}|\t|\s[|•·–—-]\s|, |: /)
      .map((part) => part.trim().replace(PRESS_TEAM, ''))
      .filter(
        (part) =>
          part.includes(' ') &&
          isBodyName(part) &&
          !isPost(part) &&
          !NOT_A_HOUSE.test(shadow(part)) &&
          !OTHER_LINES.some((line) => line.test(shadow(part))),
      )
      .map((name) => ({ name: withoutLastBracket(name), weight, rule: 'D-06-contact', others: [] }));
  });
  return found.slice(0, 1);
}
