import type { TSchema } from '@sinclair/typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ResourceType } from '../../domain/change.js';
import { Organization } from '../../domain/organization.js';
import { Person, ReleasePerson } from '../../domain/person.js';
import { Quote } from '../../domain/quote.js';
import { Release, ReleaseSummary } from '../../domain/release.js';
import { Named } from '../../domain/schema.js';
import { Statistic } from '../../domain/statistic.js';
import type { ListType } from '../../wire/query.js';
import type { PublicContext } from '../context.js';
import { itemQuerySchema, querySchemaOf } from '../query/parameters.js';
import { answerItem, locate } from './items.js';
import { answerList, type Preset } from './lists.js';
import { ITEM_PROBLEMS, idParameter, LIST_PROBLEMS, listOf, NOT_MODIFIED } from './schemas.js';

interface Collection {
  path: string;
  type: ResourceType;
  tag: string;
  item: TSchema;
  /** What a list carries of each. */
  summary: TSchema;
  listId: string;
  itemId: string;
}

const COLLECTIONS: readonly Collection[] = [
  {
    path: 'releases',
    type: 'release',
    tag: 'Releases',
    item: Release,
    summary: ReleaseSummary,
    listId: 'listReleases',
    itemId: 'getRelease',
  },
  { path: 'quotes', type: 'quote', tag: 'Quotes', item: Quote, summary: Quote, listId: 'listQuotes', itemId: 'getQuote' },
  { path: 'people', type: 'person', tag: 'People', item: Person, summary: Person, listId: 'listPeople', itemId: 'getPerson' },
  {
    path: 'statistics',
    type: 'statistic',
    tag: 'Statistics',
    item: Statistic,
    summary: Statistic,
    listId: 'listStatistics',
    itemId: 'getStatistic',
  },
  {
    path: 'organizations',
    type: 'organization',
    tag: 'Organizations',
    item: Organization,
    summary: Organization,
    listId: 'listOrganizations',
    itemId: 'getOrganization',
  },
];

type ById = { Params: { id: string } };

const idText = ({ type }: Collection): string => (type === 'release' ? 'Id or slug.' : 'Id.');

function addCollection(app: FastifyInstance, context: PublicContext, collection: Collection): void {
  const { path, type, tag, item, summary, listId, itemId } = collection;
  app.get(
    `/v1/${path}`,
    {
      schema: {
        operationId: listId,
        summary: `List ${path}`,
        tags: [tag],
        querystring: querySchemaOf(type, []),
        response: { 200: listOf(summary), ...NOT_MODIFIED, ...LIST_PROBLEMS },
      },
    },
    (request, reply) => answerList(context, type, {}, request, reply),
  );
  app.get<ById>(
    `/v1/${path}/:id`,
    {
      schema: {
        operationId: itemId,
        summary: `Get one of ${path}`,
        tags: [tag],
        params: idParameter(idText(collection)),
        querystring: itemQuerySchema(),
        response: { 200: Named(item), ...NOT_MODIFIED, ...ITEM_PROBLEMS },
      },
    },
    (request, reply) => answerItem(context, type, request.params.id, request, reply),
  );
}

interface Shortcut {
  parent: ResourceType;
  parentPath: string;
  path: string;
  list: ListType;
  field: string;
  tag: string;
  summary: TSchema;
  operationId: string;
}

/** The same lists, with one field preset by the address. */
const SHORTCUTS: readonly Shortcut[] = [
  {
    parent: 'release',
    parentPath: 'releases',
    path: 'quotes',
    list: 'quote',
    field: 'release',
    tag: 'Releases',
    summary: Quote,
    operationId: 'listReleaseQuotes',
  },
  {
    parent: 'release',
    parentPath: 'releases',
    path: 'statistics',
    list: 'statistic',
    field: 'release',
    tag: 'Releases',
    summary: Statistic,
    operationId: 'listReleaseStatistics',
  },
  {
    parent: 'release',
    parentPath: 'releases',
    path: 'people',
    list: 'appearance',
    field: 'release',
    tag: 'Releases',
    summary: ReleasePerson,
    operationId: 'listReleasePeople',
  },
  {
    parent: 'person',
    parentPath: 'people',
    path: 'quotes',
    list: 'quote',
    field: 'speaker',
    tag: 'People',
    summary: Quote,
    operationId: 'listPersonQuotes',
  },
];

async function answerShortcut(
  context: PublicContext,
  { parent, list, field }: Shortcut,
  request: FastifyRequest<ById>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const here = await locate(context, parent, request.params.id, request, reply);
  if (here === null) return reply;
  const preset: Preset = { [field]: here.id };
  return answerList(context, list, preset, request, reply);
}

function addShortcut(app: FastifyInstance, context: PublicContext, shortcut: Shortcut): void {
  const { parentPath, path, list, field, tag, summary, operationId, parent } = shortcut;
  app.get<ById>(
    `/v1/${parentPath}/:id/${path}`,
    {
      schema: {
        operationId,
        summary: `List the ${path} of one of ${parentPath}`,
        tags: [tag],
        params: idParameter(parent === 'release' ? 'Id or slug.' : 'Id.'),
        querystring: querySchemaOf(list, [field]),
        response: { 200: listOf(summary), ...NOT_MODIFIED, ...ITEM_PROBLEMS },
      },
    },
    (request, reply) => answerShortcut(context, shortcut, request, reply),
  );
}

/** Lists and items of every type, and the shortcuts between them. */
export function addResources(app: FastifyInstance, context: PublicContext): void {
  for (const collection of COLLECTIONS) addCollection(app, context, collection);
  for (const shortcut of SHORTCUTS) addShortcut(app, context, shortcut);
}
