import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import { type Attribution, inversion, type Place, toAttribution } from './attribution.js';
import { POSSESSORS, subjectAfter, subjectAt } from './subjects.js';
import { spanFeatures } from './terms.js';

const SOURCE_WORDS = new Set(['selon', 'pour', 'dixit', 'according', 'in']);
const OF_WORDS = new Set([
  'les',
  'le',
  'mot',
  'mots',
  'propos',
  'termes',
  'terme',
  'formule',
  'expression',
  'de',
  'du',
  'des',
  "d'",
  'to',
  'paroles',
  'la',
  "l'",
  'own',
  'words',
  'of',
  'the',
]);
const SPEECH_WORDS = new Set(['mot', 'mots', 'propos', 'termes', 'terme', 'formule', 'expression', 'paroles', 'dixit', 'words']);

/** «selon le mot de X», «in the words of X», «dixit X»: what the marks hold is said to be somebody's wording. */
function saysWords(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (SPEECH_WORDS.has(foldedAt(words, at))) return true;
  return false;
}

const VIEWS = [
  'aux yeux de ',
  "aux yeux d'",
  'aux yeux du ',
  "de l'avis de ",
  "de l'avis d'",
  "de l'avis du ",
  'in the eyes of ',
  'in the view of ',
];

/** Index after «aux yeux de», «in the view of», or the index itself. */
function viewEnd(words: Words, at: number): number {
  const { start = 0 } = words.tokens[at] ?? {};
  const view = VIEWS.find((one) => words.shadow.startsWith(one, start));
  return view === undefined ? at : firstTokenFrom(words.tokens, start + view.length);
}

/** «Une réponse « polie », aux yeux de Mme X». */
function viewAfter(words: Words, { people }: Place, at: number, from: number, limit: number): Attribution | null {
  const subject = subjectAt(words, people, from, limit);
  if (subject === null || subject.kind === 'organization') return null;
  return toAttribution(
    words,
    { subject, cue: null, range: { from: at, to: subject.to } },
    { side: 'after', rule: 'S5-view', confidence: 0.8 },
  );
}

/** «Ce « refus poli », selon ses propres termes»: whoever the sentence is about put it so. */
function inOwnWords(words: Words, at: number): Attribution | null {
  const gender = POSSESSORS.get(foldedAt(words, at + 1));
  const noun = ['propre', 'propres', 'own'].includes(foldedAt(words, at + 2)) ? at + 3 : at + 2;
  if (gender === undefined || !SPEECH_WORDS.has(foldedAt(words, noun))) return null;
  const range = { from: at, to: noun + 1 };
  return toAttribution(
    words,
    { subject: { ...inversion('', range), gender }, cue: null, range },
    { side: 'after', rule: 'S5-words', confidence: 0.75 },
  );
}

const isAfter = (words: Words, at: number): boolean => foldedAt(words, at) === "d'" && foldedAt(words, at + 1) === 'apres';

const isSource = (words: Words, at: number): boolean =>
  SOURCE_WORDS.has(foldedAt(words, at)) && (foldedAt(words, at) !== 'in' || saysWords(words, at, at + 4));

const LONGEST_TITLE = 6;

/** «« Le Vent du large », d'après Jeanne Roy»: a few words with a capital and no verb are a work made after another. */
function isAdapted(words: Words, { span }: Place): boolean {
  const { words: count, spoken, sentences, lower } = spanFeatures(words, span);
  return count <= LONGEST_TITLE && !spoken && !sentences && !lower;
}

/** «», selon les mots de la maire de A, X». */
export function sourceAfter(words: Words, place: Place, at: number, limit: number): Attribution | null {
  const apres = isAfter(words, at);
  const view = viewEnd(words, at);
  if (view > at) return viewAfter(words, place, at, view, limit);
  if (apres ? isAdapted(words, place) : !isSource(words, at)) return null;
  const own = apres ? null : inOwnWords(words, at);
  if (own !== null) return own;
  let next = apres ? at + 2 : at + 1;
  const named = subjectAfter(words, place.people, next, limit);
  while (next < limit && OF_WORDS.has(foldedAt(words, next)) && named?.kind !== 'person') next++;
  const subject = named?.kind === 'person' ? named : subjectAt(words, place.people, next, limit);
  return subject === null
    ? null
    : toAttribution(
        words,
        { subject, cue: null, range: { from: at, to: subject.to } },
        { side: 'after', rule: saysWords(words, at, subject.from) ? 'S5-words' : 'S5-source', confidence: 0.9 },
      );
}
