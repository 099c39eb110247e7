import { attributeOf, childOf, childrenOf, isOn, numberOf, settingOf, type XmlElement } from './element.js';
import { over, PLAIN, type RunFormat, readRunFormat } from './run-format.js';
import { areContents, listOfNames, type NamedList, type Role, roleOfNames } from './style-names.js';

/** What a style says by itself. */
interface OwnStyle {
  base: string | null;
  /** Its name and its id, in lower case: either may be localised. */
  names: readonly string[];
  /** 0 is a first-level heading, 9 is body text. */
  outline: number | null;
  list: string | null;
  depth: number | null;
  run: RunFormat;
}

/** A style with everything it inherits. */
export interface Style extends Omit<OwnStyle, 'base' | 'names'> {
  id: string | null;
  role: Role | null;
  /** What its name says about its list. */
  namedList: NamedList | null;
  isContents: boolean;
}

const NOTHING: OwnStyle = { base: null, names: [], outline: null, list: null, depth: null, run: PLAIN };

/** Word itself follows some ten levels; a longer chain is a loop or an attack. */
const MAX_CHAIN = 32;

const toName = (text: string): string => text.slice(0, 256).replace(/\s+/g, ' ').trim().toLowerCase();

const toOwnStyle = (element: XmlElement): OwnStyle => {
  const paragraph = childOf(element, 'w:pPr');
  const numbering = childOf(paragraph, 'w:numPr');
  return {
    base: settingOf(element, 'w:basedOn'),
    names: [toName(settingOf(element, 'w:name') ?? ''), toName(attributeOf(element, 'w:styleId') ?? '')],
    outline: numberOf(paragraph, 'w:outlineLvl'),
    list: settingOf(numbering, 'w:numId'),
    depth: numberOf(numbering, 'w:ilvl'),
    run: readRunFormat(childOf(element, 'w:rPr')),
  };
};

const inherit = (own: OwnStyle, base: OwnStyle): OwnStyle => ({
  base: null,
  names: [...own.names, ...base.names],
  outline: own.outline ?? base.outline,
  list: own.list ?? base.list,
  depth: own.depth ?? base.depth,
  run: over(own.run, base.run),
});

const toStyle = (id: string | null, { names, outline, list, depth, run }: OwnStyle): Style => ({
  id,
  outline,
  list,
  depth,
  run,
  role: roleOfNames(names),
  namedList: listOfNames(names),
  isContents: areContents(names),
});

const isDefault = (element: XmlElement): boolean =>
  attributeOf(element, 'w:type') === 'paragraph' && element.attributes.has('w:default') && isOn(attributeOf(element, 'w:default'));

/** The styles of a document by id, each resolved once. */
export class Styles {
  readonly #own: ReadonlyMap<string, OwnStyle>;
  readonly #resolved = new Map<string | null, Style>([[null, toStyle(null, NOTHING)]]);
  readonly #default: string | null;
  /** What holds for every run. */
  readonly defaults: RunFormat;
  /** The language of the document's text, as far as the template knows. */
  readonly language: string | null;

  constructor(root: XmlElement | undefined) {
    const elements = childrenOf(root, 'w:style');
    this.#own = new Map(elements.map((element) => [attributeOf(element, 'w:styleId') ?? '', toOwnStyle(element)]));
    this.#default = attributeOf(elements.find(isDefault), 'w:styleId');
    const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    this.defaults = readRunFormat(defaults);
    this.language = settingOf(defaults, 'w:lang');
  }

  /** The paragraph style with this id; the default one when there is none. An id nobody defined still names what the author meant. */
  paragraph(id: string | null): Style {
    return this.#resolve(id ?? this.#default);
  }

  character(id: string | null): Style {
    return this.#resolve(id !== null && this.#own.has(id) ? id : null);
  }

  #resolve(id: string | null): Style {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const chain = this.#chain(id);
    if (chain.length === 0) chain.push({ ...NOTHING, names: [toName(id ?? '')] }, ...this.#chain(this.#default));
    const whole = chain.reduceRight((base, own) => inherit(own, base), NOTHING);
    const style = toStyle(id, whole);
    this.#resolved.set(id, style);
    return style;
  }

  /** The style and those it is based on, nearest first. */
  #chain(id: string | null): OwnStyle[] {
    const chain: OwnStyle[] = [];
    for (let next = this.#own.get(id ?? ''); next !== undefined && chain.length < MAX_CHAIN && !chain.includes(next); ) {
      chain.push(next);
      next = this.#own.get(next.base ?? '');
    }
    return chain;
  }
}
