import type { BlockKind } from '../../domain/document.js';

export interface Role {
  kind: BlockKind;
  level: number;
}

const MAX_HEADING = 6;

export const toHeading = (level: number): Role => ({ kind: 'heading', level: Math.min(MAX_HEADING, Math.max(1, level)) });

/** Names of built-in styles in the languages of their users; Word keeps English names, other programs and ids do not. */
const HEADING = /^(?:heading|titre|überschrift|título|titolo|kop|encabezado|cabeçalho) ?(\d)$/;
const NAMED: readonly { names: RegExp; role: Role }[] = [
  {
    names: /^(?:title|titre|titel|título|titre (?:cp|communiqué|principal|du communiqué)|press release title)$/,
    role: toHeading(1),
  },
  { names: /^(?:subtitle|sous-? ?titre|untertitel|subtítulo|inter-?titres?)$/, role: toHeading(2) },
  {
    names: /^(?:intense ?)?(?:quotes?|quotations?|citations?|block ?text|zitat|cita)(?: ?intense)?$/,
    role: { kind: 'quote', level: 0 },
  },
  {
    names: /^(?:caption|légende|lgende|beschriftung|leyenda|(?:table|image) ?caption)$/,
    role: { kind: 'caption', level: 0 },
  },
];
/** "List Bullet 2", "Liste à puces", "ListNumber3": the digit is the depth, whatever the list says. */
const LIST = /^(?:list ?(?:bullet|(number))|liste ?(?:à ?)?(?:puces|(numéros|numérotée))) ?([2-5])?$/;
const CONTENTS = /^(?:toc|tm|table des matières|contents) ?\d$|^(?:toc ?heading|en-tête de table des matières)$/;

const roleOf = (name: string): Role | null => {
  const digit = HEADING.exec(name)?.[1];
  return digit === undefined ? (NAMED.find(({ names }) => names.test(name))?.role ?? null) : toHeading(Number(digit));
};

/** The nearest name that means something; null for all others. */
export const roleOfNames = (names: readonly string[]): Role | null => names.map(roleOf).find((role) => role !== null) ?? null;

export interface NamedList {
  depth: number;
  ordered: boolean;
}

const listOf = (name: string): NamedList | null => {
  const match = LIST.exec(name);
  return match === null ? null : { depth: Number(match[3] ?? 1), ordered: (match[1] ?? match[2]) !== undefined };
};

/** What a name says about its list; null for most. */
export const listOfNames = (names: readonly string[]): NamedList | null => names.map(listOf).find((list) => list !== null) ?? null;

/** Lines of a table of contents: they repeat the headings. */
export const areContents = (names: readonly string[]): boolean => names.some((name) => CONTENTS.test(name));
