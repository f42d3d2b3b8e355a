import fc from 'fast-check';
import { describe, it } from 'vitest';
import { stopSharing } from './commands/sharing/decide-sharing.ts';
import { widenGap } from './commands/widen-gap.ts';
import { attempt, keptBy, type Member } from './testing/co-op.ts';
import { hoursNextDoor } from './testing/hours-next-door.ts';

const pauses = fc.array(fc.nat({ max: 60 }), { minLength: 7, maxLength: 23 });
const stop = (us: Member, them: Member) =>
  stopSharing(us.context(), { circle: them.slug, how: 'WITHDRAWN', by: 'noor' });

function nothingIsUnderWay(host: Member, home: Member): void {
  const claims = [host, home]
    .map(keptBy)
    .flatMap(({ homeClaims, hostClaims }) => [...homeClaims, ...hostClaims]);
  const waiting = claims.find(({ state }) => state === 'WAITING');
  if (waiting) throw new Error(`${waiting.id} still waits.`);
  const open = keptBy(host).occurrences.find(
    ({ state, offer }) => state === 'OPEN' && offer?.circles.includes(home.slug),
  );
  if (open) throw new Error(`${open.id} is still offered.`);
}

describe('sharing stops while something is decided', () => {
  it('F11: while a worker claims, or the owner says yes: however the two interleave, nothing waits any more', async () => {
    await fc.assert(
      fc.asyncProperty(pauses, fc.boolean(), fc.boolean(), async (turns, isClaimed, byHost) => {
        const { host, home, claim, accept, deliverAll } = await hoursNextDoor(turns);
        const stopping = () => (byHost ? stop(host, home) : stop(home, host));
        if (isClaimed) {
          const { id } = await claim();
          await deliverAll();
          await Promise.all([attempt(() => accept(id)), stopping()]);
        } else await Promise.all([attempt(claim), stopping()]);
        await deliverAll();
        nothingIsUnderWay(host, home);
      }),
      { numRuns: 10 },
    );
  });

  it('F11: while hours are shown next door: they are not shown, or taken back', async () => {
    await fc.assert(
      fc.asyncProperty(pauses, async (turns) => {
        const { host, home, deliverAll } = await hoursNextDoor(turns);
        const all = keptBy(host).occurrences.map(({ id: gapId }) =>
          attempt(() => widenGap(host.context(), { gapId, to: 'NEIGHBOURS' })),
        );
        await Promise.all([...all, stop(host, home)]);
        await deliverAll();
        nothingIsUnderWay(host, home);
      }),
      { numRuns: 20 },
    );
  });
});
