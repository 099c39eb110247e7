import { fill, type Setting } from './filling.js';
import type { Issuer, Speaker } from './issuers.js';
import type { Random } from './random.js';
import type { Theme } from './tongue.js';

export interface Section {
  heading: string;
  paragraphs: string[];
  bullets: string[];
}

/** A communiqué before it is a text, a Markdown file or a web page. */
export interface Outline {
  language: 'fr' | 'en';
  banner: string;
  title: string;
  subtitle: string;
  dateline: string;
  lead: string;
  sections: Section[];
}

const DAY_MS = 24 * 3600 * 1000;

function toSetting({ tongue, place, name, subject, of, host }: Issuer, at: number): Setting {
  const date = new Date(at - (at % DAY_MS));
  const year = date.getUTCFullYear();
  const words = { place, issuer: name, subject, of, host, day: String(date.getUTCDate()), month: tongue.months[date.getUTCMonth()] ?? '' };
  return { tongue, year, words: { ...words, year: String(year) } };
}

/** Draws without giving the same sentence twice in one communiqué. */
function openDrawer(setting: Setting, random: Random) {
  const decks = new Map<readonly string[], string[]>();
  return (sentences: readonly string[], words: Readonly<Record<string, string>> = {}): string => {
    const deck = decks.get(sentences) ?? [];
    const drawn = deck.pop() ?? random.pick(sentences);
    decks.set(sentences, deck.length > 0 ? deck : random.shuffle(sentences).filter((sentence) => sentence !== drawn));
    return fill(drawn, { ...setting, words: { ...setting.words, ...words } }, random);
  };
}

type Drawer = ReturnType<typeof openDrawer>;

function quoteParagraph({ tongue }: Issuer, theme: Theme, { name, role }: Speaker, draw: Drawer): string {
  const words = draw(theme.quotes);
  return draw(tongue.attributions, { words, stem: words.replace(/\.$/, ''), more: draw(tongue.common.quotes), speaker: name, role });
}

function closing(issuer: Issuer, draw: Drawer): Section[] {
  const { about, contact } = issuer.tongue;
  return [
    { heading: draw([about.heading]), paragraphs: [draw(about.texts)], bullets: [] },
    { heading: contact.heading, paragraphs: [draw([contact.line], { speaker: issuer.contact })], bullets: [] },
  ];
}

function middle(issuer: Issuer, theme: Theme, random: Random, draw: Drawer): Section[] {
  const { common, partials } = issuer.tongue;
  const [first, second, third, fourth] = random.shuffle(issuer.speakers);
  if (!first || !second || !third || !fourth) throw new Error('an issuer has four speakers');
  const facts = (count: number): string => Array.from({ length: count }, () => draw(theme.facts)).join(' ');
  const quote = (speaker: Speaker): string => quoteParagraph(issuer, theme, speaker, draw);
  const partial = draw(partials, { speaker: fourth.name, role: fourth.role });
  const bullets = random.shuffle(theme.bullets).map((bullet) => draw([bullet]));
  return [
    { heading: draw(theme.headings), paragraphs: [facts(3), quote(first), `${draw(common.facts)} ${facts(1)}`], bullets: [] },
    { heading: draw(theme.headings), paragraphs: [facts(2), quote(second), `${facts(1)} ${partial}`], bullets },
    { heading: draw(theme.headings), paragraphs: [`${draw(common.facts)} ${facts(1)}`, quote(third), draw(common.facts)], bullets: [] },
  ];
}

/** About a page by one issuer for each of `themes`, drawn from its language's. @param at ms: the day in the dateline */
export function outlineCommunique(issuer: Issuer, at: number, random: Random, themes = 1): Outline {
  const setting = toSetting(issuer, at);
  const draw = openDrawer(setting, random);
  const { tongue } = issuer;
  const theme = random.pick(tongue.themes);
  const others = themes === 1 ? [] : random.shuffle(tongue.themes.filter((other) => other !== theme)).slice(0, themes - 1);
  return {
    language: tongue.language,
    banner: tongue.banner,
    title: draw(theme.titles),
    subtitle: draw(theme.subtitles),
    dateline: draw([tongue.dateline]),
    lead: draw(theme.leads),
    sections: [...[theme, ...others].flatMap((one) => middle(issuer, one, random, draw)), ...closing(issuer, draw)],
  };
}
