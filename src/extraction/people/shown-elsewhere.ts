import { nameKey } from '../../domain/folding.js';
import { foldedAt, type Words } from '../words.js';
import { type Candidate, holdsCommonWord, holdsHouse } from './candidates.js';
import { isLed } from './led-names.js';
import { nameOfRun } from './people.js';

const lastWord = (words: Words, { run }: Candidate): string => nameKey(foldedAt(words, run.to - 1));

/** "Zbynka Holub, of the University, …" where the text says "Professor Holub" elsewhere: the one name of two or three words that ends in the family name is hers. */
export function admitShown(words: Words, candidates: readonly Candidate[], admitted: boolean[]): void {
  const shown = new Set(candidates.filter(({ run }, at) => admitted[at] && run.surnameOnly).map((one) => lastWord(words, one)));
  if (shown.size === 0) return;
  const bearers = new Map<string, Set<string>>();
  candidates.forEach((one) => {
    if (one.run.surnameOnly || !shown.has(lastWord(words, one))) return;
    const names = bearers.get(lastWord(words, one)) ?? new Set();
    bearers.set(lastWord(words, one), names.add(nameKey(nameOfRun(words, one.run).name)));
  });
  candidates.forEach((one, at) => {
    const { run } = one;
    if (admitted[at] || run.to - run.from > 3 || bearers.get(lastWord(words, one))?.size !== 1) return;
    if (!isLed(words, run) && !holdsCommonWord(words, run) && !holdsHouse(words, run)) admitted[at] = true;
  });
}
