import type { Section } from '../../domain/release.js';
import { isVerbAt } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, sentenceAt, type Words } from '../words.js';
import type { MarkedSpan } from './marked-span.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Words after which marks hold a name, a title or a term. */
const NAMING = set(`
  le la les l' un une des du de d' ce cette ces son sa ses leur leurs notre nos votre au aux the this its their our
  dit dite dits dites intitule intitulee intitules intitulees baptise baptisee baptises nomme nommee denomme denommee appele appelee surnomme surnommee titre titree
  's
  programme plan projet dispositif label operation fonds appel prix titre campagne theme thematique slogan devise norme loi livre film roman exposition spectacle festival
  wording clause clauses concours journee journees atelier type mention nom marque rapport article chapitre rubrique page application logiciel association concept notion mot terme expression
  programmes plans projets dispositifs operations initiative initiatives affirmation question questions item reponse proposition enonce assertion message bouton onglet option hashtag gamme modele
  liste listes collectif collectifs mouvement coalition coordination federation fondation compagnie parti intersyndicale
  technologie procede solution plateforme outil methode module filiere parcours certification pack offre formule carte pass cheque prime mission mesure axe volet strategie charte manifeste motion zone
  zones site pole espace salle batiment maison residence ecole cite club groupe orchestre compagnie troupe cellule guichet comite commission reseau chanson titres podcast blog chaine serie jeu
  scheme service platform product line range brand song single track novel poem play episode lecture talk session panel workshop exhibition show ship vessel mission release version feature dialogue
  button statement category rating status award fund bill rule clause section chapter essay codenamed nicknamed marked rated baptisees nommes nommees intitulant surnommes surnommees
  trophee defi quartier collection serie emission conference table-ronde ateliers etude enquete revue magazine journal album piece oeuvre
  asbl ong societe entreprise start-up startup cooperative scop mutuelle syndicat section amicale agence cabinet marque enseigne editions librairie theatre musee galerie restaurant hotel charity firm company group
  called named titled entitled dubbed labelled labeled termed so-called book film report program project campaign theme slogan term word phrase act label similar
`);
/** Nouns that announce words somebody used: «des affirmations comme « … »», «cette phrase : « … »». */
const SPEECH_NOUNS = set(
  'affirmations propos phrase phrases mots parole paroles citation citations declaration declarations remark remarks words quote quotes',
);
const WORKS = set('report book film study article paper song album series rapport livre etude article roman guide documentaire');
const FIRST_OR_SECOND =
  /(?:^|[^a-z-])(?:nous|notre|nos|je|j'|mon|ma|mes|moi|on|vous|votre|vos|we|our|us|i|my|you|your|i'm|we're|i've|we've|it's|c'est|il faut|ils|elles)(?![a-z])/;
const FINITE_HINT =
  /(?:^|[^a-z])(?:est|sont|a|ont|sera|seront|etait|fait|font|peut|peuvent|doit|doivent|va|vont|permet|permettent|faut|avons|sommes|is|are|was|were|has|have|will|can|must|should|(?!camera)[a-z]{3,}(?:era|ira|dra|ttra|vra|eront|iront|dront|ttront|vront))(?![a-z-])/;

const wordCount = (text: string): number => text.split(/[\s\u00a0\u202f]+/).filter((word) => /\p{L}|\d/u.test(word)).length;

/** What the classifier weighs about a span. */
export interface SpanFeatures {
  words: number;
  /** Announced by an article, a participle or a noun that names: «le plan « … »», «intitulée « … »». */
  named: boolean;
  bracketed: boolean;
  /** Nothing of its sentence stands before it. */
  initial: boolean;
  /** First of its paragraph, before the sentence of whoever tells. */
  opening: boolean;
  /** Begins with a small letter. */
  lower: boolean;
  /** Begins with a small article: «a wonder of the north» describes, it names nothing. */
  described: boolean;
  /** Right after a comma. */
  set: boolean;
  afterColon: boolean;
  /** Right after a verb, a negation or a conjunction: «le plan est « unique en France »», «restera « 100 % local »». */
  predicate: boolean;
  /** Ends its sentence, inside the marks or right after them. */
  closes: boolean;
  /** More than one sentence, or a full sentence with its end mark. */
  sentences: boolean;
  /** A pronoun of speech or a frequent finite verb inside. */
  spoken: boolean;
  speechNoun: boolean;
  /** «Cette phrase « … »», «ces mots : « … »»: words of somebody already spoken of. */
  recalled: boolean;
  /** All that stands before it in its sentence is an indefinite noun: «Une demande « raisonnable et documentée », fait valoir X». */
  verdict: boolean;
  section: Section['kind'];
}

const RECALLING = set('cette ces ce ses son sa leurs this these his her their');

function isRecalled(words: Words, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= 4; at--) if (RECALLING.has(foldedAt(words, at))) return true;
  return false;
}

