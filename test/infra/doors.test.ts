import { beforeAll, describe, expect, it } from 'vitest';
import { ofType, referred, roleStatements, synthesise, type Template } from './support/assembly.ts';
import { RegistryFixture } from './support/registry-fixture.ts';

let owners: Template[];
let circles: Template[];

beforeAll(async () => {
  const templates = await synthesise(new RegistryFixture().root);
  owners = templates.filter(({ stack }) => stack !== 'Kith-Keys');
  circles = templates.filter(({ stack }) => stack.startsWith('Kith-Circle-'));
});

/** The only routes without sign-in: the path holds a secret (C5, E8). */
const openRoutes = [
  ['GET /calendar/{token}', 'NONE', undefined],
  ['GET /calendar/{token}/visits/{id}', 'NONE', undefined],
  ['POST /calendar/{token}/visits/{id}', 'NONE', undefined],
  ['GET /programme/{token}', 'NONE', undefined],
  ['GET /round/{token}', 'NONE', undefined],
  ['POST /round/{token}', 'NONE', undefined],
  ['GET /round/{token}/{manner}', 'NONE', undefined],
  ['POST /round/{token}/{manner}', 'NONE', undefined],
];

/** What the national co-op shows to everyone (N2): to be read, and nothing else. */
const publishedRoutes = [
  ['GET /published', 'NONE', undefined],
  ['GET /published/{month}', 'NONE', undefined],
  ['GET /published/{month}/{file}', 'NONE', undefined],
];

/** What a function of a circle may do besides logging and tracing. */
function allowedTo(template: Template, name: string): string[] {
  const found = ofType(template, 'AWS::Lambda::Function').find(({ Properties }) =>
    Properties.FunctionName.endsWith(`-${name}`),
  );
  const [role] = found?.Properties.Role['Fn::GetAtt'] ?? [];
  const actions = roleStatements(template)
    .filter(({ of }) => of === role)
    .flatMap((statement) => statement.actions)
    .filter((action) => !/^(logs|xray):/.test(action));
  return [...new Set(actions)].sort();
}

describe('the doors of a circle', () => {
  it('the door takes access tokens of the circle’s own pool, for its own clients, and nothing else', () => {
    for (const template of owners) {
      const [authorizer] = ofType(template, 'AWS::ApiGatewayV2::Authorizer');
      const { Issuer, Audience } = authorizer?.Properties.JwtConfiguration ?? {};
      expect(JSON.stringify(Issuer)).toContain(
        `{"Ref":"${ofType(template, 'AWS::Cognito::UserPool')[0]?.id}"}`,
      );
      expect(Audience.map((client: unknown) => referred(template, client)?.Type)).toEqual([
        'AWS::Cognito::UserPoolClient',
      ]);
      const routes = ofType(template, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => [
        Properties.RouteKey,
        Properties.AuthorizationType,
        Properties.AuthorizationScopes,
      ]);
      const open = template.stack === 'Kith-National' ? publishedRoutes : openRoutes;
      expect(routes).toEqual([['POST /graphql', 'JWT', ['openid']], ...open]);
    }
  });

  it('C5: whoever comes by a calendar’s address can delete nothing, open nothing a neighbour sealed, and ask nobody else', () => {
    for (const template of circles) {
      expect(allowedTo(template, 'matching-calendar')).toEqual([
        'dynamodb:BatchGetItem',
        'dynamodb:ConditionCheckItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'kms:Decrypt',
        'ssm:GetParameter',
        'ssm:GetParametersByPath',
      ]);
      expect(allowedTo(template, 'connectors-calendar')).toEqual([
        'dynamodb:BatchGetItem',
        'dynamodb:ConditionCheckItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'kms:Decrypt',
        'ssm:GetParameter',
      ]);
    }
  });

  it('N2: what is published is read by whoever likes, who can change nothing and ask nobody', () => {
    const national = owners.find(({ stack }) => stack === 'Kith-National') as Template;
    expect(allowedTo(national, 'national-published')).toEqual([
      'dynamodb:GetItem',
      'dynamodb:Query',
      'kms:Decrypt',
      'ssm:GetParameter',
      'ssm:GetParametersByPath',
    ]);
  });

  it('E8: whoever answers by a personal link can delete nothing, and ask nobody else', () => {
    for (const template of circles) {
      expect(allowedTo(template, 'evaluation-forms')).toEqual([
        'dynamodb:ConditionCheckItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'kms:Decrypt',
        'ssm:GetParameter',
      ]);
    }
  });
});
