import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { isArticle, PREPOSITIONS } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import { type Attribution, type Place, skipLeads, speakerLine, toAttribution } from './attribution.js';
import { organisationAt } from './body-names.js';
import { wordsOf } from './reporting-verbs.js';
import { personSubject, type Subject, subjectAt } from './subjects.js';

const LONG_ENOUGH = 3;

const SOURCES = [
  'selon',
  'pour',
  "d'apres",
  'according to',
  'aux yeux de',
  'aux yeux du',
  'aux yeux des',
  "de l'avis de",
  "de l'avis du",
  'a en croire',
  'pour reprendre les mots de',
  'pour reprendre les termes de',
  "pour reprendre l'expression de",
  'selon les mots de',
  'in the words of',
  'in the view of',
  'in the eyes of',
  'for',
];

const opensWith = (words: Words, from: number, sources: readonly string[]): string | undefined => {
  const start = words.tokens[from]?.start ?? 0;
  return sources.find((source) => words.shadow.startsWith(`${source} `, start));
};

/** «c'est un « … »», «il s'agit d'un « … »», «this is a “…”»: the marks hold what somebody takes a thing for. */
const PRESENTS =
  /(?:c'est|ce n'est (?:pas|plus|qu')|ce sont|il s'agit(?: bien| la)? d'|il ne s'agit pas d'|this is|it is|that is|it was) ?(?:une? |de |an? |la |le |l'|the )?$/;

function presents({ words }: Place, end: number): boolean {
  const stop = words.tokens[end]?.start ?? 0;
  return PRESENTS.test(
    words.shadow
      .slice(Math.max(0, stop - 40), stop)
      .trimEnd()
      .concat(' ')
      .slice(-40),
  );
}

/** «aux yeux du gouvernement»: views are ascribed to bodies too. */
const VIEWS = ['aux yeux de', 'aux yeux du', 'aux yeux des', "de l'avis de", "de l'avis du", 'in the eyes of', 'in the view of'];

function bodyWithView({ words, people }: Place, from: number, at: number, end: number): Subject | null {
  const source = opensWith(words, from, VIEWS);
  const body = source === undefined ? null : organisationAt(words, people, at, end);
  return body === null ? null : { kind: 'organization', ...body, people: [], role: null, gender: null };
}

/** «Pour X, maire de A, il s'agit de « … »», «For X, this is proof that the rules “…”». */
export function sourceClause(place: Place, from: number, end: number): Attribution | null {
  const { words, people } = place;
  const presented = presents(place, end);
  if (
    opensWith(words, from, SOURCES) === undefined ||
    (!presented && (wordsOf(place) < LONG_ENOUGH || isArticle(foldedAt(words, end - 1))))
  )
    return null;
  const at = skipSource(words, people, from, end);
  const named = subjectAt(words, people, at, end);
  const apart = named?.kind === 'role' || named?.kind === 'pronoun';
  const announced = named?.kind === 'person' || (apart && foldedAt(words, named.to) === ',');
  const subject = announced ? named : presented ? bodyWithView(place, from, at, end) : null;
  if (subject === null) return null;
  return toAttribution(
    words,
    { subject, cue: null, range: { from, to: subject.to } },
    { side: 'before', rule: presented ? 'S5-view' : 'S5-clause', confidence: 0.75 },
  );
}

const skipSource = (words: Words, people: Place['people'], from: number, end: number): number => {
  const at = skipLeads(words, people, from, end);
  return at < end && !people.byToken.has(at) && ['for', 'du', 'des', 'le', 'les', 'la', 'eyes', 'of'].includes(foldedAt(words, at))
    ? at + 1
    : at;
};

/** «Selon X, « … »», «Pour X, maire de Y, « … »». */
export function sourceBefore(place: Place, from: number, end: number): Attribution | null {
  const { words, people } = place;
  if (foldedAt(words, end - 1) !== ',') return null;
  const source = opensWith(words, from, SOURCES);
  if (source === undefined || source === 'for') return insertedSource(place, from, end);
  return speakerLine(words, people, from, end - 1) ?? roleOrBody(place, from, end);
}

const ASIDES = new Set(['qui', 'who', 'which', 'dont', 'whose', 'age', 'agee', 'aged']);

/** From the comma after a source to the one before the marks: nothing, or what is said of it («, venue sur place en mai,»). */
function isAside(words: Words, comma: number, last: number): boolean {
  if (comma === last) return true;
  const next = words.tokens[comma + 1];
  if (foldedAt(words, comma) !== ',' || next === undefined) return false;
  return ASIDES.has(next.folded) || /(?:ée?s?|ue?s?|ise?s?|ite?s?|inte?s?|ants?|ed)$/.test(words.text.slice(next.start, next.end));
}

/** «Pour le président de l'association, invité à s'exprimer, « … »», «D'après l'inspection du travail, « … »». */
function roleOrBody(place: Place, from: number, end: number): Attribution | null {
  const { words, people } = place;
  const at = skipSource(words, people, from, end);
  const role = subjectAt(words, people, at, end - 1) ?? subjectAt(words, people, at - 1, end - 1);
  const body =
    role?.kind === 'role' || !isBodyAt(words, at) || wordsOf(place) <= LONG_ENOUGH ? null : organisationAt(words, people, at, end - 1);
  const subject: Subject | null =
    role?.kind === 'role' ? role : body === null ? null : { kind: 'organization', ...body, people: [], role: null, gender: null };
  if (subject === null || !isAside(words, subject.to, end - 1)) return null;
  return toAttribution(
    words,
    { subject, cue: null, range: { from, to: subject.to } },
    { side: 'before', rule: 'S5-source', confidence: 0.8 },
  );
}

const isBodyAt = (words: Words, index: number): boolean =>
  ORGANISATION_HEADS.has(foldedAt(words, index)) ||
  (isArticle(foldedAt(words, index)) && ORGANISATION_HEADS.has(foldedAt(words, index + 1)));

const INSERTED = new Set(['pour', 'selon', 'apres', 'according']);
const LONGEST_INSERTED = 25;

/** «Une réponse qui, pour X, « vaut aveu »», «The offer is, according to X, “…”»: a source between commas right before the marks. */
function insertedSource(place: Place, from: number, end: number): Attribution | null {
  if (wordsOf(place) < 2) return null;
  const worded = inWordsOf(place, from, end);
  if (worded !== null) return worded;
  for (let at = end - 2; at > from && end - at < LONGEST_INSERTED; at--)
    if (INSERTED.has(foldedAt(place.words, at))) return insertedAt(place, at, end);
  return null;
}

/** «The firm's negotiators, in Ms Roy's words, “walked out”»; at the opening too. */
function inWordsOf({ words, people }: Place, from: number, end: number): Attribution | null {
  if (foldedAt(words, end - 2) !== 'words' || foldedAt(words, end - 3) !== "'s") return null;
  for (let at = end - 4; at >= from && end - at < LONGEST_INSERTED; at--) {
    if (foldedAt(words, at) !== 'in') continue;
    const subject = subjectAt(words, people, at + 1, end - 3);
    if (subject === null || subject.to !== end - 3) return null;
    return toAttribution(
      words,
      { subject, cue: null, range: { from: at, to: end } },
      { side: 'before', rule: 'S5-inserted', confidence: 0.85 },
    );
  }
  return null;
}

function insertedAt({ words, people }: Place, at: number, end: number): Attribution | null {
  const opens = foldedAt(words, at) === 'apres' ? at - 1 : at;
  // «X s'en félicite : pour elle, « … »»
  if (![',', ':'].includes(foldedAt(words, opens - 1))) return null;
  const subject = subjectAt(words, people, foldedAt(words, at) === 'according' ? at + 2 : at + 1, end - 1);
  // «selon lui», «pour elle»
  const taken = subject?.kind === 'pronoun' && subject.gender !== null;
  if (subject === null || !(taken || subject.kind === 'person' || subject.kind === 'role')) return null;
  const past = subject.role === null ? subject.to : Math.max(subject.to, firstTokenFrom(words.tokens, subject.role.end));
  if (past !== end - 1) return null;
  return toAttribution(
    words,
    { subject, cue: null, range: { from: opens, to: subject.to } },
    { side: 'before', rule: 'S5-inserted', confidence: 0.8 },
  );
}

const RELATIVE =
  /(?:pour|selon|d'apres|aux yeux de) (?:qui|lequel|laquelle|lesquels|lesquelles)$|(?:for|according to|in the view of) whom$/;
const LONGEST_CLAUSE = 30;
const MOST_BACK = 40;

/** «souligne X, maire de A, pour qui le projet « … »»: the relative clause gives X's view. */
export function relativeSource({ words, people, span }: Place, from: number, end: number): Attribution | null {
  for (let at = end - 1; at > from && end - at < LONGEST_CLAUSE; at--) {
    const { end: stop = 0 } = words.tokens[at] ?? {};
    if (['.', ';', ':'].includes(foldedAt(words, at))) return null;
    if (!['qui', 'whom', 'lequel', 'laquelle', 'lesquels', 'lesquelles'].includes(foldedAt(words, at))) continue;
    if (!RELATIVE.test(words.shadow.slice(Math.max(0, stop - 30), stop)) || wordsOf({ words, span }) < LONG_ENOUGH) return null;
    return antecedent(words, people, at, from, end);
  }
  return null;
}

function antecedent(words: Words, people: Place['people'], relative: number, from: number, end: number): Attribution | null {
  for (let at = relative - 1; at >= from && relative - at < MOST_BACK; at--) {
    const governed = PREPOSITIONS.has(foldedAt(words, at - 1)) && foldedAt(words, at - 2) !== 'cote';
    const subject = people.byToken.has(at) && !governed ? personSubject(words, people, at) : null;
    if (subject === null) continue;
    return toAttribution(
      words,
      { subject, cue: null, range: { from: relative, to: end } },
      { side: 'before', rule: 'S5-relative', confidence: 0.75 },
    );
  }
  return null;
}
