import type { Span } from '../../domain/selector.js';
import { skipBracket } from '../people/after-names.js';
import type { People } from '../people/people.js';
import { isVerbAt } from '../people/role-grammar.js';
import { findApposition } from '../people/role-lines.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import { type Attribution, inversion, toAttribution } from './attribution.js';
import { type CueGroup, cueGroupAt, unknownVerbAt } from './cue-groups.js';
import { type MarkedSpan, trimSpan } from './marked-span.js';
import { personSubject, pronounSubject, type Subject, subjectAt } from './subjects.js';

/** A quotation cut by an attribution that its marks enclose. */
export interface Incise {
  fragments: Span[];
  attribution: Attribution;
}

const OPENERS = new Set([',', '!', '?', '…', '-']);
const ENDS = new Set([',', '.', '!', '?', '…', ';', '-', ':']);
const LONGEST_INSERTION = 12;
const LONGEST_REST = 30;
const DEFINITE = new Set(['le', 'la', "l'", 'les', 'son', 'sa', 'notre', 'leur', 'the', 'ce', 'cette']);

/** The person, the role or «la quinquagénaire» named at a token of an incise. */
function speakerAt(words: Words, people: People, cue: CueGroup, at: number, limit: number): Subject | null {
  const person = personSubject(words, people, at);
  if (person !== null) return { ...person, role: person.role ?? findApposition(words, person.to, limit) };
  const role = DEFINITE.has(foldedAt(words, at)) ? subjectAt(words, people, at, limit) : null;
  if (role?.kind === 'person' || role?.kind === 'role') return role;
  if (at !== cue.to || !isAnybody(words, at, limit)) return null;
  return pronounSubject(foldedAt(words, at) === 'la' ? 'elle' : 'il', { from: at, to: at + 2 });
}

const LONGEST_MOOD = 4;

/** «observe, ému, le professeur X»: past what stands between commas after the verb, or the index itself. */
function pastMood(words: Words, index: number): number {
  if (foldedAt(words, index) !== ',' || words.tokens[index + 1]?.casing !== 'lower') return index;
  for (let at = index + 2; at - index <= LONGEST_MOOD; at++) if (foldedAt(words, at) === ',') return at + 1;
  return index;
}

/** Who speaks in an incise: at once, or after what is inserted («note pour sa part X», «a glissé en aparté la directrice»). */
function inciseSubject(words: Words, people: People, cue: CueGroup, limit: number): Subject | null {
  // «disait-on»: nobody in particular.
  if (cue.pronoun === 'on') return null;
  if (cue.pronoun !== null) return inversion(cue.pronoun, cue);
  for (let at = pastMood(words, cue.to); at < limit && at - cue.to < LONGEST_INSERTION; at++) {
    const subject = speakerAt(words, people, cue, at, limit);
    if (subject !== null) return subject;
    if (ENDS.has(foldedAt(words, at)) || isVerbAt(words, at)) return null;
  }
  return null;
}

/** «, poursuit la quinquagénaire,»: an article and one noun, then the end of the incise. */
const isAnybody = (words: Words, at: number, limit: number): boolean =>
  ['le', 'la'].includes(foldedAt(words, at)) && words.tokens[at + 1]?.casing === 'lower' && isEnd(words, at + 2, limit);

const isEnd = (words: Words, at: number, limit: number): boolean => at >= limit || ENDS.has(foldedAt(words, at));

/** «…, glisse X, directrice du site, entrée dans l'entreprise en 1998.»: what happened to the speaker. */
const isLastParticiple = ({ tokens, text }: Words, index: number): boolean =>
  /^(?:entr|arriv|recrut|embauch|install|form|n|élu|retrait|venu)(?:é|ée|us?|ue|e)$/.test(
    text.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0).toLowerCase(),
  );

/** Where the words between the marks end, when nothing but the last full stop is left; else the comma before. */
function lastEnd(words: Words, from: number, limit: number): number {
  for (let at = from; at < limit && at - from < LONGEST_REST; at++) if (foldedAt(words, at) === '.') return at >= limit - 1 ? at : from - 1;
  return limit - from < LONGEST_REST ? limit : from - 1;
}

/** Past a relative clause or an apposition that stands between the speaker and what is said next («, qui dirige l'atelier.»). */
function pastRelative(words: Words, comma: number, limit: number): number {
  if (foldedAt(words, comma) !== ',') return comma;
  const aside = ['qui', 'dont', 'who', 'whose', 'lui', 'elle', 'aussi'].includes(foldedAt(words, comma + 1));
  const last = isLastParticiple(words, comma + 1) ? lastEnd(words, comma + 1, limit) : comma;
  return aside ? endOfClause(words, comma, limit) : last;
}

