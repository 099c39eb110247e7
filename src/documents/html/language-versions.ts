import { attribute, type Element, isElement, type Node, parentOf } from './tree.js';

const LANGUAGE = /^(?:lang|data-(?:[a-z]{1,8}-)?[a-z]{0,8}lang(?:uage)?|data-locale)$/;
const SHOWN = new Set(['active', 'is-active', 'current', 'is-current', 'selected', 'visible', 'show', 'shown']);
const LONGEST_CLASS = 2048;

const languageOf = (element: Element): string | null => element.attrs.find(({ name }) => LANGUAGE.test(name))?.value.trim() || null;

/** True of what is said to be in a language of its own: a version of the text, or the button that shows it. */
export const hasLanguage = (element: Element): boolean => languageOf(element) !== null;

const classesOf = (element: Element): string[] => (attribute(element, 'class')?.slice(0, LONGEST_CLASS) ?? '').split(/\s+/);

const isShown = (element: Element): boolean => classesOf(element).some((name) => SHOWN.has(name));

/** What siblings that are versions of one text have in common. */
const kindOf = (element: Element): string =>
  [element.tagName, ...classesOf(element).filter((name) => name !== '' && !SHOWN.has(name))].join(' ');

/** Elements that stand side by side, by their parent and their kind. */
const groupsOf = (elements: readonly Element[]): Element[][] => {
  const groups = new Map<Node, Map<string, Element[]>>();
  for (const element of elements) {
    const parent = parentOf(element);
    if (parent === null || !isElement(parent) || !hasLanguage(element)) continue;
    const kinds = groups.get(parent) ?? new Map<string, Element[]>();
    groups.set(parent, kinds);
    const kind = kindOf(element);
    const group = kinds.get(kind) ?? [];
    kinds.set(kind, group);
    group.push(element);
  }
  return [...groups.values()].flatMap((kinds) => [...kinds.values()]);
};

/** Of versions of a text in several languages, of which the page shows one, the others. */
export const findOtherVersions = (elements: readonly Element[]): ReadonlySet<Element> => {
  const others = groupsOf(elements).flatMap((group) => {
    const hidden = group.filter((element) => !isShown(element));
    const differ = new Set(group.map(languageOf)).size === group.length;
    return differ && hidden.length > 0 && hidden.length === group.length - 1 ? hidden : [];
  });
  return new Set(others);
};
