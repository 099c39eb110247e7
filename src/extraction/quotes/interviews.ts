import type { People } from '../people/people.js';
import { shadow } from '../text/folded.js';
import { foldedAt, type Words } from '../words.js';
import { type Attribution, toAttribution } from './attribution.js';
import type { MarkedSpan } from './marked-span.js';
import { type Subject, subjectAt } from './subjects.js';

const HEADING =
  /(?:questions? a|entretien avec|interview (?:de|d'|avec|with)|rencontre avec|echange avec|dialogue avec|paroles? de|la parole a|questions (?:for|to|with)|conversation with|in conversation with|q&a with|interview:)[ .…:']/;
const LONGEST_HEADING = 400;
const MOST_BLOCKS = 40;

/** Who answers: the person named in the last heading that announces an interview. */
function interviewee(words: Words, people: People, block: number): Attribution | null {
  for (let at = block - 1; at >= 0 && block - at <= MOST_BLOCKS; at--) {
    const { start = 0, end = 0 } = words.blocks[at] ?? {};
    if (end - start > LONGEST_HEADING || !HEADING.test(words.shadow.slice(start, end))) continue;
    const { from = 0, to = 0 } = words.ranges[at] ?? {};
    for (let index = from; index < to; index++) {
      const subject = people.byToken.has(index) ? subjectAt(words, people, index, to) : null;
      if (subject !== null)
        return toAttribution(words, { subject, cue: null, range: subject }, { side: 'before', rule: 'Q-27', confidence: 0.85 });
    }
  }
  return null;
}

/** «Et le budget ?⏎« Il est voté. »»: the line before an answer, in its block, asks. */
export function answersLine(words: Words, { block, start, end }: MarkedSpan): boolean {
  const range = words.blocks[block];
  if (range === undefined || start <= range.start) return false;
  const before = words.text.slice(range.start, start);
  return /\?\s{0,4}\n\s{0,4}$/.test(before.slice(-8)) && !/\p{L}/u.test(words.text.slice(end, range.end));
}

/** An answer between marks, after a line or a paragraph that asks: the interviewee's. */
export function interview(words: Words, people: People, span: MarkedSpan): Attribution | null {
  const { to = 0 } = words.ranges[span.block - 1] ?? {};
  return answersLine(words, span) || foldedAt(words, to - 1) === '?' ? interviewee(words, people, span.block) : null;
}

const INITIAL = /^(?:[a-z]\.-?){1,3}$/;
const ANSWERS = new Set(['r', 'reponse', 'a', 'answer']);

/** «A. R. :», «R :»: whoever of the document has these initials, or the interviewee. */
export function initialsLine(words: Words, people: People, block: number, from: number, colon: number): Attribution | null {
  if (colon - from < 1 || colon - from > 4) return null;
  const label = words.tokens.slice(from, colon).map(({ folded }) => folded);
  if (label.length === 1 && ANSWERS.has(label[0] ?? '')) return interviewee(words, people, block);
  const letters = label.join('').replace(/[^a-z]/g, '');
  if (letters.length < 2 || !label.every((one) => INITIAL.test(one) || one === '.' || /^[a-z]$/.test(one))) return null;
  const bearers = people.all.slice(0, MOST_PEOPLE).filter(({ name }) => initialsOf(name.name) === letters);
  const [person] = bearers;
  if (person === undefined || bearers.length > 1) return null;
  const subject: Subject = { kind: 'person', from, to: colon, people: [person], role: null, gender: null };
  return toAttribution(words, { subject, cue: null, range: { from, to: colon } }, { side: 'before', rule: 'S1-initials', confidence: 0.9 });
}

const MOST_PEOPLE = 200;

/** «Jean-Paul Roy» → «jpr». */
const initialsOf = (name: string): string =>
  shadow(name)
    .split(/[\s-]+/)
    .map((part) => part.charAt(0))
    .join('');
