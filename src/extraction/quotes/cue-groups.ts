import { ENGLISH_CUES, ENGLISH_PLURAL_CUES } from '../lexicons/en/cue-verbs.js';
import { type Cue, FINITE_CUES, INFINITIVE_CUES, PARTICIPLE_CUES } from '../lexicons/fr/cue-forms.js';
import { SAYING_PHRASES } from '../lexicons/saying-phrases.js';
import { isCause } from '../people/role-prepositions.js';
import { saidBySeveral } from '../people/said-by-several.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isEnglishAt, type TokenRange, type Words } from '../words.js';

/** A verb group that reports speech: «a-t-il ajouté», «s'est félicité», «tient à souligner», «said». */
export interface CueGroup extends TokenRange {
  lemma: string;
  /** An inverted pronoun («dit-elle»), folded; null when the subject is elsewhere. */
  pronoun: string | null;
  /** False for a verb outside the lexicon, taken by its position only. */
  known: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const REFLEXIVES = set("se s' l' le la les lui leur me m' nous vous y en n' ne");
const AUXILIARIES = set('a ont avait avaient aura auront aurait auraient est sont ayant');
const ADVERBS = set(
  'ainsi encore aussi egalement donc ensuite enfin alors deja tout toutefois notamment quant lui elle eux meme notre nettement vivement fermement longuement clairement publiquement ' +
    'simplement recemment vertement immediatement aussitot nous vous leur bien toujours plutot pourtant toutefois cependant neanmoins certes meme souvent jamais jadis naguere autrefois hier ' +
    'depuis maintes largement fermement ouvertement aussitot notamment visiblement finalement franchement solennellement officiellement longtemps ' +
    'also further then later recently today just repeatedly publicly always even since previously already earlier once again however nevertheless still never often frequently famously',
);
const HELPERS = set(
  'borne borner bornent contente contentent limite empresse hate refuse fait font tient tiennent tenu tenait veut veulent souhaite souhaitent vient viennent tenaient voulu',
);
const INVERTED = /^(.+?)-(?:t-)?(il|elle|ils|elles|on)$/;

const skipWhile = (words: Words, from: number, members: ReadonlySet<string>, most: number): number => {
  let at = from;
  while (at - from < most && members.has(foldedAt(words, at))) at++;
  return at;
};

/** Splits «ajoute-t-elle» into its verb and its pronoun. */
function splitInverted(folded: string): [verb: string, pronoun: string | null] {
  const match = INVERTED.exec(folded);
  return match === null ? [folded, null] : [match[1] ?? '', match[2] ?? null];
}

function finiteCue(words: Words, index: number, verb: string): Cue | undefined {
  // «la Ligue contre les marées»
  if (isCause(words, index)) return undefined;
  if (!isEnglishAt(words, index)) return FINITE_CUES.get(verb);
  return ENGLISH_CUES.get(verb) ?? (saidBySeveral(words, index) ? ENGLISH_PLURAL_CUES.get(verb) : undefined);
}

const ASIDES = [
  'pour sa part ',
  'pour leur part ',
  'de son cote ',
  'de leur cote ',
  'quant a lui ',
  'quant a elle ',
  'quant a eux ',
  'a son tour ',
  'a leur tour ',
  'par ailleurs ',
  "d'abord ",
  "d'emblee ",
  "d'entree ",
  'au passage ',
  'a nouveau ',
  'de nouveau ',
  'en substance ',
  'dans la foulee ',
  'a plusieurs reprises ',
  'sans detour ',
  'en preambule ',
  'en conclusion ',
];

/** «a pour sa part souligné»: past the phrase that says for whose part. */
function pastAside(words: Words, index: number): number {
  const start = words.tokens[index]?.start ?? 0;
  const aside = ASIDES.find((one) => words.shadow.startsWith(one, start));
  return aside === undefined ? index : skipWhile(words, firstTokenFrom(words.tokens, start + aside.length), ADVERBS, 1);
}

/** After an auxiliary: adverbs, then a participle that reports speech («a de nouveau regretté» is not read). */
function participleFrom(words: Words, from: number): { cue: Cue; at: number } | null {
  const at = pastAside(words, skipWhile(words, skipWhile(words, from, AUXILIARIES, 1), ADVERBS, 2));
  const cue = PARTICIPLE_CUES.get(foldedAt(words, at)) ?? helped(words, at)?.cue;
  const place = PARTICIPLE_CUES.has(foldedAt(words, at)) ? at : (helped(words, at)?.at ?? at);
  return cue === undefined ? null : { cue, at: place };
}

/** «tient à souligner», «fait savoir», «vient de rappeler». */
function helped(words: Words, at: number): { cue: Cue; at: number } | null {
  if (!HELPERS.has(foldedAt(words, at))) return null;
  const next = skipWhile(words, at + 1, set("a de d' quant y"), 2);
  const cue = INFINITIVE_CUES.get(foldedAt(words, next));
  return cue === undefined ? null : { cue, at: next };
}

/** «sont proposés» is a passive, «se sont félicités» is not; «est intervenu» never is. */
function isPassive(words: Words, index: number, at: number, verb: string, { lemma }: Cue): boolean {
  if (!['est', 'sont'].includes(verb) || ['intervenir', 'convenir'].includes(lemma)) return false;
  for (let one = index; one < at; one++) if (['se', "s'"].includes(foldedAt(words, one))) return false;
  return !['se', "s'"].includes(foldedAt(words, index - 1));
}

/** «met en garde», «a tiré la sonnette d'alarme»: a verb that reports speech only with what follows it. */
function phraseAt(words: Words, index: number): { to: number; lemma: string } | null {
  const verb = AUXILIARIES.has(foldedAt(words, index)) ? index + 1 : index;
  const phrases = SAYING_PHRASES.get(foldedAt(words, verb));
  if (phrases === undefined) return null;
  const { end = 0 } = words.tokens[verb] ?? {};
  const rest = phrases.find((one) => words.shadow.startsWith(` ${one}`, end) && !/[a-z]/.test(words.shadow.charAt(end + one.length + 1)));
  return rest === undefined ? null : { to: firstTokenFrom(words.tokens, end + rest.length + 1), lemma: `${foldedAt(words, verb)} ${rest}` };
}

/** «"…," Said Roe»: some print the verb behind the marks with a capital. */
const isSaidInCapitals = (words: Words, at: number): boolean =>
  words.tokens[at]?.casing === 'capital' &&
  /^(?:said|says|added|adds|explained|declare|declares|dit|ajoute|explique)$/.test(foldedAt(words, at)) &&
  [',', '"', '»'].includes(foldedAt(words, at - 1)) &&
  (foldedAt(words, at - 1) !== ',' || ['"', '»'].includes(foldedAt(words, at - 2)));

/** The verb group that begins at token `index`, or null. */
export function cueGroupAt(words: Words, index: number): CueGroup | null {
  const at = skipWhile(words, index, REFLEXIVES, 2);
  if (words.tokens[at]?.casing !== 'lower' && !isSaidInCapitals(words, at)) return null;
  const phrase = phraseAt(words, at);
  if (phrase !== null) return { from: index, to: phrase.to, lemma: phrase.lemma, pronoun: null, known: true };
  const [verb, pronoun] = splitInverted(foldedAt(words, at));
  if (AUXILIARIES.has(verb)) {
    const found = participleFrom(words, at + 1);
    if (found !== null && !isPassive(words, index, at, verb, found.cue))
      return { from: index, to: found.at + 1, lemma: found.cue.lemma, pronoun, known: true };
  }
  const help = helped(words, at);
  if (help !== null) return { from: index, to: help.at + 1, lemma: help.cue.lemma, pronoun, known: true };
  const cue = finiteCue(words, at, verb);
  return cue === undefined ? null : { from: index, to: at + 1, lemma: cue.lemma, pronoun, known: true };
}

const isThirdPerson = (folded: string): boolean => folded.length > 3 && /(?:e|t|a|ent|ait|aient)$/.test(folded) && !folded.endsWith('ment');

const ENGLISH_THIRD = /^[a-z]{3,}(?:s|ed)$/;

/** A verb nobody listed, right where an incise has its verb: the caller must find a person right after it. */
export function unknownVerbAt(words: Words, index: number): CueGroup | null {
  const at = skipWhile(words, index, REFLEXIVES, 2);
  const token = words.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.casing !== 'lower') return null;
  // «a réagit X»: a participle written like a present.
  const participle = ['a', 'ont'].includes(foldedAt(words, at - 1)) && /(?:it|is|e)$/.test(token.folded);
  if (!isThirdPerson(token.folded) && !participle && !(isEnglishAt(words, at) && ENGLISH_THIRD.test(token.folded))) return null;
  return { from: index, to: at + 1, lemma: token.folded, pronoun: null, known: false };
}

