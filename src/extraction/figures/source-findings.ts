import { shadow } from '../text/folded.js';
import { directionOf } from './directions.js';
import { ISSUERS, type Source } from './source-frames.js';
import { parseSubject } from './source-subjects.js';
import { formAt, type Passage } from './tokens.js';

const FOUND = new Set(['found', 'finds', 'shows', 'showed', 'reveals', 'revealed']);

/** "the firm's Consumer Tracker found | older consumers (32%) …": a work finds whatever follows. */
export function parseFinding(passage: Passage, at: number): Source | null {
  const work = passage.language === 'en' && at > 0 && FOUND.has(formAt(passage, at)) ? parseSubject(passage, at, false) : null;
  return work === null || work.organization !== null ? null : { ...work, first: at, next: at + 1, reach: 'forward' };
}

const NOTING = new Set(['releve', 'observe', 'constate', 'mesure', 'projette', 'pointe', 'note']);
const RATING = new Set(['evalue', 'chiffre', 'estime']);
const ARTICLES = new Set(['le', 'la', 'les', "l'"]);
const FARTHEST_SIZE = 8;

/** «évalue le coût | à 3 milliards»: what is measured, then how large it is. */
function ratesObject(passage: Passage, at: number): boolean {
  if (!RATING.has(formAt(passage, at)) || !ARTICLES.has(formAt(passage, at + 1))) return false;
  for (let next = at + 2; next < at + FARTHEST_SIZE; next++) {
    if (passage.tokens[next]?.kind !== 'word') return false;
    if (formAt(passage, next) === 'a') return passage.tokens[next + 1]?.kind === 'digits';
  }
  return false;
}

/** «relève | une hausse»: how something has changed. */
const notesChange = (passage: Passage, at: number): boolean =>
  NOTING.has(formAt(passage, at)) && ['un', 'une'].includes(formAt(passage, at + 1)) && directionOf(passage, at + 2) !== null;

/** Folded openings of those who measure others; a company notes what it did itself. */
const MEASURING =
  /^(?:cour|chambre regionale|agence|institut|observatoire|ministere|commission|banque|haut|haute|conseil|inspection|autorite|office|rapport|etude|enquete|barometre|sondage|eurostat)(?![a-z])/;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$|^Insee$/u;
const isMeasuring = (name: string): boolean => MEASURING.test(shadow(name)) || ACRONYM.test(name);

/** «Eurostat relève une hausse de 3 %», «la Cour des comptes évalue le coût à 3 milliards»: what a body measures, told without «que». */
export function parseFrenchFinding(passage: Passage, at: number): Source | null {
  if (passage.language !== 'fr' || at === 0 || !(notesChange(passage, at) || ratesObject(passage, at))) return null;
  const verb = ['a', 'ont'].includes(formAt(passage, at - 1)) ? at - 1 : at;
  const subject = parseSubject(passage, verb, true);
  if (subject === null || ISSUERS.has(formAt(passage, verb - 1)) || !isMeasuring(subject.name)) return null;
  return { ...subject, first: at, next: at + 1, reach: 'forward' };
}

const MEASURES = {
  fr: /^(?:recens|denombr|chiffr|evalu|estim|comptabilis)(?:e|ent|ait|aient)?$/,
  en: /^(?:estimates?|estimated|counted|recorded|found|puts?|calculates?|calculated|reckons?)$/,
};

/** «Union Campus, qui a recensé | plus de 350 étudiants», "the Alliance, which estimates | that": what a relative clause says that a body has measured. */
export function parseMeasuring(passage: Passage, at: number): Source | null {
  if (!['qui', 'which'].includes(formAt(passage, at)) || formAt(passage, at - 1) !== ',') return null;
  const verb = ['a', 'ont', 'has', 'have'].includes(formAt(passage, at + 1)) ? at + 2 : at + 1;
  const subject = MEASURES[passage.language].test(formAt(passage, verb)) ? parseSubject(passage, at - 1, true) : null;
  // "The firm, which found 40 boats": told of itself; a source is named, or measures by its office.
  if (subject === null || !(/\p{Lu}/u.test(subject.name) || isMeasuring(subject.name))) return null;
  return { ...subject, first: at, next: verb + 1, reach: 'forward' };
}
