import { eld } from 'eld/extrasmall';
import { FUNCTION_WORDS as ENGLISH } from '../lexicons/en/function-words.js';
import { FUNCTION_WORDS as FRENCH } from '../lexicons/fr/function-words.js';
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

/** The language of a text (BCP 47), by function words first and n-grams where they say too little; French when nothing can be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const votes = countVotes(shadow(sample));
  const clear = winner(votes);
  if (clear !== null) return clear;
  const { language } = eld.detect(sample);
  if (language !== '') return language;
  return votes.en > votes.fr ? 'en' : 'fr';
}

/** The language of one block: the document's, unless the block's own function words clearly say the other one. */
export const detectBlockLanguage = (folded: string, document: string): string => winner(countVotes(folded.slice(0, SAMPLE))) ?? document;
