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

/** «la progression atteint 8,9 %», "growth was 4%": the size of a change that is the subject. */
export function directionOfSubject(passage: Passage, first: number): Trend {
  const start = skipQualifiersBack(passage, first);
  const verb = phraseBefore(passage, start, LEVELS[passage.language]);
  if (verb === null || verb.length === 0) return null;
  const head = start - verb.length;
  for (let at = head - 1; at >= Math.max(0, head - FARTHEST_HEAD); at--) {
    if (BREAKS.has(formAt(passage, at)) || passage.tokens[at]?.kind === 'digits') return null;
    const noun = GROWTH_HEADS[formAt(passage, at)];
    if (noun !== undefined && Object.hasOwn(GROWTH_HEADS, formAt(passage, at)) && !VAGUE.has(formAt(passage, at))) return noun;
  }
  return null;
}

const VAGUE = new Set(['change', 'changes', 'var', 'variation', 'variations', 'evolution', 'ecart']);
