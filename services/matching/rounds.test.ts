import { describe, expect, it } from 'vitest';
import { claimHours } from './commands/claim-hours.ts';
import { daily } from './commands/daily.ts';
import { hourly } from './commands/hourly.ts';
import { widenGap } from './commands/widen-gap.ts';
import { keptBy, type Member } from './testing/co-op.ts';
import { hoursNextDoor } from './testing/hours-next-door.ts';
import { unreadable } from './testing/unreadable.ts';

const stepsOf = (host: Member) =>
  keptBy(host)
    .occurrences.map(({ step }) => step)
    .sort();
const claimsOf = (host: Member) =>
  keptBy(host)
    .hostClaims.map(({ state }) => state)
    .sort();

/** Two workers of a team’s own circle who said yes to a Saturday each, and whom nobody has answered for a day. */
async function twoUnanswered() {
  const { world, host } = await hoursNextDoor();
  for (const [index, from] of ['2026-11-28T09:00:00Z', '2026-12-05T09:00:00Z'].entries()) {
    const gap = keptBy(host).occurrences.find(({ window }) => window.from === from);
    const { offer } = await widenGap(host.context(), { gapId: gap?.id ?? '', to: 'NEIGHBOURS' });
    await claimHours(host.context(), host.workers[index] ?? '', { offerId: offer?.id ?? '' });
  }
  world.pass(25);
  const [first, second] = keptBy(host).hostClaims.map(({ id }) => id);
  return { world, host, first: first ?? '', second: second ?? '' };
}

describe('the hourly round', () => {
  it('M11: a claim that cannot be answered holds up neither the other claims nor the gaps that are due', async () => {
    const { host, first } = await twoUnanswered();
    const broken = unreadable(host.context(), (pk) => pk === `CLAIM#${first}`);
    expect(stepsOf(host)).toEqual(['NEIGHBOURS', 'NEIGHBOURS', 'TEAM', 'TEAM']);
    await expect(hourly(broken)).rejects.toThrow(`CLAIM#${first} cannot be read.`);
    expect(claimsOf(host)).toEqual(['DECLINED', 'WAITING']);
    expect(stepsOf(host)).toEqual(['CIRCLE', 'CIRCLE', 'NEIGHBOURS', 'NEIGHBOURS']);
    await hourly(host.context());
    expect(claimsOf(host)).toEqual(['DECLINED', 'DECLINED']);
  });

  it('every failure is told, each once', async () => {
    const { host } = await twoUnanswered();
    const broken = unreadable(host.context(), (pk) => /^(CLAIM|GAP)#/.test(pk));
    const failure = await hourly(broken).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AggregateError);
    const { errors, message } = failure as AggregateError;
    expect(errors.map(String)).toHaveLength(4);
    expect(message).toBe('4 of the things to be done in turn failed.');
  });
});

describe('the daily round', () => {
  it('M10, F7: weekly hours that cannot be unfolded hold up neither other hours, nor claims, nor workers', async () => {
    const { world, host } = await twoUnanswered();
    world.pass(24 * 6);
    const [agreed] = keptBy(host).occurrences.map(({ agreedId }) => agreedId);
    const broken = unreadable(host.context(), (pk) => pk === `AGREED#${agreed}`);
    const before = keptBy(host).occurrences.length;
    await expect(daily(broken)).rejects.toThrow(`AGREED#${agreed} cannot be read.`);
    expect(keptBy(host).occurrences.length).toBe(before + 1);
    expect(claimsOf(host)).toEqual(['DECLINED', 'DECLINED']);
  });

  it('F5: a worker who cannot be looked at does not hold up the others', async () => {
    const { world, host } = await twoUnanswered();
    world.pass(24 * 365);
    const [first = ''] = host.workers;
    const broken = unreadable(host.context(), (pk) => pk === `WORKER#${first}`);
    await expect(daily(broken)).rejects.toThrow('2 of the things to be done in turn failed.');
    const ended = keptBy(host).passports.filter(({ revokedAt }) => revokedAt !== undefined);
    expect(ended.map(({ workerId }) => workerId)).toEqual([host.workers[1]]);
  });
});
