type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const MOST_ITEMS = 200;
const BODIES = /(?:^|[a-z])(?:Organization|Corporation|NGO)$/;

/** The objects of a JSON-LD block: itself, those of a list, or those of its `@graph`; none when it is broken. */
const itemsOf = (json: string): Json[] => {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const list: unknown[] = Array.isArray(data) ? data : [data];
  return list
    .flatMap((item) => (isRecord(item) && Array.isArray(item['@graph']) ? [item, ...(item['@graph'] as unknown[])] : [item]))
    .filter(isRecord)
    .slice(0, MOST_ITEMS);
};

const textIn = (item: Json, name: string): string | null => {
  const value = item[name];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

const isBody = (item: Json): boolean => [item['@type']].flat().some((type) => typeof type === 'string' && BODIES.test(type));

/** `datePublished` of a JSON-LD block. */
export const publishedIn = (json: string): string | null =>
  itemsOf(json)
    .map((item) => textIn(item, 'datePublished'))
    .find((date) => date !== null) ?? null;

/** The body that publishes a page, named in place or by its `@id` elsewhere in the block; a person is an author. */
export const publisherIn = (json: string): string | null => {
  const items = itemsOf(json);
  const named = new Map(items.map((item) => [textIn(item, '@id'), item] as const));
  named.delete(null);
  const publishers = items.map(({ publisher }) => (isRecord(publisher) ? (named.get(textIn(publisher, '@id')) ?? publisher) : null));
  const body = publishers.find((publisher) => publisher !== null && isBody(publisher) && textIn(publisher, 'name') !== null);
  return body == null ? null : textIn(body, 'name');
};
