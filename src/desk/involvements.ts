import type { Communique } from '../domain/communique.js';
import type { Involvement, InvolvementPart } from '../domain/dispatch.js';
import { organizationKey } from '../domain/folding.js';
import type { ReleasePerson } from '../domain/person.js';
import type { Identities } from './identities.js';

/** Which organizations have which part in a release: one entry for each organization and part, counted. */
export function composeInvolvements(communique: Communique, people: readonly ReleasePerson[], identities: Identities): Involvement[] {
  const involvements = new Map<string, Involvement>();
  const involve = (part: InvolvementPart, name: string | null | undefined): void => {
    const name_key = organizationKey(name ?? '');
    if (!name || name_key === '') return;
    const known = involvements.get(`${part} ${name_key}`);
    if (known) known.times++;
    else involvements.set(`${part} ${name_key}`, { id: identities.organization(name), name, name_key, part, times: 1 });
  };
  const { release, quotes, statistics } = communique;
  involve('issuer', release.issuer?.name);
  for (const { name } of release.co_issuers) involve('co_issuer', name);
  for (const { speaker } of quotes) if (speaker?.type === 'organization') involve('speaker', speaker.name);
  for (const { organization } of [...people, ...quotes]) involve('employer', organization);
  for (const { source } of statistics) involve('source', source?.organization ?? source?.name);
  return [...involvements.values()];
}
