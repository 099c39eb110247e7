import { ROLE_HEADS as ENGLISH_HEADS } from '../lexicons/en/roles.js';
import { ROLE_HEADS } from '../lexicons/fr/roles.js';
import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { shadow } from '../text/folded.js';

const AFTER_HEAD = /(?:^|\s)(?:du|de la|de l['’]|des|de|d['’]|chez|au sein du|au sein de la|of the|of|at the|at|for the)\s?(?=\S)/giu;
const POSSESSIVE = /^(\p{Lu}.{0,80}?)['’]s /u;

const startsBody = (rest: string): boolean => {
  const first = /^[\p{L}\d'’-]+/u.exec(rest)?.[0] ?? '';
  const folded = first.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return /^\p{Lu}/u.test(first) || ORGANISATION_HEADS.has(folded);
};

/** «maire de Lormeuil | déléguée aux mobilités», «directrice de l'Agence | en charge du port»: what somebody looks after is no part of the name. */
const CHARGE = /,? (?:délégué|chargé|en charge|responsable |in charge )/u;

/** Up to the next role of the list («Institut Blanc et Professeur à …»); a body without a capital anywhere names nobody. */
function namedBody(rest: string): string | null {
  const [body = ''] = rest.split(CHARGE, 1);
  const [first = ''] = body.split(/, (?=\p{Ll})|\s(?:et|and)\s(?=\p{Ll})/u);
  const parts = first.split(/\s(?:et|and)\s/);
  const end = parts.findIndex((part, index) => index > 0 && ROLE_HEADS.has(shadow(/^[\p{L}-]+/u.exec(part)?.[0] ?? '')));
  const name = (end < 0 ? first : first.slice(0, parts.slice(0, end).join(' et ').length)).trim();
  return /\p{Lu}/u.test(name) ? name : null;
}

// "Museum | of | Modern Art": a body's noun, its link and the capitals after it.
const LEADING_BODY = /^(?:the )?((?:\p{Lu}[\p{L}’'.-]*,? )*?(\p{Lu}\p{Ll}+) (?:of|for) (?:(?:the|and|&|\p{Lu}[\p{L}\d’'.-]*) )+)/u;
/** What may stand between the name of a body and the post in it. */
const OF_POST = new Set(
  'board chief executive vice deputy national senior managing general president chair chairman director secretary and the &'.split(' '),
);

/** "Harbour Museum of Modern Art Board Chair" → "Harbour Museum of Modern Art": a body in front of the post that somebody has in it. */
function leadingBody(role: string): string | null {
  const [, body = '', noun = ''] = LEADING_BODY.exec(role) ?? [];
  const opensWithPost = ENGLISH_HEADS.has(shadow(body.split(' ', 1)[0] ?? ''));
  if (!ORGANISATION_HEADS.has(shadow(noun)) || opensWithPost) return null;
  const parts = body.trim().split(' ');
  while (OF_POST.has(shadow(parts.at(-1) ?? ''))) parts.pop();
  return parts.join(' ');
}

/** «conseillère d'État», «ministre d'État»: the state is part of what the post is called. */
const OF_STATE = /(?:conseillers?|conseilleres?|ministres?|secretaires?) d'etat$/;
const STATE = 'État'.length;

/** The body inside a role: «président de la Région Sud» → «Région Sud»; «Durand's chief executive» → «Durand». Null when the role names none. */
export function organisationOfRole(role: string | null): string | null {
  if (role === null) return null;
  const leading = leadingBody(role);
  if (leading !== null) return leading;
  const possessive = POSSESSIVE.exec(role);
  // "Nurse at Children's Hospital": the possessive belongs to where the post leads.
  if (possessive?.[1] !== undefined && !/ (?:at|and|with) /.test(possessive[1])) return possessive[1];
  for (const match of role.matchAll(AFTER_HEAD)) {
    const rest = role.slice(match.index + match[0].length);
    if (startsBody(rest) && !OF_STATE.test(shadow(role.slice(0, match.index + match[0].length + STATE)))) return namedBody(rest);
  }
  return null;
}

/** Whether a role says of what body it is, or of the state: «conseillère d'État». */
export const saysOfWhat = (role: string | null): boolean =>
  role !== null && (organisationOfRole(role) !== null || OF_STATE.test(shadow(role)));
