import { z } from 'zod';
import { checkStatement } from '../../iam/evaluate.ts';
import { UnsupportedPolicy } from '../../iam/unsupported-policy.ts';
import type { PolicyStatement } from '../../model.ts';
import { ResourceProblem } from '../problems.ts';

const texts = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());
const scalar = z.union([z.string(), z.boolean(), z.number()]).transform(String);
const scalars = z.union([scalar, z.array(scalar)]).transform((given) => [given].flat());

const principal = z.union([
  z.literal('*').transform(() => ['*']),
  z
    .strictObject({ AWS: texts.optional(), Service: texts.optional() })
    .transform(({ AWS = [], Service = [] }) => [...AWS, ...Service]),
]);

/** NotAction, NotResource and NotPrincipal are left out on purpose: the evaluator does not know them. */
const statement = z
  .strictObject({
    Sid: z.string().optional(),
    Effect: z.enum(['Allow', 'Deny']),
    Action: texts,
    Resource: texts.optional(),
    Principal: principal.optional(),
    Condition: z.record(z.string(), z.record(z.string(), scalars)).optional(),
  })
  .transform(
    ({ Effect, Action, Resource, Principal, Condition }): PolicyStatement => ({
      effect: Effect,
      actions: Action,
      resources: Resource ?? [],
      conditions: Condition ?? {},
      ...(Principal && { principals: Principal }),
    }),
  );

const document = z.strictObject({
  Version: z.string().optional(),
  Id: z.string().optional(),
  Statement: z.preprocess((given) => [given].flat(), z.array(statement)),
});

function readable(statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  try {
    statements.forEach(checkStatement);
    return statements;
  } catch (thrown) {
    if (thrown instanceof UnsupportedPolicy) throw new ResourceProblem('UNSUPPORTED_POLICY', thrown.message);
    throw thrown;
  }
}

function parsed<T>(schema: z.ZodType<T>, given: unknown): T {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new ResourceProblem(
    'UNSUPPORTED_POLICY',
    `its policy has parts that the local cloud cannot evaluate: ${z.prettifyError(result.error)}. Write it without them.`,
  );
}

/** The statements of a policy document. Throws `ResourceProblem` for anything that could not be evaluated. */
export const statementsOf = (given: unknown): readonly PolicyStatement[] =>
  readable(parsed(document, given).Statement);

/** One statement that stands by itself, as event bus policies have it. */
export const statementOf = (given: unknown): readonly PolicyStatement[] =>
  readable([parsed(statement, given)]);
