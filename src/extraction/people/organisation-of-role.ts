import { ORGANISATION_HEADS } from '../lexicons/organisations.js';

const AFTER_HEAD = /(?:^|\s)(?:du|de la|de l['’]|des|de|d['’]|chez|au sein du|au sein de la|of the|of|at the|at|for the)\s?(?=\S)/giu;
const POSSESSIVE = /^(\p{Lu}.{0,80}?)['’]s /u;

const startsBody = (rest: string): boolean => {
  const first = /^[\p{L}\d'’-]+/u.exec(rest)?.[0] ?? '';
  const folded = first.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return /^\p{Lu}/u.test(first) || ORGANISATION_HEADS.has(folded);
};

/** The body inside a role: «président de la Région Sud» → «Région Sud»; «Durand's chief executive» → «Durand». Null when the role names none. */
export function organisationOfRole(role: string | null): string | null {
  if (role === null) return null;
  const possessive = POSSESSIVE.exec(role);
  if (possessive?.[1] !== undefined) return possessive[1];
  for (const match of role.matchAll(AFTER_HEAD)) {
    const rest = role.slice(match.index + match[0].length);
    if (startsBody(rest)) return rest.split(/, (?:\p{Ll})|\s(?:et|and)\s(?=\p{Ll})/u)[0]?.trim() ?? null;
  }
  return null;
}
