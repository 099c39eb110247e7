import type { PdfLine } from './lines.js';
import { beginsInside, isFull } from './wrapping.js';

const HYPHEN = /[-\u2010\u00ad]$/;
/** Words with hyphens of their own, whatever follows: "vice-présidente", "ex-ministre". */
const PREFIXES = new Set(
  'vice ex demi quasi semi quatre vingt vingt-et trente quarante cinquante soixante soixante-dix franco anglo euro socio inter-régional self cross well'.split(
    ' ',
  ),
);
const COMPOUNDS = new Set(
  `porte-parole peut-être rendez-vous au-delà ci-dessous ci-dessus ci-après ci-joint ci-contre là-bas celui-ci celle-ci ceux-ci celles-ci
  avant-première après-midi savoir-faire chef-lieu sous-préfet sous-préfète sous-préfecture sous-traitance sous-traitants mi-temps
  président-directeur présidente-directrice directeur-général c'est-à-dire c’est-à-dire grand-mère grands-parents plate-forme main-d'œuvre main-d’œuvre long-term short-term high-level so-called
  year-on-year year-over-year start-up start-ups e-mail follow-up on-site co-operation non-profit full-time part-time`.split(/\s+/),
);
/** "a-t-il", "affirme-t-elle", "dit-on", "eux-mêmes": what verbs and pronouns take after a hyphen. */
const ENCLITIC = /^(?:t-)?(?:il|elle|ils|elles|on|je|tu|nous|vous|ce|là|ci|même|mêmes|moi|toi|lui|leur|y)(?![\p{L}\p{N}])/u;
const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
/** Rarely broken lines end in hyphens words have anyway. */
const RARE = 0.05;
const MANY_LINES = 20;

/** How a document breaks words. */
export interface Hyphenation {
  /** True when the hyphen at the end of a line is only there because of the break. */
  isOnlyBreak: (line: PdfLine, next: PdfLine) => boolean;
}

/** Where the run of such characters that ends a text begins. */
const tailStart = (text: string, part: RegExp): number => {
  let at = text.length;
  while (at > 0 && part.test(text.charAt(at - 1))) at -= 1;
  return at;
};

const WORD_PART = /[\p{L}\p{N}'’-]/u;
const JOINT = /['’-]/;
const VISIBLE = /\S/;

const lastWord = (text: string): string => {
  const end = text.slice(-60).replace(HYPHEN, '');
  return end.slice(tailStart(end, WORD_PART));
};
const firstWord = (text: string): string => {
  const word = /^[\p{L}\p{N}'’-]*/u.exec(text.slice(0, 60))?.[0] ?? '';
  return word.slice(0, tailStart(word, JOINT));
};

/** Words that stand whole within lines. */
const wordsOf = (lines: readonly PdfLine[]): Set<string> => {
  const words = new Set<string>();
  for (const { text } of lines) {
    const inside = HYPHEN.test(text) ? text.slice(0, tailStart(text, VISIBLE)) : text;
    for (const [word] of inside.toLowerCase().matchAll(WORD)) {
      words.add(word);
      if (/['’]/.test(word)) words.add(word.replace(/^.*?['’]/, ''));
    }
  }
  return words;
};

const endsBroken = ({ text }: PdfLine): boolean => /[\p{L}][-\u2010]$/u.test(text);

/** Many full lines and hardly any hyphen: the text was set without breaking words. */
const breaksNone = (lines: readonly PdfLine[]): boolean => {
  const full = lines.filter((line, index) => isFull(line, lines[index + 1])).length;
  const broken = lines.filter((line, index) => endsBroken(line) && beginsInside(lines[index + 1]?.text ?? '')).length;
  return full >= MANY_LINES && broken <= Math.max(1, RARE * full);
};

const isCompound = (left: string, right: string): boolean => {
  const elision = left.replace(/^.*['’](?=.)/u, '');
  return PREFIXES.has(elision) || COMPOUNDS.has(`${elision}-${right}`) || ENCLITIC.test(right);
};

/** French syllables begin with a consonant: a hyphen before a vowel was written ("sous-estimé", "co-intervenante"). */
const VOWEL = /^[aeiouyàâéèêëîïôöùûüœ]/i;
const FRENCH_WORD = /(?<!\p{L})(?:le|la|les|des|du|et|est)(?!\p{L})/gu;
const ENGLISH_WORD = /(?<!\p{L})(?:the|of|and|to|is|for)(?!\p{L})/gu;
const SAMPLE = 200;

const isFrench = (lines: readonly PdfLine[]): boolean => {
  const text = lines
    .slice(0, SAMPLE)
    .map((line) => line.text)
    .join(' ');
  return [...text.matchAll(FRENCH_WORD)].length > [...text.matchAll(ENGLISH_WORD)].length;
};

/** Addresses of the web and of mail keep every sign. */
const isAddress = ({ text }: PdfLine, next: PdfLine): boolean =>
  /[/@:_.\d]/.test(text.slice(Math.max(tailStart(text, VISIBLE), text.length - 80))) || /^[^\s@]{0,60}@/.test(next.text);

// "Villeneuve-" "sur-Lot", "Fontaine-" "lès-Dijon"
const PLACE_WORD = /^(?:sur|sous|lès|les|lez|de|du|des|en|la|le|l|au|aux|et|d)(?![\p{L}\p{N}])/u;
const isPlace = (left: string, right: string): boolean => /^\p{Lu}/u.test(left) && PLACE_WORD.test(right);

const isBroken = (line: PdfLine, next: PdfLine): boolean => endsBroken(line) && beginsInside(next.text) && !isAddress(line, next);

/** Reads from a document's own words, and from how often its lines end in hyphens, which of those hyphens belong to the words. */
export const findHyphenation = (lines: readonly PdfLine[]): Hyphenation => {
  const words = wordsOf(lines);
  const none = breaksNone(lines);
  const french = isFrench(lines);
  const isOnlyBreak = (line: PdfLine, next: PdfLine): boolean => {
    if (line.text.endsWith('\u00ad')) return true;
    if (!isBroken(line, next)) return false;
    const [word, right] = [lastWord(line.text), firstWord(next.text)];
    const left = word.toLowerCase();
    if (words.has(`${left}-${right}`) || isCompound(left, right)) return false;
    if (words.has(left + right)) return true;
    if (none || (french && VOWEL.test(right))) return false;
    // "Saint-Jean-de-" and "year-" "over-year" go on with the hyphens they have.
    return !left.includes('-') && !right.includes('-') && !isPlace(word, right);
  };
  return { isOnlyBreak };
};
