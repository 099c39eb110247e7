import { NAMED_TO } from '../lexicons/appointments.js';
import { WEEKDAYS as WEEKDAYS_EN } from '../lexicons/en/months.js';
import { INFINITIVE_CUES } from '../lexicons/fr/cue-forms.js';
import { WEEKDAYS as WEEKDAYS_FR } from '../lexicons/fr/months.js';
import { foldedAt, isEnglishAt, type Words } from '../words.js';
import { ageEnd, skipAge, skipBracket } from './after-names.js';
import { englishHeadFrom } from './english-heads.js';
import { isAdverbial, roleEnd, trimRole } from './role-extent.js';
import { isRoleHead, isVerbAt, roleHeadFrom } from './role-grammar.js';
import { markedBodyEnd } from './role-marks.js';
import { type StatedRole, skipArticles, toStated } from './roles.js';

/** What follows the comma of an apposition and names nobody's role: participles, adverbials. */
const NO_ROLE = /(?:ee?s?|ant|ment)$/;
const NO_APPOSITION = new Set([
  'dans',
  'lors',
  'pour',
  'avec',
  'sur',
  'en',
  'a',
  'au',
  'aux',
  'de',
  'du',
  'des',
  'chez',
  'sous',
  'qui',
  'que',
  'dont',
  'mais',
  'et',
  'ou',
  'car',
  'apres',
  'avant',
  'depuis',
  'ce',
  'cette',
  'hier',
  'selon',
  'alors',
  'puis',
  'in',
  'on',
  'at',
  'who',
  'which',
  'during',
  'after',
  'before',
  'with',
  'and',
  'by',
  'from',
  'as',
  'to',
  'il',
  'elle',
  ...'while when where whose whom once though although because since until amid among pictured aged seen left right above below'.split(' '),
  ..."quand lorsque lorsqu' face tandis sourire visage air main mains yeux larmes emu emue ravi ravie fier fiere heureux heureuse satisfait satisfaite".split(
    ' ',
  ),
  ...'inquiet inquiete decu decue enthousiaste visiblement'.split(' '),
  ...WEEKDAYS_EN,
  ...WEEKDAYS_FR,
]);

const WHENCE = new Set('from of for in at with on by under after before during through'.split(' '));

/** «X, from the crime team, said», "X, on stage, said": where somebody belongs is no role. */
const isWhence = (words: Words, index: number): boolean => isEnglishAt(words, index) && WHENCE.has(foldedAt(words, index));

/** «, le canton l'attend depuis 2018»: a pronoun after the noun leads to its verb. */
const takesPronoun = (words: Words, index: number): boolean =>
  ["l'", "s'", "n'", 'se', 'ne', 'les', 'nous', 'vous'].includes(foldedAt(words, index + 1));

/** «X, tout en reconnaissant les efforts :» */
const isMeanwhile = (words: Words, index: number): boolean => foldedAt(words, index) === 'tout' && foldedAt(words, index + 1) === 'en';

/** "X, speaking at the launch", "X, visibly moved": in English what somebody does or feels, with no post behind it. */
const isDoing = (words: Words, from: number, limit: number): boolean =>
  isEnglishAt(words, from) &&
  /^[a-z]{3,}(?:ing|ed|ly)$/.test(foldedAt(words, from)) &&
  roleHeadFrom(words, from, limit) < 0 &&
  englishHeadFrom(words, from, Math.min(limit, from + LONGEST_POST)) < 0;
const LONGEST_POST = 5;

const SELF = new Set(['herself', 'himself', 'elle-meme', 'lui-meme']);

/** "X, herself a docker" */
const pastSelf = (words: Words, from: number, limit: number): number =>
  SELF.has(foldedAt(words, from)) ? skipArticles(words, from + 1, limit) : from;

/** Beside a verb of speech, an apposition is a role whatever its noun: «déclare X, linguiste et fondateur de …». */
export function findApposition(words: Words, index: number, limit: number): StatedRole | null {
  const comma = skipBracket(words, index, limit);
  if (foldedAt(words, comma) !== ',') return null;
  const from = pastSelf(words, skipArticles(words, skipAge(words, comma + 1), limit), limit);
  const token = words.tokens[from];
  if (isWhence(words, from) || isMeanwhile(words, from) || isDoing(words, from, limit)) return null;
  if (token === undefined || from >= limit || token.kind !== 'word' || token.casing !== 'lower' || NO_APPOSITION.has(token.folded))
    return null;
  const participle = NO_ROLE.test(token.folded) && /[éè]/.test(words.text.slice(token.start, token.end).slice(-3));
  if (participle || /(?:ant|ment)$/.test(token.folded) || isVerbAt(words, from) || takesPronoun(words, from)) return null;
  return toStated(
    words,
    {
      from,
      to: Math.max(
        from + 1,
        roleEnd(words, from, limit, () => false),
      ),
    },
    'P-08-apposition',
  );
}

const LONGEST_ROLE = 80;

