import { combine, evaluate } from '../iam/evaluate.ts';
import { mayInvoke } from '../iam/may-invoke.ts';
import type { CloudModel, RuleModel, RuleTargetModel } from '../model.ts';
import type { DeliveryFailure } from './dead-letter.ts';
import type { BusEvent } from './put-events.ts';

type Model = Pick<CloudModel, 'buses' | 'functions' | 'roles' | 'permissions'>;
type Refusal = Pick<DeliveryFailure, 'code' | 'message'>;

const accountOf = (arn: string): string => arn.split(':')[4] ?? '';
const eventBridge = 'events.amazonaws.com';

/** Why a rule cannot hand anything to a function; undefined when it can. */
export function functionRefusal(model: Model, rule: RuleModel, functionArn: string): Refusal | undefined {
  if (!model.functions.some(({ arn }) => arn === functionArn)) {
    return { code: 'NO_RESOURCE', message: `The function ${functionArn} does not exist.` };
  }
  const call = {
    functionArn,
    principal: eventBridge,
    sourceArn: rule.arn,
    sourceAccount: accountOf(rule.arn),
  };
  if (mayInvoke(model.permissions, call)) return undefined;
  return { code: 'NO_PERMISSIONS', message: `No permission of ${functionArn} lets ${rule.arn} invoke it.` };
}

/** Why a rule cannot put this event on another bus, as its role; undefined when it can. */
export function busRefusal(model: Model, target: RuleTargetModel, event: BusEvent): Refusal | undefined {
  const bus = model.buses.find(({ arn }) => arn === target.arn);
  if (bus === undefined) return { code: 'NO_RESOURCE', message: `The bus ${target.arn} does not exist.` };
  if (target.roleArn === undefined) {
    return { code: 'NO_PERMISSIONS', message: 'The target has no role to put events on another bus with.' };
  }
  const role = model.roles.find(({ arn }) => arn === target.roleArn);
  if (!role?.assumedBy.includes(eventBridge)) {
    return { code: 'FAILED_TO_ASSUME_ROLE', message: `${eventBridge} may not assume ${target.roleArn}.` };
  }
  const request = {
    principal: role.arn,
    action: 'events:PutEvents',
    resource: bus.arn,
    context: {
      'aws:PrincipalArn': [role.arn],
      'aws:PrincipalAccount': [accountOf(role.arn)],
      'events:source': [event.source],
      'events:detail-type': [event['detail-type']],
    },
  };
  const sameAccount = accountOf(role.arn) === accountOf(bus.arn);
  const verdict = combine(evaluate(role.statements, request), evaluate(bus.policy, request), sameAccount);
  if (verdict.allowed) return undefined;
  return {
    code: 'NO_PERMISSIONS',
    message: `${role.name} may not put events on ${bus.name}: ${verdict.reason}.`,
  };
}
