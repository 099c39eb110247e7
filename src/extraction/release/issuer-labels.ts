import { isGivenName } from '../lexicons/given-names.js';
import { SERVICE } from '../lexicons/headlines.js';
import { ISSUER_LABEL } from '../lexicons/letterheads.js';
import { shadow } from '../text/folded.js';
import { protectedWithin, type Words } from '../words.js';
import { type Cell, cellsOf } from './cells.js';
import type { IssuerCandidate } from './issuer-bodies.js';
import { isBodyName, isPersonTitle } from './names.js';
import { isPrintedName } from './printed-name.js';

const TOP_BLOCKS = 15;
const LONGEST_LINE = 140;
const LONGEST_NAME = 90;
const WEIGHT = 13;
const POSTED = 8;

/** «From: Monday to Friday», «De : 12 à 30 ans»: a stretch of time or way, not a sender. */
const STRETCH = / (?:to|until|till|au|a|jusqu'au) /;

/** A sender: a name with a capital and without a figure, and nobody's own name. */
function isSender(text: string): boolean {
  const folded = shadow(text);
  if (text.length < 2 || text.length > LONGEST_NAME || !/^\p{Lu}|\p{Lu}\p{Ll}/u.test(text) || /\d{2}|[@:?!]/.test(text)) return false;
  return !STRETCH.test(folded) && !isPerson(text);
}

const isPerson = (text: string): boolean => isPrintedName(text) && !isBodyName(text) && isGivenName(shadow(text.split(/[ -]/, 1)[0] ?? ''));

/** «Service presse de la Ville de Sault»: the house, not its service. */
export const SERVICE_OF =
  /^(?:(?:[Ll]e |[Tt]he )?(?:[Ss]ervice|[Dd]irection|[Bb]ureau|[Cc]ellule) (?:de (?:la )?)?(?:presse|communication|médias?)|(?:[Pp]ress|[Mm]edia|[Cc]ommunications?) (?:[Oo]ffice|[Tt]eam)) (?:of (?:the )?|de la |de l['’]|du |des |de |d['’])/;

/** The sender in what follows the label: all of it, or the body after a person's name. */
function senderIn(rest: string): string | null {
  const bare = (rest.replace(SERVICE_OF, '').split(/ ?[<|•·]| [–—-] | \(| and (?:The )?(?:Rt )?Hon /, 1)[0] ?? '').trim();
  const parts = bare.split(/, ?/);
  const [first = ''] = parts;
  const candidates = isPerson(first) ? parts.slice(1).filter(isBodyName) : [...(isBodyName(bare) ? [bare] : []), first];
  return candidates.find(isSender) ?? null;
}

const FIELDS = /^(?:Department|Ministry|Office|Ministère|Secrétariat d['’][ÉE]tat) \S[^,]*, [^,]+(?:, [^,]+)*,? (?:and|et|&) \S/;

/** "From Department of Ports": without a colon, when all the rest of the line is the name of a body. */
function fromBodyLine({ text }: Words, { start, end }: Cell): IssuerCandidate[] {
  const line = end - start > LONGEST_NAME ? '' : text.slice(start, end);
  const signed = line.replace(/^(?:From|By|by|Par|par)(?: \| | {1,3})(?:the |le |la |les |l['’])?(?=\p{Lu})/u, '');
  const [whole = ''] = signed.split(/ [–—|-] /, 1);
  // "Department of Islands, Harbours and Recreation": the fields of one house.
  const name = FIELDS.test(whole) ? whole : (whole.split(/, |\. +(?=THE |The (?:Rt )?Hon)/, 1)[0] ?? '').replace(/\s+/g, ' ');
  return signed !== line && (isBodyName(name) || isPersonTitle(name)) && !SERVICE.test(shadow(name))
    ? [{ name, weight: WEIGHT, rule: 'D-06-sender', others: [] }]
    : [];
}

/** A cell where bars part it: «16 January 2024 | Source: Durand Foods». */
function barred(words: Words, cell: Cell): Cell[] {
  if (cell.end - cell.start > LONGEST_LINE) return [cell];
  const parts: Cell[] = [];
  let from = cell.start;
  for (let bar = words.text.indexOf(' | ', from); bar >= 0 && bar < cell.end; bar = words.text.indexOf(' | ', from)) {
    parts.push({ ...cell, start: from, end: bar });
    from = bar + 3;
  }
  return [...parts, { ...cell, start: from }];
}

/** A label alone on its line: who sends stands on the next one. */
const BARE_SENDER =
  /^(?:from|issued by|published by|released by|source|emetteur|emis par|publie par|(?:news|content) provided by|(?:communique|contenu) fourni par|nouvelles fournies par) ?:?$/;

/** The sender that a cell holds and nothing else: the next cell of the label's row, or the next line. */
function fromCell(words: Words, cell: Cell | undefined): IssuerCandidate[] {
  const line = cell === undefined || cell.end - cell.start > LONGEST_NAME ? null : senderIn(`${words.text.slice(cell.start, cell.end)} `);
  return line === null ? [] : [{ name: line, weight: WEIGHT, rule: 'D-06-sender', others: [] }];
}

const BANNER_LABEL = /^(?:(?:press|news|media) (?:release|statement)|communique(?: de presse)?) ?: ?(?=\S)/;

const MOST_WORDS = 4;

/** "ACT Vougeland": few words, each with a capital, of which the text tells by the first. */
function isToldOf(text: string, name: string, from: number): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  if (words.length > MOST_WORDS || !words.every((word) => /^\p{Lu}/u.test(word)) || !/^\p{Lu}{3,6}$/u.test(first)) return false;
  return text.slice(from).split(new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, 'u')).length > 1;
}

/** "Press Release: Harbour First Party": behind what the document is, a body and nothing else; a title has more. */
function fromBanner({ text }: Words, { start, end }: Cell, folded: string): IssuerCandidate[] {
  const label = BANNER_LABEL.exec(folded);
  const name = label === null ? '' : text.slice(start + label[0].length, end).trim();
  return (isBodyName(name) || isToldOf(text, name, end)) && isSender(name)
    ? [{ name, weight: WEIGHT, rule: 'D-06-sender', others: [] }]
    : [];
}

const LONGEST_JOINT = 400;
const JOINT =
  /^(?:ce communique est |this release is )?(?:(?:publie|diffuse|emis|signe)e? conjointement par|(?:communique|declaration) conjointe? (?:de|du)|(?:jointly (?:issued|published|released)|(?:issued|published|released) jointly) by|joint (?:release|statement) (?:by|of)) /;

/** «Publié conjointement par la Ligue des ports (LDP), l'Association des quais et Vexa.»: several who send it together. */
function fromJoint({ text, shadow: folded }: Words, { start, end }: Cell): IssuerCandidate[] {
  const label = end - start > LONGEST_JOINT ? null : JOINT.exec(folded.slice(start, end));
  if (label === null) return [];
  const names = text
    .slice(start + label[0].length, end)
    .replace(/\.\s*$/, '')
    .split(/, (?:et |and )?| et (?=l[ae]s? |l['’]|\p{Lu})| and (?=the |\p{Lu})/u)
    .map((name) => name.trim().replace(/^(?:l[ae]s? |l['’]|the )/i, ''));
  const [first, ...others] = names.filter((name) => /^\p{Lu}/u.test(name));
  return first === undefined || others.length === 0 ? [] : [{ name: first, weight: WEIGHT, rule: 'D-06-sender', others }];
}

/** The sender that a line of the head names after its label. */
function fromLabelled(words: Words, cell: Cell, next: Cell | undefined): IssuerCandidate[] {
  const joint = fromJoint(words, cell);
  if (joint.length > 0) return joint;
  const folded = cell.end - cell.start > LONGEST_LINE ? '' : words.shadow.slice(cell.start, cell.end);
  if (BARE_SENDER.test(folded)) return fromCell(words, next ?? cellsOf(words, cell.block + 1)[0]);
  const label = ISSUER_LABEL.exec(folded);
  if (label === null) return [...fromBanner(words, cell, folded), ...fromBodyLine(words, cell)];
  const from = cell.start + label[0].length;
  const day = protectedWithin(words, cell).find(({ kind, start }) => kind === 'date' && start >= from);
  const rest = words.text.slice(from, day === undefined ? cell.end : Math.max(from, day.start)).trimEnd();
  // The blank lets a dash that the day was cut off from part the name from nothing.
  const name = senderIn(`${rest.replace(/ (?:on|le)$/, '')} `);
  // "Posted On: 3 May by Durand Delhi": the desk that put it out, where no letterhead names the house.
  const weight = folded.startsWith('posted on') ? POSTED : WEIGHT;
  return name === null ? [] : [{ name, weight, rule: 'D-06-sender', others: [] }];
}

/** «From: Pellworth Borough Council», «Published by X, 3 May», «Émetteur : X»: a line of the head that says who issues the release. */
export function fromLabels(words: Words): IssuerCandidate[] {
  return words.blocks
    .slice(0, TOP_BLOCKS)
    .flatMap((_, block) => cellsOf(words, block).map((cell) => barred(words, cell)))
    .flatMap((row) => row.flatMap((cell, index) => fromLabelled(words, cell, row[index + 1])));
}