/** «infirmière, 34 ans»: an age at the end is no part of the role. */
const beforeAge = (words: Words, from: number, to: number): number => {
  const age = to - from > 3 && ['ans', 'years'].includes(foldedAt(words, to - 1)) && words.tokens[to - 2]?.kind === 'number';
  return age ? to - 2 : to;
};

/** «goaltender, Toronto (born in Sault)»: a last bracket that begins small is no part of the role. */
function beforeBracket(words: Words, from: number, to: number): number {
  if (foldedAt(words, to - 1) !== ')') return to;
  for (let at = to - 2; at > from && to - at < 12; at--)
    if (foldedAt(words, at) === '(') return words.tokens[at + 1]?.casing === 'lower' ? at : to;
  return to;
}

/** «, hébergée à Sault»: what somebody went through is no part of the role; «, chargée de …» is. */
function isParticipleAfter(words: Words, comma: number): boolean {
  const next = words.tokens[comma + 1];
  if (foldedAt(words, comma) !== ',' || next === undefined || next.casing !== 'lower' || isRoleHead(words, comma + 1)) return false;
  return (
    /[^é]ée?s?$/.test(words.text.slice(next.start, next.end)) && !/^(?:charge|delegue|retraite|diplome|agrege|detache)/.test(next.folded)
  );
}

/** A negation or a pronoun begins the clause of the name, no role: «X, ne cache pas sa joie :». */
const NO_LINE = new Set(['ne', "n'", 'se', "s'", 'y', 'en', 'nous', 'il', 'elle', 'he', 'she', 'they']);

const APART = new Set(['who', 'whose', 'which', 'qui', 'dont', 'lui', 'elle', 'eux', 'elles', 'ne', "n'", 'se', "s'"]);

/** «, who joins the board», «, lui, prépare déjà la suite»: a clause or a pronoun after the comma is no part of the role. */
const isAside = (words: Words, comma: number): boolean =>
  foldedAt(words, comma) === ',' && APART.has(foldedAt(words, comma + 1)) && words.tokens[comma + 1]?.casing !== 'upper';

const OCCASIONS =
  /^(?:conseil municipal|conseil communautaire|seance|reunion|assemblee generale|discours|interview|entretien|conference|meeting|session)(?: pleniere)? (?:du |de |le |d'|of |on )/;

/** «X, conseil municipal du 3 avril»: where it was said is no role. */
const isOccasion = (words: Words, index: number): boolean => {
  const { start = 0 } = words.tokens[index] ?? {};
  return OCCASIONS.test(words.shadow.slice(start, start + 50));
};

/** «X, présidente du club, | de conclure : «»: the infinitive tells how it was said. */
const isNarrated = (words: Words, index: number): boolean =>
  foldedAt(words, index) === ',' && ['de', "d'"].includes(foldedAt(words, index + 1)) && INFINITIVE_CUES.has(foldedAt(words, index + 2));

/** Whether a bracket opens between two tokens. */
function opensIn(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (foldedAt(words, at) === '(') return true;
  return false;
}

/** Whether the role that began at `from` ends before a token. */
const endsLine = (words: Words, at: number, from: number): boolean =>
  words.addresses.has(words.tokens[at]?.start ?? -1) ||
  isParticipleAfter(words, at) ||
  isAside(words, at) ||
  isNarrated(words, at) ||
  isAdverbial(words, at) ||
  (foldedAt(words, at) === ')' && !opensIn(words, from, at)) ||
  isVerbAt(words, at) ||
  [':', ';'].includes(foldedAt(words, at));

/** The whole rest of a line that names a speaker («X, présidente de A, l'association des B :») or signs a quote. */
export function findRoleInLine(words: Words, index: number, limit: number): StatedRole | null {
  let from = skipBracket(words, index, limit);
  if ([',', '-', ':'].includes(foldedAt(words, from))) from++;
  else if (roleHeadFrom(words, from, limit) !== from) return null;
  if (isVerbAt(words, from)) return null;
  from = skipArticles(words, skipAge(words, from), limit);
  // «X, nommée directrice du port :»: the participle is no part of the role.
  if (NAMED_TO.has(foldedAt(words, from)) && roleHeadFrom(words, from + 1, limit) >= 0) from++;
  if (isWhence(words, from) || APART.has(foldedAt(words, from)) || NO_LINE.has(foldedAt(words, from)) || isVerbAt(words, from)) return null;
  if (ageEnd(words, from) >= limit || isOccasion(words, from) || isMeanwhile(words, from)) return null;
  let to = from;
  while (to < limit && to - from < LONGEST_ROLE && !endsLine(words, to, from)) {
    const marked = markedBodyEnd(words, to, limit);
    if (marked < 0 && ['"', '«'].includes(foldedAt(words, to))) break;
    to = Math.max(to + 1, marked);
  }
  return toStated(words, { from, to: trimRole(words, from, beforeAge(words, from, beforeBracket(words, from, to))) }, 'P-08-line');
}
