import { ENGLISH_CUES } from '../lexicons/en/cue-verbs.js';
import { FINITE_CUES, PARTICIPLE_CUES } from '../lexicons/fr/cue-forms.js';

/** «déclare», «déclaré», "says": a folded verb that tells who speaks. */
export const isSpeechWord = (folded: string): boolean => FINITE_CUES.has(folded) || PARTICIPLE_CUES.has(folded) || ENGLISH_CUES.has(folded);
