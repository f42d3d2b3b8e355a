import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';

const bench = matchingBench();
let circle: Circle;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
});

interface Overview {
  readonly edges: readonly { readonly cursor: string; readonly node: Readonly<Record<string, unknown>> }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly withTeams: number;
  readonly withOwners: number;
}

const FIELDS = `edges { cursor node { id from to category outwardCode step openSince stepSince nextStepAt upTo urgent } }
  pageInfo { hasNextPage endCursor } withTeams withOwners`;

async function overview(asked = '', circleHats = ['coordinator']): Promise<Overview | string> {
  const { data, errors } = await circle.service.ask<{ circleGaps: Overview }>(
    'gwen',
    `{ circleGaps${asked} { ${FIELDS} } }`,
    {},
    { circleHats },
  );
  return errors ? String(errors[0]?.extensions.code) : data.circleGaps;
}

const seen = async (asked?: string) => (await overview(asked)) as Overview;

describe('gaps of the whole circle', () => {
  it('M11: what its workers see is listed with how far it was shown; what is the team’s alone is a count', async () => {
    await circle.agrees();
    // Within two weeks there are two Saturdays.
    const [first] = await circle.gaps();
    expect(await seen()).toMatchObject({ edges: [], withTeams: 2, withOwners: 0 });

    await circle.owns('widenGap', { gapId: first?.id }, 'id');
    const { edges, withTeams } = await seen();
    expect(edges.map(({ node }) => node)).toMatchObject([
      {
        from: '2026-11-28T09:00:00Z',
        to: '2026-11-28T13:00:00Z',
        outwardCode: 'E9',
        step: 'CIRCLE',
        openSince: '2026-11-23T09:00:00Z',
        nextStepAt: '2026-11-24T09:00:00Z',
        upTo: 'NEIGHBOURS',
        urgent: false,
      },
    ]);
    expect(withTeams).toBe(1);
    expect((await seen('(step: NEIGHBOURS)')).edges).toEqual([]);
    await circle.owns('widenGap', { gapId: first?.id }, 'id');
    expect((await seen('(step: NEIGHBOURS)')).edges).toHaveLength(1);
  });

  it('says nothing of whose they are', async () => {
    await circle.agrees();
    const [gap] = await circle.gaps();
    await circle.owns('widenGap', { gapId: gap?.id }, 'id');
    const text = JSON.stringify(await seen());
    for (const hidden of [circle.teamId, circle.owner, gap?.id ?? '', 'Street'])
      expect(text).not.toContain(hidden);
  });

  it('once a worker said yes they wait for the owner; covered they are gone', async () => {
    await circle.hasWorker('ines');
    await circle.agrees();
    const [gap] = await circle.gaps();
    await circle.owns('widenGap', { gapId: gap?.id }, 'id');
    const [open] = await circle.openHours('ines');
    const claim = await circle.claims('ines', open?.id ?? '');
    expect(await seen()).toMatchObject({ edges: [], withTeams: 1, withOwners: 1 });
    await circle.owns('answerClaim', { gapId: gap?.id, claimId: claim.ok?.id, accept: true }, 'id');
    expect(await seen()).toMatchObject({ edges: [], withTeams: 1, withOwners: 0 });
  });

  it('comes by the page, in order of time', async () => {
    await circle.agrees();
    await circle.agrees({ weekday: 4 });
    for (const { id } of await circle.gaps()) await circle.owns('widenGap', { gapId: id }, 'id');
    const all = (await seen()).edges.map(({ node }) => node.from);
    expect(all.length).toBeGreaterThan(1);
    expect(all).toEqual(all.toSorted());
    const page = await seen('(first: 1)');
    expect(page.pageInfo.hasNextPage).toBe(true);
    const next = await seen(`(first: 1, after: "${page.pageInfo.endCursor}")`);
    expect([...page.edges, ...next.edges].map(({ node }) => node.from)).toEqual(all.slice(0, 2));
  });

  it('is for coordinators', async () => {
    expect(await overview('', [])).toBe('NOT_ALLOWED');
    expect(await overview('', ['secretary'])).toBe('NOT_ALLOWED');
  });
});
