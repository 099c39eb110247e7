import type { People } from '../people/people.js';
import { isArticle } from '../people/role-grammar.js';
import { shadow } from '../text/folded.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isAdjacent, isCapital, type TokenRange, type Words } from '../words.js';
import { organisationAt } from './body-names.js';
import { type Memory, MOST_TOKENS_BACK, type ResolvedSpeaker, textOf } from './speakers.js';
import type { Subject } from './subjects.js';

const genericBody = new Set([
  'groupe',
  'societe',
  'entreprise',
  'region',
  'ville',
  'departement',
  'association',
  'collectif',
  'federation',
  'syndicat',
  'metropole',
  'company',
  'group',
  'direction',
  'prefecture',
  'commune',
  'collectivite',
  'union',
  'charity',
  'club',
  'league',
  'firm',
  'ligue',
  'cooperative',
  'mutuelle',
  'fondation',
  'foundation',
  'parti',
  'party',
]);

/** Nouns of bodies of which a release may name several: the issuer only when its own name says so. */
const namedBody = new Set([
  'council',
  'commission',
  'committee',
  'comite',
  'conseil',
  'agency',
  'agence',
  'ministry',
  'ministere',
  'university',
  'universite',
  'institute',
  'institut',
  'museum',
  'musee',
  'board',
  'authority',
  'department',
  'city',
  'county',
  'office',
  'trust',
  'society',
  'academie',
  'academy',
  'chambre',
  'chamber',
  'ordre',
]);

const holdsNoun = (name: string | null, noun: string): boolean =>
  name !== null &&
  shadow(name)
    .split(/[^a-z]+/)
    .includes(noun);

const isNamePart = (words: Words, index: number): boolean =>
  isCapital(words, index) && isAdjacent(words, index) && !isArticle(foldedAt(words, index));

/** «the association» after «the Great Plains Nurses Association», «la direction» after «la direction du Centre hospitalier de Berville». */
function lastNamed(words: Words, people: People, before: number, noun: string): TokenRange | null {
  for (let at = before - 1; at >= 0 && before - at < MOST_TOKENS_BACK; at--) {
    // A heading in capitals names nobody.
    if (foldedAt(words, at) !== noun || words.tokens[at]?.casing === 'upper') continue;
    let from = at;
    while (from > 0 && isCapital(words, at) && isNamePart(words, from - 1)) from--;
    const found = from < at ? { from, to: at + 1 } : organisationAt(words, people, at, before);
    const last = found === null ? undefined : words.tokens[found.to - 1];
    if (found !== null && found.to - found.from > 1 && last?.casing !== 'lower') return found;
  }
  return null;
}

/** «le groupe», «la Région»: the issuer, when its name holds that noun; else the words themselves. */
export function organisationSpeaker(words: Words, people: People, subject: Subject, memory: Memory): ResolvedSpeaker {
  const { start, end, text } = textOf(words, subject);
  const noun = subject.to - subject.from === 1 ? foldedAt(words, subject.from) : '';
  const alone =
    genericBody.has(noun) ||
    (namedBody.has(noun) &&
      memory.issuer !== null &&
      shadow(memory.issuer)
        .split(/[^a-z]+/)
        .includes(noun));
  const named = noun === '' || holdsNoun(memory.issuer, noun) ? null : lastNamed(words, people, subject.from, noun);
  if (named !== null) return { type: 'organization', name: textOf(words, named).text, people: [], start, end, resolution: 'anaphora' };
  const name = alone && memory.issuer !== null ? memory.issuer : text;
  return { type: 'organization', name, people: [], start, end, resolution: alone ? 'anaphora' : 'explicit' };
}

const AUDITORS = new Set(['auditors', 'auditeurs', 'auditrices']);
/** Folded names of those who audit the state. */
const AUDIT_HOUSES = ['audit office', 'audit court', 'audit commission', 'court of auditors', 'cour des comptes', 'court of accounts'];
const LONGEST_PREFIX = 4;
/** In characters. */
const FARTHEST_HOUSE = 5000;

/** "The auditors conclude that", after "the Vallian Audit Office": the house speaks by those it is made of. */
export function auditorsSpeaker(words: Words, subject: Subject): ResolvedSpeaker | null {
  const { start, end } = textOf(words, subject);
  if (subject.to - subject.from !== 1 || !AUDITORS.has(foldedAt(words, subject.from))) return null;
  const floor = Math.max(0, start - FARTHEST_HOUSE);
  const before = words.shadow.slice(floor, start);
  const found = AUDIT_HOUSES.map((house) => ({ house, at: before.lastIndexOf(house) })).sort((a, b) => b.at - a.at)[0];
  if (found === undefined || found.at < 0) return null;
  const at = floor + found.at;
  const last = firstTokenFrom(words.tokens, at);
  let from = last;
  while (last - from < LONGEST_PREFIX && isNamePart(words, from - 1) && words.tokens[from - 1]?.casing === 'capital') from--;
  const name = words.text.slice(words.tokens[from]?.start ?? at, at + found.house.length);
  return { type: 'organization', name, people: [], start, end, resolution: 'anaphora' };
}
