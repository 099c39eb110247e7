import { ENGLISH_CUES } from '../lexicons/en/cue-verbs.js';
import { FINITE_CUES, PARTICIPLE_CUES } from '../lexicons/fr/cue-forms.js';
import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { TRADES } from '../lexicons/trades.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, type Words } from '../words.js';
import type { NameRun } from './name-runs.js';
import { isArticle, isRoleHead, PREPOSITIONS } from './role-grammar.js';
import type { StatedRole } from './roles.js';

/** A run of capitalised words that may be somebody's name, with the role stated beside it. */
export interface Candidate {
  run: NameRun;
  block: number;
  role: StatedRole | null;
}

/** Heads that organisations carry as well («Durand Conseil, membre de …»): not enough to make an unknown name a person. */
const SHARED_HEADS =
  /^(?:(?:un |une |a |an |the |le |la |l')?(?:[a-z]+ )?)?(?:membres?(?! (?:du parlement|de l'assemblee nationale|du congres))|members?(?! (?:of (?:the )?(?:parliament|congress|legislat|senate|house|assembly)|for ))|leaders?|partners?|partenaires?|gestionnaires?|createurs?|editeurs?|producteurs?|fondateurs?|acteurs?|laureats?|contacts?|parrains?|pilotes?|champions?|representants?|specialistes?|specialists?|constructeurs?|operateurs?|operators?|transporteurs?|investisseurs?|investors?|actionnaires?|promoteurs?|organisateurs?|concepteurs?|assureurs?|insurers?|negociants?|marchands?|exploitants?|publishers?|retailers?|developers?|designers?|brokers?|dealers?|traders?|sponsors?|owners?|distributeurs?|imprimeurs?|brewers?|builders?|growers?|sellers?|producers?|experts?|pionniers?|pioneers?)(?![a-z-])/;

const isSpeechWord = (folded: string): boolean => FINITE_CUES.has(folded) || PARTICIPLE_CUES.has(folded) || ENGLISH_CUES.has(folded);

/** «a déclaré X», «X explique», «X : «»: somebody who speaks. */
function speaks(words: Words, { from, to }: NameRun, start: number): boolean {
  if (isArticle(foldedAt(words, from - 1))) return false;
  const before = words.tokens[from - 1];
  if (before !== undefined && before.casing === 'lower' && isSpeechWord(before.folded)) return true;
  const after = words.tokens[to];
  if (after !== undefined && after.casing === 'lower' && isSpeechWord(after.folded) && isAdjacent(words, to - 1)) return true;
  if (from === start && isOfBody(words, to)) return true;
  return from === start && foldedAt(words, to) === ':' && ['«', '"'].includes(foldedAt(words, to + 1));
}

const LONGEST_BODY = 5;

/** "Zbynka Holub | of the Harbour Foundation added, “": where somebody belongs, then a verb of speech and marks. */
function isOfBody(words: Words, index: number): boolean {
  if (!['of', 'from', 'at'].includes(foldedAt(words, index))) return false;
  let at = isArticle(foldedAt(words, index + 1)) ? index + 2 : index + 1;
  const first = at;
  while (at - first < LONGEST_BODY && words.tokens[at]?.kind === 'word' && words.tokens[at]?.casing !== 'lower') at++;
  const mark = [',', ':'].includes(foldedAt(words, at + 1)) ? at + 2 : at + 1;
  return at > first && isSpeechWord(foldedAt(words, at)) && ['"', '«'].includes(foldedAt(words, mark));
}

/** «(D-NY)», «(EPP, DE)», «(LR)»-like codes of a party and a place, which only people have. */
function hasParty(words: Words, index: number): boolean {
  const start = words.tokens[index]?.start ?? 0;
  return foldedAt(words, index) === '(' && /^\([A-Z&]{1,6}(?:-[A-Z]{2}|, [A-Z]{2,3})\)/.test(words.text.slice(start, start + 16));
}

/** A capitalised word that the text also writes small is no name. */
export function holdsCommonWord({ tokens, lowerWords }: Words, { from, to }: NameRun): boolean {
  return tokens
    .slice(from, to)
    .some(({ kind, casing, folded }) => kind === 'word' && casing !== 'lower' && folded.length > 2 && lowerWords.has(folded));
}

/** After an article or a preposition an unknown name is a thing's or a body's. */
export const isLed = (words: Words, { from }: NameRun): boolean =>
  foldedAt(words, from - 1) === '(' || isArticle(foldedAt(words, from - 1)) || PREPOSITIONS.has(foldedAt(words, from - 1));

