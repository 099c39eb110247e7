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

function countVotes(folded: string): Votes {
  const votes = { fr: 0, en: 0 };
  for (const [word] of folded.matchAll(WORDS)) {
    if (FRENCH.has(word)) votes.fr++;
    if (ENGLISH.has(word)) votes.en++;
  }
  return votes;
}

function winner({ fr, en }: Votes): 'fr' | 'en' | null {
  if (fr >= ENOUGH && fr >= AHEAD * en) return 'fr';
  if (en >= ENOUGH && en >= AHEAD * fr) return 'en';
  return null;
}

/** A language that is recognised but not read: its words of grammar outnumber those of French and English together. */
function otherLanguage(folded: string, { fr, en }: Votes): string | null {
  const counts = new Map<string, number>();
  for (const [word] of folded.matchAll(WORDS)) {
    for (const [language, list] of Object.entries(OTHER_FUNCTION_WORDS))
      if (list.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= 2 * ENOUGH && best[1] > Math.max(fr, en) * 1.25 ? best[0] : null;
}

/** What the words of grammar of a stretch say; null when they say too little. */
function byWords(folded: string): string | null {
  const votes = countVotes(folded);
  return otherLanguage(folded, votes) ?? winner(votes);
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
