import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { SPOKEN_ABOUT } from '../lexicons/self-descriptions.js';
import type { People } from '../people/people.js';
import { shadow } from '../text/folded.js';
import type { Words } from '../words.js';
import type { IssuerCandidate } from './issuer-bodies.js';
import { answersTo, bodyKey, fullName, mentionsOf } from './issuer-names.js';

/** What tells the body that speaks from one that is only written about. */
export interface Standing {
  words: Words;
  hosts: readonly string[];
  /** The shadows of the roles of the people named, each person's once. */
  roles: readonly string[];
}

const MOST_ROLES = 12;

export function standingOf(words: Words, people: People, hosts: readonly string[]): Standing {
  const roles = people.all.slice(0, MOST_ROLES).flatMap(({ mentions }) => {
    const role = mentions.find((mention) => mention.role !== null)?.role;
    return role === undefined || role === null ? [] : [words.shadow.slice(role.start, role.end)];
  });
  return { words, hosts, roles };
}

const SINGLE_HEAD = 3;
const HOSTED = 3;
const TERRITORY = 4;
const SPOKEN_FOR = 1.5;
const ABOUT = 2.5;
/** "director at Durand", «présidente de l'Atelier Durand»: what leads from a role to the body that somebody speaks for. */
const LEADS_TO = /(?: of| at| for| with| from| de| du| des| d'| chez| au sein de| pour)(?: the| la| les| le| l')? ?(?:l')?$/;

/** Whether somebody named in the text holds an office in this body. */
const isSpokenFor = ({ roles }: Standing, name: string): boolean => {
  const wanted = shadow(name);
  return roles.some((role) => {
    const at = role.indexOf(wanted);
    return at > 0 && !/[a-z0-9]/.test(role.charAt(at + wanted.length)) && LEADS_TO.test(role.slice(Math.max(0, at - 24), at));
  });
};

const LOCATIVE = /(?:^|[^a-z])(?:in|across|within|throughout|en) $/;
/** «Norland authorities», «Norland's government»: what a country or a region has. */
const GOVERNED =
  /^(?:'s)? (?:authorities|government|officials|police|forces|army|military|troops|courts|parliament|president|prime)(?![a-z])/;
const MOST_LOOKED_AT = 12;

/** «evictions in Norland», «en Vougie»: a word that the text stands in, as in a country or a region. */
function isLocation({ shadow: folded }: Words, name: string): boolean {
  const wanted = shadow(name);
  let at = folded.indexOf(wanted);
  for (let count = 0; at >= 0 && count < MOST_LOOKED_AT; count++) {
    const whole = !/[a-z0-9-]/.test(folded.charAt(at + wanted.length));
    if (
      whole &&
      (LOCATIVE.test(folded.slice(Math.max(0, at - 12), at)) || GOVERNED.test(folded.slice(at + wanted.length, at + wanted.length + 24)))
    )
      return true;
    at = folded.indexOf(wanted, at + wanted.length);
  }
  return false;
}

/** A country is written about; its name issues only where the text tells of its administration, or the addresses answer to it. */
const isTerritory = (words: Words, name: string, hosted: boolean): boolean =>
  !hosted && !name.includes(' ') && /\p{Ll}/u.test(name) && isLocation(words, name) && fullName(words, name) === name;

/** What a name weighs by itself: how often it is told, who speaks for it, whether the printed addresses answer to it, whether it is a common noun or a country. */
export function ownWeight(standing: Standing, { name, rule }: IssuerCandidate): number {
  const { words, hosts } = standing;
  // «Groupe Durand au Parlement» is told as «Groupe Durand».
  const core = name.split(/ (?:in|at|à|au|aux|en) /)[0] ?? name;
  const told = Math.min(4, Math.max(mentionsOf(words, name), core.includes(' ') ? mentionsOf(words, core) : 0)) * 0.75;
  const hosted = hosts.some((host) => answersTo(host, name));
  const spoken = isSpokenFor(standing, name) ? SPOKEN_FOR : 0;
  const common = ORGANISATION_HEADS.has(bodyKey(name)) ? SINGLE_HEAD : 0;
  const about = !hosted && SPOKEN_ABOUT.test(name) ? ABOUT : 0;
  return (
    told + (hosted ? HOSTED : 0) + spoken - about - common - (rule !== 'D-06-about' && isTerritory(words, name, hosted) ? TERRITORY : 0)
  );
}
