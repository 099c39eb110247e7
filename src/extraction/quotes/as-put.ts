import { skipBracket } from '../people/after-names.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import { type Attribution, type Place, toAttribution } from './attribution.js';
import { type Subject, subjectAt } from './subjects.js';

type People = Place['people'];

const isPuts = (words: Words, at: number): boolean => /^puts?$/.test(foldedAt(words, at)) && foldedAt(words, at + 1) === 'it';

const LONGEST = 24;

function putsAfter(words: Words, as: number, limit: number): number {
  for (let at = as + 1; at < Math.min(limit, as + LONGEST); at++) if (isPuts(words, at)) return at;
  return -1;
}

/** The verb of "as X, chair of A (the Alder League), | puts it", with its subject; null when somebody else's words stand between. */
function putBy(words: Words, people: People, as: number, limit: number): { subject: Subject; puts: number } | null {
  const puts = foldedAt(words, as) === 'as' ? putsAfter(words, as, limit) : -1;
  const subject = puts < 0 ? null : subjectAt(words, people, as + 1, puts);
  if (subject === null) return null;
  const role = subject.role === null ? subject.to : firstTokenFrom(words.tokens, subject.role.end);
  const past = Math.max(skipBracket(words, subject.to, puts), role);
  return past === puts || (past === puts - 1 && foldedAt(words, past) === ',') ? { subject, puts } : null;
}

const LONGEST_OPENING = 3;

/** «As X, founder of A, puts it: “…”», «Or, as X put it, “…”»; `end` is the token of the opening mark, or of the colon before it. */
export function asPutBefore(words: Words, people: People, from: number, end: number): Attribution | null {
  const it = [',', ':'].includes(foldedAt(words, end - 1)) ? end - 2 : end - 1;
  if (foldedAt(words, it) !== 'it' || !isPuts(words, it - 1)) return null;
  for (let as = from; as < Math.min(it, from + LONGEST_OPENING); as++) {
    const found = putBy(words, people, as, it + 1);
    if (found !== null)
      return toAttribution(
        words,
        { subject: found.subject, cue: 'put', range: { from: as, to: it + 1 } },
        { side: 'before', rule: 'S1-as', confidence: 0.85 },
      );
  }
  return null;
}

/** «“where our wire meets your house”, as the company puts it». */
export function asPutAfter(words: Words, people: People, at: number, limit: number): Attribution | null {
  const found = putBy(words, people, at, limit);
  if (found === null) return null;
  return toAttribution(
    words,
    { subject: found.subject, cue: 'put', range: { from: at, to: found.puts + 2 } },
    { side: 'after', rule: 'S5-words', confidence: 0.85 },
  );
}
