import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  allConditions,
  conditionVariables,
  createPlanCache,
  type QueryPlan,
  variantOf,
} from '@kith/federation';
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

/** An operation with the plans to answer it by: one for each set of values its conditions can have. */
export interface PlannedOperation extends KnownOperation {
  readonly plans: Readonly<Record<string, QueryPlan>>;
}

/** Each further condition doubles the plans of an operation. */
const MAX_CONDITIONS = 4;

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
  const plan = createPlanCache(await createPlanner(supergraph));
  const planned = operations
    .filter((operation) => problemsOf(operation, api).length === 0)
    .map(async (operation): Promise<PlannedOperation> => {
      const document = parse(operation.document);
      const conditions = conditionVariables(document);
      if (conditions.length > MAX_CONDITIONS) {
        throw new Error(
          `${operation.name} depends on ${conditions.length} conditions: at most ${MAX_CONDITIONS}.`,
        );
      }
      const plans = await Promise.all(
        allConditions(conditions).map(
          async (each) => [variantOf(each), await plan({ document }, each)] as const,
        ),
      );
      return { ...operation, plans: Object.fromEntries(plans) };
    });
  return Promise.all(planned);
}

/** Why an operation does not fit an API, as lines to show; none when it does. */
export function problemsOf({ name, document }: KnownOperation, api: GraphQLSchema): string[] {
  return validate(api, parse(document)).map(({ message }) => `${name}: ${message}`);
}
