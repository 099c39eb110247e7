/** An ending, what stands in its place, and how many letters must remain before it. */
type Ending = readonly [ending: string, replacement: string, remaining: number];

/**
 * Words that would become another frequent word: «news» is not new, «mois» not moi, «cours» not cour nor course,
 * «parce» not parc, «entre» not entrée, «Paris» not a bet.
 */
const INVARIABLE = new Set(
  'corps cours course dans entre fils fois fonds mais mars mois news parce paris pays plus puis sans sens sous temps this vers'.split(' '),
);

/** Endings by their last letter, in order: most words end in none of them, and need not try them all. */
function byLastLetter(endings: readonly Ending[]): ReadonlyMap<string, readonly Ending[]> {
  const letters = new Map<string, Ending[]>();
  for (const ending of endings) {
    const letter = ending[0].slice(-1);
    letters.set(letter, [...(letters.get(letter) ?? []), ending]);
  }
  return letters;
}

const PLURALS = byLastLetter([
  ['eaux', 'eau', 0], // réseaux
  ['aux', 'al', 3], // régionaux, locaux; not taux, chaux
  ['eux', 'eu', 1], // enjeux, nombreux
  ['oux', 'ou', 2], // bijoux
  ['ss', 'ss', 0], // business, press
  ['s', '', 3],
]);

const GENDERS = byLastLetter([
  ['ouveau', 'ouvel', 1], // nouveau, nouvelle
  ['iau', 'ial', 4], // matériau, matériaux
  ['trice', 'teu', 2], // directrice, directeur
  ['euse', 'eu', 2], // chercheuse, nombreuse
  ['eure', 'eu', 2], // ingénieure
  ['eur', 'eu', 2], // chercheur
  ['aise', 'ai', 2], // française, français
  ['oise', 'oi', 2], // québécoise
  ['ique', 'ic', 2], // publique, public; économique, economic
  ['gue', 'g', 3], // longue, catalogue, catalog
  ['euf', 'euv', 1], // neuf, neuve
  ['if', 'iv', 2], // actif, active
]);

const VERBS = byLastLetter([
  ['eed', 'eed', 0], // need, speed
  ['ed', 'e', 3], // announced, based
  ['ing', '', 4], // announcing; not spring
]);

/** The first ending that fits decides, even where it leaves the word as it is. */
function replaced(word: string, endings: ReadonlyMap<string, readonly Ending[]>): string {
  for (const [ending, replacement, remaining] of endings.get(word.charAt(word.length - 1)) ?? []) {
    if (word.length >= ending.length + remaining && word.endsWith(ending)) {
      return word.slice(0, word.length - ending.length) + replacement;
    }
  }
  return word;
}

/** Mute e: «annoncée» and «annonce» meet, «élue» and «élu», «taxe» and «tax»; «note» and «sure» keep theirs, or they would be not and sur. */
function withoutE(word: string): string {
  if (!word.endsWith('e')) return word;
  const rest = word.slice(0, -1);
  return rest.length >= 4 || (rest.length === 3 && /[aeioux]$/.test(rest)) ? rest : word;
}

/** Infinitives and -ier/-ière: «annoncer» meets «annonce»; «worker», «hiver», «engineer» stay, and a «conseiller» is not a «conseil». */
const withoutEr = (word: string): string =>
  word.length >= 7 && word.endsWith('er') && /(?:[^el]|[^l]l)er$/.test(word.slice(-4)) ? word.slice(0, -2) : word;

/** «city» meets «cities», «energy» meets «énergie»; «employ» stays. */
const withoutY = (word: string): string => (word.endsWith('y') && /[^aeiou]y$/.test(word.slice(-2)) ? `${word.slice(0, -1)}i` : word);

/** «industriell(e)» meets «industriel», «plann(ed)» meets «plan»; «donn(ées)» does not meet «don». */
const undoubled = (word: string): string =>
  word.length > 4 && word.at(-1) === word.at(-2) && /[^aeiouy]$/.test(word.slice(-1)) ? word.slice(0, -1) : word;

/**
 * The stem of a folded word: number, gender and the commonest verb endings of French and English taken off, without
 * knowing which of the two it is. Inflection only: «création» and «créer» stay apart. Never longer than the word; words up to
 * three letters, words with digits and words of other scripts stay as they are.
 */
export function stem(word: string): string {
  if (word.length <= 3 || INVARIABLE.has(word) || !/^[a-z]+$/.test(word)) return word;
  const singular = replaced(word, PLURALS);
  if (singular.length <= 3 || INVARIABLE.has(singular)) return singular;
  const bare = replaced(replaced(singular, VERBS), GENDERS);
  return undoubled(withoutY(withoutEr(withoutE(withoutE(bare)))));
}
