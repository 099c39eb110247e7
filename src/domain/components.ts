import type { TSchema } from '@sinclair/typebox';
import { organizationComponents } from './organization.js';
import { personComponents } from './person.js';
import { quoteComponents } from './quote.js';
import { releaseComponents } from './release.js';
import { Selector, SpanSchema } from './selector.js';
import { statisticComponents } from './statistic.js';

/** Every named schema of the public model, each before those that refer to it. */
export const components: readonly TSchema[] = [
  SpanSchema,
  Selector,
  ...releaseComponents,
  ...quoteComponents,
  ...personComponents,
  ...statisticComponents,
  ...organizationComponents,
];