const CREDITS = [
  '©',
  'credit photo',
  'credits photo',
  'credit :',
  'credits :',
  'photo :',
  'photos :',
  'photo: ',
  'photo by',
  'photographie :',
];

/** «© Durand / V. Garel»: an initial and a family name where pictures are credited. */
const isCredited = (words: Words, { from }: NameRun): boolean => {
  const { start = 0, folded = '' } = words.tokens[from] ?? {};
  if (!folded.endsWith('.')) return false;
  const before = words.shadow.slice(Math.max(0, start - 45), start);
  return CREDITS.some((one) => before.lastIndexOf(one) > before.lastIndexOf('\n'));
};

const CLOSING = new Set(['»', '"', "'"]);

/** «« … »⏎— Zbynka Holub, graveuse»: under a quotation, after a dash, a name before its comma is a signer's. */
function signs(words: Words, { from, to }: NameRun): boolean {
  let at = from - 1;
  while (at >= 0 && from - at < 6 && ['-', '>'].includes(foldedAt(words, at))) at--;
  if (foldedAt(words, from - 1) !== '-' || !CLOSING.has(foldedAt(words, at)) || foldedAt(words, to) !== ',') return false;
  const led = words.tokens[to + 1]?.casing === 'lower' || isRoleHead(words, to + 1);
  return led && words.text.slice(words.tokens[at]?.end, words.tokens[from]?.start).includes('\n');
}

const LONGEST_CONTACT = 16;
const LEADS = new Set([':', '-', '|', '/', '·', '•', '*', 'l']);
const TRAILS = new Set(['-', '|', '/', '·', '<', '(', 'l', ',', ':']);

/** «Media: Iver Pike, 555-0140»: a name between separators, with its number or its address on the same line. */
function isReachable(words: Words, { from, to }: NameRun, limit: number): boolean {
  const start = words.tokens[from]?.start ?? 0;
  const first = from === 0 || words.text.slice(words.tokens[from - 1]?.end ?? 0, start).includes('\n');
  if (!first && !LEADS.has(foldedAt(words, from - 1))) return false;
  if (to < limit && isAdjacent(words, to - 1) && !TRAILS.has(foldedAt(words, to)) && !words.addresses.has(words.tokens[to]?.start ?? -1))
    return false;
  return hasAddress(words, to, limit, first && isLabelled(words, from) ? MOST_LINES : 0);
}

/** An address or a number after a name, at most so many lines further. */
function hasAddress(words: Words, to: number, limit: number, most: number): boolean {
  let lines = most;
  for (let at = to; at < limit && at - to < LONGEST_CONTACT; at++) {
    if (words.text.slice(words.tokens[at - 1]?.end ?? 0, words.tokens[at]?.start).includes('\n') && lines-- === 0) return false;
    if (words.addresses.has(words.tokens[at]?.start ?? -1)) return true;
  }
  return false;
}

/** A name, its post and its address may stand on a line each. */
const MOST_LINES = 2;
const CONTACT_LABEL = /(?:contacts?|presse|press|media|medias|enquiries|inquiries|relations)(?: [a-z]+)? ?:?\s{0,4}$/;

/** «Media contact:⏎Iver Pike⏎…» */
const isLabelled = (words: Words, from: number): boolean => {
  const { start = 0 } = words.tokens[from] ?? {};
  return CONTACT_LABEL.test(words.shadow.slice(Math.max(0, start - 40), start));
};

const COMPANY = /(?:accompagne|entoure|represente|prononce|preside|assiste|rejoint|remplace|precede|suivi)(?:e|s|es)? $/;

/** «accompagnée de X, secrétaire d'État»: who is with somebody, and holds a post. */
function isAccompanied(words: Words, { run, role }: Candidate): boolean {
  if (role === null || role.rule !== 'P-08' || role.start < (words.tokens[run.to - 1]?.end ?? 0)) return false;
  const { start = 0 } = words.tokens[run.from - 1] ?? {};
  return COMPANY.test(words.shadow.slice(Math.max(0, start - 16), start)) && !SHARED_HEADS.test(words.shadow.slice(role.start, role.end));
}

