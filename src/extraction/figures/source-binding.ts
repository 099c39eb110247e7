import type { Figure } from './figure.js';
import { neighbours } from './neighbours.js';
import type { Source } from './source-frames.js';
import { formAt, type Passage } from './tokens.js';

const NEAR = 24;
const CLOSING = new Set([',', ';', '.', ')', '']);

/** «45 %, selon l'Insee, et 12 % selon la Dares»: said after its figure, a source is done with it. */
function isTrailing(passage: Passage, { first, next }: Source, figures: readonly Figure[]): boolean {
  const owner = neighbours(figures, first).before;
  return owner !== null && owner.next <= first && first - owner.next < NEAR && CLOSING.has(formAt(passage, next));
}

const OTHER_CLAUSES = new Set([';', 'alors', 'tandis', 'while', 'whereas', 'quand']);
const JOINTS = new Set(['et', 'and', 'mais', 'but', 'or', 'ou', ';']);

/** «…, et, d'après la MSA, deux sur cinq …»: the source opens a clause of its own. */
function opensClause(passage: Passage, { first, next }: Source): boolean {
  const before = formAt(passage, first - 1) === ',' ? first - 2 : first - 1;
  return JOINTS.has(formAt(passage, before)) && formAt(passage, next) === ',';
}

const ENDS = new Set(['.', '']);

/** «… ; le prix moyen est passé de 3,5 à 3,8 euros, d'après les données de l'Observatoire.»: the last words are said of all that stands before. */
const closesSentence = (passage: Passage, { next }: Source): boolean =>
  [next, next + 1, next + 2].some((at) => ENDS.has(formAt(passage, at)));

/** "died while homeless": "while" without a comma begins no clause with figures of its own. */
const isOtherClause = (passage: Passage, at: number): boolean =>
  OTHER_CLAUSES.has(formAt(passage, at)) && !(formAt(passage, at) === 'while' && formAt(passage, at - 1) !== ',');

/** A source that closes the sentence reaches across a semicolon, never across «alors que». */
function crossesClause(passage: Passage, from: number, to: number, closing: boolean): boolean {
  for (let at = from; at < to; at++) if (isOtherClause(passage, at) && !(closing && formAt(passage, at) === ';')) return true;
  return false;
}

/** A source that is named behind a figure of its clause. */
function reachesBack(passage: Passage, source: Source, figures: readonly Figure[], figure: Figure): boolean {
  if (source.reach === 'forward') return false;
  const isNearest = neighbours(figures, source.first).before === figure;
  if (source.reach === 'local') return isNearest;
  // Who draws up a list gives a place in it, and nothing else: "placed 300 orders in the Harbour Report".
  if (source.reach === 'back') return isNearest && figure.unit === 'rank';
  return !opensClause(passage, source) && !crossesClause(passage, figure.next, source.first, closesSentence(passage, source));
}

/** «(Insee)» is done with its figure; what is not in brackets governs on. */
const reachesOn = (passage: Passage, source: Source, figure: Figure): boolean =>
  source.reach !== 'back' && (source.reach !== 'local' || figure.first < source.next || !CLOSING.has(formAt(passage, source.next)));

/** A source governs what follows it; named last, what stands before. */
export function bindSource(passage: Passage, sources: readonly Source[], figures: readonly Figure[], index: number): Source | null {
  const figure = figures[index];
  if (figure === undefined) return null;
  const { before, after } = neighbours(sources, figure.first);
  const back = after !== null && reachesBack(passage, after, figures, figure) ? after : null;
  const on = before !== null && reachesOn(passage, before, figure) ? before : null;
  if (back !== null && on !== null && isTrailing(passage, on, figures) && isTrailing(passage, back, figures)) return back;
  return on ?? back;
}
