import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { balances } from './testing/balances.ts';
import { entries, speaking } from './testing/speaking.ts';
import { ACCEPT, as, CONFIRM, deliver, LOG, minutes, sharedVisit } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

describe('P9: a dispute next door', () => {
  async function nextDoor(logged = 240) {
    const [home, host] = [await bench.fresh('clapton'), await bench.fresh('homerton')];
    const visit = sharedVisit();
    const { visitId } = visit.home;
    await home.hear('VisitBooked', visit.home);
    await host.hear('VisitBooked', visit.host);
    const [atHome, atHost] = [speaking(home, visitId), speaking(host, visitId)];
    const log = (contact: number, more: object = {}) =>
      atHome('ines', {}, LOG, { time: minutes({ contact }), ...more });
    const confirm = (contact: number, more: object = {}) =>
      atHost('hyacinth', as('OWNER', visit.host.teamId), CONFIRM, { time: minutes({ contact }), ...more });
    const post = async () => {
      await deliver(home, host, 'homerton');
      await deliver(host, home, 'clapton');
    };
    await log(logged);
    await post();
    return { home, host, visitId, log, confirm, post, atHome };
  }

  it('shows both sides both figures, and is booked in both circles alike once the worker accepts', async () => {
    const { home, host, log, confirm, post, atHome } = await nextDoor(120);
    await confirm(130);
    await post();
    const { confirmedAt, ...seen } = await log(120);
    expect(seen).toMatchObject({
      state: 'DISPUTED',
      confirmed: minutes({ contact: 130 }),
      agreed: minutes({ contact: 120 }),
      history: [{ enteredById: 'ines' }, { side: 'OWNER', enteredById: null }],
    });
    expect(await atHome('ines', {}, ACCEPT, { saidAt: confirmedAt })).toMatchObject({ state: 'DISPUTED' });
    await post();
    expect(await log(130)).toMatchObject({ state: 'CONFIRMED', agreed: minutes({ contact: 130 }) });
    const [there, here] = [await balances(host), await balances(home)];
    expect([there.team, here.worker, (here.circle ?? 0) + (there.circle ?? 0)]).toEqual([4837, -3808, 0]);
    const ids = async (pay: ServiceUnderTest) =>
      (await entries(pay, 'circle:')).map(({ entryId }) => entryId).sort();
    expect(await ids(home)).toEqual(await ids(host));
  });

  it('corrections that overtake each other wait for their turn; twice heard they are booked once', async () => {
    const { home, host, log, confirm, post } = await nextDoor();
    await confirm(240);
    await log(200, { reason: 'SLIP' });
    await deliver(home, host, 'homerton');
    await confirm(200);
    await confirm(230, { reason: 'SLIP' });
    const told = await host.sentOf('CoverWorked');
    expect(told.map(({ revision, minutes: { contact } }) => [revision, contact])).toEqual([
      [1, 240],
      [2, 200],
      [2, 200],
    ]);
    const hear = (data: (typeof told)[number] | undefined) =>
      home.hear('CoverWorked', data as (typeof told)[number], { circle: 'homerton' });
    for (const late of [told[2], told[1]])
      await expect(hear(late)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    for (const data of [told[0], told[2], told[1], told[0], told[2]]) await hear(data);
    expect(await log(200)).toMatchObject({
      state: 'DISPUTED',
      confirmed: minutes({ contact: 230 }),
      agreed: minutes({ contact: 200 }),
      history: [{}, { side: 'OWNER' }, {}, {}, {}],
    });
    await post();
    expect(await entries(home, 'worker:')).toHaveLength(3);
    expect(await balances(home)).toEqual({ circle: 6650, worker: -5858, commons: -792 });
  });

  it('the home circle refuses what its worker did not say', async () => {
    const { home, host, confirm } = await nextDoor();
    await confirm(240);
    const [told] = await host.sentOf('CoverWorked');
    if (!told) throw new Error('Homerton said nothing.');
    const wrong = [
      { minutes: { contact: 250 } },
      { minutes: { contact: 239 } },
      { minutes: { contact: 200 }, basedOn: { revision: 2, said: { contact: 200 } } },
    ];
    const hear = (more: object) => home.hear('CoverWorked', { ...told, ...more }, { circle: 'homerton' });
    for (const more of wrong) await expect(hear(more)).rejects.toMatchObject({ code: 'NOT_AS_AGREED' });
    await hear({});
    const less = { revision: 2, minutes: { contact: 100 }, basedOn: { revision: 1, said: { contact: 100 } } };
    await expect(hear(less)).rejects.toMatchObject({ code: 'NOT_AS_AGREED' });
    await expect(hear({ minutes: { contact: 100 } })).rejects.toMatchObject({ code: 'NOT_AS_AGREED' });
    expect(await balances(home)).toMatchObject({ worker: -7030 });
  });
});
