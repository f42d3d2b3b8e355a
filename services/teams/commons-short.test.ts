import { describe, expect, it } from 'vitest';
import { decidingTeam } from './testing/deciding-team.ts';

const PROPOSALS = '{ governance { proposals { edges { node { title what } } } } }';

interface Proposals {
  governance: { proposals: { edges: { node: { title: string; what: string } }[] } };
}

const short = (heldPence: number) => ({
  timeId: 'time_01JCZ8Q4T6V9E2M7N5K3H1G0FA',
  neededPence: 2_850,
  heldPence,
});

describe('P14: the commons do not hold enough for time that was approved', () => {
  it('the governance circle is asked, once a month however much waits', async () => {
    const { service, inCircle } = await decidingTeam();
    await inCircle('cora', 'dev');
    await service.hear('CommonsShort', short(475));
    await service.hear('CommonsShort', short(0));
    const { data } = await service.ask<Proposals>('cora', PROPOSALS);
    const [{ node }] = data.governance.proposals.edges as [{ node: { title: string; what: string } }];
    expect(data.governance.proposals.edges).toHaveLength(1);
    expect(node.title).toBe('The commons do not hold enough');
    expect(node.what).toContain('comes to £28.50, and the commons hold £4.75');
  });

  it('a circle without one has nobody to ask, and nothing fails', async () => {
    const { service } = await decidingTeam();
    await service.hear('CommonsShort', short(475));
    expect((await service.items()).filter(({ pk }) => pk.includes('proposal_'))).toEqual([]);
  });
});
