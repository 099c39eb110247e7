import type { People } from '../people/people.js';
import { foldedAt, type Words } from '../words.js';
import { type Attribution, toAttribution } from './attribution.js';
import { subjectAt } from './subjects.js';

const HEADING =
  /(?:questions? a|entretien avec|interview (?:de |d'|avec|with)|rencontre avec|echange avec|questions (?:for|to|with)|conversation with|q&a with) /;
const LONGEST_HEADING = 160;
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

/** An answer between marks, after a paragraph that asks: the interviewee's. */
export function interview(words: Words, people: People, block: number): Attribution | null {
  const { to = 0 } = words.ranges[block - 1] ?? {};
  return foldedAt(words, to - 1) === '?' ? interviewee(words, people, block) : null;
}
