import type { Tombstone } from '../../../src/domain/change.js';
import { GRID_MS } from '../../../src/domain/instant.js';
import type { Edition } from '../../../src/newsroom/newsroom.js';
import type { Wire } from '../../../src/wire/wire.js';
import type { Comparable } from './answers.js';
import { RELEASE_NAMES } from './communiques.js';
import type { Probe } from './probes.js';
import { releaseIdOf, type World } from './worlds.js';

/** A mistake somebody could make one day: the wire, or an answer, tells something of what the newsroom keeps. */
export interface Leak {
  name: string;
  wire?(wire: Wire, secrets: readonly Edition[]): Wire;
  answer?(answer: Comparable, probe: Probe, secrets: readonly Edition[], now: number): Comparable;
}

const SECRET_STATES: ReadonlySet<string> = new Set(['draft', 'scheduled', 'publishing']);

/** What the newsroom has and the wire has not. */
export async function secretsOf({ desk }: World): Promise<Edition[]> {
  const editions = await Promise.all(RELEASE_NAMES.map((name) => desk.newsroom.find(releaseIdOf(name))));
  return editions.filter((edition) => edition !== null).filter(({ status }) => SECRET_STATES.has(status));
}

const NOTICE: Tombstone = { reason: 'not yet', at: '2026-03-12T05:00:00Z', alternative_url: null };
const isHidden = (secrets: readonly Edition[], id: string): boolean =>
  secrets.some(({ release_id, version }) => release_id === id && version === 1);
const titleOf = ({ communique }: Edition): string => communique.release.title ?? '';
const namesIn = (secrets: readonly Edition[]): string[] => secrets.flatMap(({ communique }) => communique.people.map(({ name }) => name));

const inWire: Leak[] = [
  {
    name: 'a total that counts drafts',
    wire: (wire, secrets) => ({
      ...wire,
      list: async (query) => {
        const page = await wire.list(query);
        return { ...page, total: page.total === null || query.type !== 'release' ? page.total : page.total + secrets.length };
      },
    }),
  },
  {
    name: 'a revision that moves when a draft is saved',
    wire: (wire, secrets) => ({
      ...wire,
      revision: async () => {
        const { seq, at } = await wire.revision();
        return { seq: seq + secrets.length, at };
      },
    }),
  },
  {
    name: 'a Last-Modified that takes the newest embargo for a change',
    wire: (wire, secrets) => ({
      ...wire,
      revision: async () => {
        const { seq, at } = await wire.revision();
        const next = secrets.map(({ publish_at }) => publish_at).find((instant) => instant !== null);
        return { seq, at: next ?? at };
      },
    }),
  },
  {
    name: 'a release that is gone before it has come',
    wire: (wire, secrets) => ({
      ...wire,
      locate: async (type, name) =>
        (await wire.locate(type, name)) ?? (isHidden(secrets, name) ? { state: 'gone', id: name, tombstone: NOTICE } : null),
    }),
  },
  {
    name: 'a draft that can be read by whoever has its id',
    wire: (wire, secrets) => ({
      ...wire,
      locate: async (type, id) =>
        isHidden(secrets, id) ? { state: 'here', id, changed_seq: 1, changed_at: NOTICE.at, item: null } : wire.locate(type, id),
      read: async (type, id) => (isHidden(secrets, id) ? Buffer.from('{}') : wire.read(type, id)),
    }),
  },
  {
    name: 'a redirect to the address a correction will have',
    wire: (wire, secrets) => ({
      ...wire,
      locate: async (type, name) => {
        const found = await wire.locate(type, name);
        const corrected = secrets.some(({ release_id, version }) => release_id === name && version > 1);
        return found?.state === 'here' && corrected ? { state: 'moved', id: found.id, slug: 'the-next-one' } : found;
      },
    }),
  },
  {
    name: 'a version that is listed before it is public',
    wire: (wire, secrets) => ({
      ...wire,
      listVersions: async (id) => {
        const versions = await wire.listVersions(id);
        return secrets.some(({ release_id }) => release_id === id) ? { ...versions, total: versions.total + 1 } : versions;
      },
    }),
  },
  {
    name: 'a cursor that carries how much is pending',
    wire: (wire, secrets) => ({
      ...wire,
      list: async (query) => {
        const page = await wire.list(query);
        return page.next === null ? page : { ...page, next: { ...page.next, snapshot: page.next.snapshot + secrets.length } };
      },
    }),
  },
  {
    name: 'a person whose counts include what is to come',
    wire: (wire, secrets) => ({
      ...wire,
      locate: (type, name) => wire.locate(type, name),
      read: async (type, id) => {
        const item = await wire.read(type, id);
        const known = namesIn(secrets).some((name) => item?.includes(name) === true);
        return item && type === 'person' && known ? Buffer.from(item.toString().replace(/"releases":\d+/, '"releases":99')) : item;
      },
    }),
  },
  {
    name: 'an order of people that makes room for somebody hidden',
    wire: (wire, secrets) => ({
      ...wire,
      list: async (query) => {
        const page = await wire.list(query);
        if (query.type !== 'person' || secrets.length === 0 || page.data.length === 0) return page;
        const rows = JSON.parse(`[${page.data.toString()}]`) as unknown[];
        return {
          ...page,
          data: Buffer.from(
            rows
              .reverse()
              .map((row) => JSON.stringify(row))
              .join(','),
          ),
        };
      },
    }),
  },
  {
    name: 'an error that only a hidden word causes',
    wire: (wire, secrets) => ({
      ...wire,
      list: (query) => {
        const asked = JSON.stringify(query.search);
        const words = secrets.map(({ communique }) => communique.release.dateline.place?.toLowerCase() ?? '-');
        return words.some((word) => asked.includes(word)) ? Promise.reject(new Error('not now')) : wire.list(query);
      },
    }),
  },
  {
    name: 'a title that is numbered because a draft has it too',
    wire: (wire, secrets) => ({
      ...wire,
      locate: (type, name) => wire.locate(type, name),
      read: async (type, id) => {
        const item = await wire.read(type, id);
        const twin = secrets.find((edition) => edition.release_id !== id && item?.includes(titleOf(edition)) === true);
        return item && twin && type === 'release' ? Buffer.from(item.toString().replace(/"slug":"([^"]*)"/, '"slug":"$1-2"')) : item;
      },
    }),
  },
];

