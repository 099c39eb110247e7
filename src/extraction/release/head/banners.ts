import { BANNER, BANNER_ENDING } from '../../lexicons/headings.js';
import { HEADLINE_VERBS } from '../../lexicons/headlines.js';
import { startsDate } from '../../text/dates.js';
import { shadow } from '../../text/folded.js';

/** A name before the banner: «Oak & Anchor – media release». */
const LONGEST_SENDER = 70;
const LONGEST_ENDED = 100;

/** What a law says of a release, beside the banner: «Press release | Ad hoc announcement pursuant to Art. 53», «Communiqué – Information privilégiée». */
const REGULATORY =
  /^(?:ad[- ]hoc|inside information|regulat(?:ed|ory)|information (?:reglementee|privilegiee|permanente)|pursuant to|in accordance with|conformement a|en application de|not for (?:release|distribution|publication)|(?:pour|for) (?:diffusion|publication|immediate)|(?:strictly |sous )?embargo)/;

/** «Right to repair: Parliament wants longer-lasting phones | News»: a title, and the column it stands in. */
const tellsBefore = (parts: readonly string[]): boolean =>
  parts.some((part) =>
    part
      .split(' ')
      .slice(1)
      .some((word) => HEADLINE_VERBS.has(word)),
  );

const DAY = /^(?:(?:le |on )?\d{1,2}(?:er|st|nd|rd|th)? [a-z]{3,9},? \d{4}|[a-z]{3,9} \d{1,2},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$/;

/** «Press release - | 27 May 2008 - | For immediate use»: a notice, and at most the day. */
const isNotice = (parts: readonly string[]): boolean =>
  parts.some((part) => REGULATORY.test(part)) && parts.every((part) => REGULATORY.test(part) || DAY.test(part));

/** Banner words on their own, or beside a name, a date or a number; not «Communiqué de presse : la Ville ouvre une école». */
export function bannerOf(folded: string): 'banner' | 'labelled' | null {
  const parts = folded.split(/\s?[|•·\]]\s?|\s[-]\s| ?: |: /).filter((part) => part !== '');
  const at = parts.findIndex((part) => BANNER.test(part));
  if (at < 0 || folded.indexOf(parts[at] ?? '') > LONGEST_SENDER || tellsBefore(parts.slice(0, at))) return null;
  const rest = parts.slice(at + 1).join(' ');
  if (REGULATORY.test(rest) || isNotice(parts.slice(at + 1))) return 'banner';
  const wordsOfRest = rest.split(' ');
  const says =
    wordsOfRest.length > 4 &&
    (/[!?]/.test(rest) || wordsOfRest.some((word) => HEADLINE_VERBS.has(word.replace(/^[a-z]'/, ''))) || rest.length > 50);
  if (at === 0 && /statement$/.test(parts[0] ?? '') && /^[a-z]+ [a-z]/.test(rest) && !startsDate(wordsOfRest[0] ?? '')) return 'labelled';
  if (at === 0 && says && !/^(?:n[°o]\.? ?\d|ref)/.test(rest)) return 'labelled';
  return folded.length <= 130 ? 'banner' : null;
}

/** «Clear Seas & Ocean Trust joint press release» */
export function endingOf(text: string, folded: string, verb: boolean): 'banner' | null {
  const ending = verb || text.length > LONGEST_ENDED ? null : BANNER_ENDING.exec(folded);
  if (ending === null) return null;
  const name = text.slice(0, ending.index).replace(/ joint$/i, '');
  return /(?:^| )\p{Ll}{4}/u.test(name) ? null : 'banner';
}

/** «Durand Trust press release: …»: how long the name, the banner after it and the colon are; 0 when the line begins otherwise. */
export function namedBannerLength(text: string): number {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > LONGEST_SENDER || text.charAt(colon + 1) !== ' ' || !/\S {1,2}\S/.test(text.slice(colon + 2))) return 0;
  const before = text.slice(0, colon).trimEnd();
  return endingOf(before, shadow(before), false) === null ? 0 : colon + 2;
}
