import { eld } from 'eld/extrasmall';
import { FUNCTION_WORDS as ENGLISH } from '../lexicons/en/function-words.js';
import { FUNCTION_WORDS as FRENCH } from '../lexicons/fr/function-words.js';
import { OTHER_FUNCTION_WORDS } from '../lexicons/other/function-words.js';
import { shadow } from './folded.js';

const SAMPLE = 6000;
const WORDS = /[a-zœæ]+/g;
/** Votes needed, and how many times the other language's votes, before the statistical detector is not asked. */
const ENOUGH = 3;
const AHEAD = 2;

interface Votes {
  fr: number;
  en: number;
}

/** The languages whose grammar each folded word belongs to. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, list] of Object.entries({ fr: FRENCH, en: ENGLISH, ...OTHER_FUNCTION_WORDS }))
  for (const word of list) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/** How many words of each language's grammar a stretch holds, in one walk. */
function tally(folded: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of folded.match(WORDS) ?? [])
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

const votesIn = (counts: ReadonlyMap<string, number>): Votes => ({ fr: counts.get('fr') ?? 0, en: counts.get('en') ?? 0 });
const countVotes = (folded: string): Votes => votesIn(tally(folded));

function winner({ fr, en }: Votes): 'fr' | 'en' | null {
  if (fr >= ENOUGH && fr >= AHEAD * en) return 'fr';
  if (en >= ENOUGH && en >= AHEAD * fr) return 'en';
  return null;
}

/** A language that is recognised but not read: its words of grammar outnumber those of French and English together. */
function otherLanguage(counts: ReadonlyMap<string, number>, { fr, en }: Votes): string | null {
  const others = [...counts].filter(([language]) => language !== 'fr' && language !== 'en');
  const [best] = others.sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= 2 * ENOUGH && best[1] > Math.max(fr, en) * 1.25 ? best[0] : null;
}

/** What the words of grammar of a stretch say; null when they say too little. */
function byWords(folded: string): string | null {
  const counts = tally(folded);
  const votes = votesIn(counts);
  return otherLanguage(counts, votes) ?? winner(votes);
}

/** Below this many characters, n-grams guess. */
const TELLING = 200;

/**
 * The language of a text (BCP 47), by function words first and n-grams where they say too little; French when nothing can be told.
 * A text printed in two languages, one after the other, is in the language of its beginning.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const folded = shadow(sample);
  const parts = sample.length < 3 * TELLING ? [1] : [1 / 3, 1 / 2, 1];
  for (const part of parts) {
    const clear = byWords(folded.slice(0, Math.floor(folded.length * part)));
    if (clear !== null) return clear;
  }
  const votes = countVotes(folded);
  const { language } = eld.detect(sample);
  const foreign = language !== 'fr' && language !== 'en';
  if (language !== '' && !(foreign && votes.fr + votes.en >= (sample.length < TELLING ? 1 : ENOUGH))) return language;
  return votes.en > votes.fr ? 'en' : 'fr';
}

/** The language of one block: the document's, unless the block's own function words clearly say the other one. */
export const detectBlockLanguage = (folded: string, document: string): string => winner(countVotes(folded.slice(0, SAMPLE))) ?? document;
