import { ROLE_HEADS } from '../lexicons/en/roles.js';
import { MEASURING_VERBS_EN, STATING_PHRASES_EN, STATING_VERBS_EN } from './lexicons/en/sources.js';
import { JUDGED_FR, MEASURING_VERBS_FR, STATING_PHRASES_FR, STATING_VERBS_FR } from './lexicons/fr/sources.js';
import { type Phrases, phraseAt, toPhraseSet } from './phrases.js';
import { ISSUERS, type Source } from './source-frames.js';
import { parseSubject } from './source-subjects.js';
import { isBody } from './source-words.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';

const VERBS = { fr: STATING_VERBS_FR, en: STATING_VERBS_EN };
const PHRASES: Record<'fr' | 'en', Phrases<true>> = { fr: toPhraseSet(STATING_PHRASES_FR), en: toPhraseSet(STATING_PHRASES_EN) };
const MEASURING_VERBS = { fr: MEASURING_VERBS_FR, en: MEASURING_VERBS_EN };
const THAT = new Set(['que', "qu'", 'that', ':', 'a', 'an']);
/** English leaves "that" out: "police say | they have made", "the union said | it would". */
const CLAUSES_EN: ReadonlySet<string> = new Set(
  'it they he she we there the its their this these those his her our some about around nearly almost only more fewer up over at most many half'.split(
    ' ',
  ),
);
const SAYING_EN: ReadonlySet<string> = new Set(
  'say says said estimate estimates estimated believe believes claims claimed argues argue warns warned expects insists reckon reckons reports reported suggests suggested predict predicts predicted forecasts projected'.split(
    ' ',
  ),
);
/** "studio shows", "bank reports": nouns, unless an object follows. */
const NOUN_VERBS = new Set(['shows', 'reports', 'finds', 'estimates', 'estimate', 'forecasts', 'projects']);
const OBJECTS = new Set(
  'the a an that its their this these some about around nearly almost more growth up only at over annual total demand sales losses global world'.split(
    ' ',
  ),
);

/** Whether a verb or phrase of saying begins at a token. */
export const isStating = (passage: Passage, at: number): boolean =>
  VERBS[passage.language].has(formAt(passage, at)) || phraseAt(passage, at, PHRASES[passage.language]) !== null || isJudged(passage, at);

/** How many tokens the verb or phrase of saying at a token has. */
export const statingLength = (passage: Passage, at: number): number => phraseAt(passage, at, PHRASES[passage.language])?.length ?? 1;

/** «est formel :», «est sans appel :». */
function isJudged(passage: Passage, at: number): boolean {
  if (!/^(?:est|sont|etait|etaient)$/.test(formAt(passage, at))) return false;
  const appeal = formAt(passage, at + 1) === 'sans' && ['appel', 'ambiguite', 'equivoque'].includes(formAt(passage, at + 2));
  return (appeal && formAt(passage, at + 3) === ':') || (JUDGED_FR.has(formAt(passage, at + 1)) && formAt(passage, at + 2) === ':');
}

/** «la Cour des comptes elle-même | constate»: past what stands between a subject and its verb. */
const EMPHASIS = new Set(
  'elle-meme lui-meme elles-memes eux-memes itself themselves egalement aussi also currently now already actuellement desormais deja toutefois ainsi recently still similarly separately'.split(
    ' ',
  ),
);

/** "the Energy Minister said": a person, by what they are. */
const isOffice = (passage: Passage, next: number): boolean =>
  passage.language === 'en' &&
  ROLE_HEADS.has(formAt(passage, next - 1)) &&
  !isBody(passage, next - 1) &&
  // "Tallow Partners expects"
  !(formAt(passage, next - 1).endsWith('s') && isCapitalized(passage, next - 1) && isCapitalized(passage, next - 2));

const COUNTING_FR = /^(?:recens|denombr|comptabilis)/;

/** "estimates 12 losses", «dénombre 340 nids», "forecasts growth of": what is measured follows the verb at once. */
function isDirect(passage: Passage, at: number): boolean {
  if (!MEASURING_VERBS[passage.language].has(formAt(passage, at))) return false;
  const next = passage.tokens[at + 1];
  if (passage.language === 'fr')
    return /^tabl/.test(formAt(passage, at)) || (COUNTING_FR.test(formAt(passage, at)) && next?.kind === 'digits');
  return next?.kind !== 'word' || !NOUN_VERBS.has(formAt(passage, at)) || OBJECTS.has(next.form);
}

/** Whether a verb, `length` tokens long, is followed by what it states. */
function hasStatement(passage: Passage, at: number, length: number): boolean {
  if (THAT.has(formAt(passage, at + length)) || isDirect(passage, at)) return true;
  // "The team ranked 3rd" tells of the team.
  const measures = passage.tokens[at + length]?.kind === 'digits' && !/^ranks?(?:ed)?$/.test(formAt(passage, at));
  return passage.language === 'en' && (measures || hasClause(passage, at, length));
}

const hasClause = (passage: Passage, at: number, length: number): boolean =>
  passage.language === 'en' && SAYING_EN.has(formAt(passage, at)) && CLAUSES_EN.has(formAt(passage, at + length));

const LONGEST_INSERTION = 20;
const INSERTED = new Set(['dans', 'lors', 'apres', 'in', 'after']);

/** «la Cour des comptes | , dans son rapport annuel, | relève que»: where the subject of a verb ends, before what is inserted between two commas. */
function subjectEnd(passage: Passage, verb: number): number {
  if (formAt(passage, verb - 1) !== ',') return verb;
  for (let comma = verb - 2; comma > Math.max(0, verb - LONGEST_INSERTION); comma--)
    if (formAt(passage, comma) === ',') return INSERTED.has(formAt(passage, comma + 1)) ? comma : verb;
  return verb;
}

/** "ACME Research estimates that", «la Banque de France prévoit que», "the Commission found that". */
export function parseVerb(passage: Passage, at: number): Source | null {
  // A capital makes it a title's verb, whose subject is the issuer.
  if (!isStating(passage, at) || at === 0 || isCapitalized(passage, at)) return null;
  const length = phraseAt(passage, at, PHRASES[passage.language])?.length ?? 1;
  const end = subjectEnd(passage, at);
  const stressed = EMPHASIS.has(formAt(passage, end - 1));
  // "mortgage rates" are no verb.
  if ((formAt(passage, at) === 'rates' && !stressed) || !hasStatement(passage, at, length)) return null;
  const bare = MEASURING_VERBS[passage.language].has(formAt(passage, at)) || hasClause(passage, at, length);
  const subject = parseSubject(passage, stressed ? end - 1 : end, bare);
  if (subject === null || isOffice(passage, subject.next)) return null;
  const own = ISSUERS.has(formAt(passage, subject.next - 1)) && !subject.name.includes(' ');
  return own ? null : { ...subject, first: at, next: at + length, reach: 'forward' };
}

const LONGEST_NOTED = 12;

/** "As the Audit Office | has noted | , …": a clause of its own, at the start of the sentence. */
export function parseNoted(passage: Passage, at: number): Source | null {
  if (passage.language !== 'en' || formAt(passage, 0) !== 'as' || at < 2 || at > LONGEST_NOTED || !isStating(passage, at)) return null;
  const next = at + statingLength(passage, at);
  if (formAt(passage, next) !== ',') return null;
  const subject = parseSubject(passage, at, true);
  return subject === null || isOffice(passage, subject.next) ? null : { ...subject, first: 0, next, reach: 'sentence' };
}
