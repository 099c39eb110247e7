import type { Passage } from './tokens.js';

type Parser<T> = (passage: Passage, at: number) => T | null;

/** Many rules ask the same of one token: each is answered once a passage. */
export function memoised<T>(parse: Parser<T>): Parser<T> {
  const answers = new WeakMap<Passage, (T | null | undefined)[]>();
  return (passage, at) => {
    let known = answers.get(passage);
    if (known === undefined) {
      known = [];
      answers.set(passage, known);
    }
    const answer = known[at];
    if (answer !== undefined) return answer;
    const parsed = parse(passage, at);
    known[at] = parsed;
    return parsed;
  };
}
