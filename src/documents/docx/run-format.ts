import { childOf, numberOf, settingOf, switchOf, type XmlElement } from './element.js';

/** What run properties say; null where they say nothing. */
export interface RunFormat {
  bold: boolean | null;
  italic: boolean | null;
  hidden: boolean | null;
  vertical: string | null;
  /** In half-points. */
  size: number | null;
}

export const PLAIN: RunFormat = { bold: null, italic: null, hidden: null, vertical: null, size: null };

/** Half-points a line is raised by before it can be meant: less is an adjustment to the eye. */
const RAISED = 4;

/** Some programs write “1er” with a raised baseline and a smaller size instead of `w:vertAlign`. */
const readVertical = (properties: XmlElement): string | null => {
  const position = Number(settingOf(properties, 'w:position') ?? 0);
  const isRaised = Math.abs(position) >= RAISED && childOf(properties, 'w:sz') !== undefined;
  return settingOf(properties, 'w:vertAlign') ?? (isRaised ? (position > 0 ? 'superscript' : 'subscript') : null);
};

export const readRunFormat = (properties: XmlElement | undefined): RunFormat =>
  properties === undefined
    ? PLAIN
    : {
        bold: switchOf(properties, 'w:b'),
        italic: switchOf(properties, 'w:i'),
        hidden: switchOf(properties, 'w:vanish'),
        vertical: readVertical(properties),
        size: numberOf(properties, 'w:sz'),
      };

/** `nearer` where it says something, `farther` elsewhere: a style over the one it is based on. */
export const over = (nearer: RunFormat, farther: RunFormat): RunFormat => ({
  bold: nearer.bold ?? farther.bold,
  italic: nearer.italic ?? farther.italic,
  hidden: nearer.hidden ?? farther.hidden,
  vertical: nearer.vertical ?? farther.vertical,
  size: nearer.size ?? farther.size,
});

type Toggle = 'bold' | 'italic' | 'hidden';

export interface Layers {
  defaults: RunFormat;
  paragraph: RunFormat;
  character: RunFormat;
  direct: RunFormat;
}

/** Toggles (ECMA-376-1, 17.7.3): styles flip each other, defaults are on for all, what the run says itself is final. */
const toggle = ({ defaults, paragraph, character, direct }: Layers, property: Toggle): boolean =>
  direct[property] ?? (defaults[property] === true || (paragraph[property] === true) !== (character[property] === true));

/** How a run is shown. */
export interface Look {
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  superscript: boolean;
  subscript: boolean;
}

export const lookOf = (layers: Layers): Look => {
  const vertical = layers.direct.vertical ?? layers.character.vertical ?? layers.paragraph.vertical ?? layers.defaults.vertical;
  return {
    bold: toggle(layers, 'bold'),
    italic: toggle(layers, 'italic'),
    hidden: toggle(layers, 'hidden'),
    superscript: vertical === 'superscript',
    subscript: vertical === 'subscript',
  };
};