const NAMING = /(?:appointment|nomination|promotion|election|hiring|arrival|recruitment|recrutement|arrivee) (?:of |de |d')$/;

/** "the appointment of X as Vice President", «la nomination de X au poste de …»: who is given a post. */
function isAppointed(words: Words, { from, to }: NameRun): boolean {
  const { start = 0 } = words.tokens[from] ?? {};
  return (
    to - from === 2 &&
    ['as', 'to', 'comme', 'en', 'au', 'a'].includes(foldedAt(words, to)) &&
    NAMING.test(words.shadow.slice(Math.max(0, start - 20), start))
  );
}

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

/** «Chair, Vine Trust»: before a comma a role may belong to the body after it; some posts bodies hold as well. */
function isRoleOfOne(words: Words, run: NameRun, { rule, start, end }: StatedRole): boolean {
  const role = words.shadow.slice(start, end);
  if (isTrade(role) || (rule === 'P-08-as' && ADVISING.test(role))) return false;
  if (rule === 'P-10-comma') return isOneHolder(words, run, start) && !SHARED_HEADS.test(role) && !isPlural(role);
  if (rule === 'P-08-told' || (rule === 'P-08' && isPlural(role))) return false;
  return end < (words.tokens[run.from]?.start ?? 0) || !SHARED_HEADS.test(role);
}

const PLACING = /(?:^|[^a-z])(?:(near|throughout|across|outside|pres de|a la tete de|at the helm of) |in )$/;
/** What people are the object of: "confidence in Jane Roe". */
const TRUSTING = /(?:confidence|trust|faith|belie(?:f|ve[sd]?)|interest(?:ed)?|invest(?:ed|ment)?|confide[sd]?) in $/;

/** "landslides in Quang Nam", «à la tête de Durand Martin»: a place or a body that is called like somebody. */
export function isPlaced(words: Words, { run: { first, from, to }, role }: Candidate): boolean {
  const { start = 0 } = words.tokens[first] ?? {};
  const before = words.shadow.slice(Math.max(0, start - 24), start);
  return role === null && to - from === 2 && foldedAt(words, to) !== "'s" && PLACING.test(before) && !TRUSTING.test(before);
}

/** "the Helen Harbour quay": in English what "the" leads to is called so, unless a post is told of somebody. */
export const isCalled = (words: Words, { run, role }: Candidate): boolean =>
  !run.civil && !run.titled && role === null && foldedAt(words, run.first - 1) === 'the' && isEnglishAt(words, run.from);

const TALKING_WITH = /(?:conversation|interview|discussion|entretien|dialogue|conversations) (?:with|avec) $/;

/** "in conversation with X": only people are talked with. */
const isTalkedWith = (words: Words, { from }: NameRun): boolean => {
  const { start = 0 } = words.tokens[from] ?? {};
  return TALKING_WITH.test(words.shadow.slice(Math.max(0, start - 24), start));
};

const ACCORDING = /(?:according to|selon|d'apres) $/;

/** "according to Tavi Roy, interim provost": a source with a post. */
const isSourceWithPost = (words: Words, { from, to }: NameRun, role: StatedRole | null): boolean => {
  const { start = 0 } = words.tokens[from] ?? {};
  return role !== null && to - from === 2 && ACCORDING.test(words.shadow.slice(Math.max(0, start - 14), start));
};

/** «Jeanne MARTIN-ROY»: the family name in capitals. */
const shouts = ({ tokens }: Words, { from, to }: NameRun): boolean =>
  tokens[to - 1]?.casing === 'upper' && tokens[from]?.casing === 'capital' && (tokens[to - 1]?.folded.length ?? 0) > 3;

/** "Heat Users' | Voice": several are a body's. */
const isOfSeveral = (words: Words, { to }: NameRun): boolean =>
  foldedAt(words, to) === "'" && foldedAt(words, to - 1).endsWith('s') && isCapital(words, to + 1);

/** "Chaos Sailing Club Vallia": the noun of a body among more than two words. */
const holdsHouse = ({ tokens }: Words, { from, to }: NameRun): boolean =>
  to - from > 2 && tokens.slice(from + 1, to).some(({ folded, casing }) => casing === 'capital' && ORGANISATION_HEADS.has(folded));

/** A name whose given name nobody lists: only what stands around it makes it a person's. */
export function isNamedByContext(words: Words, candidate: Candidate): boolean {
  const { run, role, block } = candidate;
  if (isOfSeveral(words, run) || holdsCommonWord(words, run) || holdsHouse(words, run)) return false;
  if (hasParty(words, run.to) || isSourceWithPost(words, run, role) || (isTalkedWith(words, run) && run.to - run.from === 2)) return true;
  if (isLed(words, run)) return isAccompanied(words, candidate) || isAppointed(words, run);
  if (isCredited(words, run) || signs(words, run) || isReachable(words, run, words.ranges[block]?.to ?? run.to)) return true;
  if (role !== null && isRoleOfOne(words, run, role)) return true;
  return speaks(words, run, words.ranges[block]?.from ?? -1) && (shouts(words, run) || run.to - run.from <= 4);
}
