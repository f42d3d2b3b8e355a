import type { RequestContext } from '@kith/service-kit';
import type { GraphQLFieldResolver } from 'graphql';
import { changing, sightOf } from './sight.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Resolvers that look who is asking before anything else. Whether there is something by an id, and it is nothing to them,
 * or there is nothing, the same is read in the same order: neither what is said nor how long it takes tells which (F1).
 */
export const whoFirst = <Resolvers extends object>(resolvers: Resolvers): Resolvers =>
  afterSight(resolvers, (_, answer) => answer());

/** The same of mutations, after which everything has to be looked at anew. */
export const whoFirstChanging = <Resolvers extends object>(resolvers: Resolvers): Resolvers =>
  afterSight(resolvers, (context, answer) => changing(context, answer()));

type Then = (context: RequestContext, answer: () => Promise<unknown>) => Promise<unknown>;

function afterSight<Resolvers extends object>(resolvers: Resolvers, then: Then): Resolvers {
  const entries = Object.entries(resolvers) as [string, Resolver][];
  const seeing = entries.map(([name, resolve]): [string, Resolver] => [
    name,
    async (parent, args, context, info) => {
      await sightOf(context);
      return then(context, async () => resolve(parent, args, context, info));
    },
  ]);
  return Object.fromEntries(seeing) as Resolvers;
}
