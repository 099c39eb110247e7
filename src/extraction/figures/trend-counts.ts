import { directionInto, directionOf, type Trend, upOrDown } from './directions.js';
import type { Figure } from './figure.js';
import { skipQualifiersBack } from './qualifiers.js';
import { directionOfSubject } from './subject-directions.js';
import { formAt, type Passage } from './tokens.js';
import { trendAt } from './trend-after.js';
import { isStaff } from './trend-objects.js';

// «l'extension de onze sites», «la rénovation de douze écoles»: what is made larger is not the number.
const OF_SIZE =
  /^(?:exten|elarg|renforc|amelior|prolong|allong|agrandi|elev|relev|expan|improv|index|appreci|redress|acceler)[a-z]*(?:ment|sion|tion)$/;

/** «une hausse de 200 emplois» changes, «gagner la confiance de 200 clients» counts: nothing but the link may stand between. */
export function trendOfCount(passage: Passage, figure: Figure): Trend {
  const { first, next } = figure;
  const after = trendAt(passage, next);
  if (after !== null) return after;
  if (isLostBefore(passage, figure)) return 'decrease';
  const at = skipQualifiersBack(passage, first) - 1;
  const link = formAt(passage, at);
  const linked = link === 'de' || link === "d'" || (link === 'by' && formAt(passage, at - 1) !== 'raised') || link === 'of';
  // "employment, | up | 34,000 people to 3,400,800"
  const apart = [',', '(', '-', 'is', 'was', 'are', 'were'].includes(formAt(passage, at - 1)) ? at : -1;
  const bare = upOrDown(passage, link === 'by' ? at - 1 : apart);
  // «La hausse est de 190 postes»
  const sized = link === 'de' ? directionOfSubject(passage, first) : null;
  return bare ?? sized ?? (linked && !OF_SIZE.test(formAt(passage, at - 1)) ? directionOf(passage, at - 1) : null);
}

/** «a perdu 310 emplois», "shedding 80,000 jobs"; a team that "lost three games" has no fewer. */
const isLostBefore = (passage: Passage, { first, counted }: Figure): boolean => {
  const verb = formAt(passage, skipQualifiersBack(passage, first) - 1);
  if (passage.language === 'en') return SHEDDING.test(verb) && isStaff(formAt(passage, (counted?.next ?? first + 2) - 1));
  return /^perd(?:u|us|ue|ues|re|ent|ait|ra|ront)$/.test(verb) && directionInto(passage, first) === 'decrease';
};

const SHEDDING = /^(?:destroy(?:s|ed|ing)?|shed(?:ding|s)?|los(?:e|es|ing|t)|cut(?:ting|s)?|ax(?:e|es|ing|ed)|slash(?:ing|es|ed)?)$/;