const LEADS_ADVERBIAL = new Set(
  'depuis en avec dans au aux a sur sous lors pendant devant apres avant sans since in with at on'.split(' '),
);
const LONGEST_ADVERBIAL = 7;

/** «…, confie X, directrice depuis 2019.», «…, dit-elle en souriant.»: past when and how it was said, up to the mark that ends the incise. */
function pastAdverbial(words: Words, from: number, limit: number): number {
  if (!LEADS_ADVERBIAL.has(foldedAt(words, from))) return from;
  for (let at = from + 1; at < limit && at - from < LONGEST_ADVERBIAL; at++) {
    if (ENDS.has(foldedAt(words, at))) return at;
    if (isVerbAt(words, at)) return from;
  }
  return from;
}

/** «…, explique X, présidente de A et cinquième du nom.» */
const isJoined = (words: Words, at: number): boolean => ['et', 'and'].includes(foldedAt(words, at));

/** The next full stop or comma after a token, else the token itself. */
function endOfClause(words: Words, from: number, limit: number): number {
  for (let at = from + 2; at < limit && at - from < LONGEST_REST; at++) if (['.', ','].includes(foldedAt(words, at))) return at;
  return from;
}

/** «, pensé avec les riverains»: folded, a participle alone looks like a verb. */
const isParticiple = ({ tokens, text }: Words, { from, to }: CueGroup): boolean =>
  to - from === 1 && text.charAt((tokens[from]?.end ?? 0) - 1) === 'é';

/** Token index after an incise that begins after the mark at `opener`, with its attribution; null when the mark begins something else. */
function inciseAt(words: Words, people: People, opener: number, limit: number): { to: number; attribution: Attribution } | null {
  const known = cueGroupAt(words, opener + 1);
  const unknown = known === null && people.byToken.size > 0 ? unknownVerbAt(words, opener + 1) : null;
  const cue = known ?? unknown;
  if (cue === null || isParticiple(words, cue) || (unknown !== null && !people.byToken.has(unknown.to))) return null;
  const subject = inciseSubject(words, people, cue, limit);
  if (subject === null) return null;
  const attribution = toAttribution(words, { subject, cue: cue.lemma, range: cue }, { side: 'inside', rule: 'Q-08', confidence: 0.9 });
  // «…, a déclaré la porte-parole, X (Sault – Nord).»
  const end = skipBracket(words, firstTokenFrom(words.tokens, attribution.span.end), limit);
  const to =
    subject.kind === 'person' && isJoined(words, end)
      ? endOfClause(words, end, limit)
      : pastRelative(words, pastAdverbial(words, end, limit), limit);
  return isEnd(words, to, limit) ? { to, attribution } : null;
}

/** «, » leaves with the incise; «!» stays with what was said. */
function headEnd(words: Words, opener: number): number {
  const token = words.tokens[opener];
  if (token === undefined) return 0;
  return [',', '-'].includes(token.folded) ? token.start : token.end;
}

const LONGEST_ACRONYM = 8;

/** «…, déclare X, présidente du syndicat Roy – CSD ». */
const isRestOfName = ({ text }: Words, { start, end }: Span): boolean =>
  end - start <= LONGEST_ACRONYM && /^\p{Lu}[\p{Lu}-]+\.?$/u.test(text.slice(start, end));

function cut(words: Words, content: Span, opener: number, to: number): Span[] {
  const head = trimSpan(words.text, { start: content.start, end: headEnd(words, opener) });
  const rest = words.tokens[to];
  const tail = rest === undefined || rest.start >= content.end ? null : trimSpan(words.text, { start: rest.end, end: content.end });
  return [head, ...(tail === null || isRestOfName(words, tail) ? [] : [tail])].filter(({ start, end }) => end > start);
}

/** «… notre rôle central, affirme X, présidente de Y. Nous sommes …»: the words before and after, without the incise. */
export function findIncise(words: Words, people: People, span: MarkedSpan): Incise | null {
  for (const [index, content] of span.fragments.entries()) {
    const from = firstTokenFrom(words.tokens, content.start);
    const limit = firstTokenFrom(words.tokens, content.end);
    for (let at = from + 1; at < limit; at++) {
      const incise = OPENERS.has(foldedAt(words, at)) ? inciseAt(words, people, at, limit) : null;
      if (incise === null) continue;
      const fragments = [...span.fragments.slice(0, index), ...cut(words, content, at, incise.to), ...span.fragments.slice(index + 1)];
      return { fragments, attribution: incise.attribution };
    }
  }
  return null;
}
