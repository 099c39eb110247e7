import type { Figure } from './figure.js';
import { CARRIERS_EN, RESPONDENTS_EN, STUDIES_EN, WHOLE_LINKS_EN } from './lexicons/en/sources.js';
import { CARRIERS_FR, RESPONDENTS_FR, STUDIES_FR, WHOLE_LINKS_FR } from './lexicons/fr/sources.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import type { Source } from './source-frames.js';
import { parseSourceName } from './source-names.js';
import { DEFINITE, isDocument } from './source-words.js';
import { findSources } from './sources.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';
import { isMoney } from './units.js';

const CARRIERS = { fr: toPhraseSet(CARRIERS_FR), en: toPhraseSet(CARRIERS_EN) };
const RESPONDENTS = { fr: toPhraseSet(RESPONDENTS_FR), en: toPhraseSet(RESPONDENTS_EN) };
const LINKS = { fr: toPhraseSet(WHOLE_LINKS_FR), en: toPhraseSet(WHOLE_LINKS_EN) };
const STUDIES = { fr: STUDIES_FR, en: STUDIES_EN };
const OWN_VOICE = new Set(['nous', 'notre', 'nos', 'je', 'we', 'our', 'i', '«', '“', '"']);

/** A document's source said in one sentence, as far as it goes on. */
interface Carried {
  source: Source;
  block: number;
  /** A study's results take several sentences; «selon l'Insee» is said of one. */
  study: boolean;
}

/** What the sentences read so far leave to the next. */
interface State {
  carried: Carried | null;
  /** The last study with a name: "the survey", «les répondants» mean it. */
  study: Source | null;
  /** Named by a line that ends in a colon, for the items below it. */
  announced: { source: Source; block: number } | null;
}

/** Which blocks stand in a list or a table. */
export type IsItem = (block: number) => boolean;

const endsInColon = (passage: Passage): boolean => formAt(passage, passage.tokens.length - 1) === ':';
const isOwnVoice = ({ tokens }: Passage): boolean => tokens.some(({ form }) => OWN_VOICE.has(form));

/** «Ces chiffres sont ceux du bilan social :», "All figures come from the annual report:". */
function findLinked(passage: Passage): Source | null {
  for (let at = 0; at < passage.tokens.length; at++) {
    const link = phraseAt(passage, at, LINKS[passage.language]);
    const name = link === null ? null : parseSourceName(passage, at + link.length);
    if (name !== null) return { ...name, first: at, reach: 'sentence' };
  }
  return null;
}

/** «Principaux résultats de l'enquête Vexa :», «Vexa a mené une enquête»: a study is named, nothing stated yet. */
function findAnnounced(passage: Passage): Source | null {
  for (let at = 0; at < passage.tokens.length; at++) {
    if (!isDocument(passage, at)) continue;
    const name = parseSourceName(passage, DEFINITE.has(formAt(passage, at - 1)) ? at - 1 : at);
    if (name !== null && name.organization !== null) return { ...name, first: at, reach: 'sentence' };
  }
  return null;
}

/** «Centre d'études», "Census Bureau". */
const isOfName = (passage: Passage, at: number): boolean =>
  at > 0 && (isCapitalized(passage, at) || ["d'", 'de', 'of'].includes(formAt(passage, at - 1)));

/** Whether a source is a study by its own words: "the poll of 900 adults", not "the Census Bureau". */
function isStudy(passage: Passage, { first, next }: Source): boolean {
  for (let at = first; at < next; at++) if (STUDIES[passage.language].has(formAt(passage, at)) && !isOfName(passage, at)) return true;
  return false;
}

/** «Un tiers des répondants», "nine in ten respondents". */
const isOfRespondents = (passage: Passage): boolean =>
  passage.tokens.some((_, at) => phraseAt(passage, at, RESPONDENTS[passage.language]) !== null);

/** «l'enquête révèle», "the survey found": one word for a study that was named before. */
function isBare(passage: Passage, { name, organization, first, next }: Source): boolean {
  if (organization !== null || name.includes(' ')) return false;
  return passage.tokens.slice(first, next).some(({ form }) => STUDIES[passage.language].has(form));
}

/** Whether a sentence goes on with the source of the one before; money is seldom a survey's result. */
function goesOn(passage: Passage, figures: readonly Figure[], { study }: Carried): boolean {
  if (phraseAt(passage, 0, CARRIERS[passage.language]) !== null) return true;
  return study && !isOwnVoice(passage) && !figures.some(({ unit }) => isMoney(unit));
}

function inherit(state: State, passage: Passage, figures: readonly Figure[], block: number, isItem: IsItem): Source | null {
  const { announced, carried, study } = state;
  if (announced !== null && isItem(block)) return announced.source;
  if (carried !== null && carried.block === block && goesOn(passage, figures, carried)) return carried.source;
  return study !== null && isOfRespondents(passage) ? study : null;
}

/** Results follow where a study is named before its first ones, or alone. */
const isLeading = ({ next, reach }: Source, figures: readonly Figure[]): boolean =>
  reach === 'forward' || figures.length === 0 || figures.some(({ first }) => first >= next);

/** A sentence and what was read in it. */
interface Sentence {
  passage: Passage;
  figures: readonly Figure[];
  block: number;
  own: readonly Source[];
}

/** What the sentence leaves to the next. */
function advance(state: State, { passage, figures, block, own }: Sentence, isItem: IsItem): void {
  const colon = endsInColon(passage);
  const named = own.at(-1) ?? (colon ? findLinked(passage) : null) ?? (figures.length === 0 || colon ? findAnnounced(passage) : null);
  // "A survey by the Harbour Trust found": told by its noun, then by its verb.
  const study = named !== null && own.concat(named).some((one) => one.name === named.name && isStudy(passage, one));
  if (study && named.organization !== null) state.study = named;
  if (colon && named !== null) state.announced = { source: named, block };
  else if (!isItem(block)) state.announced = null;
  if (named !== null) state.carried = { source: named, block, study: study && isLeading(named, figures) };
  else if (figures.length === 0 || state.carried?.block !== block || !goesOn(passage, figures, state.carried)) state.carried = null;
}

/** "the survey found" where only one was named: its name. */
const named = (passage: Passage, source: Source, study: Source | null): Source =>
  study !== null && isBare(passage, source) ? { ...source, name: study.name, organization: study.organization } : source;

/** Whose the figures of a sentence are: its own sources, or the one it inherits. */
export interface Reach {
  own: readonly Source[];
  inherited: Source | null;
}

/** The sources of one sentence after another. */
export function toReach(isItem: IsItem): (passage: Passage, figures: readonly Figure[], block: number) => Reach {
  const state: State = { carried: null, study: null, announced: null };
  return (passage, figures, block) => {
    const asked = figures.length > 0 || endsInColon(passage);
    const own = (asked ? findSources(passage) : []).map((source) => named(passage, source, state.study));
    const inherited = own.length === 0 && figures.length > 0 ? inherit(state, passage, figures, block, isItem) : null;
    advance(state, { passage, figures, block, own }, isItem);
    return { own, inherited };
  };
}