function speechNounBefore(words: Words, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= 3; at--) {
    const token = words.tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.folded !== ':')) return false;
    // "strike the phrase “within a reasonable distance”" is about wording.
    if (token.folded === 'phrase' && foldedAt(words, at - 1) === 'the') return false;
    // «À propos de « Vents d'hiver »»: a heading, and no «propos».
    if (token.folded === 'propos' && foldedAt(words, at - 1) === 'a') return false;
    if (SPEECH_NOUNS.has(token.folded)) return true;
  }
  return false;
}

/** «dit « pass jeunes »» names; «se dit « épuisée »» speaks. */
const isNaming = (words: Words, index: number): boolean =>
  NAMING.has(foldedAt(words, index)) && !(/^dite?s?$/.test(foldedAt(words, index)) && SPEAKING_BEFORE.has(foldedAt(words, index - 1)));

/** «ce programme de travaux « changera la vie des marins »»: a clause names nothing. */
const looksNamed = (content: string): boolean => wordCount(content) <= MOST_NAME_WORDS || /^[\p{Lu}\d]/u.test(content);
const MOST_NAME_WORDS = 4;

const LINKS = set("de d' a");
const SHORTEST_NOUN = 4;

/** «la plateforme de données « Port ouvert »», «la start-up d'État « … »»: a noun that names, with its complement. */
const isNamingWithComplement = (words: Words, index: number): boolean =>
  LINKS.has(foldedAt(words, index - 1)) &&
  words.tokens[index]?.kind === 'word' &&
  (words.tokens[index]?.casing === 'lower' || foldedAt(words, index) === 'etat') &&
  foldedAt(words, index - 2).length >= SHORTEST_NOUN &&
  isNaming(words, index - 2);

const SPEAKING_BEFORE = new Set(['se', 'il', 'elle', 'me', 'on', 'est', 'sont', 'suis']);

/** «The GAO report, “Needs in …,”»: a title after the comma of the work it names. */
const isApposedTitle = (words: Words, index: number): boolean =>
  foldedAt(words, index - 1) === ',' && WORKS.has(foldedAt(words, index - 2));

const PUBLISHED = /^[»”",. ]{0,5}\(?(?:paru|publie|published|appeared|(?:was|is) published)e?s? (?:dans|en|in|aux|chez|par|by|le|on) /;

/** «« Broad-spectrum nanoparticles », publié dans la revue …»: what has been published is a work. */
const isPublished = (words: Words, { end }: MarkedSpan): boolean => PUBLISHED.test(words.shadow.slice(end, end + 30));

/** «Improvements Needed in Assessment of Economic Impact»: English titles put capitals everywhere. */
function isTitleCase(content: string): boolean {
  const long = content.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 3 && !/[.!?]$/.test(content) && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.85;
}

const VERDICT = /^(?:Une?|Des|An?) \p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)? $/u;

