import { isYearForm } from '../text/year-forms.js';
import { ORDINALS_EN } from './lexicons/en/numbers.js';
import { ORDINALS_FR } from './lexicons/fr/numbers.js';
import type { Source } from './source-frames.js';
import { parseSourceName } from './source-names.js';
import { parseSubject } from './source-subjects.js';
import { DEFINITE, isPersonal, nameEnd, skipArticles } from './source-words.js';
import { formAt, isCapitalized, type Passage, sliceOf } from './tokens.js';

const ORDINALS = { fr: ORDINALS_FR, en: ORDINALS_EN };
const RANKED = /^(?:ranked|ranks|classe|classait)$/;
const FARTHEST_RANK = 10;
const WHOM = new Set("us it them him her the our its their this these la le les l' notre nos cette ce".split(' '));
const PASSIVE = /^(?:is|was|are|were|been|being|est|sont|be)$/;

/** "Harbour Weekly ranked us | No. 166", «le Quotidien du quai classe l'école | 3e»: who draws up the list. */
export function parseRanking(passage: Passage, at: number): Source | null {
  if (at === 0 || !RANKED.test(formAt(passage, at)) || PASSIVE.test(formAt(passage, at - 1)) || !WHOM.has(formAt(passage, at + 1)))
    return null;
  const verb = ['has', 'have', 'had', 'recently', 'also'].includes(formAt(passage, at - 1)) ? at - 1 : at;
  let next = at + 1;
  while (next < at + FARTHEST_RANK && passage.tokens[next]?.kind === 'word') next++;
  const named = passage.tokens[next]?.kind === 'digits' || formAt(passage, next) === '#' || formAt(passage, next - 1) === 'no';
  const subject = named ? parseSubject(passage, verb, true) : null;
  return subject === null ? null : { ...subject, first: at, next: at + 1, reach: 'forward' };
}

const RANKING = /^(?:ranked|ranks|ranking|rated|placed|named|voted|rang|place|position|classee?s?|figure|figurait)$/;
const FARTHEST_BACK = 16;
const isClauseEnd = (passage: Passage, at: number): boolean =>
  [';', ':'].includes(formAt(passage, at)) || (formAt(passage, at) === '.' && formAt(passage, at - 1) !== 'no');

const isPlaceAt = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.kind === 'digits' ? !isYearForm(formAt(passage, at)) : Object.hasOwn(ORDINALS[passage.language], formAt(passage, at));

/** Whether the words before a token give somebody a place: "ranked No. 3 in the state", «au 31e rang sur 48». */
function givesPlace(passage: Passage, at: number): boolean {
  let [placed, ranked] = [false, false];
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST_BACK) && !isClauseEnd(passage, back); back--) {
    placed ||= isPlaceAt(passage, back);
    ranked ||= RANKING.test(formAt(passage, back));
    if (placed && ranked) return true;
  }
  return false;
}

const LISTS_EN = /^(?:index|rankings?|assessment|guide|list|table|tables|survey|report|awards)$/;
const LISTS_FR = /^(?:palmares|classement|barometre|index|indice|tableau)$/;
const LONGEST_LIST = 9;

const isOfName = (passage: Passage, at: number): boolean =>
  isCapitalized(passage, at) || ['of', 'and', '&', "'", 's'].includes(formAt(passage, at));

/** "in the | 2024 Southern Research Index", "on | Harbour Weekly's list": a list by its name; null where none ends in the noun of one. */
function parseListEn(passage: Passage, at: number): { name: string; next: number } | null {
  let first = at;
  while (DEFINITE.has(formAt(passage, first)) || ['latest', 'new', 'annual'].includes(formAt(passage, first))) first++;
  const dated = isYearForm(formAt(passage, first)) ? first + 1 : first;
  if (!isCapitalized(passage, dated)) return null;
  for (let noun = dated + 1; noun < dated + LONGEST_LIST && isOfName(passage, noun); noun++)
    if (LISTS_EN.test(formAt(passage, noun)) && isCapitalized(passage, noun))
      return { name: sliceOf(passage, first, noun + 1), next: noun + 1 };
  return null;
}

/** «du palmarès 2023 | du magazine Quais & Ports», «au dernier baromètre des villes»: who draws up the list, else the list. */
function parseListFr(passage: Passage, at: number): { name: string; next: number } | null {
  let noun = at;
  while (noun < at + 3 && !LISTS_FR.test(formAt(passage, noun))) noun++;
  if (!LISTS_FR.test(formAt(passage, noun))) return null;
  const past = isYearForm(formAt(passage, noun + 1)) ? noun + 2 : noun + 1;
  const house = /^(?:magazine|journal|mensuel|hebdomadaire|quotidien|cabinet|institut)$/.test(formAt(passage, past + 1))
    ? past + 2
    : past + 1;
  const leads = ['de', 'du', "d'", 'des'].includes(formAt(passage, past));
  if (leads && isCapitalized(passage, house)) {
    const next = nameEnd(passage, house);
    return next > house ? { name: sliceOf(passage, house, next), next } : null;
  }
  const found = parseSourceName(passage, noun);
  return found === null ? null : { name: found.name, next: found.next };
}

/** "ranks seventh in Vallia in the | 2024 Southern Research Index", «31e rang au | baromètre des villes»: the list that gives the place. */
export function parsePlacedIn(passage: Passage, at: number): Source | null {
  const english = passage.language === 'en';
  if (!(english ? ['in', 'on'] : ['au', 'du', 'dans']).includes(formAt(passage, at)) || !givesPlace(passage, at)) return null;
  const list = english ? parseListEn(passage, at + 1) : parseListFr(passage, at + 1);
  return list === null ? null : { ...list, organization: null, first: at, reach: 'back' };
}

/** "ranked No. 3 in the state by | Hospital Compass", «classée 4e sur 31 par | le palmarès Vexa»: who gives the place. */
export function parsePlacedBy(passage: Passage, at: number): Source | null {
  if (!['by', 'par'].includes(formAt(passage, at)) || !givesPlace(passage, at)) return null;
  if (passage.language === 'fr') {
    const found = parseSourceName(passage, at + 1);
    return found === null ? null : { ...found, first: at, reach: 'back' };
  }
  const first = skipArticles(passage, at + 1);
  const next = isCapitalized(passage, first) ? nameEnd(passage, first) : first;
  if (next === first || isPersonal(passage, first, next)) return null;
  const name = sliceOf(passage, first, next);
  return { name, organization: name, first: at, next, reach: 'back' };
}
