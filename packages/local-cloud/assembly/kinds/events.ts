import { z } from 'zod';
import { compilePattern, InvalidPattern } from '../../events/patterns.ts';
import { parseSchedule } from '../../schedules/expression.ts';
import { InvalidSchedule } from '../../schedules/invalid-schedule.ts';
import { ResourceProblem } from '../problems.ts';
import { arn, physicalName, type Resource } from '../resource.ts';
import { kind } from '../resource-kind.ts';
import { statementOf, statementsOf } from './policy-document.ts';

const busName = (resource: Resource): string => physicalName(resource, 'Name');
const busArn = (resource: Resource): string => arn(resource, 'events', `event-bus/${busName(resource)}`);

export const buses = kind({
  type: 'AWS::Events::EventBus',
  ref: busName,
  attributes: { Arn: busArn, Name: busName },
  inert: ['Description', 'KmsKeyIdentifier', 'LogConfig', 'Tags'],
  properties: z.strictObject({ Name: z.string(), Policy: z.unknown().optional() }),
  add: (draft, { Policy }, resource) => {
    const policy = Policy === undefined ? [] : statementsOf(Policy);
    draft.buses.push({ name: busName(resource), arn: busArn(resource), policy });
  },
});

export const busPolicies = kind({
  type: 'AWS::Events::EventBusPolicy',
  ref: (resource) => physicalName(resource, 'StatementId'),
  attributes: {},
  inert: [],
  properties: z.strictObject({
    EventBusName: z.string().default('default'),
    StatementId: z.string(),
    Statement: z.unknown(),
  }),
  add: (draft, { EventBusName, Statement }, resource) => {
    const to = arn(resource, 'events', `event-bus/${EventBusName.split('/').at(-1)}`);
    draft.busPolicies.push({ resource, to, value: statementOf(Statement) });
  },
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const target = z.strictObject({
  Id: z.string(),
  Arn: z.string(),
  RoleArn: z.string().optional(),
  Input: z
    .string()
    .refine((text) => isJson(text), 'must be JSON')
    .optional(),
  DeadLetterConfig: z.strictObject({ Arn: z.string() }).optional(),
  RetryPolicy: z
    .strictObject({
      MaximumRetryAttempts: z.number().default(185),
      MaximumEventAgeInSeconds: z.number().default(86_400),
    })
    .default({ MaximumRetryAttempts: 185, MaximumEventAgeInSeconds: 86_400 }),
});

function targetOf(given: z.infer<typeof target>) {
  if (!/^arn:[^:]+:(lambda:[^:]*:[^:]*:function:|events:[^:]*:[^:]*:event-bus\/)/.test(given.Arn)) {
    throw new ResourceProblem(
      'UNSUPPORTED_TARGET',
      `the target ${given.Arn} is neither a function nor a bus. Send the event to a function.`,
    );
  }
  return {
    id: given.Id,
    arn: given.Arn,
    maximumRetryAttempts: given.RetryPolicy.MaximumRetryAttempts,
    maximumEventAgeSeconds: given.RetryPolicy.MaximumEventAgeInSeconds,
    ...(given.RoleArn !== undefined && { roleArn: given.RoleArn }),
    ...(given.DeadLetterConfig && { deadLetterArn: given.DeadLetterConfig.Arn }),
    ...(given.Input !== undefined && { input: given.Input }),
  };
}

const ruleName = (resource: Resource): string => physicalName(resource, 'Name');

/** A bus may be named by its ARN; the default bus adds no name of its own to the ARN of a rule. */
function busOf(resource: Resource): string {
  return (
    String(resource.property('EventBusName') ?? 'default')
      .split('/')
      .at(-1) ?? 'default'
  );
}

function ruleArn(resource: Resource): string {
  const bus = busOf(resource);
  return arn(resource, 'events', `rule/${bus === 'default' ? '' : `${bus}/`}${ruleName(resource)}`);
}

/** Turns what makes a pattern or schedule invalid into a problem of the resource that has it. */
function checked(check: () => unknown): void {
  try {
    check();
  } catch (thrown) {
    if (thrown instanceof InvalidPattern) throw new ResourceProblem('INVALID_PATTERN', thrown.message);
    if (thrown instanceof InvalidSchedule) throw new ResourceProblem('INVALID_SCHEDULE', thrown.message);
    throw thrown;
  }
}

export const rules = kind({
  type: 'AWS::Events::Rule',
  ref: (resource) =>
    busOf(resource) === 'default' ? ruleName(resource) : `${busOf(resource)}|${ruleName(resource)}`,
  attributes: { Arn: ruleArn },
  inert: ['Description', 'Tags'],
  properties: z.strictObject({
    Name: z.string().optional(),
    EventBusName: z.string().optional(),
    EventPattern: z.record(z.string(), z.unknown()).optional(),
    ScheduleExpression: z.string().optional(),
    State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
    Targets: z.array(target).default([]),
  }),
  add: (draft, { EventPattern: pattern, ScheduleExpression: schedule, State, Targets }, resource) => {
    if (pattern !== undefined) checked(() => compilePattern(pattern));
    if (schedule !== undefined) checked(() => parseSchedule(schedule));
    const targets = Targets.map(targetOf);
    if (State === 'DISABLED') return;
    draft.rules.push({
      name: ruleName(resource),
      arn: ruleArn(resource),
      ...(pattern && { busName: busOf(resource), pattern }),
      ...(schedule !== undefined && { schedule }),
      targets,
    });
  },
});