/** Everything the decision «quote or term» looks at, apart from attribution. */
export function spanFeatures(words: Words, span: MarkedSpan): SpanFeatures {
  const index = firstTokenFrom(words.tokens, span.start);
  const content = span.fragments.map(({ start, end }) => words.text.slice(start, end)).join(' ');
  const folded = span.fragments.map(({ start, end }) => words.shadow.slice(start, end)).join(' ');
  const sentence = sentenceAt(words, span.block, span.start);
  const before = sentence === null ? '' : words.text.slice(sentence.start, Math.max(sentence.start, span.start));
  const last = words.tokens[index - 1];
  const adjacent = last !== undefined && span.start - last.end <= 1 && words.blocks[span.block]?.start !== span.start;
  return {
    words: wordCount(content),
    named:
      (adjacent && (isNaming(words, index - 1) || (looksNamed(content) && isNamingWithComplement(words, index - 1)))) ||
      isApposedTitle(words, index) ||
      isTitleCase(content) ||
      isPublished(words, span),
    bracketed: adjacent && last.folded === '(',
    initial: !/\p{L}/u.test(before),
    opening: words.blocks[span.block]?.start === span.start && /^\s+\p{Lu}/u.test(words.text.slice(span.end, span.end + 4)),
    lower: /^[^\p{L}\d]*\p{Ll}/u.test(content),
    described: /^(?:an?|the|une?|l[ae]|les|l['’]|quelques|des)[\s'’\p{L}]/u.test(content),
    set: last?.folded === ',',
    afterColon: last?.folded === ':',
    predicate: adjacent && isPredicate(words, index - 1),
    closes:
      /[.!?…]$/.test(content) ||
      /^\s*(?:[.!?…]|\n|$)/.test(words.text.slice(span.end, Math.min(span.end + 3, words.blocks[span.block]?.end ?? span.end))),
    sentences: /[.!?…][\s\u00a0\u202f»”"]+\p{Lu}/u.test(content) || /[.!?]$/.test(content),
    spoken: FIRST_OR_SECOND.test(folded) || FINITE_HINT.test(folded),
    speechNoun: adjacent && speechNounBefore(words, index) && wordCount(content) >= 3,
    recalled: isRecalled(words, index),
    verdict: VERDICT.test(before),
    section: words.sections[span.block]?.kind ?? 'body',
  };
}

const LONG = 8;

const BEFORE_PREDICATE = set(
  "pas plus jamais que qu' et mais donc encore toujours aussi deja not been being be become remain never more only",
);

const isPredicate = (words: Words, index: number): boolean =>
  words.tokens[index]?.casing === 'lower' &&
  !NAMING.has(foldedAt(words, index)) &&
  (isVerbAt(words, index) ||
    BEFORE_PREDICATE.has(foldedAt(words, index)) ||
    /[a-z]{3}(?:ra|ront|rait|raient)$/.test(foldedAt(words, index)));

/** A reporting verb or a source right after the marks makes speech of a few words too, when they are no name: «, « et j'y tiens », glisse-t-il». */
export const isFewSpokenWords = ({
  named,
  bracketed,
  spoken,
  lower,
  set: afterComma,
  predicate,
  words,
  verdict,
  afterColon,
}: SpanFeatures): boolean =>
  !named &&
  !bracketed &&
  words >= 2 &&
  (spoken || predicate || (lower && (afterComma || (verdict && words >= 3) || (afterColon && words >= 4))));

/** A sentence between marks that nothing around it attributes: what was said just before goes on. */
export const isWholeSentence = ({ initial, closes, words, spoken, named, bracketed }: SpanFeatures): boolean =>
  initial && closes && !named && !bracketed && words >= 4 && (spoken || words >= LONG);

/** A term inside somebody's sentence: the verb of speech after it reports the sentence, not the marks. */
export function isTermInSentence(features: SpanFeatures): boolean {
  if (features.bracketed) return true;
  if (features.named) return !(features.sentences && features.words >= 2 * LONG);
  return !features.initial && features.words < LONG && !features.sentences;
}

/** Speech that nobody is said to have spoken: a paragraph of its own, or words announced as somebody's. */
export function isUnattributedSpeech(features: SpanFeatures, fills: boolean): boolean {
  if (features.section === 'title' || features.section === 'heading' || features.section === 'subtitle' || features.bracketed) return false;
  if (features.opening && features.sentences && features.spoken && features.words >= LONG) return !features.named;
  if (fills) return !features.named && (features.words >= LONG || (features.spoken && features.words >= 4));
  return features.speechNoun;
}
