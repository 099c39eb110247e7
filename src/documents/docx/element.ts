/** An element of a part: names are `prefix:local` with the prefixes of the standard, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own character data; markup for documents has no mixed content. */
  readonly text: string;
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const attributeOf = (element: XmlElement | undefined, name: string): string | null => element?.attributes.get(name) ?? null;

/** `w:val` of a child: how most properties are written. */
export const settingOf = (element: XmlElement | undefined, name: string): string | null => attributeOf(childOf(element, name), 'w:val');

/** A whole number in `w:val` of a child, or null. */
export const numberOf = (element: XmlElement | undefined, name: string): number | null => {
  const value = settingOf(element, name);
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null;
};

export const isOn = (value: string | null): boolean => value !== '0' && value !== 'false' && value !== 'off';

/** A property that is on by being there, off with `w:val="0"`, and null when nothing is said. */
export const switchOf = (element: XmlElement | undefined, name: string): boolean | null => {
  const child = childOf(element, name);
  return child === undefined ? null : isOn(attributeOf(child, 'w:val'));
};

/** Everything below an element, in document order; what `skip` names is passed over with all it holds. Costs no more than what is taken of it. */
export function* elementsBelow(root: XmlElement, skip: (element: XmlElement) => boolean = () => false): Generator<XmlElement> {
  const path = [root.children[Symbol.iterator]()];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const { value, done } = top.next();
    if (done === true) path.pop();
    else if (!skip(value)) {
      yield value;
      if (value.children.length > 0) path.push(value.children[Symbol.iterator]());
    }
  }
}