const about = ({ url }: Probe, secrets: readonly Edition[]): boolean =>
  secrets.some(({ release_id, version }) => version === 1 && url.includes(release_id));

const withHeader = (answer: Comparable, name: string, value: string): Comparable => ({
  ...answer,
  headers: { ...answer.headers, [name]: value },
});

const inAnswers: Leak[] = [
  {
    name: 'a max-age that counts down to an embargo',
    answer(answer, _probe, secrets, now) {
      const due = secrets.flatMap(({ publish_at }) => (publish_at === null ? [] : [Date.parse(publish_at)]));
      const next = Math.min(...due);
      if (!answer.headers['cache-control']?.includes('max-age') || !Number.isFinite(next)) return answer;
      const seconds = Math.max(0, Math.floor((next - now) / 1000) - 1);
      // A countdown that agrees with the grid tells nothing within the last minute.
      const honest = next - now <= GRID_MS;
      return honest ? answer : withHeader(answer, 'cache-control', `public, max-age=${seconds}, must-revalidate`);
    },
  },
  {
    name: '403 instead of 404',
    answer: (answer, probe, secrets) => (answer.status === 404 && about(probe, secrets) ? { ...answer, status: 403 } : answer),
  },
  {
    name: '304 for what is not public',
    answer: (answer, probe, secrets) =>
      answer.status === 404 && probe.headers['if-none-match'] === '*' && about(probe, secrets)
        ? { ...answer, status: 304, body: '' }
        : answer,
  },
  {
    name: 'an error text that says a little more',
    answer: (answer, probe, secrets) =>
      answer.status === 404 && about(probe, secrets)
        ? { ...answer, body: answer.body.replace('There is no', 'There is not yet a') }
        : answer,
  },
  {
    name: 'an ETag on what is not public',
    answer: (answer, probe, secrets) =>
      answer.status === 404 && about(probe, secrets) ? withHeader(answer, 'etag', 'W/"0-0.0.0"') : answer,
  },
  {
    name: 'health that counts what is due',
    answer: (answer, { url }, secrets) =>
      url === '/health' ? { ...answer, body: JSON.stringify({ status: 'ok', pending: secrets.length }) } : answer,
  },
  {
    name: 'an example in the documentation that is taken from life',
    answer: (answer, { url }, [secret]) =>
      url === '/openapi.json' && secret ? { ...answer, body: answer.body.replace('Dateline', titleOf(secret)) } : answer,
  },
  {
    name: 'a HEAD that measures the next version',
    answer: (answer, probe, secrets) =>
      probe.method === 'HEAD' && answer.status === 200 && secrets.length > 0 ? withHeader(answer, 'content-length', '1') : answer,
  },
  {
    name: 'an Allow that grows with a draft',
    answer: (answer, probe, secrets) =>
      probe.method === 'OPTIONS' && secrets.length > 0 ? withHeader(answer, 'allow', 'GET, HEAD, OPTIONS, PATCH') : answer,
  },
  {
    name: 'a Vary that admits there is more to see',
    answer: (answer, { url }, secrets) =>
      url.startsWith('/v1/quotes') && secrets.length > 0 ? withHeader(answer, 'vary', 'Accept, Accept-Encoding, Authorization') : answer,
  },
  {
    name: 'a 405 that knows the release',
    answer: (answer, probe, secrets) => (answer.status === 405 && about(probe, secrets) ? { ...answer, status: 401 } : answer),
  },
  {
    name: 'a suggestion made of a hidden name',
    answer: (answer, _probe, secrets) =>
      answer.status === 400 && secrets.length > 0
        ? { ...answer, body: answer.body.replace('is not', `is not ${namesIn(secrets)[0]}, nor`) }
        : answer,
  },
];

export const LEAKS: readonly Leak[] = [...inWire, ...inAnswers];
