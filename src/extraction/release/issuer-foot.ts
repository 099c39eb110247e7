import { ABOUT } from '../lexicons/headings.js';
import { SERVICE } from '../lexicons/headlines.js';
import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { PRESS_SERVICE } from '../lexicons/self-descriptions.js';
import { shadow } from '../text/folded.js';
import type { Words } from '../words.js';
import { type Cell, cellsOf } from './cells.js';
import type { IssuerCandidate } from './issuer-bodies.js';
import { SERVICE_OF } from './issuer-labels.js';
import { bareName } from './issuer-letterhead.js';
import { printedForm } from './issuer-names.js';
import { isPointedTo } from './issuer-pointers.js';
import { isBodyName, isPost } from './names.js';

const FOOT_BLOCKS = 12;

const SOURCE_LINE =
  /^(?:source|emetteur|issued by|emis par|(?:communique|publie|diffuse) par|issuer) ?:? (?:(?:the|la|le|les) (?=\S)|l')?(?=\S)/;

/** «SOURCE Durand Robotics, Inc.», «Communiqué par la préfecture de Vouge»: a line of its own that says who signs. */
function sourceLine(words: Words, { start, end }: Cell): IssuerCandidate[] {
  const source = SOURCE_LINE.exec(words.shadow.slice(start, end));
  const [text = ''] = words.text.slice(start, end).split(RELATED);
  if (source === null || text.length >= 120 || /[,:;.] .{30}/.test(text)) return [];
  const name = (text.slice(source[0].length).split(/, (?=\d|le )| on (?=\d)/)[0] ?? '').trim();
  const weight = OF_WIRE.test(text) ? BY_WIRE : BY_LINE;
  return /\p{L}/u.test(name) ? [{ name, weight, rule: 'D-06-source', others: [] }] : [];
}

/** «… du quai. (Source : Ville de Sault (VDS)).»: whom an agency had the text from, in brackets behind the last sentence. */
const FROM_WHOM = /[.!?»”] \(Source ?:? ?([^()\n]{2,80}(?:\([^()\n]{1,12}\))?)\)\.?$/;
const LONGEST_SOURCE = 120;
const LAST_BLOCKS = 5;

function sourceInBrackets({ text, blocks }: Words): IssuerCandidate[] {
  return blocks.slice(-LAST_BLOCKS).flatMap(({ start, end }) => {
    const name = FROM_WHOM.exec(text.slice(Math.max(start, end - LONGEST_SOURCE), end))?.[1]
      ?.trim()
      .replace(/^(?:[Ll]es? |[Ll]a |[Ll]['’]|[Tt]he )/, '');
    return name !== undefined && /^\p{Lu}/u.test(name) ? [{ name, weight: BY_WIRE, rule: 'D-06-source', others: [] }] : [];
  });
}

/** "SOURCE Durand Ltd RELATED LINKS: …": what a wire prints behind the name. */
const RELATED = / (?:RELATED LINKS|Related Links|Liens connexes)\b/;
/** The label as the wires set it: in capitals, without a colon. */
const OF_WIRE = /^SOURCE \p{Lu}/u;
const BY_WIRE = 10;
const BY_LINE = 7;

/** «CHANCELLERIE FÉDÉRALE Information et communication»: the house, before its service. */
const IN_CAPITALS = /^(?:\p{Lu}[\p{Lu}'’-]+ )+(?=\p{Lu}\p{Ll}+ )/u;

/** Whose press service is printed with the name signs for certain. */
export const WITH_SERVICE = 8;
const NEXT_LINE = 60;

/** "Durand SA – Investor Relations – ir@durand.example", or a source line: who signs at the foot, below the block the text begins with. */
export function fromFoot(words: Words, text: number): IssuerCandidate[] {
  const from = Math.max(text, words.blocks.length - FOOT_BLOCKS);
  const lines = words.blocks.slice(from).flatMap(({ start, end }, index) => {
    if (end - start > 240 || isPointedTo(words, from + index)) return [];
    const source = cellsOf(words, from + index).flatMap((cell) => sourceLine(words, cell));
    if (source.length > 0) return source;
    const [line = ''] = words.text.slice(start, end).split(/\s[-–—|]\s|\n|:|, \d/);
    const house = line.replace(SERVICE_OF, '');
    // «Direction de la communication de la présidence de la Vouge»: the house of the service.
    if (house !== line && isBodyName(house.charAt(0).toUpperCase() + house.slice(1)))
      return [{ name: house, weight: WITH_SERVICE, rule: 'D-06-foot', others: [] }];
    const first = houseOf(IN_CAPITALS.exec(line)?.[0] ?? line);
    return isBodyName(first) && !SERVICE.test(shadow(first))
      ? [
          {
            name: printedForm(words, first),
            weight: PRESS_SERVICE.test(words.shadow.slice(start, end + NEXT_LINE)) ? WITH_SERVICE : 1.5,
            rule: 'D-06-foot',
            others: [],
          },
        ]
      : [];
  });
  return [...sourceInBrackets(words), ...lines];
}

/** "Jo Roe, Senior Media Officer, Carers' Lamp": the body among the parts of a line. */
function houseOf(line: string): string {
  const parts = line.trim().split(', ');
  return parts.length < 3 ? line.trim() : (parts.find((part) => isBodyName(part) && !isPost(part)) ?? '');
}

const ABOUT_NAME = /^(?:à propos (?:de la |de l['’]|du |des |de |d['’])|about (?:the )?)(.{2,80}?)(?: :)?$/iu;
const ABOUT_LEAD = /^About (?:the )?/;
const LONGEST_ABOUT = 70;

/** "About the Durand Trust The Durand Trust is …": the heading that a copy has run into its text, where the name is said at once again; null elsewhere. */
function runIntoText(line: string): string | null {
  const lead = ABOUT_LEAD.exec(line)?.[0] ?? '';
  if (lead === '') return null;
  for (let end = line.indexOf(' ', lead.length + 1); end > 0 && end < lead.length + LONGEST_ABOUT; end = line.indexOf(' ', end + 1)) {
    const name = line.slice(lead.length, end);
    const rest = line.slice(end).trimStart();
    if (rest.startsWith(`The ${name} `) || rest.startsWith(`${name} `)) return line.slice(0, end);
  }
  return null;
}

const IN_BRIEF =
  /^(?:la |le |les |l['’]|the )?(.{2,60}?) (?:en (?:bref|quelques mots|chiffres|quelques chiffres)|at a glance|in brief)(?: \(\d{4}\))?(?: ?:)?$/iu;

/** «À propos de Durand», "About Durand", «Durand en bref»: the heading of a label, or the first line of its block. */
export function fromAbout(words: Words): IssuerCandidate[] {
  let order = 0;
  let headings = 0;
  const found = words.blocks.flatMap(({ start, end }) => {
    const first = words.text.slice(start, Math.min(end, start + 140)).split('\n')[0] ?? '';
    // «À propos de l'Atelier : l'Atelier est …»: the heading runs into its text.
    const line = first.length > 100 ? (runIntoText(first) ?? first.split(/ ?: /, 1)[0] ?? first) : first;
    if (line.length > 100 || !ABOUT.test(shadow(line))) return [];
    headings++;
    const named = (ABOUT_NAME.exec(line) ?? IN_BRIEF.exec(line))?.[1];
    // «À propos de Durand, retrouvez notre dossier»: what goes on in small letters is a sentence.
    const name = named?.split(/, (?=\p{Ll})/u, 1)[0];
    return name === undefined || !/\p{Lu}/u.test(name) || ORGANISATION_HEADS.has(shadow(name))
      ? []
      : [{ name: printedForm(words, bareName(name)), weight: FIRST_ABOUT - 1.5 * order++, rule: 'D-06-about', others: [] }];
  });
  const [only] = found;
  // "About the Expansion": of what the text tells in small letters as well.
  return headings === 1 && only !== undefined && !words.lowerWords.has(shadow(only.name)) ? [{ ...only, weight: ONLY_ABOUT }] : found;
}

const FIRST_ABOUT = 5;
/** A release that tells about one body is that body's. */
const ONLY_ABOUT = 9;
