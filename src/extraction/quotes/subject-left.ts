import { WEEKDAYS as WEEKDAYS_EN } from '../lexicons/en/months.js';
import { WEEKDAYS as WEEKDAYS_FR } from '../lexicons/fr/months.js';
import { skipBracket } from '../people/after-names.js';
import { isPostNominal } from '../people/name-suffixes.js';
import type { People } from '../people/people.js';
import { isArticle, isVerbAt, PREPOSITIONS } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isAdjacent, isCapital, type Words } from '../words.js';
import { wordLeft } from './adverbs-left.js';
import { organisationAt } from './body-names.js';
import { personWith } from './persons-beside.js';
import { PRONOUNS, personSubject, pronounSubject, type Subject, subjectAt, unnamedBefore } from './subjects.js';

const WEEKDAYS: ReadonlySet<string> = new Set([...WEEKDAYS_EN, ...WEEKDAYS_FR]);

const GOVERNED = new Set(['par', 'avec', 'de', "d'", 'a', 'pour', 'chez', 'by', 'with', 'of', 'from', 'to', 'for']);

/** True for «présidé par X», «en présence de X»: the person is no subject. */
const isGoverned = (words: Words, from: number): boolean => GOVERNED.has(foldedAt(words, from - 1)) && isAdjacent(words, from - 1);

const LONGEST_CLAUSE = 60;

/** The nearest person named left of a token. */
function nearestLeft(words: Words, people: People, index: number, floor: number): Subject | null {
  const given = personWith(words, people, index);
  if (given !== null) return given;
  for (let at = index - 1; at >= floor && index - at < LONGEST_CLAUSE; at--) {
    const found = people.byToken.get(at);
    if (found === undefined || found.mention.to > index || isGoverned(words, at)) continue;
    const start = ['et', 'and'].includes(foldedAt(words, at - 1)) ? previousMention(people, at - 1, floor) : at;
    return personSubject(words, people, start) ?? personSubject(words, people, at);
  }
  return null;
}

/** «Pauline Martin et Karim Roy expliquent»: the mention that ends right before a conjunction. */
function previousMention(people: People, conjunction: number, floor: number): number {
  for (let at = conjunction - 1; at >= floor && conjunction - at < 8; at--)
    if (people.byToken.get(at)?.mention.to === conjunction) return at;
  return conjunction + 1;
}

const holdsThat = (words: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (foldedAt(words, at) === 'que' || foldedAt(words, at) === "qu'") return true;
  return false;
};

const LONGEST_BODY = 14;

const CLAUSE_OPENERS = new Set([',', 'que', "qu'", 'which', 'that', 'where', 'what']);

const LONGEST_SUBJECT = 5;

/** «a figure the Commission considers “…”»: English leaves the relative out before the subject of its clause. */
function bodyAfterNoun(words: Words, people: People, left: number, floor: number): Subject | null {
  for (let at = left - 1; at > floor && left - at <= LONGEST_SUBJECT; at--) {
    if (foldedAt(words, at) !== 'the' || words.tokens[at]?.casing !== 'lower') continue;
    const noun = words.tokens[at - 1];
    const bare = noun?.kind === 'word' && noun.casing === 'lower' && !PREPOSITIONS.has(noun.folded) && !isVerbAt(words, at - 1);
    const subject = bare ? subjectAt(words, people, at, left + 1) : null;
    return subject?.kind === 'organization' && subject.to === left + 1 ? subject : null;
  }
  return null;
}

/** "Jane Roe, | chair of the board | said": whose name ends right before the comma of a post. */
function holderAt(words: Words, people: People, comma: number, floor: number): Subject | null {
  // "According to Ross, | experts said"
  const beside = foldedAt(words, comma) === ',' && !isArticle(foldedAt(words, comma + 1)) && !/[^s]s$/.test(foldedAt(words, comma + 1));
  const start = beside ? previousMention(people, comma, floor) : comma + 1;
  return start > comma ? null : personSubject(words, people, start);
}

