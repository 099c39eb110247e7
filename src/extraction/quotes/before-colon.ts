import { ENGLISH_PLURAL_CUES } from '../lexicons/en/cue-verbs.js';
import { SENTENCE_OPENERS } from '../lexicons/organisations.js';
import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, sentenceStart, type Words } from '../words.js';
import { asPutBefore } from './as-put.js';
import { type Attribution, inversion, isClear, MOST_AFTER_CUE, type Place, speakerLine, toAttribution } from './attribution.js';
import { skipArticles } from './body-names.js';
import { type CueGroup, cueGroupAt, lastCueIn } from './cue-groups.js';
import { initialsLine } from './interviews.js';
import { narratorAt, subjectLeft } from './subject-left.js';
import { type Subject, subjectAt } from './subjects.js';

/** Where a clause that may attribute begins. */
export type Clause = Pick<Place, 'words' | 'people'> & { from: number };

/** Somebody alone on the line, or their initials: "The researchers conclude:" has a verb, whatever a post may end with. */
function lineAt({ words, people, from }: Clause, colon: number): Attribution | null {
  if (ENGLISH_PLURAL_CUES.has(foldedAt(words, colon - 1)) && cueGroupAt(words, colon - 1) !== null) return null;
  const block = blockAt(words, words.tokens[colon]?.start ?? 0);
  return initialsLine(words, people, block, from, colon) ?? speakerLine(words, people, from, colon);
}

/** Words before a colon: a speaker's line, or a clause with a verb of speech and its subject. */
export function beforeColon(clause: Clause, colon: number): Attribution | null {
  const { words, people, from } = clause;
  const line = lineAt(clause, colon);
  if (line !== null) return line;
  const put = asPutBefore(words, people, from, colon);
  if (put !== null) return put;
  const cue = lastCueIn(words, { from: Math.max(from, colon - 40), to: colon });
  if (cue === null || colon - cue.to > MOST_AFTER_CUE || !isClear(words, cue.to, colon))
    return (
      personAtColon(clause, from, colon) ?? viewOfClause(clause, colon) ?? leaderOfClause(clause, colon) ?? ownerOfClause(clause, colon)
    );
  const subject =
    cue.pronoun === null
      ? (subjectOfClause(clause, cue, from, colon) ?? subjectAt(words, people, cue.to, colon))
      : subjectAt(words, people, cue.to - 1, cue.to);
  const inverted =
    cue.pronoun !== null && subject === null
      ? inversion(cue.pronoun, cue)
      : (subject ?? narrated(clause, cue) ?? possessor(words, from, cue) ?? ofSentence(clause, cue));
  if (inverted === null && colon - cue.to > 1) return null;
  return toAttribution(
    words,
    { subject: inverted, cue: cue.lemma, range: { from: cue.from, to: colon } },
    { side: 'before', rule: 'S4-colon', confidence: inverted === null ? 0.6 : 0.93 },
  );
}

/** «Son forage a baissé d'un mètre : « … »»: the clause is about what somebody has, whom the sentence before is about. */
function ownerOfClause({ words, from }: Clause, colon: number): Attribution | null {
  const [, second] = [foldedAt(words, from), words.tokens[from + 1]];
  if (!POSSESSIVES.has(foldedAt(words, from)) || second?.casing !== 'lower') return null;
  const subject: Subject = { kind: 'topic', from, to: from + 1, people: [], role: null, gender: null };
  return toAttribution(words, { subject, cue: null, range: { from, to: colon } }, { side: 'before', rule: 'S8-clause', confidence: 0.55 });
}

const SIGNS = new Set(
  'banderole banderoles pancarte pancartes affiche affiches inscription ecriteau plaque autocollant tract tracts panneau banner banners placard placards poster sign signs sticker plaque leaflet'.split(
    ' ',
  ),
);

/** «Une banderole de dix mètres proclamait : « … »»: what is written somewhere, nobody says. */
export function isWritten(words: Words, from: number, colon: number): boolean {
  const noun = skipArticles(words, from);
  return noun < colon && SIGNS.has(foldedAt(words, noun));
}

/** «Et de conclure : « … »»: whoever spoke last. */
function narrated({ words, people, from }: Clause, cue: CueGroup): Subject | null {
  if (!['de', "d'"].includes(foldedAt(words, cue.from))) return null;
  return narratorAt(words, people, from, cue.from) ?? inversion('', cue);
}

/** «X salue « … » mais déplore un oubli : « … »»: the second verb has the subject of its sentence. */
function ofSentence({ words, people, from }: Clause, cue: CueGroup): Subject | null {
  if (
    !['et', 'and', 'mais', 'but', 'puis', ','].includes(foldedAt(words, cue.from - 1)) &&
    !['et', 'and', 'mais', 'but', 'puis'].includes(foldedAt(words, from))
  )
    return null;
  const { start = 0 } = words.tokens[from] ?? {};
  const floor = sentenceStart(words, blockAt(words, start), start) ?? from;
  return floor < from ? (subjectLeft(words, people, from, floor) ?? subjectAt(words, people, floor, from)) : null;
}

const POSSESSIVES = new Set(['ses', 'son', 'sa', 'leur', 'leurs', 'his', 'her', 'their']);

