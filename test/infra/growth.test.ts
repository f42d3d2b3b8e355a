import { describe, expect, it } from 'vitest';
import { loadRegistry, withCircle, writeCircle } from '../../infra/index.ts';
import { ofType, synthesise, type Template } from './support/assembly.ts';
import { RegistryFixture } from './support/registry-fixture.ts';

const NATIONAL = '210987654321';
const RAGLAN = '123456789012';

/** Types of the resources that differ between two versions of a stack. */
function changes(before: Template, after: Template): string[] {
  const ids = new Set([...before.resources, ...after.resources].map(({ id }) => id));
  const of = ({ resources }: Template, id: string) => resources.find((resource) => resource.id === id);
  return [...ids]
    .filter((id) => JSON.stringify(of(before, id)) !== JSON.stringify(of(after, id)))
    .map((id) => (of(after, id) ?? of(before, id))?.Type ?? '')
    .sort();
}

function named(templates: readonly Template[], stack: string): Template {
  return templates.find((template) => template.stack === stack) as Template;
}

describe('growth', () => {
  it('a new circle changes its own stack and, at its neighbours, one rule with its role and one parameter', async () => {
    const fixture = new RegistryFixture();
    const circles = ['clapton', 'homerton', 'raglan', 'wick'];
    const before = await synthesise(fixture.root, { circles });
    addWick(fixture);
    const after = await synthesise(fixture.root, { circles });
    const changed = after.filter((template) => named(before, template.stack)?.text !== template.text);
    expect(changed.map(({ stack }) => stack)).toEqual(['Kith-Circle-homerton', 'Kith-Circle-wick']);
    expect(changes(named(before, 'Kith-Circle-homerton'), named(after, 'Kith-Circle-homerton'))).toEqual([
      'AWS::Events::Rule',
      'AWS::IAM::Policy',
      'AWS::IAM::Role',
      'AWS::SSM::Parameter',
    ]);
  });

  it('a circle may live in an account of its own: buses admit its roles, and the national directory has its entry', async () => {
    const fixture = new RegistryFixture()
      .edit('national', (national) => {
        national.account = NATIONAL;
      })
      .edit('homerton', (homerton) => {
        homerton.account = RAGLAN;
      });
    const templates = await synthesise(fixture.root, {
      circles: ['clapton', 'homerton'],
      context: { 'kith:organisation': 'o-abcdefghij' },
    });
    const [admitted] = ofType(named(templates, 'Kith-Circle-clapton'), 'AWS::Events::EventBusPolicy');
    expect(admitted?.Properties.Statement).toMatchObject({
      Principal: { AWS: `arn:aws:iam::${RAGLAN}:root` },
      Condition: {
        ArnEquals: { 'aws:PrincipalArn': `arn:aws:iam::${RAGLAN}:role/kith-homerton-to-clapton` },
      },
    });
    const homerton = named(templates, 'Kith-Circle-homerton');
    expect(homerton.text.includes(`arn:aws:events:eu-west-2:${NATIONAL}:event-bus/kith-clapton`)).toBe(true);
    expect(
      homerton.text.includes(`arn:aws:lambda:eu-west-2:${NATIONAL}:function:kith-national-national-graphql`),
    ).toBe(true);
    expect(homerton.text.includes('/kith/circles/homerton')).toBe(false);
    expect(named(templates, 'Kith-Directory-homerton').text.includes('/kith/circles/homerton')).toBe(true);
    const [organisation] = ofType(named(templates, 'Kith-National'), 'AWS::Events::EventBusPolicy');
    expect(organisation?.Properties.Statement.Condition.StringEquals).toEqual({
      'aws:PrincipalOrgID': 'o-abcdefghij',
    });
  });

  it('a real circle says where its portal is, and takes known operations only', async () => {
    const fixture = new RegistryFixture().edit('raglan', (raglan) => {
      raglan.demo = false;
      raglan.keys = { signing: key('Ed25519'), sealing: key('X25519') };
    });
    const circles = ['raglan'];
    await expect(synthesise(fixture.root, { circles })).rejects.toThrow('kith:portal');
    const raglan = named(
      await synthesise(fixture.root, { circles, context: { 'kith:portal': 'https://{circle}.example.org' } }),
      'Kith-Circle-raglan',
    );
    const [api] = ofType(raglan, 'AWS::ApiGatewayV2::Api');
    expect(api?.Properties.CorsConfiguration.AllowOrigins).toEqual(['https://raglan.example.org']);
    const clients = ofType(raglan, 'AWS::Cognito::UserPoolClient').map(
      ({ Properties }) => Properties.ClientName,
    );
    expect(clients).toEqual(['portal']);
    expect(raglan.text.includes('"KITH_OPERATIONS": "persisted"')).toBe(true);
  });

  it('where the planner is at hand, people may also sign in to the explorer', async () => {
    const templates = await synthesise(new RegistryFixture().root, {
      circles: ['clapton'],
      context: { 'kith:operations': 'adhoc' },
    });
    const clapton = named(templates, 'Kith-Circle-clapton');
    const clients = ofType(clapton, 'AWS::Cognito::UserPoolClient').map(
      ({ Properties }) => Properties.ClientName,
    );
    expect(clients).toEqual(['portal', 'explorer']);
    expect(clapton.text.includes('"KITH_OPERATIONS": "adhoc"')).toBe(true);
  });
});

function addWick(fixture: RegistryFixture): void {
  const fields = {
    name: 'Demo Wick',
    demo: true,
    jurisdiction: { country: 'England', authority: 'Hackney' },
    districts: ['E9'],
    pay: { employedPence: [1480], contribution: { worker: 750, payer: 1750 } },
  };
  const request = { slug: 'wick', fields, neighbours: [{ slug: 'homerton', minutes: 9 }] };
  for (const circle of withCircle(loadRegistry(fixture.root), request, '2026-11-21'))
    writeCircle(fixture.root, circle);
}

function key(crv: string) {
  return { kty: 'OKP', crv, x: 'B'.repeat(43) };
}
