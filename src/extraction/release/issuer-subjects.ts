import { ENGLISH_CUES } from '../lexicons/en/cue-verbs.js';
import { FINITE_CUES } from '../lexicons/fr/cue-forms.js';
import { LEGAL_FORMS, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { MAKING_KNOWN, TAKING_A_STAND } from '../lexicons/self-descriptions.js';
import { isArticle } from '../people/role-grammar.js';
import { foldedAt, isCapital, isEnglishAt, type TokenRange, type Words } from '../words.js';
import { commonName } from './common-names.js';
import { bodyAt, describedBody, type IssuerCandidate, nameOf } from './issuer-bodies.js';
import { isVerbLike } from './verb-shapes.js';
import { wholeName } from './whole-names.js';

const skipBracket = (words: Words, index: number, limit: number): number => {
  if (foldedAt(words, index) !== '(') return index;
  for (let at = index + 1; at < limit && at - index < 14; at++) if (foldedAt(words, at) === ')') return at + 1;
  return index;
};

/** Folded nouns of bodies whose whole names some texts print in small letters. */
const PRINTED_SMALL = new Set(
  'direction federation confederation delegation association union ligue fondation chambre office agence institut ordre syndicat ministere prefecture banque caisse mutuelle'.split(
    ' ',
  ),
);

/** «la fédération vougienne de voile est fière d'annoncer»: a whole name in small letters, up to a verb of announcing. */
function smallBody(words: Words, index: number, limit: number): TokenRange | null {
  const from = isArticle(foldedAt(words, index)) ? index + 1 : index;
  if (from === index || !PRINTED_SMALL.has(foldedAt(words, from)) || isCapital(words, from)) return null;
  const more = commonName(words, from, limit);
  const verb = from + more + 2;
  // «la direction des ports, qui …, fait part de»
  const past = foldedAt(words, verb) === ',' ? afterApposition(words, verb, limit) : verb;
  const announces = [past, past + 1, past + 2].some((at) => MAKING_KNOWN.test(foldedAt(words, at)) || isTelling(words, at));
  return more < 2 || !announces ? null : { from, to: verb };
}

/** «fait | part de», «fait | savoir» */
const isTelling = (words: Words, at: number): boolean =>
  ['fait', 'font'].includes(foldedAt(words, at)) && ['part', 'savoir', 'etat'].includes(foldedAt(words, at + 1));

const MOST_BODIES = 12;
/** «L'Atelier et ses partenaires lancent»: those whom nobody names. */
const THEIRS = new Set(['ses', 'leurs', 'its', 'their', 'his', 'her', 'other', "d'autres"]);
const PARTNERS = new Set([
  'partenaires',
  'partners',
  'allies',
  'membres',
  'members',
  'adherents',
  'filiales',
  'subsidiaries',
  'affiliates',
]);

const pastPartners = (words: Words, index: number): number =>
  ['et', 'and'].includes(foldedAt(words, index)) && THEIRS.has(foldedAt(words, index + 1)) && PARTNERS.has(foldedAt(words, index + 2))
    ? index + 3
    : index;

/** The longest name that begins at a token. */
function bodyOfSubject(words: Words, index: number, limit: number): TokenRange | null {
  const body = describedBody(words, index, limit) ?? bodyAt(words, index, limit) ?? smallBody(words, index, limit);
  const whole = wholeName(words, index, limit);
  return whole !== null && (body === null || (body.from === whole.from && body.to < whole.to)) ? whole : body;
}

/** "Durand, Inc. | , | today announced": the second comma of a legal form, before the verb. */
const isFormsComma = (words: Words, at: number): boolean =>
  foldedAt(words, at) === ',' &&
  isVerbLike(words, at + 1) &&
  (foldedAt(words, at + 1) === 'today' || LEGAL_FORMS.has(foldedAt(words, foldedAt(words, at - 1) === '.' ? at - 2 : at - 1)));

interface Subject {
  bodies: TokenRange[];
  verb: number;
}

/** Bodies in coordination, then a verb: «A, B et C ont annoncé», «The A (AA) and the B project today announced». */
function subjectBodies(words: Words, index: number, limit: number): Subject | null {
  const found = coordinatedBodies(words, index, limit);
  const first = found.bodies[0];
  if (first === undefined) return null;
  const comma = skipBracket(words, first.to, limit);
  // "Durand, the AI platform …, today announced": what looks like a second body begins an apposition.
  const reads = found.bodies.length < 2 || isVerbLike(words, found.verb) || foldedAt(words, comma) !== ',';
  const past = reads ? comma : afterApposition(words, comma, limit);
  return past > comma ? { bodies: [first], verb: past } : found;
}

function coordinatedBodies(words: Words, index: number, limit: number): Subject {
  const bodies: TokenRange[] = [];
  let at = index;
  while (at < limit && bodies.length < MOST_BODIES) {
    const body = bodyOfSubject(words, at, limit);
    if (body === null) break;
    bodies.push(body);
    at = pastPartners(words, skipBracket(words, body.to, limit));
    if (![',', 'et', 'and'].includes(foldedAt(words, at))) break;
    if (isFormsComma(words, at)) return { bodies, verb: at + 1 };
    const past = foldedAt(words, at) === ',' && ['et', 'and'].includes(foldedAt(words, at + 1)) ? at + 2 : at + 1;
    // «Le Groupe, acteur majeur de …, lance»: an apposition, not a coordination.
    if (bodyAt(words, past, limit) === null) return { bodies, verb: afterApposition(words, at, limit) };
    at = past;
  }
  return { bodies, verb: at };
}

const LONGEST_APPOSITION = 60;

/** Index after the comma that closes an apposition begun at `comma`. */
function afterApposition(words: Words, comma: number, limit: number): number {
  for (let at = comma + 1; at < limit && at - comma < LONGEST_APPOSITION; at++)
    if (foldedAt(words, at) === ',' && isVerbLike(words, at + 1)) return at + 1;
  return comma;
}

const AUXILIARY = /^(?:a|ont|est|sont|se|s'|has|have|is|are|will|today|va|vont|vient|viennent) ?/;

/** A verb that cannot be a noun: «est», "will", «annonce», «déclare». */
function isStrong(verb: string): boolean {
  const [first = ''] = verb.split(' ', 1);
  return AUXILIARY.test(verb) || MAKING_KNOWN.test(verb) || FINITE_CUES.has(first) || ENGLISH_CUES.has(first);
}

/** One word that is no acronym: too little for a name, unless its verb says so. */
const isOneWord = (words: Words, body: TokenRange | undefined): boolean =>
  body !== undefined && body.to - body.from === 1 && words.tokens[body.from]?.casing !== 'upper';

/** «Unanimement dénoncé par …»: how it is done, not who does it. */
const isAdverb = (words: Words, body: TokenRange | undefined): boolean =>
  body !== undefined &&
  body.to - body.from === 1 &&
  /(?:[ae]m|im|um)ent$/.test(foldedAt(words, body.from)) &&
  !ORGANISATION_HEADS.has(foldedAt(words, body.from));

/** Folded nouns of those who work or study at a body: what they found, it tells. */
const STAFF =
  /^(?:chercheu(?:rs|ses)|scientifiques?|equipes?|medecins|ingenieurs|etudiant(?:e)?s|archeologues|astronomes|physiciens|biologistes|chimistes|historiens|researchers?|scientists?|engineers|students|academics|astronomers|archaeologists|doctors|surgeons|teams?)$/;
const OF_STAFF = new Set(['de', "d'", 'du', 'of', 'at', 'from']);

/** «Des chercheurs de | l'Institut Durand ont développé», "A team of researchers at | the University of Sault has found": index of the body they are of; the index itself when they are of none. */
function pastStaff(words: Words, start: number): number {
  const staff = isArticle(foldedAt(words, start)) || foldedAt(words, start) === 'des' ? start + 1 : start;
  if (!STAFF.test(foldedAt(words, staff))) return start;
  const more = OF_STAFF.has(foldedAt(words, staff + 1)) && STAFF.test(foldedAt(words, staff + 2)) ? staff + 3 : staff + 1;
  if (!OF_STAFF.has(foldedAt(words, more))) return start;
  const body = isArticle(foldedAt(words, more + 1)) ? more + 2 : more + 1;
  // «Une équipe de Vougeois annonce»: those it is made of.
  const people = body === more + 1 && foldedAt(words, body).endsWith('s') && !isCapital(words, body + 1) && !isEnglishAt(words, body);
  return isCapital(words, body) && !people ? more + 1 : start;
}

function subjectCandidate(words: Words, opening: number, limit: number, weight: number, rule: string): IssuerCandidate | null {
  const start = pastStaff(words, opening);
  // «Une équipe d'habitants annonce …»: somebody is told of, not named.
  if (INDEFINITE.has(foldedAt(words, start)) && !isCapital(words, start + 1)) return null;
  const found = subjectBodies(words, start, limit);
  // «L'Atelier vous invite»
  const verbAt = found !== null && ['vous', 'nous'].includes(foldedAt(words, found.verb)) ? found.verb + 1 : (found?.verb ?? -1);
  if (found === null || !isVerbLike(words, verbAt)) return null;
  const [first, ...others] = found.bodies.map((body) => nameOf(words, withoutPost(words, body)));
  if (first === undefined || isAdverb(words, found.bodies[0])) return null;
  const verb = words.shadow.slice(words.tokens[verbAt]?.start ?? 0, (words.tokens[verbAt]?.start ?? 0) + 40);
  if (!isStrong(verb) && !isArticle(foldedAt(words, start)) && isOneWord(words, found.bodies[0])) return null;
  const announces = verb
    .split(' ')
    .slice(0, 4)
    .some((word) => MAKING_KNOWN.test(word));
  return { name: first, weight: weight + (announces ? ANNOUNCES : 0) + standOf(words, verbAt, announces), rule, others };
}

/** "Sault Association of Scientists | President": in English whose post it is stands before the post. */
const withoutPost = (words: Words, { from, to }: TokenRange): TokenRange =>
  to - from > 2 &&
  isEnglishAt(words, from) &&
  ['president', 'chair', 'chairman', 'chairwoman', 'chairperson', 'ceo'].includes(foldedAt(words, to - 1))
    ? { from, to: to - 1 }
    : { from, to };

const INDEFINITE = new Set(['un', 'une', 'a', 'an']);
const ANNOUNCES = 3;
const STAND = 4.5;
const standOf = (words: Words, verb: number, announces: boolean): number =>
  takesStand(words, verb) ? STAND - (announces ? ANNOUNCES : 0) : 0;

/** «X demande», «X s'oppose», "X is calling on": who takes a stand speaks, whatever another body has announced. */
const takesStand = (words: Words, verb: number): boolean =>
  TAKING_A_STAND.has(foldedAt(words, verb)) ||
  (foldedAt(words, verb) === "s'" && TAKING_A_STAND.has(`s'${foldedAt(words, verb + 1)}`)) ||
  (foldedAt(words, verb) === 'is' && /^(?:calling|urging|asking|demanding)$/.test(foldedAt(words, verb + 1)));

/** «… – le Groupe annonce»; the dash of «Durand Canada – Sault inc.» stands inside a name. */
const opensAfterDash = (words: Words, from: number, at: number): boolean =>
  foldedAt(words, at - 1) === '-' && (at - from < NEAR_DASH || isArticle(foldedAt(words, at)) || !isCapital(words, at - 2));
const NEAR_DASH = 12;

/** Bodies that lead a clause anywhere in a stretch: at its start, or after the comma that closes what stands first. */
export function leadingBodies(words: Words, from: number, limit: number, weight: number, rule: string): IssuerCandidate[] {
  const found: IssuerCandidate[] = [];
  for (let at = from; at < limit && at - from < 120; at++) {
    const opens = at === from || [',', ':', '.'].includes(foldedAt(words, at - 1)) || opensAfterDash(words, from, at);
    const candidate = opens ? subjectCandidate(words, at, limit, at === from ? weight : weight - 1, rule) : null;
    if (candidate !== null) found.push(candidate);
  }
  return found;
}
