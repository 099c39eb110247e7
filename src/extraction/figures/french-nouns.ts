import { INVARIABLE_FR, POSSESSORS_FR, PRE_ADJECTIVES_FR } from './lexicons/fr/grammar.js';
import { isAcronym, isPlain, isWord, type NounPhrase } from './noun-words.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';

/** The last part decides: «garde-fous», «chefs-lieux», «arcs-en-ciel» by its first. */
function looksPlural(form: string): boolean {
  const parts = form.split('-', 4);
  return /[sxz]$/.test(form) || /[sx]$/.test(parts[0] ?? '');
}

const isFrenchPlural = (passage: Passage, at: number): boolean =>
  isPlain(passage, at) && (looksPlural(formAt(passage, at)) || INVARIABLE_FR.has(formAt(passage, at)) || isAcronym(passage, at));

// «acteurs», «porteurs» are nouns in apposition; «majeurs», «extérieurs» are adjectives; «-ons», «-ez» are verbs.
const NOT_ADJECTIVE = /(?:ons|ez|ais|[^ijn]eurs)$/;
// French adjectives agree: after a plural noun, what does not end in s or x is a verb or another phrase.
const isFrenchModifier = (passage: Passage, at: number): boolean =>
  isPlain(passage, at) && /[sx]$/.test(formAt(passage, at)) && !isCapitalized(passage, at) && !NOT_ADJECTIVE.test(formAt(passage, at));

const MOST_MODIFIERS = 2;

function skipModifiers(passage: Passage, from: number): number {
  let next = from;
  while (next - from < MOST_MODIFIERS && isFrenchModifier(passage, next)) next++;
  return next;
}

/** «de sites industriels», «d'implantation»: the complement that says which kind. */
function skipBareComplement(passage: Passage, at: number): number {
  const link = formAt(passage, at);
  if (link !== 'de' && link !== "d'") return at;
  const noun = at + 1;
  const fits = isPlain(passage, noun) && (!isCapitalized(passage, noun) || isAcronym(passage, noun));
  return fits ? skipModifiers(passage, noun + 1) : at;
}

/** «du logiciel libre», «de la filière»: kept when it specifies, dropped when it owns. */
function skipDefiniteComplement(passage: Passage, at: number): number {
  const link = formAt(passage, at);
  const article = formAt(passage, at + 1);
  const noun = link === 'du' || link === 'des' ? at + 1 : link === 'de' && (article === 'la' || article === "l'") ? at + 2 : -1;
  if (noun < 0 || !isPlain(passage, noun) || isCapitalized(passage, noun)) return at;
  if (POSSESSORS_FR.has(formAt(passage, noun)) || isCapitalized(passage, noun + 1)) return at;
  const adjective = isWord(passage, noun + 1) && /(?:es?|if|ifs|al|aux|el|els|ique|iques|ien|iens)$/.test(formAt(passage, noun + 1));
  return adjective && isPlain(passage, noun + 1) ? noun + 2 : noun + 1;
}

/** «lectrices et lecteurs»: the two genders of one noun. */
function skipOtherGender(passage: Passage, head: number, next: number): number {
  // «de travailleurs et | de | travailleuses»
  const at = ['de', "d'"].includes(formAt(passage, next + 1)) ? next + 2 : next + 1;
  const other = formAt(passage, at);
  const joined = next === head + 1 && formAt(passage, next) === 'et' && other.length > 4;
  return joined && other.slice(0, 4) === formAt(passage, head).slice(0, 4) ? at + 1 : next;
}

/** Past the adjectives before the noun («deux très beaux prix»); an adjective with no noun after it is one («cinq jeunes»). */
function frenchHead(passage: Passage, at: number): number {
  let head = ['tres', 'plus'].includes(formAt(passage, at)) && PRE_ADJECTIVES_FR.has(formAt(passage, at + 1)) ? at + 1 : at;
  while (PRE_ADJECTIVES_FR.has(formAt(passage, head)) && isWord(passage, head)) head++;
  if (head > at && !isFrenchPlural(passage, head)) head--;
  return head;
}

const MOST_ITEMS = 5;

/** «riverains, | commerçants et usagers»: bare plurals in a row, closed by «et»; verbs and sentences go on otherwise. */
function skipFrenchSeries(passage: Passage, at: number): number {
  let next = at;
  for (let item = 0; item < MOST_ITEMS && formAt(passage, next) === ','; item++) {
    if (!isFrenchPlural(passage, next + 1) || isCapitalized(passage, next + 1)) return at;
    next += 2;
    const closed = formAt(passage, next) === 'et' && isFrenchPlural(passage, next + 1) && !isCapitalized(passage, next + 1);
    if (closed && !isWord(passage, next + 2)) return next + 2;
    if (closed && !isPlain(passage, next + 2)) return next + 2;
  }
  return at;
}

/** «projets d'implantation», «jeunes diplômés», «riverains, commerçants et usagers»: a plural with what specifies it. */
export function parseFrench(passage: Passage, at: number): NounPhrase | null {
  const head = frenchHead(passage, at);
  if (!isFrenchPlural(passage, head)) return null;
  const series = skipFrenchSeries(passage, head + 1);
  if (series > head + 1) return { from: head, next: series, head };
  const gendered = skipOtherGender(passage, head, head + 1);
  const modified = skipModifiers(passage, gendered);
  const bare = skipBareComplement(passage, modified);
  const next = skipDefiniteComplement(passage, bare);
  // «jeunes diplômés», «jeunes lectrices»: an adjective that is a noun as well stays.
  const from = formAt(passage, head - 1) === 'jeunes' && head > at ? head - 1 : head;
  return { from, next, head };
}
