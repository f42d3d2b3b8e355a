import { type Id, newId, type PersonId } from '@kith/kernel';
import { change } from '@kith/service-kit';
import { describe, expect, it } from 'vitest';
import { closeOpportunity } from './commands/opportunities/close.ts';
import {
  type HoursToShow,
  publishOpportunity,
  republishOpportunity,
} from './commands/opportunities/publish.ts';
import { refuse, takeBackRefusal } from './commands/pairs/refuse.ts';
import { mostOn } from './domain/rules/limits.ts';
import { pairRefusals } from './store/pairs.ts';
import { attempt, coOp, type Member, teamIn } from './testing/co-op.ts';

const { openOpportunities, refusals } = mostOn('2026-11-23');

async function oneCircle(): Promise<Member> {
  const { circles } = await coOp(['clapton'], 1);
  return circles[0] as Member;
}

describe('how much one team may seek at once', () => {
  const sought = ({ slug }: Member, more: Partial<HoursToShow> = {}): HoursToShow => ({
    teamId: teamIn(slug),
    ownerId: `owner-of-${slug}`,
    need: { category: 'companionship', outwardCode: 'E5', skills: [], languages: [], ratePence: 1_900 },
    stretches: [{ weekday: 2, from: '09:00', to: '11:00' }],
    shows: ['AREA', 'TIMES'],
    whereabouts: { name: 'Owner', address: 'An address' },
    ...more,
  });

  it('M1: is limited; what is closed makes room, and what was sent before may be sent again', async () => {
    const circle = await oneCircle();
    const publish = (more: Partial<HoursToShow> = {}) =>
      publishOpportunity(circle.context(), sought(circle, more));
    const ids: Id<'opportunity'>[] = [];
    for (let open = 0; open < openOpportunities; open++) ids.push((await publish()).id);
    const [first, second] = ids;
    if (!first || !second) throw new Error('Nothing is open.');
    expect(await attempt(publish)).toBe('TOO_MANY_OPEN');
    expect((await publish({ id: first })).state).toBe('OPEN');
    expect((await republishOpportunity(circle.context(), first)).state).toBe('OPEN');
    expect(await attempt(() => publish({ teamId: newId('team') }))).toBeUndefined();
    await closeOpportunity(circle.context(), second, 'WITHDRAWN');
    expect(await attempt(publish)).toBeUndefined();
    expect(await attempt(() => republishOpportunity(circle.context(), second))).toBe('TOO_MANY_OPEN');
  });
});

describe('how many refusals one person may keep', () => {
  /** So many refusals by one side, as if each had been said. */
  async function said(circle: Member, side: 'OWNER' | 'WORKER', count: number): Promise<void> {
    for (let done = 0; done < count; done += 50)
      await change(circle.context(), async (work) => {
        for (let index = done; index < Math.min(done + 50, count); index++) {
          const pair =
            side === 'OWNER'
              ? { teamId: teamIn(circle.slug), about: { workerId: `someone-${index}` as PersonId } }
              : { teamId: newId('team'), about: { workerId: 'ines' } };
          const refusal = { id: newId('refusal'), at: work.context.now };
          work.put(pairRefusals, { ...pair, said: { [side]: refusal } });
        }
      });
  }

  it.each(['OWNER', 'WORKER'] as const)(
    'M5: is limited for the %s; one taken back makes room',
    async (side) => {
      const circle = await oneCircle();
      await said(circle, side, refusals - 1);
      const teamId = teamIn(circle.slug);
      const refuses = (workerId: string, other = teamId) =>
        refuse(circle.context(), { teamId: other, about: { workerId }, side });
      await refuses('ines');
      const next = () => (side === 'OWNER' ? refuses('ravi') : refuses('ines', newId('team')));
      expect(await attempt(next)).toBe('TOO_MANY_REFUSALS');
      expect(await attempt(() => refuses('ines'))).toBeUndefined();
      // What the other side said does not count.
      const theirs = side === 'OWNER' ? ('WORKER' as const) : ('OWNER' as const);
      const about = { workerId: 'ines' };
      await refuse(circle.context(), { teamId, about, side: theirs });
      await takeBackRefusal(circle.context(), { teamId, about, side });
      expect(await attempt(next)).toBeUndefined();
    },
  );
});
