import { childOf, elementsBelow, settingOf, type XmlElement } from './element.js';
import type { Numbering } from './numbering.js';
import { placeOf } from './roles.js';
import { readRunFormat } from './run-format.js';
import type { Styles } from './styles.js';

/** Word's own size where nothing says another: 10 points. */
const DEFAULT_SIZE = 20;
const LARGER = 1.25;
const TOP = 12;
const LONGEST = 300;
const BANNER = /communiqu|press|news release|embargo|diffusion|invitation/i;
const BANNER_LENGTH = 60;

interface Sized {
  paragraph: XmlElement;
  text: string;
  /** Of its smallest letters, in half-points. */
  size: number;
}

const NOT_ITS_OWN = new Set(['w:p', 'w:pPr', 'w:txbxContent', 'w:del', 'w:moveFrom', 'w:instrText']);

/** How large the text of a paragraph is set; counts its characters by size. */
const measure = (paragraph: XmlElement, styles: Styles, counts: Map<number, number>): Sized => {
  const style = styles.paragraph(settingOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')).run;
  const sized: Sized = { paragraph, text: '', size: Number.POSITIVE_INFINITY };
  for (const run of elementsBelow(paragraph, ({ name }) => NOT_ITS_OWN.has(name))) {
    if (run.name !== 'w:r') continue;
    const text = run.children.map((child) => (child.name === 'w:t' ? child.text : '')).join('');
    if (text.trim() === '') continue;
    const properties = childOf(run, 'w:rPr');
    const character = styles.character(settingOf(properties, 'w:rStyle')).run;
    const size = readRunFormat(properties).size ?? character.size ?? style.size ?? styles.defaults.size ?? DEFAULT_SIZE;
    counts.set(size, (counts.get(size) ?? 0) + text.length);
    sized.size = Math.min(sized.size, size);
    if (sized.text.length <= LONGEST) sized.text += text;
  }
  return sized;
};

const mostUsed = (counts: ReadonlyMap<number, number>): number =>
  [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [DEFAULT_SIZE, 0])[0];

const mayBeTitle = ({ text }: Sized): boolean => {
  const words = text.trim().split(/[\s\u00a0]+/);
  return words.length >= 3 && /\p{L}{2}/u.test(text) && !(text.length <= BANNER_LENGTH && BANNER.test(text));
};

/** What stands above the first paragraph of any length. */
const topOf = (all: readonly Sized[]): Sized[] => {
  const top = all.filter(({ text }) => text.trim() !== '').slice(0, TOP);
  const body = top.findIndex(({ text }) => text.length > LONGEST);
  return body < 0 ? top : top.slice(0, body);
};

/** The paragraph above the text that is set in the largest type, when no style names a title: most communiqués are written without styles. */
export const findDisplayTitle = (body: XmlElement, styles: Styles, numbering: Numbering): XmlElement | null => {
  const counts = new Map<number, number>();
  const paragraphs = [...elementsBelow(body)].filter(({ name }) => name === 'w:p');
  const all = paragraphs.map((paragraph) => measure(paragraph, styles, counts));
  const placeOfOne = ({ paragraph }: Sized) => {
    const properties = childOf(paragraph, 'w:pPr');
    return placeOf(properties, styles.paragraph(settingOf(properties, 'w:pStyle')), numbering);
  };
  const isHeading = (one: Sized): boolean => one.text.trim() !== '' && placeOfOne(one).kind === 'heading' && placeOfOne(one).level === 1;
  if (all.some(isHeading)) return null;
  const large = topOf(all).filter(
    (one) => one.size >= mostUsed(counts) * LARGER && mayBeTitle(one) && placeOfOne(one).kind === 'paragraph',
  );
  const largest = large.reduce<Sized | null>((best, one) => (one.size > (best?.size ?? 0) ? one : best), null);
  return largest?.paragraph ?? null;
};