/** The last reporting verb group that lies wholly in a range, nearest to its end. */
export function lastCueIn(words: Words, { from, to }: TokenRange): CueGroup | null {
  for (let at = to - 1; at >= from; at--) {
    const group = cueGroupAt(words, at) ?? gerundAt(words, at);
    if (group === null || group.to > to) continue;
    return widened(words, group, from);
  }
  return null;
}

const INFINITIVE_LEADS = set("de d' pour sans a ose osent pu su veut voulu souhaite");

/** «en ajoutant», «ayant proclamé», «saying». */
export function gerundAt(words: Words, index: number): CueGroup | null {
  const folded = foldedAt(words, index);
  // «Et X de conclure : « … »»: the narrative infinitive.
  // «avant d'ajouter», «pour dénoncer», «a osé parler».
  const told = INFINITIVE_LEADS.has(foldedAt(words, index - 1)) ? INFINITIVE_CUES.get(folded) : undefined;
  if (told !== undefined) return { from: index - 1, to: index + 1, lemma: told.lemma, pronoun: null, known: true };
  const english = folded.endsWith('ing') && isEnglishAt(words, index) ? ENGLISH_CUES.get(folded) : undefined;
  const cue = folded.endsWith('ant') ? PARTICIPLE_CUES.get(folded) : english;
  return cue === undefined ? null : { from: index, to: index + 1, lemma: cue.lemma, pronoun: null, known: true };
}

/** Takes in an auxiliary or reflexive found to the left of a group that was met from the right. */
export function widened(words: Words, group: CueGroup, floor: number): CueGroup {
  for (let at = Math.max(floor, group.from - 4); at < group.from; at++) {
    const wider = cueGroupAt(words, at);
    if (wider !== null && wider.to >= group.to) return wider;
  }
  return group;
}
