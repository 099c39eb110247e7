import { TRADES } from '../lexicons/trades.js';
import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, isEnglishAt, sentenceStart, type Words } from '../words.js';
import type { NameRun } from './name-runs.js';
import { isArticle, roleHeadFrom } from './role-grammar.js';
import type { StatedRole } from './roles.js';
import { isSpeechWord } from './speech-words.js';

/** Heads that organisations carry as well («Durand Conseil, membre de …»): not enough to make an unknown name a person. */
export const SHARED_HEADS =
  /^(?:(?:un |une |a |an |the |le |la |l')?(?:[a-z]+ )?)?(?:membres?(?! (?:du parlement|de l'assemblee nationale|du congres))|members?(?! (?:of (?:the )?(?:parliament|congress|legislat|senate|house|assembly)|for ))|leaders?|partners?|partenaires?|gestionnaires?|createurs?|editeurs?|producteurs?|fondateurs?|acteurs?|laureats?|contacts?|parrains?|pilotes?|champions?|representants?|specialistes?|specialists?|constructeurs?|operateurs?|operators?|transporteurs?|investisseurs?|investors?|actionnaires?|promoteurs?|organisateurs?|concepteurs?|assureurs?|insurers?|negociants?|marchands?|exploitants?|publishers?|retailers?|developers?|developpeurs?|designers?|brokers?|dealers?|traders?|sponsors?|owners?|distributeurs?|imprimeurs?|brewers?|builders?|growers?|sellers?|producers?|experts?|pionniers?|pioneers?)(?![a-z-])/;

/** «To start using Durand Pay, merchants can …»: several are no apposition of one. */
const isPlural = (role: string): boolean => /^[a-z-]+(?: [a-z-]+){0,3}$/.test(role) && /[^su]s$/.test(role);

/** «le transporteur néerlandais Van Rijn», «chef de file canadien»: what companies are. */
const isTrade = (role: string): boolean => TRADES.has(role.split(/[^a-z-]/, 1)[0] ?? '') || role.startsWith('chef de file');

/** «Durand Roche as legal counsel» */
const ADVISING = /(?:counsel|advisers?|advisors?|auditors?|agents?|managers?|bookrunners?)$/;

/** «le mot du | Premier ministre, | Zbynek Holub»: French leads to a post with «du», «au», «son», and two capitals say who holds it. */
const isOneHolder = (words: Words, { from, to, first }: NameRun, start: number): boolean =>
  to - from === 2 &&
  first === from &&
  ['du', 'au', 'son', 'sa', 'leur', 'notre'].includes(foldedAt(words, firstTokenFrom(words.tokens, start) - 1));

/** Posts that no body holds, by a noun of theirs. */
const POSTS_OF_ONE =
  /(?:^|[ -])(?:officer|director|president|chair(?:man|woman|person)?|ceo|cfo|coo|cto|cmo|dean|provost|chancellor|rector|mayor|minister|secretary|senator|treasurer|governor|ambassador|curator|professor|coach|captain|editor|directeur|directrice|presidente|maire|ministre|secretaire|senateur|senatrice|depute|deputee|pdg|doyen|doyenne|recteur|rectrice|prefet|prefete|tresorier|tresoriere|procureur|procureure|adjoint|adjointe|conservateur|conservatrice|professeure?)(?![a-z-])/;

export const isPostOfOne = (role: string): boolean => POSTS_OF_ONE.test(role) && !SHARED_HEADS.test(role) && !isPlural(role);

const isTwoWords = ({ from, to, first }: NameRun): boolean => to - from === 2 && first === from;

/** "said the President of the League, Zbynka Holub", "Former Harbour Secretary, Zbynka Holub welcomed": a post that speaks, or opens its sentence, is over its comma that of who is named. */
function leadsToHolder(words: Words, run: NameRun, { start, end }: StatedRole): boolean {
  if (!isTwoWords(run) || !isPostOfOne(words.shadow.slice(start, end))) return false;
  const post = firstTokenFrom(words.tokens, start);
  const before = isArticle(foldedAt(words, post - 1)) ? post - 2 : post - 1;
  if (isSpeechWord(foldedAt(words, before)) && words.tokens[before]?.casing === 'lower') return true;
  const opens = sentenceStart(words, blockAt(words, start), start) === before + 1;
  return opens && words.tokens[run.to]?.casing === 'lower' && /(?:ed|s|ly|a|e|ment)$/.test(foldedAt(words, run.to));
}

/** «Zbynek Holub est maraîcher», "Zbynka Holub has joined the company as Chief Marketing Officer": what is told of one. */
const isToldOfOne = (words: Words, run: NameRun, role: string): boolean =>
  isTwoWords(run) &&
  (isPostOfOne(role) ||
    (foldedAt(words, run.to) === 'est' && roleHeadFrom(words, run.to + 1, run.to + 2) > 0 && !SHARED_HEADS.test(role) && !isPlural(role)));

/** "1,875 Quay Clinic | physician practices", "a Quayline researcher": in English small letters right behind capitals tell what kind of thing or whose. */
const isOfNextNoun = (words: Words, { rule, start }: StatedRole): boolean => {
  const at = firstTokenFrom(words.tokens, start);
  return rule === 'P-09' && isEnglishAt(words, at) && words.tokens[at]?.casing === 'lower';
};

/** «Chair, Vine Trust»: before a comma a role may belong to the body after it; some posts bodies hold as well. */
export function isRoleOfOne(words: Words, run: NameRun, stated: StatedRole): boolean {
  const { rule, start, end } = stated;
  const role = words.shadow.slice(start, end);
  if (isTrade(role) || isOfNextNoun(words, stated) || (rule === 'P-08-as' && ADVISING.test(role))) return false;
  if (rule === 'P-10-comma')
    return leadsToHolder(words, run, stated) || (isOneHolder(words, run, start) && !SHARED_HEADS.test(role) && !isPlural(role));
  if (rule === 'P-08-told') return isToldOfOne(words, run, role);
  if (rule === 'P-08' && isPlural(role)) return false;
  return end < (words.tokens[run.from]?.start ?? 0) || !SHARED_HEADS.test(role);
}
