import { ENGLISH_CUES } from '../lexicons/en/cue-verbs.js';
import { FINITE_CUES, PARTICIPLE_CUES } from '../lexicons/fr/cue-forms.js';

/** «déclare», «déclaré», "says": a folded verb that tells who speaks. */
export const isSpeechWord = (folded: string): boolean => FINITE_CUES.has(folded) || PARTICIPLE_CUES.has(folded) || ENGLISH_CUES.has(folded);

/** Folded verbs with which English may open the sentence, before who speaks: "Said Jane Roe, “…”". */
export const SAID_FIRST: ReadonlySet<string> = new Set(
  'said says added adds commented comments explained explains noted notes stated states concluded concludes continued continues observed observes remarked remarks recalled recalls replied replies'.split(
    ' ',
  ),
);
