import { schemaWalk } from '@kith/service-kit/testing';
import { definition } from '../definition.ts';

export type { SchemaValues as Values } from '@kith/service-kit/testing';

/** A group within an answer is asked for by itself. */
const stopAt = { Team: '{ id name }', GovernanceCircle: '{ id name }', Group: '{ id name }' };

/** Walks the schema of teams. */
export const { fieldsOf, asked, mutationOf } = schemaWalk(definition.typeDefs, { stopAt });
