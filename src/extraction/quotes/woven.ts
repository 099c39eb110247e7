import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isEnglishAt, sentenceBefore, sentenceStart, type Words } from '../words.js';
import { type Attribution, inversion, type Place, toAttribution } from './attribution.js';
import { widened } from './cue-groups.js';
import { reports } from './reported-words.js';
import { holds, LONGEST_INSERTION, opensClause, RELATIVES, THAT, type Verb, verbAt, wordsOf } from './reporting-verbs.js';
import { antecedentOf, narratorAt, subjectLeft } from './subject-left.js';
import { type Subject, subjectAt } from './subjects.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FARTHEST = 40;
/** One word is somebody's when a verb that characterises leads to it: «juge la mesure « équilibrée »». */
const SHORTEST = 1;

const FIRST_PERSON = /^(?:je|j'|nous|on|i|we|it's|c'est|il|elle|ils|they|you|vous)$/;

/** Words that can be part of somebody's sentence: they begin with a small letter, or speak. */
function isPartial({ words, span }: Place): boolean {
  const first = words.tokens[firstTokenFrom(words.tokens, span.start + 1)];
  return first !== undefined && (first.casing === 'lower' || first.kind === 'number' || FIRST_PERSON.test(first.folded));
}

/** Where the verb is looked for: the clause after the span before, or the whole sentence when that clause is coordinated. */
function floorOf({ words, span }: Place, from: number): number {
  const joined = ['et', 'and', ',', 'mais', 'but', 'ou', 'or', 'puis', 'tout'].includes(foldedAt(words, from));
  return (joined ? sentenceStart(words, span.block, span.start) : null) ?? from;
}

/** «…, which runs for ten years, as»: the verb of a relative clause reports nothing. */
function isBetweenCommas(words: Words, { from, to }: Verb, end: number): boolean {
  const opened = holds(Math.max(0, from - 3), from, (at) => RELATIVES.has(foldedAt(words, at)) && foldedAt(words, at - 1) === ',');
  return opened && holds(to, end, (at) => foldedAt(words, at) === ',');
}

const HAVING = set('a ont avait avaient aura auront aurait auraient has have had');

/** Where the verb begins, with its auxiliary: «avait qualifié». */
const leftOf = (words: Words, verb: Verb, floor: number): number =>
  verb.needs === null ? widened(words, verb, floor).from : HAVING.has(foldedAt(words, verb.from - 1)) ? verb.from - 1 : verb.from;

/** The verb that begins at a token, when it reports the words between the marks. */
function reportingVerb(place: Place, at: number, floor: number, end: number): Verb | null {
  const { words } = place;
  const found = verbAt(words, at);
  const verb = found === null ? null : { ...found, from: leftOf(words, found, floor) };
  return verb === null || verb.to > end || isBetweenCommas(words, verb, end) || !reports(place, verb, end) ? null : verb;
}

/** «X estime que ce plan « change la donne »», «X dénonce une « mesure injuste »», «X called it “a good start”»: words woven into the sentence that reports them. */
export function wovenInto(place: Place, from: number, end: number): Attribution | null {
  if (wordsOf(place) < SHORTEST || !isPartial(place)) return null;
  const floor = floorOf(place, from);
  const named = whatTheyCall(place, end);
  if (named !== null) return named;
  for (let at = end - 1; at >= from && end - at < FARTHEST; at--) {
    const verb = reportingVerb(place, at, floor, end);
    if (verb !== null) return toWoven(place, verb, floor, end);
  }
  return joinedClause(place, from, floor, end);
}

function toWoven(place: Place, verb: Verb, floor: number, end: number): Attribution | null {
  const { words } = place;
  const subject = verb.pronoun === null ? (mouthpiece(place, verb, end) ?? subjectOf(place, verb, floor)) : inversion(verb.pronoun, verb);
  if (subject === null && !isSaidBySome(words, verb, end)) return null;
  if (subject?.kind === 'pronoun' && !isEnglishAt(words, verb.from) && takesUpText(place)) return null;
  return toAttribution(
    words,
    { subject, cue: verb.lemma, range: { from: verb.from, to: end } },
    { side: 'before', rule: 'Q-15', confidence: 0.75 },
  );
}

const TEXT_TOLD =
  /(?:^|[^a-z])(?:ce|cette|le|la|l'|this|the) ?(?:texte|resolution|loi|decret|rapport|etude|directive|reglement|convention|petition|motion|text|bill|act|report|study) /;

/** «Ce texte entend … Il demande au gouvernement « d'envisager … »»: the pronoun takes up a text, not somebody. */
function takesUpText({ words, people, span }: Place): boolean {
  const before = sentenceBefore(words, span.block, span.start);
  if (before === null || !TEXT_TOLD.test(words.shadow.slice(before.start, before.end))) return false;
  const [from, to] = [firstTokenFrom(words.tokens, before.start), firstTokenFrom(words.tokens, before.end)];
  return !holds(from, to, (at) => people.byToken.has(at));
}

const JOINING = new Set(['et', 'and', 'mais', 'but', 'puis', ',']);

/** The subject of a verb; a second verb («and said those responsible “…”») has that of its sentence. */
function subjectOf({ words, people, span }: Place, { from }: Verb, floor: number): Subject | null {
  const told = ['de', "d'"].includes(foldedAt(words, from)) ? sentenceStart(words, span.block, span.start) : null;
  const narrator = told === null ? null : narratorAt(words, people, told, from);
  if (narrator !== null) return narrator;
  const own = antecedentOf(words, people, from, floor) ?? subjectLeft(words, people, from, floor);
  const first = own === null && JOINING.has(foldedAt(words, from - 1)) ? sentenceStart(words, span.block, span.start) : null;
  return first === null ? own : subjectLeft(words, people, from, first);
}

const SAYING = new Set(['dire', 'affirmer', 'expliquer', 'raconter', 'repondre', 'say', 'tell', 'explain', 'reply']);

/** «women told assessors that they “…”»: somebody whom nothing names said so. */
const isSaidBySome = (words: Words, verb: Verb, end: number): boolean =>
  verb.pronoun === null &&
  SAYING.has(verb.lemma) &&
  words.tokens[verb.from - 1]?.kind === 'word' &&
  words.tokens[verb.from - 1]?.casing === 'lower' &&
  (foldedAt(words, verb.from - 1).endsWith('s') ||
    foldedAt(words, verb.from - 1).endsWith('men') ||
    foldedAt(words, verb.from - 1) === 'people') &&
  opensClause(words, verb, end);

const NAMING_VERBS = set(
  'nomme nomment nommait appelle appellent appelait baptise denomme surnomme denoncent denonce calls call called considers',
);

/** A noun right before «qu'elle nomme», which «ce qu'elle nomme» has not. */
const isNamingClause = (words: Words, index: number): boolean =>
  !isEnglishAt(words, index) && words.tokens[index]?.kind === 'word' && foldedAt(words, index) !== 'ce';

/** «à ce qu'elle nomme « … »», «to what it calls “…”» */
function whatTheyCall({ words, people }: Place, end: number): Attribution | null {
  const that = ["qu'", 'what'].includes(foldedAt(words, end - 3));
  // «une technique qu'elle nomme « le point perdu »»: a name.
  if (!that || isNamingClause(words, end - 4) || !NAMING_VERBS.has(foldedAt(words, end - 1)) || foldedAt(words, end - 2) === 'on')
    return null;
  const subject = subjectAt(words, people, end - 2, end - 1);
  return subject?.kind !== 'pronoun' && foldedAt(words, end - 2) !== 'it'
    ? null
    : toAttribution(
        words,
        {
          subject: subject ?? inversion('', { from: end - 2, to: end - 1 }),
          cue: foldedAt(words, end - 1),
          range: { from: end - 3, to: end },
        },
        { side: 'before', rule: 'Q-15', confidence: 0.75 },
      );
}

const MOUTHPIECE = /^(?:, )?(?:par la voix d|par l'intermediaire d|par la bouche d|through |via )/;

/** «a fait savoir, par la voix de sa présidente X, qu'il …», «La fédération, par la voix de sa présidente X, juge …»: who lends the body a voice. */
function mouthpiece(place: Place, { from, to }: Verb, end: number): Subject | null {
  const behind = voiceAt(place, to, end);
  if (behind !== null || foldedAt(place.words, from - 1) !== ',') return behind;
  for (let comma = from - 2; comma > from - LONGEST_INSERTION; comma--)
    if (foldedAt(place.words, comma) === ',') return voiceAt(place, comma, from);
  return null;
}

function voiceAt({ words, people }: Place, at: number, end: number): Subject | null {
  const start = words.tokens[at]?.start ?? 0;
  if (!MOUTHPIECE.test(words.shadow.slice(start, start + 30))) return null;
  for (let index = at + 1; index < Math.min(end, at + LONGEST_INSERTION); index++)
    if (people.byToken.has(index)) return subjectAt(words, people, index, end);
  return null;
}

/** «juge pour sa part qu'»: the verb before «que», past an adverb. */
function verbNear(words: Words, that: number): Verb | null {
  for (let at = that - 1; at > that - 6; at--) {
    const verb = verbAt(words, at);
    if (verb !== null) return verb;
  }
  return null;
}

/** «indique que « … » et qu'un accord est attendu « … »»: the second clause of the same verb. */
function joinedClause(place: Place, from: number, floor: number, end: number): Attribution | null {
  const { words, people } = place;
  if (floor === from || !holds(from, Math.min(end, from + 3), (at) => THAT.has(foldedAt(words, at)))) return null;
  for (let at = from; at > floor; at--) {
    const verb = THAT.has(foldedAt(words, at)) ? verbNear(words, at) : null;
    const subject = verb === null ? null : subjectLeft(words, people, verb.from, floor);
    if (verb !== null && subject !== null)
      return toAttribution(
        words,
        { subject, cue: verb.lemma, range: { from: verb.from, to: at + 1 } },
        { side: 'before', rule: 'Q-15', confidence: 0.7 },
      );
  }
  return null;
}
