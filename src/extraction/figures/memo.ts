import type { Passage } from './tokens.js';

type Parser<T> = (passage: Passage, at: number) => T | null;

let rules = 0;

/** Many rules ask the same of one token: each is answered once a passage, which keeps the answers by rule and token. */
export function memoised<T>(parse: Parser<T>): Parser<T> {
  const rule = rules++;
  return (passage, at) => {
    if (at < 0) return parse(passage, at);
    // No other rule fills this list.
    let known = passage.answers[rule] as (T | null | undefined)[] | undefined;
    if (known === undefined) {
      known = [];
      passage.answers[rule] = known;
    }
    const answer = known[at];
    if (answer !== undefined) return answer;
    const parsed = parse(passage, at);
    known[at] = parsed;
    return parsed;
  };
}
