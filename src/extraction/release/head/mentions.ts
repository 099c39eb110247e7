import type { Words } from '../../words.js';

const WITHIN = 60_000;

/** The text below a unit, asked for the names printed in the head. */
export interface Mentions {
  /** True when a folded line stands in the text from an offset on, whatever blanks and line breaks part its words. */
  holdBelow: (offset: number, line: string) => boolean;
}

const isBlank = (folded: string, at: number): boolean => /\s/.test(folded.charAt(at));

/** The shadow with one blank for every run of them, made once; and for each run longer than one, how much it lost so far. */
export function openMentions({ shadow }: Words): Mentions {
  let flat: string | null = null;
  const runs: { end: number; lost: number }[] = [];
  const open = (): string => {
    let lost = 0;
    return shadow.slice(0, WITHIN).replace(/\s+/g, (run, at: number) => {
      if (run.length > 1) {
        lost += run.length - 1;
        runs.push({ end: at + run.length, lost });
      }
      return ' ';
    });
  };
  const lostBefore = (offset: number): number => {
    let lost = 0;
    for (const run of runs) {
      if (run.end > offset) break;
      lost = run.lost;
    }
    return lost;
  };
  return {
    holdBelow: (offset, line) => {
      flat ??= open();
      // A unit ends in a word: the blanks after it begin what stands below.
      return offset < WITHIN && !isBlank(shadow, offset - 1) && flat.includes(line, offset - lostBefore(offset));
    },
  };
}
