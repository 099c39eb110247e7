const WORD = /\p{L}[\p{L}\p{M}-]*/gu;
const CAPITAL = /^\p{Lu}/u;
/** What may stand between two words of one name: "Jane Vexa", "Dr. Vexa". */
const TIE = /^[ \u00a0]$/;
const ABBREVIATING_TIE = /^\.[ \u00a0]$/;
const LONGEST_TITLE = 4;
const SEPARATE = /[.!?:;»”"()\n|•*–—]/;
// "About Alder", «Chez Orme», "The Alder": what is no given name.
const OPENERS = new Set(
  'about the a an at in on for from by with of and or to as but when while if after before since join chez le la les aux au de des du dans pour par avec sur et mais'.split(
    ' ',
  ),
);
const LONGEST_GAP = 3;

/** Which single capitals of a text are names, and which of those some given name or title stands before. */
export interface ProperNames {
  names: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
}

const NO_NAMES: ProperNames = { names: new Set(), surnames: new Set() };
export const noNames = (): ProperNames => NO_NAMES;

/** "Vexa says that" is an organisation where no line of the text says "Jane Vexa". Both sets are folded, as `shadow` is. */
function findProperNames(text: string, shadow: string): ProperNames {
  const names = new Set<string>();
  const surnames = new Set<string>();
  let before = { word: '', folded: '', end: 0 };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = shadow.slice(index, index + word.length);
    const gap = text.slice(before.end, Math.min(index, before.end + LONGEST_GAP));
    const tied = TIE.test(gap) || (ABBREVIATING_TIE.test(gap) && before.word.length <= LONGEST_TITLE);
    const inside = before.word !== '' && index - before.end <= LONGEST_GAP && (tied || !SEPARATE.test(gap));
    if (inside && CAPITAL.test(word)) {
      const given = tied && CAPITAL.test(before.word) && !OPENERS.has(before.folded);
      (given ? surnames : names).add(folded);
    }
    before = { word, folded, end: index + word.length };
  }
  return { names, surnames };
}

/** Found once, and only when they are asked for. */
export function toProperNames(text: string, shadow: string): () => ProperNames {
  let found: ProperNames | null = null;
  return () => {
    found ??= findProperNames(text, shadow);
    return found;
  };
}

/** A capital that is a name in the text, and nobody's surname. */
export const isNameOfNobody = ({ names, surnames }: ProperNames, form: string): boolean => names.has(form) && !surnames.has(form);
