import type { Span } from '../../domain/selector.js';
import type { Words } from '../words.js';
import { namesSitting } from './dateline-forms.js';
import { namedBannerLength } from './head/banners.js';
import type { LabelledUnit } from './head/head.js';

export interface FoundTitle extends Span {
  block: number;
  last: number;
  text: string;
}

/** «Titre | Rubrique | Émetteur»: what a web page adds to its title. */
const SITE = /\s[|·]\s/;
/** «Titre - Durand Newsroom»: behind a dash, only a house of news is no part of the title. */
const NEWSROOM =
  /\s[-–—]\s(?:\p{Lu}[\p{L}\d'’&.]{0,20} ){0,4}(?:[Nn]ewsroom|News ?[Cc]ent(?:er|re)|(?:News|Press|Media) (?:Room|Cent(?:er|re))|Salle de presse|Espace presse)$/u;
const BANNER_LABEL =
  /^(?:communiqué de presse|communiqué|press release|news release|media release|objet|sujet|subject|titre|title|headline)\s?[:–—|-]\s?|^\[[^\]]{2,40}\]\s?(?:[:–—|-]\s?)?|^\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})\s?:\s+/i;

const textOf = (words: Words, block: number): string => {
  const { start = 0, end = 0 } = words.blocks[block] ?? {};
  return words.text.slice(start, end);
};

/** «Communiqué de presse du Collectif Durand»: with nothing else above the text, the banner is all the title there is. */
const bannerTitle = (units: readonly LabelledUnit[]): LabelledUnit | undefined =>
  units.find(({ features }) => features.has('banner') && (features.has('medium') || features.has('short')) && !features.has('dateline'));

/** «Conseil des ministres du 3 juin 2015»: with no other title, the line that says when a body sat is one. */
const sittingTitle = (words: Words, units: readonly LabelledUnit[]): LabelledUnit | undefined =>
  units.slice(0, 1).find(({ features, start, end }) => features.has('dateline') && namesSitting(words.shadow.slice(start, end)));

/** What stands before the title on its line: «Communiqué de presse : …», «Sujet : [CP] …», «Durand Trust press release: …». */
function labelOf(raw: string): string {
  const label = namedBannerLength(raw) || (BANNER_LABEL.exec(raw)?.[0].length ?? 0);
  const second = label === 0 ? 0 : (BANNER_LABEL.exec(raw.slice(label))?.[0].length ?? 0);
  return raw.slice(0, label + second);
}

/** The unit labelled as the title, without what the banner or the web page adds to it. */
export function findTitle(words: Words, units: readonly LabelledUnit[]): FoundTitle | null {
  const unit = units.find(({ label }) => label === 'title') ?? bannerTitle(units) ?? sittingTitle(words, units);
  if (unit === undefined) return null;
  const raw = words.text.slice(unit.start, unit.end);
  const label = labelOf(raw);
  const from = unit.start + (label.length < raw.length ? label.length : 0);
  const printed = words.text.slice(from, unit.end);
  const site = SITE.exec(printed)?.index ?? NEWSROOM.exec(printed)?.index ?? titleAgain(words, unit.first, printed);
  const to = site < 3 ? unit.end : from + site;
  return { block: unit.first, last: unit.last, start: from, end: to, text: words.text.slice(from, to).replace(/\s+/g, ' ').trim() };
}

/** What a page's title says after its bars: the site that publishes it. */
export function siteOfTitle(words: Words, title: FoundTitle | null): string | null {
  if (title === null) return null;
  const parts = textOf(words, title.block).split(SITE);
  return parts.length > 1 ? (parts.at(-1)?.trim() ?? null) : siteAbove(words, title);
}

const FIRST_BLOCKS = 12;

/** «Titre - Durand», and «Titre» alone on another line: how much of the longer copy is the title; 0 when there is no other. */
function titleAgain(words: Words, block: number, printed: string): number {
  const dash = /\s[-–—]\s[^-–—]{2,60}$/u.exec(printed)?.index ?? 0;
  const title = printed.slice(0, dash);
  const again = words.blocks.slice(0, FIRST_BLOCKS).some((_, other) => other !== block && textOf(words, other) === title);
  return dash > 0 && again ? dash : 0;
}

/** What the longer copy of the title has behind its dash, in whichever line it stands. */
function siteAbove(words: Words, { block, text }: FoundTitle): string | null {
  const [line = ''] = [block, 0].map((one) => textOf(words, one)).filter((one) => one.startsWith(`${text} `));
  const rest = line.slice(text.length);
  return /^\s[-–—]\s\S/u.test(rest) && !NEWSROOM.test(rest) ? rest.slice(DASH).trim() : null;
}
const DASH = 3;