/** «Ses écrits en témoignent : « … »»: the words are those of whoever the paragraph is about. */
function possessor(words: Words, from: number, cue: CueGroup): Subject | null {
  const owned = words.tokens.slice(Math.max(from, cue.from - 20), cue.from).some(({ folded }) => POSSESSIVES.has(folded));
  return owned ? { kind: 'topic', from: cue.from, to: cue.to, people: [], role: null, gender: null } : null;
}

/** «Comme le souligne X», «ainsi que le rappelle X»: the subject follows its verb. */
function subjectOfClause({ words, people }: Clause, cue: CueGroup, from: number, colon: number): Subject | null {
  const inverted = ['comme', 'ainsi', 'as'].includes(foldedAt(words, from));
  const after = inverted ? subjectAt(words, people, cue.to, colon) : null;
  return after ?? subjectLeft(words, people, cue.from, from);
}

const IMPERSONAL =
  /(?:il|it|this|there|ce|c')(?: n'| ne| en| y| s')* ?(?:y a|faut|fallait|s'agit|s'agissait|reste|restait|est|etait|convient|suffit|importe|is|was|has|were|appartient|parait|semble|en va)(?![a-z])/y;

/** «Il ne regrette pas d'avoir attendu : « … »», «She was blunt: “…”»: whoever leads the clause before the colon. The caller asks for speech. */
function leaderOfClause({ words, people, from }: Clause, colon: number): Attribution | null {
  IMPERSONAL.lastIndex = words.tokens[from]?.start ?? 0;
  if (IMPERSONAL.test(words.shadow)) return null;
  const subject = lastLeader({ words, people, from }, colon) ?? subjectAt(words, people, from, colon);
  if (subject === null || subject.kind === 'organization' || (subject.kind === 'role' && subject.to - subject.from > 6)) return null;
  const past = pastRelative(words, pastRole(words, subject), colon);
  if (!isVerbish(words, past, colon)) return null;
  const rule = past > subject.to ? 'S8-added' : 'S8-clause';
  return toAttribution(words, { subject, cue: null, range: { from, to: colon } }, { side: 'before', rule, confidence: 0.6 });
}

/** «The pilot ended in May, and Ross is candid about it: “…”»: who leads the last of coordinated clauses. */
function lastLeader({ words, people, from }: Clause, colon: number): Subject | null {
  const opened = SENTENCE_OPENERS.has(foldedAt(words, from));
  for (let at = colon - 1; at > from + 1; at--) {
    if (opened && foldedAt(words, at) === ',') {
      const subject = subjectAt(words, people, at + 1, colon);
      if (subject?.kind === 'person' || subject?.kind === 'role' || subject?.kind === 'pronoun') return subject;
    }
    if (!['and', 'but', 'et', 'mais', 'while', 'whereas'].includes(foldedAt(words, at)) || foldedAt(words, at - 1) !== ',') continue;
    return people.byToken.has(at + 1) ? subjectAt(words, people, at + 1, colon) : null;
  }
  return null;
}

/** Past the role between commas after a name: «X, head of A, added that the rest would follow: “…”». */
function pastRole(words: Words, { to, role }: Subject): number {
  const past = role === null ? to : Math.max(to, firstTokenFrom(words.tokens, role.end));
  return past > to && foldedAt(words, past) === ',' ? past + 1 : past;
}

const LONGEST_RELATIVE = 24;

/** «L'élue, qui avait porté le projet, n'élude rien : « … »»: past the relative clause after the leader. */
function pastRelative(words: Words, index: number, colon: number): number {
  if (foldedAt(words, index) !== ',' || !['qui', 'who', 'dont', 'whose'].includes(foldedAt(words, index + 1))) return index;
  for (let at = colon - 1; at > index + 1; at--) if (foldedAt(words, at) === ',' && at - index < LONGEST_RELATIVE) return at + 1;
  return index;
}

const VIEW_OF = new Set(['pour', 'selon', 'aux', 'for']);

/** «Pour ce dernier, l'inaction n'a rien d'une économie : « … »», «For X, whose family fished here, the talk has worn thin: “…”» */
export function viewOfClause({ words, people, from }: Clause, colon: number): Attribution | null {
  if (!VIEW_OF.has(foldedAt(words, from))) return null;
  const subject = subjectAt(words, people, from + 1, colon);
  const viewed = subject?.kind === 'pronoun' || (subject?.kind === 'person' && foldedAt(words, from) === 'for');
  if (subject === null || !viewed || foldedAt(words, subject.to) !== ',') return null;
  return toAttribution(words, { subject, cue: null, range: { from, to: colon } }, { side: 'before', rule: 'S8-clause', confidence: 0.65 });
}

/** Something small follows the leader of a clause: its verb, a pronoun before it, an adverb. */
const isVerbish = (words: Words, index: number, colon: number): boolean => index < colon && words.tokens[index]?.casing === 'lower';

/** «… la lettre de la directrice, X :»: the name or its role ends at the colon. */
function personAtColon({ words, people }: Clause, from: number, colon: number): Attribution | null {
  for (let at = colon - 1; at >= from && colon - at < 30; at--) {
    const found = people.byToken.get(at);
    if (found === undefined) continue;
    const end = firstTokenFrom(words.tokens, Math.max(found.mention.role?.end ?? 0, words.tokens[found.mention.to - 1]?.end ?? 0));
    if (end < colon) return null;
    const subject = subjectAt(words, people, at, colon);
    return toAttribution(
      words,
      { subject, cue: null, range: { from: at, to: colon } },
      { side: 'before', rule: 'S8-colon', confidence: 0.85 },
    );
  }
  return null;
}
