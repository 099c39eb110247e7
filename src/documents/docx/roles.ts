import { type Place, toPlace } from '../html/places.js';
import { childOf, numberOf, settingOf, type XmlElement } from './element.js';
import type { Numbering } from './numbering.js';
import { type Role, toHeading } from './style-names.js';
import type { Style } from './styles.js';

/** The outline level of what is no heading. */
const BODY_TEXT = 9;

/** An outline level of the paragraph itself decides; then the style's name, unless the style says it is body text; then the style's level. */
const roleOf = (properties: XmlElement | undefined, style: Style): Role | null => {
  const own = numberOf(properties, 'w:outlineLvl');
  if (own !== null && own < BODY_TEXT) return toHeading(own + 1);
  const outline = own ?? style.outline;
  const isBody = outline !== null && outline >= BODY_TEXT;
  if (style.role !== null) return style.role.kind === 'heading' && isBody ? null : style.role;
  return outline === null || isBody ? null : toHeading(outline + 1);
};

const listPlace = (properties: XmlElement | undefined, style: Style, numbering: Numbering): Place | null => {
  const own = childOf(properties, 'w:numPr');
  const list = settingOf(own, 'w:numId') ?? style.list;
  const depth = numberOf(own, 'w:ilvl') ?? style.depth ?? numbering.depthOf(list, style.id) ?? 0;
  const level = numbering.level(list, depth);
  const { namedList } = style;
  if (level !== null) return toPlace('list_item', Math.max(depth + 1, namedList?.depth ?? 0), level.ordered);
  // Programs that write no numbering still name the style of a list.
  return namedList === null || list !== null ? null : toPlace('list_item', namedList.depth, namedList.ordered);
};

/** What a paragraph is, by its outline level, its style and its list. A numbered heading is a heading. */
export const placeOf = (properties: XmlElement | undefined, style: Style, numbering: Numbering): Place => {
  const role = roleOf(properties, style);
  const place = role === null ? null : toPlace(role.kind, role.level);
  if (role?.kind === 'heading' && place !== null) return place;
  return listPlace(properties, style, numbering) ?? place ?? toPlace('paragraph');
};
