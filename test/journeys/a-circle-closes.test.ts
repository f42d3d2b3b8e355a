import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegistry } from '@kith/infra/registry';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeCircle } from '../../scripts/circle/close.ts';
import { awsCall } from '../../scripts/lib/aws-call.ts';
import { ROOT } from '../../scripts/lib/co-op.ts';
import { coordinatorOf } from '../../scripts/lib/first-people.ts';
import { homeAt } from '../../scripts/lib/home.ts';
import { announce } from '../../scripts/lib/running.ts';
import { sayingIn } from '../../scripts/lib/saying.ts';
import { openSynthesiser } from '../../scripts/lib/synthesiser.ts';
import { RegistryFixture } from '../infra/support/registry-fixture.ts';
import { type LivingTeam, livingTeam } from '../support/living-team.ts';
import { someone } from '../support/neighbours.ts';
import { refusalOf } from '../support/refusals.ts';
import { startTestCoOp, type TestCoOp } from '../support/test-co-op.ts';

const SLUG = 'st-ives';
const owners = ['ada', 'bea', 'cyril'];

describe('F12: a circle that people live in closes', () => {
  const registry = new RegistryFixture();
  const teams: LivingTeam[] = [];
  const said: string[] = [];
  let coOp: TestCoOp;
  let home: string;
  const circle = () => coOp.circle(SLUG);
  const entry = () => loadRegistry(registry.root).circles.find(({ slug }) => slug === SLUG);
  const close = () =>
    closeCircle(SLUG, { home }, registry.root).then(
      () => 'closed',
      (error: Error) => error.message,
    );

  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
    coOp = await startTestCoOp([SLUG], { morePeople: owners.map((name) => someone(SLUG, name)) });
    home = join(coOp.dataDir, '..');
    announce(homeAt(home), {
      pid: process.pid,
      front: '',
      aws: coOp.cloud.endpoint,
      endpoints: [
        {
          slug: SLUG,
          name: SLUG,
          graphql: coOp.url(SLUG),
          issuer: coOp.cloud.issuer(`kith-${SLUG}`),
          clientId: coOp.cloud.clientId(`kith-${SLUG}`, 'explorer'),
        },
      ],
    });
    const say = sayingIn(circle());
    for (const name of owners) {
      await say(name, 'introduceMyself', { name });
      teams.push(await livingTeam(circle(), SLUG, name));
    }
    await coOp.cloud.idle();
  }, 240_000);
  afterAll(async () => {
    vi.restoreAllMocks();
    await coOp?.stop();
    rmSync(registry.root, { recursive: true, force: true });
  });

  it('not while three people rely on it, whose team was begun before there was a list of teams among them', async () => {
    const [first] = teams as [LivingTeam];
    const Key = { pk: { S: 'TEAMS' }, sk: { S: first.teamId } };
    const body = { TableName: `kith-${SLUG}-teams`, Key };
    const where = { region: 'eu-west-2', endpoint: coOp.cloud.endpoint };
    await awsCall(where, { service: 'dynamodb', target: 'DynamoDB_20120810.DeleteItem', body });

    const why = await close();
    expect(why).toContain('3 people would be left alone');
    for (const name of owners) expect(why).toContain(`${name}: the team is active`);
    expect(said.join('\n')).toContain('1 teams were begun before there was a list of them');
    expect(entry()).toMatchObject({ state: 'closing', closingSince: expect.any(String) });
    expect(existsSync(join(registry.root, '.kith', 'exports'))).toBe(false);
  });

  it('once they are handed over: everything is copied out, and kept for eight years', async () => {
    const say = sayingIn(circle());
    for (const [index, { teamId }] of teams.entries())
      await say(owners[index] ?? '', 'closeTeam', { teamId, reason: 'MOVED_AWAY' }, 'state');
    await coOp.cloud.idle();
    expect(await close()).toBe('closed');
    const year = new Date().getUTCFullYear();
    expect(entry()).toMatchObject({
      state: 'closed',
      closed: { keepUntil: expect.stringContaining(String(year + 8)) },
      neighbours: [],
    });
    const [folder = ''] = readdirSync(join(registry.root, '.kith', 'exports'));
    expect(readdirSync(join(registry.root, '.kith', 'exports', folder))).toContain(
      `kith-${SLUG}-teams.jsonl`,
    );
    expect(await close()).toBe('closed');
  });

  it('then people read what there is, and change nothing', async () => {
    // As its next deployment: the same keys, and the registry as it is now.
    mkdirSync(join(registry.root, '.kith'), { recursive: true });
    cpSync(join(ROOT, '.kith', 'keys'), join(registry.root, '.kith', 'keys'), { recursive: true });
    symlinkSync(join(ROOT, 'dist'), join(registry.root, 'dist'), 'junction');
    const synthesiser = openSynthesiser(false);
    const outdir = join(coOp.dataDir, 'closed');
    await coOp.cloud.reload(await synthesiser.synthesise({ root: registry.root, outdir, circles: [SLUG] }));
    synthesiser.stop();

    const { myTeams } = await circle().as<{ myTeams: { edges: { node: { state: string } }[] } }>(
      'ada',
      '{ myTeams { edges { node { state } } } }',
    );
    expect(myTeams.edges.map(({ node }) => node.state)).toEqual(['CLOSED']);
    const start = 'mutation { createTeam(input: {}) { id } }';
    expect(await refusalOf(circle(), 'ada', start)).toContain('CIRCLE_CLOSED');
    expect(await refusalOf(circle(), coordinatorOf(SLUG).username, start)).toContain('CIRCLE_CLOSED');
  });
});
