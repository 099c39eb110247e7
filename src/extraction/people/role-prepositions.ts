import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { foldedAt, isCapital, type Words } from '../words.js';
import { isArticle, isRoleHead } from './role-grammar.js';

/** «chaplain to the fleet», «adviser to the president», «ambassador to Chad»: right after its head, «to» leads to whom a post serves. */
export const isTo = (words: Words, at: number): boolean =>
  isKnowing(words, at) ||
  isKnowing(words, at - 1) ||
  isSentTo(words, at) ||
  (foldedAt(words, at) === 'to' &&
    isRoleHead(words, at - 1) &&
    (isArticle(foldedAt(words, at + 1)) || words.tokens[at + 1]?.casing === 'capital'));

const SENT = new Set(['representative', 'ambassador', 'envoy', 'observer', 'delegate', 'adviser', 'advisor']);
const FARTHEST_SENT = 6;

/** "Permanent Representative of Norway | to the United Nations": where somebody is sent, behind whose they are. */
function isSentTo(words: Words, at: number): boolean {
  if (foldedAt(words, at) !== 'to' || foldedAt(words, at + 1) !== 'the' || !isCapital(words, at + 2)) return false;
  for (let head = at - 1; at - head <= FARTHEST_SENT && words.tokens[head]?.kind === 'word'; head--)
    if (SENT.has(foldedAt(words, head))) return true;
  return false;
}

/** «an official close to the file», «a source familiar with the talks» */
const isKnowing = (words: Words, at: number): boolean =>
  ['close to', 'familiar with', 'briefed on'].includes(`${foldedAt(words, at)} ${foldedAt(words, at + 1)}`) && isRoleHead(words, at - 1);

/** «présidente de la Ligue | contre | les marées», «de la Fondation | pour | la recherche»: what a body is for or against is part of its name. */
export const isCause = (words: Words, at: number): boolean =>
  ['pour', 'contre'].includes(foldedAt(words, at)) &&
  isCapital(words, at - 1) &&
  ORGANISATION_HEADS.has(foldedAt(words, at - 1)) &&
  isArticle(foldedAt(words, at + 1));

/** «secrétaire général | pour | l'Investissement», «secrétaire permanent | pour | la province de Sault»: behind a post in small words, «pour» leads to what has a capital, or to a territory. */
export function isForHouse(words: Words, at: number): boolean {
  if (foldedAt(words, at) !== 'pour' || words.tokens[at - 1]?.kind !== 'word') return false;
  const object = isArticle(foldedAt(words, at + 1)) ? at + 2 : at + 1;
  return (
    (isCapital(words, object) || TERRITORY.test(foldedAt(words, object))) &&
    (isRoleHead(words, at - 1) || QUALIFIES.test(foldedAt(words, at - 1)))
  );
}
const TERRITORY = /^(?:province|region|canton|departement|zone|territoire|district|agglomeration|metropole|commune)$/;
const QUALIFIES =
  /^(?:general|generale|delegue|deleguee|adjoint|adjointe|executif|executive|permanent|permanente|principal|principale|regional|regionale|technique|commercial|commerciale|marketing|ventes)$/;
