import { beforeAll, describe, expect, it } from 'vitest';
import { ofType, referred, roleStatements, synthesise, type Template } from './support/assembly.ts';
import { RegistryFixture } from './support/registry-fixture.ts';

let templates: Template[];
/** Those that something runs in. */
let owners: Template[];
let circles: Template[];

beforeAll(async () => {
  templates = await synthesise(new RegistryFixture().root);
  owners = templates.filter(({ stack }) => stack !== 'Kith-Keys');
  circles = templates.filter(({ stack }) => stack.startsWith('Kith-Circle-'));
});

const slugOf = ({ stack }: Template) => stack.replace('Kith-Circle-', '');

/** Owners whose resources a value names: `kith-homerton…` or `/kith/homerton/…`. */
function ownersNamed(value: unknown): string[] {
  const text = JSON.stringify(value);
  const owners = [...circles.map(slugOf), 'national'];
  return owners.filter((owner) => new RegExp(`kith[-/]${owner}(?![a-z])`).test(text));
}

/** Whether text ends in `*`, or is one. */
const isWild = (text: string) => text.includes('*');

describe('isolation', () => {
  it('F1: no role of a circle names a resource of another, but for the bus of the neighbour it forwards to', () => {
    const foreign = circles.flatMap((template) =>
      roleStatements(template).flatMap(({ of, actions, resources }) =>
        ownersNamed(resources)
          .filter((owner) => owner !== slugOf(template))
          .map((owner) => ({ template, of, actions, owner, resources: JSON.stringify(resources) })),
      ),
    );
    for (const { template, of, actions, owner, resources } of foreign) {
      if (owner === 'national' && actions[0] === 'lambda:InvokeFunction') continue;
      const role = template.resources.find(({ id }) => id === of);
      expect(role?.Properties.RoleName).toBe(`kith-${slugOf(template)}-to-${owner}`);
      expect(actions).toEqual(['events:PutEvents']);
      expect(resources).toContain(`:event-bus/kith-${owner}"`);
    }
    expect(foreign).toHaveLength(6 + 8 + 8);
  });

  it('F1: a gateway may invoke the subgraphs of its own circle and the national directory, and nothing else', () => {
    for (const template of circles) {
      const invoking = roleStatements(template).filter(({ actions }) =>
        actions.includes('lambda:InvokeFunction'),
      );
      expect(invoking).toHaveLength(1);
      const [statement] = invoking;
      const names = statement?.resources.map(
        (arn) => referred(template, arn)?.Properties.FunctionName ?? JSON.stringify(arn),
      );
      const own = ['connectors', 'evaluation', 'matching', 'pay', 'teams'].map(
        (service) => `kith-${slugOf(template)}-${service}-graphql`,
      );
      expect(names?.slice(0, 5).sort()).toEqual(own);
      expect(names?.[5]).toContain(':function:kith-national-national-graphql"');
      expect(names).toHaveLength(6);
    }
  });

  it('N9: no role of the national co-op names a resource of a circle; of circles it reads their public facts only', () => {
    const [national] = templates.filter(({ stack }) => stack === 'Kith-National');
    const statements = national ? roleStatements(national) : [];
    expect(statements.length).toBeGreaterThan(0);
    const named = statements.flatMap(({ resources }) => ownersNamed(resources));
    expect(named.filter((owner) => owner !== 'national')).toEqual([]);
    const parameters = statements
      .filter(({ actions }) => actions.some((action) => action.startsWith('ssm:')))
      .flatMap(({ resources }) => JSON.stringify(resources).match(/parameter\/kith\/[^"]+/g) ?? []);
    expect([...new Set(parameters)].sort()).toEqual([
      'parameter/kith/circles',
      'parameter/kith/circles/*',
      'parameter/kith/national/keys/data',
      'parameter/kith/national/keys/sealing',
    ]);
  });

  it('each service touches its own table and no other', () => {
    for (const template of owners) {
      const statements = roleStatements(template).filter(({ actions }) =>
        actions.includes('dynamodb:GetItem'),
      );
      for (const { of, resources } of statements) {
        const role = ofType(template, 'AWS::Lambda::Function').find(
          ({ Properties }) => Properties.Role['Fn::GetAtt'][0] === of,
        );
        const table = referred(template, resources[0])?.Properties.TableName;
        expect(role?.Properties.FunctionName.replace(/-(graphql|events|calendar|forms|published)$/, '')).toBe(
          table,
        );
        expect(resources).toHaveLength(2);
        expect(JSON.stringify(resources[1])).toContain('/index/gsi1"');
      }
      expect(statements).toHaveLength(template.stack === 'Kith-National' ? 3 : 13);
    }
  });

  it('only the relay publishes, and only on its own bus', () => {
    for (const template of circles) {
      const publishers = ofType(template, 'AWS::Lambda::Function').filter(({ Properties }) =>
        roleStatements(template).some(
          ({ of, actions }) =>
            of === Properties.Role['Fn::GetAtt'][0] && actions.includes('events:PutEvents'),
        ),
      );
      expect(publishers.map(({ Properties }) => Properties.FunctionName)).toEqual([
        `kith-${slugOf(template)}-relay`,
      ]);
    }
  });

  it('C6: one function of a circle sends messages: it alone reads the mail server’s password, and texts as its sender', () => {
    for (const template of circles) {
      const slug = slugOf(template);
      const statements = roleStatements(template);
      const sender = ofType(template, 'AWS::Lambda::Function').find(
        ({ Properties }) => Properties.FunctionName === `kith-${slug}-connectors-events`,
      )?.Properties.Role['Fn::GetAtt'][0];
      const reading = statements.filter(({ resources }) =>
        JSON.stringify(resources).includes('/channels/smtp'),
      );
      expect(reading.map(({ of, actions }) => [of, actions])).toEqual([[sender, ['ssm:GetParameter']]]);
      const texting = statements.filter(({ actions }) =>
        actions.some((action) => action.startsWith('sms-voice:')),
      );
      const hasTexts = ['clapton', 'raglan'].includes(slug);
      expect(texting.map(({ of, actions }) => [of, actions])).toEqual(
        hasTexts ? [[sender, ['sms-voice:SendTextMessage']]] : [],
      );
      if (hasTexts) expect(JSON.stringify(texting[0]?.resources)).toMatch(/:sender-id\/Kith\w+\/GB"/);
      expect(JSON.stringify(template.resources)).not.toMatch(/"password"/);
    }
  });

  it('data keys: who has the table has them, by the key of the account, for the parameter of its own circle only', () => {
    for (const template of owners) {
      const owner = template.stack === 'Kith-National' ? 'national' : slugOf(template);
      const statements = roleStatements(template);
      const having = (action: string) =>
        statements.filter(({ actions }) => actions.includes(action)).map(({ of }) => of);
      const decrypting = statements.filter(({ actions }) => actions.some((one) => one.startsWith('kms:')));
      expect(decrypting.map(({ of }) => of).sort()).toEqual(having('dynamodb:GetItem').sort());
      for (const { actions, conditions } of decrypting) {
        expect(actions).toEqual(['kms:Decrypt']);
        expect(Object.keys(conditions).sort()).toEqual(['ForAnyValue:StringEquals', 'StringEquals']);
        expect(conditions['ForAnyValue:StringEquals']).toEqual({
          'kms:ResourceAliases': 'alias/kith-data-keys',
        });
        const { 'kms:EncryptionContext:PARAMETER_ARN': context, ...rest } = conditions.StringEquals ?? {};
        expect(JSON.stringify(context)).toMatch(new RegExp(`:parameter/kith/${owner}/keys/data"`));
        expect(rest).toEqual({ 'kms:ViaService': 'ssm.eu-west-2.amazonaws.com' });
      }
    }
  });

  it('private keys: the relay reads the one that signs, matching the one that opens, nobody both', () => {
    const readers = circles.flatMap((template) =>
      roleStatements(template)
        .filter(({ resources }) => JSON.stringify(resources).includes('/keys/'))
        .flatMap(({ of, actions, resources }) => {
          const fn = ofType(template, 'AWS::Lambda::Function').find(
            ({ Properties }) => Properties.Role['Fn::GetAtt'][0] === of,
          );
          const name = fn?.Properties.FunctionName.replace(`kith-${slugOf(template)}-`, '');
          const keys = [...JSON.stringify(resources).matchAll(/\/keys\/(\w+)/g)].map(([, key]) => key);
          return keys.filter((key) => key !== 'data').map((key) => `${name} ${actions} ${key}`);
        }),
    );
    expect([...new Set(readers)].sort()).toEqual([
      'matching-events ssm:GetParameter sealing',
      'matching-graphql ssm:GetParameter sealing',
      'relay ssm:GetParameter signing',
    ]);
  });

  it('what a circle says of itself is read by those that reckon with it: matching, of ways, pay, of promises, teams, connectors, and the page of what is told', () => {
    for (const template of circles) {
      const slug = slugOf(template);
      const readers = roleStatements(template)
        .filter(({ resources }) => JSON.stringify(resources).includes(`/kith/${slug}/circle"`))
        .map(
          ({ of }) =>
            ofType(template, 'AWS::Lambda::Function').find(
              ({ Properties }) => Properties.Role['Fn::GetAtt'][0] === of,
            )?.Properties.FunctionName,
        );
      const names = [
        'connectors-calendar',
        'connectors-events',
        'connectors-graphql',
        'evaluation-graphql',
        'matching-calendar',
        'matching-events',
        'matching-graphql',
        'pay-events',
        'pay-graphql',
        'teams-events',
        'teams-graphql',
      ];
      expect(readers.sort()).toEqual(names.map((name) => `kith-${slug}-${name}`));
    }
  });

  it('no permission has a wildcard, but for what AWS cannot narrow and what comes and goes below a path', () => {
    const onlyOnEverything = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments', 'dynamodb:ListStreams'];
    for (const template of templates) {
      for (const { actions, resources } of roleStatements(template)) {
        expect(actions.filter(isWild)).toEqual([]);
        if (resources.includes('*')) expect(onlyOnEverything).toEqual(expect.arrayContaining([...actions]));
        const wild = resources
          .map((resource) => JSON.stringify(resource))
          .filter((text) => text !== '"*"' && isWild(text));
        for (const text of wild) {
          // Which key is meant is said by conditions, of which the test of data keys says all.
          if (actions.join() === 'kms:Decrypt' && text.endsWith(':key/*"]]}')) continue;
          expect(text).toMatch(/:parameter\/kith\/(circles|[a-z-]+\/neighbours)\/\*"/);
          expect(actions.every((action) => action.startsWith('ssm:Get'))).toBe(true);
        }
      }
    }
  });

  it('no stack imports from another: each can be deployed, and taken away, alone', () => {
    for (const { text } of templates) {
      expect(/Fn::ImportValue|Fn::GetStackOutput|"Export"/.test(text)).toBe(false);
    }
  });

  it('nothing private is in a template', () => {
    for (const { text } of templates) expect(/\\"d\\":/.test(text)).toBe(false);
  });
});
