import { numberOf } from './digits.js';
import { BARE_COMPARISONS, isPart, toPart, WIDEST_ELLIPSIS } from './ellipses.js';
import type { Figure } from './figure.js';
import { isYearLike } from './measured.js';
import { parseNumeral } from './numerals.js';
import { phraseBefore } from './phrases.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage, printedAt } from './tokens.js';

const PARTICIPLE = /(?:és|ées|ues?|us|ies?|is|nouvelles|nouveaux|autres|others)$/u;
// «dont 12 salariés», «pour 30 abonnés»: participles that have become nouns.
const PARTICIPLE_NOUNS =
  /^(?:salari|employ|abonn|elu|depute|associ|invit|refugi|diplom|retrait|assur|inscrit|musee|annee|journee|soiree|entree|arrivee|lycee|idee|armee|duree|allee|unite|cite|qualite|activite|communaute|specialite|collectivite|quantite|propriete|societe|delegue|charge|marche|cote|handicape|etablie|entreprise|academie|pharmacie|librairie|boulangerie|mairie|scierie|industrie|batterie|copropriete|prise|mise|remise|crise|franchise|permis|avis|devis|colis|tapis|logis|amis|pays|mois|francais|anglais|produit|client|individus|menus|bus|campus|virus|revenus|residus|contenus|vue|rue|revue|avenue|venues|statue|parties|sorties|maladies|familles|copies|series|energies|strategies|technologies|bougies|cabinets|puits|fruits)/;

// "fifty bed" counts beds.
const PAST_EN = /^[a-z-]*[a-z]{3}ed$/;
const NOT_PAST_EN = /^(?:.*-)?(?:need|seed|feed|weed|speed|breed|creed|greed|steed|shed|sled|bed)$/;
const PAST_ENDS = new Set(['', '.', ',', ';', 'and', 'by', 'in', 'on', 'or', '(']);
const WIDEST_PARALLEL = 8;

const isPast = (passage: Passage, at: number): boolean => PAST_EN.test(formAt(passage, at)) && !NOT_PAST_EN.test(formAt(passage, at));

/** "30 bridges repaired, six repainted and two closed": one participle after another, the noun said once. */
function parseParallel(passage: Passage, at: number, previous: Figure): Figure | null {
  const listed = passage.language === 'en' && [',', 'and', ';'].includes(formAt(passage, at - 1)) && previous.counted !== null;
  if (!listed || previous.unit !== 'count' || at - previous.next > WIDEST_PARALLEL) return null;
  const numeral = parseNumeral(passage, at);
  if (numeral === null || isYearLike(numeral) || numberOf(numeral) < 2) return null;
  if (!isPast(passage, numeral.next) || !PAST_ENDS.has(formAt(passage, numeral.next + 1))) return null;
  for (let index = previous.next; index < at; index++) if (isPast(passage, index)) return toPart(passage, numeral, previous);
  return null;
}

/** «9 brevets, dont 5 délivrés», «10 semaines, contre 6 prévues», "four new stores and 22 others": the noun is the one before. */
export function parseParticiple(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  if (previous === undefined || previous.unit === 'rank' || at - previous.next > WIDEST_ELLIPSIS + 2) return null;
  const parallel = parseParallel(passage, at, previous);
  if (parallel !== null) return parallel;
  const start = skipQualifiersBack(passage, at);
  const linked = isPart(passage, at) || phraseBefore(passage, start, BARE_COMPARISONS[passage.language]) !== null;
  const joined = linked || ['pour', 'et', 'refit', 'and'].includes(formAt(passage, start - 1));
  const numeral = joined ? parseNumeral(passage, at) : null;
  if (numeral === null || isYearLike(numeral) || numberOf(numeral) < 2) return null;
  const word = printedAt(passage, numeral.next);
  const form = formAt(passage, numeral.next);
  if (!PARTICIPLE.test(word) || PARTICIPLE_NOUNS.test(form) || (passage.language === 'en' && form !== 'others')) return null;
  if (!linked && previous.counted === null) return null;
  return toPart(passage, numeral, previous);
}
