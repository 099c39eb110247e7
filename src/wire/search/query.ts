import { levelled, levelledWords } from './words.js';

/**
 * What one operand asks for: its words, one after the other. A word is matched by stem, a phrase word for word.
 * A word as typed may hold several («Auvergne-Rhône-Alpes», «12,5»), as PostgreSQL reads `pg_class`.
 */
export interface Term {
  readonly kind: 'word' | 'phrase';
  readonly words: readonly [string, ...string[]];
}

/** What stands between two ORs: all of `required` and none of `excluded`. */
export interface Alternative {
  readonly required: readonly [Term, ...Term[]];
  readonly excluded: readonly Term[];
}

/** A query understood: any of its alternatives. */
export interface Search {
  readonly alternatives: readonly [Alternative, ...Alternative[]];
}

export type ParsedSearch = { readonly ok: true; readonly search: Search } | { readonly ok: false; readonly detail: string };

export const MAX_WORDS = 16;
export const MAX_WORD_LENGTH = 64;

const NOTHING = 'The search holds no word or number to look for.';
const ONLY_EXCLUSIONS = 'A search cannot consist of exclusions alone: add a word or a phrase to look for.';
const ONLY_EXCLUSIONS_BESIDE_OR = 'Each side of OR needs a word or a phrase to look for, not exclusions alone.';
const TOO_LONG = `A word of a search has at most ${MAX_WORD_LENGTH} characters.`;

/**
 * One operand: an optional exclusion mark, then a phrase between quotation marks (guillemets pair with guillemets, the others among
 * themselves; without a closing mark it runs to the end) or a run without spaces: `-"mise en oeuvre"`, `« emploi »`, `l'emploi`.
 * A dash excludes only where it touches what follows: «Lyon - Paris» excludes nothing.
 */
const OPERAND = /([-\u2010\u2011])?(?:["“”„‟＂]([^"“”„‟＂]*)["“”„‟＂]?|[«»]([^«»]*)[«»]?|([^\s"“”„‟＂«»|()[\]{};!]+))/gu;

interface Operand {
  readonly kind: Term['kind'];
  readonly text: string;
  readonly excluded: boolean;
}

interface Sides {
  readonly required: Term[];
  readonly excluded: Term[];
}

function toOperand([, dash, quoted, guillemets, run]: readonly (string | undefined)[]): Operand {
  return { kind: run === undefined ? 'phrase' : 'word', text: [quoted, guillemets, run].join(''), excluded: dash !== undefined };
}

const isOr = ({ kind, text, excluded }: Operand): boolean => kind === 'word' && text === 'OR' && !excluded;

/** OR joins two operands; at the beginning, at the end or after another OR it is the word «or», as in PostgreSQL. */
function splitAtOr(operands: readonly Operand[]): Operand[][] {
  let group: Operand[] = [];
  const groups = [group];
  for (const [index, operand] of operands.entries()) {
    if (isOr(operand) && group.length > 0 && index < operands.length - 1) {
      group = [];
      groups.push(group);
    } else {
      group.push(operand);
    }
  }
  return groups;
}

function toSides(operands: readonly Operand[]): Sides {
  const sides: Sides = { required: [], excluded: [] };
  for (const { kind, text, excluded } of operands) {
    const [first, ...others] = levelledWords(text);
    if (first === undefined) continue;
    (excluded ? sides.excluded : sides.required).push({ kind, words: [first, ...others] });
  }
  return sides;
}

function excess(sides: readonly Sides[]): string | null {
  const words = sides.flatMap(({ required, excluded }) => [...required, ...excluded].flatMap((term) => term.words));
  if (words.some((word) => word.length > MAX_WORD_LENGTH)) return TOO_LONG;
  return words.length > MAX_WORDS ? `A search has at most ${MAX_WORDS} words; this one has ${words.length}.` : null;
}

function toAlternative({ required, excluded }: Sides): Alternative | null {
  const [first, ...others] = required;
  return first === undefined ? null : { required: [first, ...others], excluded };
}

const refused = (detail: string): ParsedSearch => ({ ok: false, detail });

/** Reads `q=` by the contract of websearch_to_tsquery; nothing is cut off silently: what cannot be searched is refused in a sentence. */
export function parseSearch(q: string): ParsedSearch {
  const operands = [...levelled(q).matchAll(OPERAND)].map(toOperand);
  const sides = splitAtOr(operands)
    .map(toSides)
    .filter(({ required, excluded }) => required.length + excluded.length > 0);
  const detail = excess(sides);
  if (detail !== null) return refused(detail);
  const [first, ...others] = sides.map(toAlternative).filter((alternative) => alternative !== null);
  if (first === undefined) return refused(sides.length === 0 ? NOTHING : ONLY_EXCLUSIONS);
  if (1 + others.length < sides.length) return refused(ONLY_EXCLUSIONS_BESIDE_OR);
  return { ok: true, search: { alternatives: [first, ...others] } };
}
