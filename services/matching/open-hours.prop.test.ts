import { addDays, dateOf, instantAt, newId } from '@kith/kernel';
import { type Entity, neighbourhoodOf, type RequestContext } from '@kith/service-kit';
import { makeCircles, memoryTable } from '@kith/service-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barriersOf, nearlyFits } from './domain/eligibility/barriers.ts';
import { type Candidate, prepared } from './domain/eligibility/prepared.ts';
import { isOpen, type OfferCopy } from './domain/offer-copy.ts';
import { openHoursFor } from './resolvers/open-hours.ts';
import { offerCopies } from './store/cover.ts';
import { diaryDays, optOuts, vettings, workers } from './store/workers.ts';
import { hoursOnOffer, LOOKER, lookers, NOW } from './testing/random-looking.ts';

const OFFERS = 330;
/** The way to Homerton, as the circles of tests agreed it. */
const MINUTES_AWAY = 18;
const cause = { correlationId: 'test', causationId: 'test' };

const offers = fc.array(
  fc
    .record({ hours: hoursOnOffer, hostCircle: fc.constantFrom('clapton', 'homerton') })
    .map((said): OfferCopy => ({ id: newId('offer'), state: 'OPEN', ...said })),
  { minLength: OFFERS, maxLength: OFFERS },
);

async function clapton({ worker, vetting, diary, optOut }: Candidate, open: readonly OfferCopy[]) {
  const table = memoryTable({ circle: 'clapton', service: 'matching' });
  const put = async <T, Ref extends readonly string[]>(kind: Entity<T, Ref>, values: readonly T[]) => {
    for (let at = 0; at < values.length; at += 90) {
      const writes = values
        .slice(at, at + 90)
        .map((value) => ({ put: { ...kind.place(value), version: 1, value } }));
      await table.change(cause, NOW, async () => ({ value: undefined, writes, events: [] }));
    }
  };
  await put(workers, [worker]);
  await put(vettings, vetting ? [vetting] : []);
  await put(optOuts, optOut ? [optOut] : []);
  await put(diaryDays, diary);
  await put(offerCopies, open);
  const circles = await makeCircles(['clapton', 'homerton']);
  const neighbourhood = neighbourhoodOf('clapton', circles.parametersOf('clapton'));
  const viewer = { personId: LOOKER, circle: 'clapton', circleHats: [], relations: [] };
  return { circle: 'clapton', table, neighbourhood, now: NOW, cause, viewer } as RequestContext;
}

/** The same list said again in the plainest way: every offer, in order, looked at for every barrier. */
function plainly(looker: Candidate, open: readonly OfferCopy[]): string[] {
  const horizon = { from: NOW, to: instantAt(addDays(dateOf(NOW), 91), '00:00') };
  const one = prepared(looker, horizon, NOW);
  const placeOf = ({ id, hours }: OfferCopy) => `${hours?.window.from}#${id}`;
  const sorted = open.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const fitting = sorted.filter((copy) => {
    if (!isOpen(copy, NOW) || copy.hours.window.from <= NOW) return false;
    const minutesAway = copy.hostCircle === 'clapton' ? undefined : MINUTES_AWAY;
    const hours = { ...copy.hours, minutesAway };
    const barriers = barriersOf(one, hours).filter((barrier) => barrier !== 'SHORT_REST');
    return barriers.length === 0 || (looker.worker.showNearlyFits && nearlyFits(one, hours, barriers));
  });
  return fitting.map(({ id }) => id);
}

describe('hours a worker could take, whoever looks', () => {
  it('M8: page by page they are all that fit, in order of time, none left out and none twice', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(lookers, offers, fc.constantFrom(7, 20, 100), async (looker, open, first) => {
        const context = await clapton(looker, open);
        const found: string[] = [];
        let after: string | undefined;
        do {
          const { edges, pageInfo } = await openHoursFor(context, LOOKER, { first, ...(after && { after }) });
          found.push(...edges.map(({ node }) => node.id));
          after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
        } while (after);
        expect(found).toEqual(plainly(looker, open));
        shown += found.length;
      }),
      { numRuns: 15 },
    );
    expect(shown).toBeGreaterThan(0);
  });
});
