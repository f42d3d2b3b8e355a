import { beforeAll, describe, expect, it } from 'vitest';
import { readAssembly } from '../../packages/local-cloud/assembly/read-assembly.ts';
import { combine, evaluate } from '../../packages/local-cloud/iam/evaluate.ts';
import type { CloudModel, RoleModel } from '../../packages/local-cloud/model.ts';
import { synthesiseInto } from '../infra/support/assembly.ts';
import { RegistryFixture } from '../infra/support/registry-fixture.ts';

/** Something that a permission could be about, and whose it is. */
interface Thing {
  readonly owner: string;
  readonly arn: string;
}

let model: CloudModel;
let owners: readonly string[];
let things: readonly Thing[];

beforeAll(async () => {
  model = readAssembly(await synthesiseInto(new RegistryFixture().root));
  // Schedules are on the account’s own bus, which is nobody’s.
  owners = kithBuses().map(({ name }) => name.replace('kith-', ''));
  things = thingsOf(model).flatMap(({ arn, name }) =>
    ownersOf(`${name} ${arn}`).map((owner) => ({ owner, arn })),
  );
}, 300_000);

const kithBuses = () => model.buses.filter(({ name }) => name.startsWith('kith-'));

/** Everything there is in the co-op, by its ARN, and what it is called. */
function thingsOf(everything: CloudModel): { readonly arn: string; readonly name: string }[] {
  const { tables, functions, buses, queues, rules, parameters, userPools, apis, roles } = everything;
  const ofTables = tables.flatMap(({ name, arn, streamArn }) =>
    [arn, `${arn}/index/gsi1`, ...(streamArn ? [streamArn] : [])].map((one) => ({ name, arn: one })),
  );
  return [
    ...ofTables,
    ...[...functions, ...buses, ...queues, ...rules, ...apis, ...parameters, ...userPools, ...roles],
  ];
}

/** Whose a thing is, by its name; none for what is everyone’s, such as the public facts of a circle. */
function ownersOf(arn: string): string[] {
  const longestFirst = [...owners].sort((a, b) => b.length - a.length);
  const found = longestFirst.find((owner) =>
    new RegExp(`kith[-/](circle-)?${owner}(?![a-z])`, 'i').test(arn),
  );
  return found ? [found] : [];
}

/** What crosses from one owner to another on purpose: the role’s name, what it does, and to what. */
function isMeant({ name }: RoleModel, from: string, action: string, { owner, arn }: Thing): boolean {
  if (action === 'events:PutEvents')
    return name === `kith-${from}-to-${owner}` && arn.endsWith(`:event-bus/kith-${owner}`);
  const isDirectory = arn.endsWith(':function:kith-national-national-graphql');
  return action === 'lambda:InvokeFunction' && isDirectory && /gateway/i.test(name);
}

describe('what functions may do', () => {
  it('F1: each circle has one of everything that a permission could be about', () => {
    for (const owner of owners.filter((one) => one !== 'national')) {
      const own = things.filter((thing) => thing.owner === owner);
      const kinds = [...new Set(own.map(({ arn }) => arn.split(':')[2]))].sort();
      expect([owner, kinds]).toEqual([
        owner,
        ['cognito-idp', 'dynamodb', 'events', 'execute-api', 'iam', 'lambda', 'sqs', 'ssm'],
      ]);
    }
    expect(owners).toContain('national');
  });

  it('F1: no role does anything to what is another circle’s, or the national co-op’s, but hand on events and read the directory', () => {
    const crossing: string[] = [];
    let asked = 0;
    let meant = 0;
    for (const role of model.roles) {
      const [from] = ownersOf(role.arn);
      const actions = [...new Set(role.statements.flatMap((statement) => statement.actions))];
      for (const thing of things.filter(({ owner }) => owner !== from)) {
        const service = thing.arn.split(':')[2];
        for (const action of actions.filter((each) => each === '*' || each.startsWith(`${service}:`))) {
          // It gives the names of streams only, and AWS knows no narrower permission.
          if (action === 'dynamodb:ListStreams') continue;
          asked++;
          if (!evaluate(role.statements, { action, resource: thing.arn }).allowed) continue;
          if (from && isMeant(role, from, action, thing)) meant++;
          else crossing.push(`${role.name}: ${action} on ${thing.arn}`);
        }
      }
    }
    expect(crossing).toEqual([]);
    // A forwarder for each neighbour and for the national co-op; and the gateway of each circle.
    const forwarders = model.roles.filter(({ name }) => /^kith-.+-to-.+$/.test(name)).length;
    expect(meant).toBe(forwarders + owners.length - 1);
    expect(asked).toBeGreaterThan(1_000 * owners.length);
  });

  it('F1: a bus takes events from the forwarder of a neighbour and of the national co-op, and from nobody else', () => {
    const taken: string[] = [];
    for (const bus of kithBuses()) {
      const owner = bus.name.replace('kith-', '');
      for (const role of model.roles) {
        const [from] = ownersOf(role.arn);
        if (from === owner) continue;
        const request = { action: 'events:PutEvents', resource: bus.arn, principal: role.arn };
        const known = {
          'aws:PrincipalArn': [role.arn],
          'aws:PrincipalAccount': [role.arn.split(':')[4] ?? ''],
        };
        const [own, policy] = [role.statements, bus.policy].map((statements) =>
          evaluate(statements, { ...request, context: known }),
        );
        const isSameAccount = role.arn.split(':')[4] === bus.arn.split(':')[4];
        if (own && policy && combine(own, policy, isSameAccount).allowed) taken.push(`${from} → ${owner}`);
      }
    }
    const neighbours = model.roles.flatMap(({ name }) => {
      const [, from, to] = /^kith-(.+)-to-(.+)$/.exec(name) ?? [];
      return from ? [`${from} → ${to}`] : [];
    });
    expect(taken.sort()).toEqual(neighbours.sort());
  });
});
