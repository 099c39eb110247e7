import { foldedAt, type TokenRange, type Words } from '../words.js';
import { bodyAt, describedBody, type IssuerCandidate, issuerCandidate, nameOf, rangeOf } from './issuer-bodies.js';
import { mentionsOf } from './issuer-names.js';
import type { ReleaseHead } from './metadata.js';

const REPORTED = 13;
const TAIL = 5;
const LONGEST_NAME = 12;

const REPORTS = new Set([
  'report',
  'survey',
  'study',
  'poll',
  'research',
  'analysis',
  'rapport',
  'enquete',
  'etude',
  'sondage',
  'barometre',
]);

const isReportBy = (words: Words, at: number): boolean =>
  ['by', 'from', 'de', 'par'].includes(foldedAt(words, at)) && REPORTS.has(foldedAt(words, at - 1)) && !isWanted(words, at - 1);

const WANTING = /^(?:reclam|demand|exig|appel|souhait|veu|calls?|wants?|demands?|seeks?|urges?|et|and|pour|for)(?:e|ent|s|ing|ons)?$/;
const FARTHEST_WANT = 4;

/** «réclame un renvoi et une enquête de l'Office»: somebody else is to make it. */
function isWanted(words: Words, report: number): boolean {
  for (let at = report - 1; at > report - FARTHEST_WANT; at--) if (WANTING.test(foldedAt(words, at))) return true;
  return false;
}
const isDash = (words: Words, at: number): boolean => foldedAt(words, at) === '-' && words.tokens[at]?.start !== words.tokens[at - 1]?.end;

/** "…, According to a New Report by Durand Research", «… – ICTU»: who is named at the end of the title. */
export function closingTitle(words: Words, { title }: ReleaseHead): IssuerCandidate[] {
  if (title === null) return [];
  const { from, to } = rangeOf(words, title.start, title.end);
  const found: IssuerCandidate[] = [];
  for (let at = from + 2; at < to - 1; at++) {
    const by = isReportBy(words, at);
    const body = by || isDash(words, at) ? bodyAt(words, at + 1, to) : null;
    if (body === null || body.to !== to) continue;
    const name = nameOf(words, body);
    if (by || mentionsOf(words, name) > 2) found.push(issuerCandidate(name, by ? REPORTED : TAIL, 'D-06-title'));
  }
  return found;
}

const OWN_RESEARCH = 3;
const MADE = new Set(['collected', 'conducted', 'compiled', 'released', 'published', 'gathered', 'issued', 'produced']);
const FIGURES = new Set(['data', 'figures', 'statistics', 'findings', 'results']);

/** "new research from the Durand Society has found": whoever studies tells of it. */
export function ofResearch(words: Words, { from, to }: TokenRange): IssuerCandidate[] {
  for (let at = from; at < to; at++) {
    const by = MADE.has(foldedAt(words, at + 1)) ? at + 2 : at + 1;
    const told = REPORTS.has(foldedAt(words, at)) || (by > at + 1 && FIGURES.has(foldedAt(words, at)));
    if (!told || !['by', 'from'].includes(foldedAt(words, by))) continue;
    const limit = Math.min(words.tokens.length, by + 1 + LONGEST_NAME);
    const body = describedBody(words, by + 1, limit) ?? bodyAt(words, by + 1, limit);
    if (body !== null) return [issuerCandidate(nameOf(words, body), OWN_RESEARCH, 'D-06-research')];
  }
  return [];
}
