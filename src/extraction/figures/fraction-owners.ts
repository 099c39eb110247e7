import { STOPS_EN } from './lexicons/en/grammar.js';
import { STOPS_FR } from './lexicons/fr/grammar.js';
import { parseNounPhrase } from './noun-phrases.js';
import type { NounPhrase } from './noun-words.js';
import { formAt, type Passage } from './tokens.js';

/** What links a fraction to what it is of: without one, «le premier quart», «un tiers-lieu», "the third quarter" are an ordinal, a name or a period. */
export const EXPLICIT_OF = { fr: new Set(['de', 'du', 'des', "d'"]), en: new Set(['of', 'the', 'its', 'their', 'our']) };

/** «de la population», "of the workforce": what it is a fraction of. */
function parseOwner(passage: Passage, at: number): NounPhrase | null {
  const link = formAt(passage, at);
  if (passage.language === 'en')
    return link === 'of'
      ? parseNounPhrase(
          passage,
          ['the', 'all', 'our', 'its', 'their', 'my', 'his', 'her', 'your', 'these', 'those'].includes(formAt(passage, at + 1))
            ? at + 2
            : at + 1,
        )
      : null;
  return link === 'des' || link === "d'" || link === 'de' ? parseNounPhrase(passage, at + 1) : null;
}

const LONGEST_OWNER = 5;

/** "a third of | the industry's | customers": whose they are, and then what they are. */
function parseOwned(passage: Passage, at: number): NounPhrase | null {
  if (passage.language !== 'en' || formAt(passage, at) !== 'of') return null;
  for (
    let index = at + 1;
    index < at + LONGEST_OWNER && (passage.tokens[index]?.kind === 'word' || formAt(passage, index) === "'");
    index++
  )
    if (formAt(passage, index) === "'") {
      const from = formAt(passage, index + 1) === 's' ? index + 2 : index + 1;
      const mass = passage.tokens[from]?.kind === 'word' ? { from, next: from + 1, head: from } : null;
      return parseNounPhrase(passage, from) ?? mass;
    }
  return null;
}

const MASS_ARTICLES = {
  fr: new Set(['la', "l'", 'le', 'son', 'sa', 'notre', 'leur', 'nos', 'ses', 'leurs']),
  en: new Set(['the', 'its', 'our', 'their', 'all']),
};
const MASS_STOPS = { fr: STOPS_FR, en: STOPS_EN };

/** "two-thirds of those | in paid work |": what stands for a noun, and where they are. */
function parseThose(passage: Passage, at: number): NounPhrase | null {
  const told =
    formAt(passage, at) === 'of' && formAt(passage, at + 1) === 'those' && ['in', 'on', 'at', 'with'].includes(formAt(passage, at + 2));
  const noun = told ? parseNounPhrase(passage, at + 3) : null;
  const mass =
    told &&
    noun === null &&
    !STOPS_EN.has(formAt(passage, at + 3)) &&
    !STOPS_EN.has(formAt(passage, at + 4)) &&
    passage.tokens[at + 4]?.kind === 'word';
  const next = noun?.next ?? (mass ? at + 5 : 0);
  return next === 0 ? null : { from: at + 1, next, head: at + 1 };
}

/** «un quart de la population», "half of the bill", «la moitié du budget»: a mass is a fraction's owner as well. */
function parseMass(passage: Passage, at: number): NounPhrase | null {
  const link = formAt(passage, at);
  const placed = parseThose(passage, at);
  if (placed !== null) return placed;
  // "half of those enrolled"
  if (
    link === 'of' &&
    ['those', 'these'].includes(formAt(passage, at + 1)) &&
    passage.tokens[at + 2]?.kind === 'word' &&
    !STOPS_EN.has(formAt(passage, at + 2))
  )
    return { from: at + 1, next: at + 3, head: at + 1 };
  const fused = link === 'du' || (passage.language === 'en' && EXPLICIT_OF.en.has(link) && link !== 'of');
  const linked = (link === 'de' || link === 'of' || link === 'des') && MASS_ARTICLES[passage.language].has(formAt(passage, at + 1));
  if (!fused && !linked) return null;
  const head = fused ? at + 1 : at + 2;
  const stops = MASS_STOPS[passage.language];
  if (passage.tokens[head]?.kind !== 'word' || stops.has(formAt(passage, head))) return null;
  return { from: head, next: head + 1, head };
}

/** What a fraction is of, behind it; null where nothing of the kind stands there. */
export const parseOwnerOf = (passage: Passage, at: number): NounPhrase | null =>
  parseOwned(passage, at) ?? parseOwner(passage, at) ?? parseMass(passage, at);
