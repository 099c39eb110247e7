import { openRandom } from './communiques/random.js';
import { fetchList } from './fetching.js';

/** One thing that is measured: addresses asked for in turn, and what is expected of them. */
export interface Route {
  name: string;
  paths: string[];
  /** With the validator of each answer, which makes it a 304. */
  conditional: boolean;
  /** Below this ratio to the bare server a run fails; null where nothing is promised. */
  gate: number | null;
  aim: number | null;
}

const MOST_ITEMS = 2_000;
const PAGES = 100;
const MOST_ACTORS = 100;
const WORDS = [
  'emploi',
  'industrie',
  'apprentissage',
  'budget',
  'nappes',
  'salaire',
  'énergie',
  'chantier',
  'harbour',
  'survey',
  'vélo habitants',
];

const reported = (name: string, paths: string[]): Route => ({ name, paths, conditional: false, gate: null, aim: null });

/** Follows `next` links of a list, as far as it is told. */
async function walk(port: number, first: string, most: number): Promise<{ ids: string[]; pages: string[] }> {
  const ids: string[] = [];
  const pages: string[] = [];
  for (let path: string | null = first; path !== null && pages.length < most; ) {
    pages.push(path);
    const { data, links } = await fetchList(port, path);
    ids.push(...data.map(({ id }) => id));
    path = links.next === null ? null : links.next.slice(new URL(links.next).origin.length);
  }
  return { ids, pages };
}

/** Half-years of the generated releases, each in both languages. */
function languageAndDates(): string[] {
  const halves = [2022, 2023, 2024, 2025].flatMap((year) => [
    [`${year}-01-01`, `${year}-07-01`],
    [`${year}-07-01`, `${year + 1}-01-01`],
  ]);
  return halves.flatMap(([from, to]) =>
    ['fr', 'en'].map((language) => `/v1/releases?language=${language}&published_at__gte=${from}&published_at__lt=${to}`),
  );
}

const searches = (sort: string): string[] => WORDS.map((word) => `/v1/releases?q=${encodeURIComponent(word)}&sort=${sort}`);

/** What is asked of the server, in an order in which neighbours on the disk are not neighbours in time. */
export async function planRoutes(port: number): Promise<Route[]> {
  const random = openRandom(2);
  const releases = await walk(port, '/v1/releases?limit=100', MOST_ITEMS / 100);
  const items = random.shuffle(releases.ids.map((id) => `/v1/releases/${id}`));
  const issuers = (await fetchList(port, `/v1/organizations?part=issuer&limit=${MOST_ACTORS}`)).data;
  const people = (await fetchList(port, `/v1/people?limit=${MOST_ACTORS}`)).data;
  const pages = (await walk(port, '/v1/releases?limit=20', PAGES)).pages.slice(1);
  return [
    { name: 'item', paths: items, conditional: false, gate: 0.35, aim: 0.5 },
    { name: 'item, not modified (304)', paths: items, conditional: true, gate: 0.45, aim: 0.7 },
    { name: 'list of 20', paths: ['/v1/releases?limit=20'], conditional: false, gate: 0.18, aim: 0.3 },
    reported('list of 20, further pages', random.shuffle(pages)),
    reported('list of 20 quotes', ['/v1/quotes?limit=20']),
    reported(
      'releases of an issuer',
      issuers.map(({ id }) => `/v1/releases?issuer=${id}`),
    ),
    reported(
      'quotes of a speaker',
      people.map(({ id }) => `/v1/quotes?speaker=${id}`),
    ),
    reported('language and dates', languageAndDates()),
    reported('search, newest first', searches('-published_at')),
    reported('search, by relevance', searches('relevance')),
  ];
}
