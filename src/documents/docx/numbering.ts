import { attributeOf, childOf, childrenOf, settingOf, type XmlElement } from './element.js';

export interface Level {
  /** True for a numbered list, false for bullets. */
  ordered: boolean;
}

/** The levels of a list pattern; null for a level that prints nothing. */
interface Pattern {
  levels: ReadonlyMap<string, Level | null>;
  /** The depth of the paragraph styles the pattern names. */
  depths: ReadonlyMap<string, number>;
  /** A style whose own list holds the levels instead. */
  linked: string | null;
}

interface List {
  pattern: string;
  overrides: ReadonlyMap<string, Level | null>;
}

/** A level that prints neither number nor sign indents a paragraph and lists nothing. */
const toLevel = (level: XmlElement): Level | null => {
  const format = settingOf(level, 'w:numFmt') ?? 'decimal';
  const sign = settingOf(level, 'w:lvlText') ?? '';
  if (format === 'none' && sign.trim() === '') return null;
  return { ordered: format !== 'bullet' && format !== 'none' };
};

const depthOf = (element: XmlElement): string => attributeOf(element, 'w:ilvl') ?? '';

const toPattern = (element: XmlElement): Pattern => {
  const levels = childrenOf(element, 'w:lvl');
  const named = levels.map((level): [string, number] => [settingOf(level, 'w:pStyle') ?? '', Number(depthOf(level))]);
  return {
    levels: new Map(levels.map((level) => [depthOf(level), toLevel(level)])),
    depths: new Map(named.filter(([style, depth]) => style !== '' && depth >= 0 && depth <= 8)),
    linked: settingOf(element, 'w:numStyleLink'),
  };
};

const toList = (element: XmlElement): List => {
  const overrides = childrenOf(element, 'w:lvlOverride').flatMap((override): [string, Level | null][] => {
    const level = childOf(override, 'w:lvl');
    return level === undefined ? [] : [[depthOf(override), toLevel(level)]];
  });
  return { pattern: settingOf(element, 'w:abstractNumId') ?? '', overrides: new Map(overrides) };
};

/** The lists of a document: what a paragraph's list and depth look like. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #patterns = new Map<string, Pattern>();
  readonly #byStyle = new Map<string, Pattern>();

  constructor(root: XmlElement | undefined) {
    for (const element of childrenOf(root, 'w:abstractNum')) {
      const pattern = toPattern(element);
      this.#patterns.set(attributeOf(element, 'w:abstractNumId') ?? '', pattern);
      const style = settingOf(element, 'w:styleLink');
      if (style !== null) this.#byStyle.set(style, pattern);
    }
    for (const element of childrenOf(root, 'w:num')) this.#lists.set(attributeOf(element, 'w:numId') ?? '', toList(element));
  }

  /** Null when the paragraph shows no number and no bullet: list 0 takes a paragraph out of its style's list. */
  level(id: string | null, depth: number): Level | null {
    const list = this.#lists.get(id ?? '');
    if (list === undefined || id === '0') return null;
    const key = String(depth);
    return list.overrides.get(key) ?? this.#patternOf(list)?.levels.get(key) ?? null;
  }

  /** The depth a paragraph style has in its list, when the list names the style. */
  depthOf(id: string | null, style: string | null): number | null {
    const list = this.#lists.get(id ?? '');
    return (list === undefined ? undefined : this.#patternOf(list)?.depths.get(style ?? '')) ?? null;
  }

  #patternOf({ pattern: id }: List): Pattern | undefined {
    const pattern = this.#patterns.get(id);
    return this.#byStyle.get(pattern?.linked ?? '') ?? pattern;
  }
}