/** «Contacted by the panel, Streamline replied», «Interrogée, la direction répond»: the body between a comma and its verb. */
function bodyBeside(words: Words, people: People, left: number, floor: number): Subject | null {
  let from = left;
  while (
    from > floor &&
    left - from < LONGEST_BODY &&
    words.tokens[from - 1]?.kind === 'word' &&
    !opensClause(words, from - 1, floor) &&
    !people.byToken.has(from)
  )
    from--;
  if (!CLAUSE_OPENERS.has(foldedAt(words, from - 1)) || from <= floor) return bodyAfterNoun(words, people, left, floor);
  const subject = subjectAt(words, people, from, left + 1);
  // «a group of residents calling itself Quiet Skies argued»
  const ends = subject?.to === left + 1 || (subject?.kind === 'organization' && /^calling$/.test(foldedAt(words, subject.to)));
  const holder = subject?.kind === 'role' && ends ? holderAt(words, people, from - 1, floor) : null;
  return holder ?? ((subject?.kind === 'organization' || subject?.kind === 'role') && ends ? subject : null);
}

const LONGEST_NAME = 6;

/** «La dernière, Nordvik Genossenschaft, affirme»: a body between commas before the verb. */
function apposedBody(words: Words, people: People, comma: number, floor: number): Subject | null {
  if (foldedAt(words, comma) !== ',') return null;
  for (let at = comma - 2; at > floor && comma - at <= LONGEST_NAME; at--) {
    if (foldedAt(words, at) !== ',') continue;
    const subject = isCapital(words, at + 1) ? subjectAt(words, people, at + 1, comma) : null;
    return subject?.kind === 'organization' && subject.to === comma && subject.to - subject.from > 1 ? subject : null;
  }
  return null;
}

/** «le projet que la ville juge « … »», «where critics called it “…”»: a relative opens the clause of its own subject. */
const opensClause = (words: Words, index: number, floor: number): boolean => index > floor && CLAUSE_OPENERS.has(foldedAt(words, index));

const LONGEST_ANTECEDENT = 14;
const CLITICS = new Set(['la', 'le', "l'", 'les', 'y', 'en', 'se', "s'", 'ne', "n'"]);

/** «l'association des riverains, qui la juge « … »», «the Nurses Alliance, which calls it “…”»: what the relative clause is about. */
export function antecedentOf(words: Words, people: People, verb: number, floor: number): Subject | null {
  let relative = verb - 1;
  while (relative > floor && CLITICS.has(foldedAt(words, relative))) relative--;
  if (!['qui', 'who', 'which'].includes(foldedAt(words, relative)) || foldedAt(words, relative - 1) !== ',') return null;
  // «Jane Doe, RN, who called …»
  const comma = isPostNominal(words, relative - 2) && foldedAt(words, relative - 3) === ',' ? relative - 3 : relative - 1;
  for (let at = comma - 1; at >= floor && comma - at < LONGEST_ANTECEDENT; at--) {
    const subject = subjectAt(words, people, at, comma);
    if (subject === null || subject.kind === 'pronoun' || subject.to !== comma || isInside(words, at)) continue;
    return subject.kind === 'role' ? (holderBefore(words, people, at, floor) ?? subject) : subject;
  }
  return null;
}

/** «X, chief of staff, who added that»: whose role stands before the relative. */
function holderBefore(words: Words, people: People, role: number, floor: number): Subject | null {
  const { start = 0 } = words.tokens[role] ?? {};
  for (let at = role - 1; at >= floor && role - at < LONGEST_ANTECEDENT; at--) {
    const stated = people.byToken.get(at)?.mention.role;
    if (stated !== undefined)
      return stated !== null && stated.start <= start && stated.end > start ? personSubject(words, people, at) : null;
  }
  return null;
}

/** In the middle of a name or after a preposition: what begins here is a part of something longer. */
const isInside = (words: Words, at: number): boolean =>
  isAdjacent(words, at - 1) &&
  (['de', "d'", 'of', 'du', 'des'].includes(foldedAt(words, at - 1)) ||
    words.tokens[at - 1]?.casing === 'capital' ||
    foldedAt(words, at - 1) === "l'");

/** «Quant à la médecin du travail, elle dit …»: whom the pronoun takes up at once. */
function asFor(words: Words, people: People, floor: number, pronoun: number): Subject | null {
  const start = words.tokens[floor]?.start ?? 0;
  const lead = ['quant a ', 'quant au ', 'quant aux ', 'as for '].find((one) => words.shadow.startsWith(one, start));
  const subject = lead === undefined ? null : subjectAt(words, people, firstTokenFrom(words.tokens, start + lead.length), pronoun);
  return subject !== null && subject.kind !== 'pronoun' && foldedAt(words, pronoun - 1) === ',' ? subject : null;
}

