import { foldedAt, opensLine, type Words } from '../words.js';
import type { Candidate } from './candidates.js';
import type { NameRun } from './name-runs.js';
import { isArticle, isRoleHead, PREPOSITIONS } from './role-grammar.js';
import type { StatedRole } from './roles.js';
import { isPostOfOne, SHARED_HEADS } from './told-posts.js';

/** After an article or a preposition an unknown name is a thing's or a body's. */
export const isLed = (words: Words, { from }: NameRun): boolean =>
  foldedAt(words, from - 1) === '(' || isArticle(foldedAt(words, from - 1)) || PREPOSITIONS.has(foldedAt(words, from - 1));

const COMPANY = /(?:accompagne|entoure|represente|prononce|preside|assiste|rejoint|remplace|precede|suivi)(?:e|s|es)? $/;

const FARTHEST_HEAD = 8;

/** «maire de Villeneuve Loubet, conseiller»: the complement of a post, in the same clause. */
function isOfPost(words: Words, index: number): boolean {
  for (let at = index; index - at < FARTHEST_HEAD && words.tokens[at]?.kind === 'word' && !opensLine(words, at + 1); at--)
    if (isRoleHead(words, at)) return true;
  return false;
}

const GIVING_WORD =
  /(?:^|[^a-z])(?:(?:la voix|la presidence|la houlette|la plume|la baguette|la conduite|chairmanship|presidency|leadership) (?:de |d'|of ))$/;

/** «par la voix de X», «sous la présidence de X»: only people lend theirs. */
export const isVoiced = (words: Words, { from, to }: NameRun): boolean => {
  const { start = 0 } = words.tokens[from] ?? {};
  return to - from === 2 && GIVING_WORD.test(words.shadow.slice(Math.max(0, start - 28), start));
};

const WITH = new Set(['pour', 'selon', 'par', 'avec', 'with', 'by', 'for', 'from', 'of', 'de', "d'"]);

/** «Pour X, vice-présidente de la Région, …»: led by a preposition, and behind the comma a post that only one holds. */
const isBehindPost = (words: Words, { from, to }: NameRun, role: string): boolean =>
  to - from === 2 && WITH.has(foldedAt(words, from - 1)) && isPostOfOne(role) && !isOfPost(words, from - 2);

/** «accompagnée de X, secrétaire d'État»: who is with somebody, and holds a post. */
export function isAccompanied(words: Words, { run, role }: Candidate): boolean {
  if (role === null || role.rule !== 'P-08' || role.start < (words.tokens[run.to - 1]?.end ?? 0)) return false;
  const { start = 0 } = words.tokens[run.from - 1] ?? {};
  const post = words.shadow.slice(role.start, role.end);
  return isBehindPost(words, run, post) || (COMPANY.test(words.shadow.slice(Math.max(0, start - 16), start)) && !SHARED_HEADS.test(post));
}

const NAMING = /(?:appointment|nomination|promotion|election|hiring|arrival|recruitment|recrutement|arrivee) (?:of |de |d')$/;

/** "the appointment of X as Vice President", «la nomination de X au poste de …»: who is given a post. */
export function isAppointed(words: Words, { from, to }: NameRun): boolean {
  const { start = 0 } = words.tokens[from] ?? {};
  return (
    to - from === 2 &&
    ['as', 'to', 'comme', 'en', 'au', 'a'].includes(foldedAt(words, to)) &&
    NAMING.test(words.shadow.slice(Math.max(0, start - 20), start))
  );
}

const TALKING_WITH = /(?:conversation|interview|discussion|entretien|dialogue|conversations) (?:with|avec) $/;

/** "in conversation with X": only people are talked with. */
export const isTalkedWith = (words: Words, { from }: NameRun): boolean => {
  const { start = 0 } = words.tokens[from] ?? {};
  return TALKING_WITH.test(words.shadow.slice(Math.max(0, start - 24), start));
};

const ACCORDING = /(?:according to|selon|d'apres) $/;

/** "according to Tavi Roy, interim provost": a source with a post. */
export const isSourceWithPost = (words: Words, { from, to }: NameRun, role: StatedRole | null): boolean => {
  const { start = 0 } = words.tokens[from] ?? {};
  return role !== null && to - from === 2 && ACCORDING.test(words.shadow.slice(Math.max(0, start - 14), start));
};
