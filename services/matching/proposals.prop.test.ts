import type { KithEvent } from '@kith/contracts';
import type { PersonId } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeHours } from './commands/agree-hours.ts';
import { refuse } from './commands/pairs/refuse.ts';
import { acceptProposed } from './commands/proposals/accept.ts';
import { advanceWeekPlan } from './commands/proposals/advance.ts';
import { declineProposed, pinProposed } from './commands/proposals/decline.ts';
import { askForPlan } from './commands/proposals/plans.ts';
import { widenGap } from './commands/widen-gap.ts';
import { isUnderWay } from './domain/proposals/week-plan.ts';
import { attempt, coOp, keptBy, type Member, proposedIn, teamIn } from './testing/co-op.ts';

const MONDAY = '2026-11-23';

/** A circle with some workers and a week of open hours, shown to all of them. */
async function circleWith(workers: number): Promise<Member> {
  const { circles } = await coOp(['clapton'], workers);
  const [circle] = circles;
  if (!circle) throw new Error('There is no circle.');
  await agreeHours(circle.context(), {
    teamId: teamIn(circle.slug),
    ownerId: 'owner-of-clapton',
    weekday: 4,
    from: '09:00',
    to: '11:00',
    startsOn: '2026-11-01',
    need: { category: 'companionship', outwardCode: 'E5', skills: [], languages: [], ratePence: 1_900 },
    whereabouts: { name: 'Owner', address: 'Somewhere' },
  });
  for (const { id, state } of keptBy(circle).occurrences)
    if (state === 'OPEN') await widenGap(circle.context(), { gapId: id, to: 'CIRCLE' });
  return circle;
}

async function plans(circle: Member): Promise<void> {
  let plan = await askForPlan(circle.context(), { monday: MONDAY }, 'noor');
  while (isUnderWay(plan)) {
    const event = { data: { planId: plan.id, step: plan.step } } as KithEvent<'WeekPlanAdvanced'>;
    const context = circle.context();
    await circle.table.change(context.cause, context.now, () => advanceWeekPlan(event, context));
    plan = await askForPlan(circle.context(), { id: plan.id, monday: MONDAY }, 'noor');
  }
}

type Said =
  | 'WORKER_YES'
  | 'OWNER_YES'
  | 'WORKER_NO'
  | 'OWNER_NO'
  | 'PIN'
  | 'PLAN'
  | 'WORKER_REFUSES'
  | 'OWNER_REFUSES';
const words: readonly Said[] = [
  'WORKER_YES',
  'WORKER_YES',
  'OWNER_YES',
  'OWNER_YES',
  'WORKER_NO',
  'OWNER_NO',
  'PIN',
  'PLAN',
  'WORKER_REFUSES',
  'OWNER_REFUSES',
];

describe('proposed hours, whatever is said of them in whatever order', () => {
  it('M4, M5: no visit without two yeses, none to a pair of whom one refused, and a refused pair is never proposed', async () => {
    const happened = { visits: 0, refusals: 0 };
    const history = fc.array(fc.tuple(fc.constantFrom(...words), fc.nat({ max: 5 })), {
      minLength: 4,
      maxLength: 14,
    });
    await fc.assert(
      fc.asyncProperty(history, async (said) => {
        const circle = await circleWith(3);
        const teamId = teamIn(circle.slug);
        const refused = new Set<PersonId>();
        const yes = new Map<string, Set<string>>();
        await plans(circle);
        for (const [word, at] of said) {
          const known = proposedIn(circle);
          const one = known[at % Math.max(1, known.length)];
          if (!one) continue;
          const context = circle.context();
          const { id, workerId } = one;
          const side = word.startsWith('OWNER') ? 'OWNER' : 'WORKER';
          const by = side === 'OWNER' ? 'owner-of-clapton' : workerId;
          if (word === 'PLAN') await plans(circle);
          else if (word === 'PIN') await attempt(() => pinProposed(context, id, workerId, true));
          else if (word.endsWith('NO')) await attempt(() => declineProposed(context, { id, by, side }));
          else if (word.endsWith('REFUSES')) {
            await refuse(context, { teamId, about: { workerId }, side });
            refused.add(workerId);
            happened.refusals++;
          } else if ((await attempt(() => acceptProposed(context, { id, by, side }))) === undefined)
            yes.set(id, (yes.get(id) ?? new Set()).add(side));
          const now = proposedIn(circle);
          const { visits } = keptBy(circle);
          for (const visit of visits) {
            const claimId = `claim_${visit.id.slice('visit_'.length)}`;
            const from = now.find((each) => each.claimId === claimId);
            if (!from || yes.get(from.id)?.size !== 2) throw new Error(`${visit.id} has no two yeses.`);
            if (visit.state === 'PLANNED' && refused.has(visit.workerId))
              throw new Error('A refused pair meets.');
          }
          const fresh = now.filter(({ id: each }) => !known.some((before) => before.id === each));
          if (fresh.some((each) => refused.has(each.workerId)))
            throw new Error('A refused pair is proposed.');
          happened.visits += visits.length;
        }
      }),
      { numRuns: 12, seed: 20_261_122 },
    );
    expect(Math.min(happened.visits, happened.refusals)).toBeGreaterThan(5);
  });

  it('M4: the same week, planned again with nothing changed, proposes the same to the same', async () => {
    const circle = await circleWith(4);
    const pairs = () =>
      proposedIn(circle)
        .filter(({ replaced }) => !replaced)
        .map(({ gapId, workerId }) => `${gapId} ${workerId}`)
        .sort();
    await plans(circle);
    const first = pairs();
    await plans(circle);
    expect(pairs()).toEqual(first);
    expect(first.length).toBeGreaterThan(2);
    expect(new Set(proposedIn(circle).map(({ id }) => id)).size).toBe(first.length);
  });

  it('M4: two people say yes at the same moment: it is booked once, whichever comes first', async () => {
    const circle = await circleWith(1);
    await plans(circle);
    const [one] = proposedIn(circle);
    if (!one) throw new Error('Nothing is proposed.');
    const yes = (side: 'OWNER' | 'WORKER') => () =>
      acceptProposed(circle.context(), {
        id: one.id,
        side,
        by: side === 'OWNER' ? 'owner-of-clapton' : one.workerId,
      });
    await Promise.all([
      attempt(yes('OWNER')),
      attempt(yes('WORKER')),
      attempt(yes('WORKER')),
      attempt(yes('OWNER')),
    ]);
    expect(keptBy(circle).visits).toMatchObject([{ state: 'PLANNED', workerId: one.workerId }]);
  });
});
