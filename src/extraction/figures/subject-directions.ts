import { BREAKS, type Trend } from './directions.js';
import { LEVEL_PHRASES_EN } from './lexicons/en/ellipses.js';
import { LEVEL_PHRASES_FR } from './lexicons/fr/ellipses.js';
import { GROWTH_HEADS } from './lexicons/tables.js';
import { phraseBefore, toPhraseSet } from './phrases.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage } from './tokens.js';

const LEVELS = {
  fr: toPhraseSet([
    ...LEVEL_PHRASES_FR,
    'a ete de',
    'est de',
    'etait de',
    'sera de',
    'serait de',
    'allant',
    'pouvant aller',
    'pouvant atteindre',
    'peut atteindre',
    'peuvent atteindre',
    'devrait atteindre',
    'devraient atteindre',
    'pourrait atteindre',
    'doit atteindre',
    'va atteindre',
    'devrait etre de',
  ]),
  en: toPhraseSet([...LEVEL_PHRASES_EN, 'was', 'is', 'reached', 'of just', 'remained at', 'averaged']),
};
const FARTHEST_HEAD = 7;

/** The token behind what is said to stand at a level, where its verb leads to the figure at `first`: «Le taux | est de | 9 %»; -1 where none does. */
export function beforeLevelVerb(passage: Passage, first: number): number {
  const start = skipQualifiersBack(passage, first);
  const verb = phraseBefore(passage, start, LEVELS[passage.language]);
  return verb === null || verb.length === 0 ? -1 : start - verb.length;
}

/** «la progression atteint 8,9 %», "growth was 4%": the size of a change that is the subject. */
export function directionOfSubject(passage: Passage, first: number): Trend {
  const head = beforeLevelVerb(passage, first);
  if (head < 0) return null;
  for (let at = head - 1; at >= Math.max(0, head - FARTHEST_HEAD); at--) {
    if (BREAKS.has(formAt(passage, at)) || passage.tokens[at]?.kind === 'digits') return null;
    const noun = GROWTH_HEADS[formAt(passage, at)];
    if (noun !== undefined && Object.hasOwn(GROWTH_HEADS, formAt(passage, at)) && !VAGUE.has(formAt(passage, at))) return noun;
  }
  return null;
}

const VAGUE = new Set(['change', 'changes', 'var', 'variation', 'variations', 'evolution', 'ecart']);
