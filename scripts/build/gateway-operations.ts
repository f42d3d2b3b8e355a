import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { QueryPlan } from '@kith/federation';
import { createPlanner } from '@kith/federation/planner';
import { type DocumentNode, type GraphQLSchema, Kind, parse, print, validate } from 'graphql';

/** An operation the gateway knows: clients send its id instead of its text. */
export interface KnownOperation {
  readonly name: string;
  /** SHA-256 of `document`, in hex. */
  readonly id: string;
  /** Its text as graphql-js prints it: the text from which clients make the id, too. */
  readonly document: string;
}

/** An operation with the plan to answer it by. */
export interface PlannedOperation extends KnownOperation {
  readonly plan: QueryPlan;
}

/**
 * Reads `schema/operations/*.graphql`. @throws unless each file holds one named operation, of a name of its own
 */
export async function readOperations(root: string): Promise<KnownOperation[]> {
  const folder = join(root, 'schema', 'operations');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  const operations = await Promise.all(
    files.map(async (file) => toOperation(file, parse(await readFile(join(folder, file), 'utf8')))),
  );
  const twice = operations.find(({ name }, i) => operations.findIndex((each) => each.name === name) !== i);
  if (twice) throw new Error(`schema/operations holds two operations named ${twice.name}.`);
  return operations;
}

function toOperation(file: string, document: DocumentNode): KnownOperation {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const name = operations[0]?.name?.value;
  if (operations.length !== 1 || !name) {
    throw new Error(`schema/operations/${file} must hold exactly one operation, with a name.`);
  }
  const text = print(document);
  return { name, id: createHash('sha256').update(text).digest('hex'), document: text };
}

/** Plans the operations that fit a supergraph's API. One that does not is another supergraph's. */
export async function planOperations(
  operations: readonly KnownOperation[],
  api: GraphQLSchema,
  supergraph: string,
): Promise<PlannedOperation[]> {
  const planner = await createPlanner(supergraph);
  return operations
    .filter(({ document }) => validate(api, parse(document)).length === 0)
    .map((operation) => ({ ...operation, plan: planner(operation.document, operation.name) }));
}

/** Why an operation does not fit an API, as lines to show; none when it does. */
export function problemsOf({ name, document }: KnownOperation, api: GraphQLSchema): string[] {
  return validate(api, parse(document)).map(({ message }) => `${name}: ${message}`);
}
