import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql';

/** What clients see of a supergraph: no joins, nothing inaccessible. */
export function apiDocument(supergraph: string): DocumentNode {
  return transformSupergraphToPublicSchema(parse(supergraph, { noLocation: true }));
}

/** The schema clients see of a supergraph. */
export function apiSchema(supergraph: string): GraphQLSchema {
  return buildASTSchema(apiDocument(supergraph), { assumeValidSDL: true });
}
