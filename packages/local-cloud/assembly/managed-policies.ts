import type { PolicyStatement } from '../model.ts';
import { ResourceProblem } from './problems.ts';

/** AWS's own policies that only let a function write logs or traces, which needs no permission here. */
const nothingHere = new Set([
  'service-role/AWSLambdaBasicExecutionRole',
  'AWSXRayDaemonWriteAccess',
  'CloudWatchLambdaInsightsExecutionRolePolicy',
  'CloudWatchLambdaApplicationSignalsExecutionRolePolicy',
]);

/** What a policy that AWS manages allows. Throws `ResourceProblem` for one whose content is not known here. */
export function managedStatements(arn: string): readonly PolicyStatement[] {
  const name = /^arn:[^:]+:iam::aws:policy\/(.+)$/.exec(arn)?.[1];
  if (name !== undefined && nothingHere.has(name)) return [];
  throw new ResourceProblem(
    'UNKNOWN_MANAGED_POLICY',
    `what ${arn} allows is not known. Write the few statements the role needs into the infrastructure code.`,
  );
}
