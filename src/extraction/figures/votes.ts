import { type Numeral, numberOf } from './digits.js';
import { type Figure, type Stretch, toFigure } from './figure.js';
import { isYearLike } from './measured.js';
import { parseNounPhrase } from './noun-phrases.js';
import { parseNumeral } from './numerals.js';
import { parseMonth } from './period-parts.js';
import { subjectBefore } from './subjects.js';
import { formAt, type Passage } from './tokens.js';
import { parseUnit } from './units.js';

const VOTES = { fr: new Set(['voix', 'votes', 'suffrages']), en: new Set(['votes']) };
const SIDES = { fr: new Set(['pour', 'contre']), en: new Set(['for', 'against', 'opposed', 'abstaining', 'voting']) };
const ABSTENTIONS = new Set(['abstentions', 'abstention']);
const WIDEST_TALLY = 24;

/** The «voix» or «votes» of a vote, said once within a few words. */
function findBallots(passage: Passage, at: number): Stretch | null {
  const names = VOTES[passage.language];
  for (let index = Math.max(0, at - WIDEST_TALLY); index < at + WIDEST_TALLY; index++) {
    if (names.has(formAt(passage, index))) return { first: index, next: index + 1 };
  }
  return null;
}

const hasAbstentions = (passage: Passage, at: number): boolean => {
  for (let index = at; index < at + WIDEST_TALLY; index++) if (ABSTENTIONS.has(formAt(passage, index))) return true;
  return false;
};

const toVotes = (passage: Passage, numeral: Numeral, next: number): Figure =>
  toFigure(
    { rule: 'tally', kind: 'count', unit: 'count', value: numberOf(numeral), first: numeral.first, next, number: numeral },
    { counted: findBallots(passage, numeral.first) ?? subjectBefore(passage, numeral.first) },
  );

/** «505 voix pour, | 92 contre | et 44 abstentions». */
function parseTally(passage: Passage, at: number): Figure | null {
  const numeral = parseNumeral(passage, at);
  if (numeral === null || isYearLike(numeral) || !SIDES[passage.language].has(formAt(passage, numeral.next))) return null;
  const voted = findBallots(passage, at) !== null || hasAbstentions(passage, at);
  return voted ? toVotes(passage, numeral, numeral.next + 1) : null;
}

const VOTING = /^(?:vot|pass|approv|adopt|reject|rejet)/;
const FARTHEST_VOTE = 8;
const BETWEEN_SIDES = new Set(['-', 'to', 'contre', 'against']);

const isVote = (passage: Passage, at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST_VOTE); index--) if (VOTING.test(formAt(passage, index))) return true;
  return false;
};

/** A number in digits with neither unit nor noun. */
function parseBallots(passage: Passage, at: number): Numeral | null {
  const numeral = parseNumeral(passage, at);
  if (numeral === null || isYearLike(numeral) || numeral.exponent !== 0 || numeral.words) return null;
  return parseUnit(passage, numeral.next, false) === null && parseNounPhrase(passage, numeral.next) === null ? numeral : null;
}

/** "a vote of 68-31", "voted 312 to 120": the first side of two. */
function parseFirstSide(passage: Passage, at: number): Figure | null {
  const numeral = parseBallots(passage, at);
  if (numeral === null || !['-', 'to'].includes(formAt(passage, numeral.next)) || !isVote(passage, at)) return null;
  const other = parseBallots(passage, numeral.next + 1);
  // "a vote on 13-16 April"
  return other === null || parseMonth(passage, other.next) !== null ? null : toVotes(passage, numeral, numeral.next);
}

export const parseVotes = (passage: Passage, at: number): Figure | null => parseTally(passage, at) ?? parseFirstSide(passage, at);

/** The side after another: «312 voix contre | 205», "68-|31". */
export function parseOtherSide(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  if (previous === undefined || previous.next !== at - 1 || !BETWEEN_SIDES.has(formAt(passage, at - 1))) return null;
  const ballots = previous.counted !== null && VOTES[passage.language].has(formAt(passage, previous.counted.first));
  const worded = ballots && formAt(passage, at - 1) === 'to' ? parseNumeral(passage, at) : null;
  const numeral = previous.rule === 'tally' || ballots ? (parseBallots(passage, at) ?? worded) : null;
  return numeral === null ? null : toVotes(passage, numeral, numeral.next);
}
