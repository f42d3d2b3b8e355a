import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, type DocumentNode, type GraphQLSchema, parse, print, visit } from 'graphql';

/** What clients see of a supergraph: no joins, nothing inaccessible. */
export function apiDocument(supergraph: string): DocumentNode {
  return transformSupergraphToPublicSchema(parse(supergraph, { noLocation: true }));
}

/** The schema clients see of a supergraph. */
export function apiSchema(supergraph: string): GraphQLSchema {
  return buildASTSchema(apiDocument(supergraph), { assumeValidSDL: true });
}

/** The text of an API schema without its descriptions, which only introspection reads. */
export function withoutDescriptions(api: DocumentNode): string {
  const bare = visit(api, {
    enter: (node) =>
      'description' in node && node.description ? { ...node, description: undefined } : undefined,
  });
  return print(bare);
}