/** «Du côté de l'association, on salue « … »»: the body that «on» stands for. */
function bodyOfOn(words: Words, people: People, floor: number, index: number): Subject | null {
  const start = words.tokens[floor]?.start ?? 0;
  const lead = ['du cote de ', "du cote d'", 'du cote du ', 'du cote des ', 'chez ', 'au sein de ', "au sein d'", 'au sein du '].find(
    (one) => words.shadow.startsWith(one, start),
  );
  if (lead === undefined) return null;
  const body = organisationAt(words, people, firstTokenFrom(words.tokens, start + lead.length), index);
  return body === null || foldedAt(words, body.to) !== ',' ? null : { kind: 'organization', ...body, people: [], role: null, gender: null };
}

/** «elle», but for «de celle», and «d'autres»; the noun it takes up when «quant à» leads there. */
function pronounAt(words: Words, people: People, index: number, floor: number): Subject | null {
  const pronoun = foldedAt(words, index);
  if (!PRONOUNS.has(pronoun) || ['de', 'of'].includes(foldedAt(words, index - 1))) return unnamedBefore(words, index + 1);
  return asFor(words, people, floor, index) ?? pronounSubject(pronoun, { from: index, to: index + 1 });
}

const LONGEST_DAY = 6;

/** «Vendredi 4 décembre, | le maire a promis», "On Monday, | the mayor promised": past the day that opens the clause; `floor` where none does. */
function pastDay(words: Words, floor: number, index: number): number {
  const day = ['le', 'ce', 'on', 'this'].includes(foldedAt(words, floor)) ? floor + 1 : floor;
  if (!WEEKDAYS.has(foldedAt(words, day))) return floor;
  for (let at = day + 1; at < index && at - day <= LONGEST_DAY; at++) if (foldedAt(words, at) === ',') return at + 1;
  return floor;
}

/** "Jane Roe, vice president of the Bay Council, | Alder Scouts, | said": the post of who is named runs up to the body. */
function holderOr({ tokens }: Words, near: Subject | null, body: Subject): Subject {
  if (near?.kind !== 'person' || near.role === null || body.kind !== 'organization') return body;
  const after = near.role.start > (tokens[near.to - 1]?.end ?? 0);
  return after && near.role.end >= (tokens[body.from - 2]?.end ?? Number.POSITIVE_INFINITY) ? near : body;
}

/** The subject of the verb that begins at token `index`, in the clause that begins at `floor`. */
export function subjectLeft(words: Words, people: People, index: number, floor: number): Subject | null {
  const left = wordLeft(words, index, floor);
  if (left >= floor && foldedAt(words, left) === 'on') return bodyOfOn(words, people, floor, index);
  const pronoun = left >= floor ? pronounAt(words, people, left, floor) : null;
  if (pronoun !== null) return pronoun;
  const near = nearestLeft(words, people, index, floor);
  if (near !== null && skipBracket(words, near.to, index) > left) return near;
  const beside = bodyBeside(words, people, left, floor) ?? apposedBody(words, people, left, floor);
  if (beside !== null) return holderOr(words, near, beside);
  const first = index - floor < LONGEST_CLAUSE ? subjectAt(words, people, pastDay(words, floor, index), index) : null;
  const leads = first !== null && (first.kind === 'organization' || first.kind === 'role') && first.to - first.from > 1;
  if (leads && !holdsThat(words, first.to, index) && !(near !== null && first.kind === 'role')) return first;
  return near ?? first ?? bodyOfOn(words, people, floor, index) ?? invertedLeft(words, index, floor);
}

const INVERTED = /-(?:t-)?(ils?|elles?)$/;

/** «…», a-t-elle rappelé, avant | d'ajouter que «…»: the pronoun of the inversion is the subject of what follows it. */
function invertedLeft(words: Words, index: number, floor: number): Subject | null {
  for (let at = index - 1; at >= floor && index - at < LONGEST_CLAUSE; at--) {
    const pronoun = INVERTED.exec(foldedAt(words, at))?.[1];
    if (pronoun !== undefined) return pronounSubject(pronoun, { from: at, to: at + 1 });
  }
  return null;
}

/** «Et la rectrice | de conclure»: who the narrative infinitive at token `verb` is of, in the sentence that begins at `from`. */
export function narratorAt(words: Words, people: People, from: number, verb: number): Subject | null {
  const named = foldedAt(words, from) === 'et' ? subjectAt(words, people, from + 1, verb) : null;
  return named?.to === verb ? named : null;
}
