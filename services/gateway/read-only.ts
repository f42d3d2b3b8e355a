import { kithError } from '@kith/kernel';
import { type DocumentNode, Kind } from 'graphql';
import { graphQLError } from './errors.ts';

/** Throws `CIRCLE_CLOSED` when a document holds a mutation: what a closed circle kept can only be read (F12). */
export function assertChangesNothing({ definitions }: DocumentNode): void {
  const changes = definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation',
  );
  if (changes) throw graphQLError(kithError('CIRCLE_CLOSED'));
}
