import { attributeOf, type XmlElement } from './element.js';

/** "a7▪ fc✓": codes in the font and what they show. */
const toSigns = (list: string): ReadonlyMap<number, string> =>
  new Map(list.split(/\s+/).map((pair) => [Number.parseInt(pair.slice(0, 2), 16), pair.slice(2)]));

/** Signs of Microsoft's symbol fonts that stand in communiqués. */
const FONTS: readonly { name: RegExp; signs: ReadonlyMap<number, string> }[] = [
  {
    name: /wingdings/i,
    signs: toSigns('22✂ 28☎ 29✆ 2a✉ 4a☺ 6c● 6d❍ 6e■ 6f□ 71❑ 75◆ 76❖ 77⬥ 9e· 9f• a7▪ a8◻ d8➢ dc➲ df← e0→ e8➔ f0⇨ fb✗ fc✓ fd☒ fe☑'),
  },
  {
    name: /symbol/i,
    signs: toSigns('44Δ 57Ω 61α 62β 67γ 6dµ 70π a3≤ a5∞ ab↔ ac← ad↑ ae→ af↓ b0° b1± b3≥ b4× b7• b8÷ b9≠ bb≈ bc… d7⋅ de⇒'),
  },
];

/** Symbol fonts are addressed in the private use area, 0xf000 above their own codes. */
const PRIVATE = 0xf000;
const PRIVATE_END = 0xf0ff;

const isPrivate = (code: number): boolean => code >= PRIVATE && code <= PRIVATE_END;

const isScalar = (code: number): boolean => code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

/** The character a `w:sym` shows; nothing for a sign that has no meaning outside its font. */
export const symbolOf = (element: XmlElement): string => {
  const [font, hex] = [attributeOf(element, 'w:font') ?? '', attributeOf(element, 'w:char') ?? ''];
  if (!/^[\da-f]{1,6}$/i.test(hex)) return '';
  const code = Number.parseInt(hex, 16);
  const known = FONTS.find(({ name }) => name.test(font))?.signs.get(isPrivate(code) ? code - PRIVATE : code);
  if (known !== undefined) return known;
  return isPrivate(code) || !isScalar(code) ? '' : String.fromCodePoint(code);
};
