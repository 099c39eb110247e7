import { nameKey, organizationKey } from '../domain/folding.js';
import { deriveId } from '../domain/id.js';

interface Ref {
  id: string;
  name: string;
  url: string;
}

/** Ids of what one release speaks of. They follow from the instance's secret and from names, so nothing has to be remembered. */
export class Identities {
  readonly #secret: Uint8Array;
  readonly #newsroomId: string;
  readonly #releaseId: string;
  readonly #seen = new Map<string, number>();

  constructor(secret: Uint8Array, newsroomId: string, releaseId: string) {
    this.#secret = secret;
    this.#newsroomId = newsroomId;
    this.#releaseId = releaseId;
  }

  organization(name: string): string {
    return deriveId(this.#secret, 'organization', this.#newsroomId, organizationKey(name));
  }

  organizationRef(name: string): Ref {
    const id = this.organization(name);
    return { id, name, url: `/v1/organizations/${id}` };
  }

  /** Two people with one full name are one person within a newsroom; a single name («Sophie») never reaches beyond its release. */
  person(name: string): string {
    const key = nameKey(name);
    const scope = key.includes(' ') ? [] : [this.#releaseId];
    return deriveId(this.#secret, 'person', this.#newsroomId, ...scope, key);
  }

  /** Stays while words and speaker stay, through corrections; the same words said twice are two quotes. */
  quote(words: string, speaker: string | null): string {
    return this.#counted('quote', words, speaker === null ? '' : nameKey(speaker));
  }

  /** Stays while the figure is printed the same way; its second occurrence is a second figure. */
  statistic(text: string): string {
    return this.#counted('statistic', text);
  }

  #counted(kind: 'quote' | 'statistic', ...parts: string[]): string {
    const key = JSON.stringify([kind, ...parts]);
    const occurrence = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, occurrence);
    return deriveId(this.#secret, kind, this.#releaseId, ...parts, String(occurrence));
  }
}
