import type { ServiceUnderTest } from '@kith/service-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIVE, type HattedTeam, hattedTeam } from './testing/hatted-team.ts';

const MOMENTS = [
  '2026-11-24T09:00:00Z',
  '2026-11-25T09:00:00Z',
  '2026-12-01T09:00:00Z',
  '2026-12-15T00:00:00Z',
];

/** Who is permitted what a hat permits, and who the team sees holding it, at a moment. */
async function holding(team: HattedTeam, slug: string) {
  const worn = await Promise.all(FIVE.map((person) => team.hats.permittedBy(person, team.teamId)));
  const permitted = FIVE.filter((_, place) => worn[place]?.includes(slug));
  const { hats } = await team.hats.look('bernice', team.teamId);
  const hat = hats.find((one) => one.slug === slug);
  return {
    permitted,
    seen: (hat?.holders ?? []).map(({ person }) => person.id),
    vacantSince: hat?.vacantSince,
  };
}

describe('two at the same instant', () => {
  it('T8: five offers for one hat leave one, and one holder', async () => {
    const team = await hattedTeam();
    const offers = await Promise.all(
      FIVE.map((person) => team.hats.say(person, 'offerToHold', { hatId: team.hat('rota'), windowDays: 1 })),
    );
    const codes = offers.map(({ code }) => code).filter((code) => code !== undefined);
    expect(codes).toEqual(Array(4).fill('SELECTION_RUNNING'));
    team.service.setNow('2026-11-24T09:00:00Z');
    expect((await holding(team, 'rota')).permitted).toHaveLength(1);
  });

  it('T9: an offer, a selection and a conclusion at once never give a hat twice', async () => {
    const team = await hattedTeam();
    const { hats } = team;
    const hatId = team.hat('rota');
    const { id: selectionId } = await hats.say('ines', 'openSelection', { hatId });
    await hats.say('bernice', 'moveSelectionOn', { selectionId, to: 'NOMINATE' });
    await Promise.all(FIVE.map((person) => hats.say(person, 'nominate', { selectionId })));
    await hats.say('bernice', 'proposeNominee', { selectionId, nomineeId: 'ines', reasons: 'Why not.' });
    await Promise.all(FIVE.map((person) => hats.say(person, 'signalConsent', { selectionId })));
    await Promise.all([
      ...Array.from({ length: 3 }, () => hats.say('bernice', 'concludeSelection', { selectionId })),
      hats.say('omar', 'offerToHold', { hatId, windowDays: 1 }),
      hats.say('omar', 'openSelection', { hatId }),
    ]);
    expect(await holding(team, 'rota')).toMatchObject({ permitted: ['ines'], seen: ['ines'] });
    team.service.setNow('2026-11-25T09:00:00Z');
    expect((await holding(team, 'rota')).permitted).toEqual(['ines']);
    expect(await team.service.sentOf('HatGranted')).toHaveLength(1);
  });

  it('T8: an objection and the moment of closing, whoever is first: granted, or a full selection, never both', async () => {
    const team = await hattedTeam();
    const { hats, service } = team;
    const { id: selectionId } = await hats.say('omar', 'offerToHold', {
      hatId: team.hat('rota'),
      windowDays: 1,
    });
    await Promise.all([
      hats.say('ines', 'objectToOffer', { selectionId, argument: 'Not yet.' }),
      hats.say('grace', 'objectToOffer', { selectionId, argument: 'Not at all.' }),
      hats.say('omar', 'withdrawOffer', { selectionId }),
      service.tick('Daily'),
    ]);
    service.setNow('2026-11-24T09:00:00Z');
    expect((await holding(team, 'rota')).permitted).toEqual([]);
  });

  it('T8: whoever joins while somebody offers is asked', async () => {
    const team = await hattedTeam();
    const { hats, teams, teamId } = team;
    await teams.introduce('nell', 'otto');
    const invited = await Promise.all(
      ['nell', 'otto'].map((person) => teams.invite('bernice', teamId, person)),
    );
    const [made] = await Promise.all([
      hats.say('omar', 'offerToHold', { hatId: team.hat('rota') }),
      ...invited.map(({ id }, place) => teams.accept(['nell', 'otto'][place] ?? '', id)),
    ]);
    const { offer } = (await hats.selection('omar', made.id)) as unknown as {
      offer: { asked: { person: { id: string } }[] };
    };
    const asked = offer.asked.map(({ person }) => person.id);
    expect(asked.sort()).toEqual(['bernice', 'grace', 'ines', 'nell', 'otto', 'ravi']);
  });
});

type Does = 'offer' | 'object' | 'withdraw' | 'giveBack' | 'handOver' | 'leave' | 'return' | 'tick' | 'later';
const step = fc.record({
  does: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Does>('offer') },
    fc.constantFrom<Does>('object', 'withdraw', 'giveBack', 'handOver', 'leave', 'return', 'tick'),
    { weight: 3, arbitrary: fc.constant<Does>('later') },
  ),
  who: fc.constantFrom(...FIVE),
});

describe('whatever people do with a hat', () => {
  it('T8, T11: at every moment at most one holds it, who holds it is permitted what it permits, and a vacancy is dated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
        const team = await hattedTeam();
        const { service } = team;
        let moment = 0;
        let last = '';
        for (const { does, who } of steps) {
          if (does === 'later' && moment < MOMENTS.length) service.setNow(MOMENTS[moment++] ?? '');
          else last = await act(team, does, who, last);
          const { permitted, seen, vacantSince } = await holding(team, 'rota');
          expect(permitted).toEqual(seen);
          expect(permitted.length).toBeLessThanOrEqual(1);
          expect(vacantSince === null).toBe(permitted.length === 1);
        }
        await everyGrantIsAHolder(service, team);
      }),
      { numRuns: 3 },
    );
  });
});

async function act(team: HattedTeam, does: Does, who: string, last: string): Promise<string> {
  const { hats, teams, teamId, service } = team;
  const hatId = team.hat('rota');
  if (does === 'offer')
    return (await hats.say(who, 'offerToHold', { hatId, windowDays: 1, termWeeks: 1 })).id ?? last;
  if (does === 'object') await hats.say(who, 'objectToOffer', { selectionId: last, argument: 'Wait.' });
  if (does === 'withdraw') await hats.say(who, 'withdrawOffer', { selectionId: last });
  if (does === 'giveBack') await hats.say(who, 'giveBackHat', { hatId });
  if (does === 'handOver') await hats.say(who, 'handOverHat', { hatId, notes: 'Here.' });
  if (does === 'return') await comeBack(team, who);
  if (does === 'tick') await service.tick('Daily');
  if (does === 'leave') {
    const { myMembership } = await teams.look(who, teamId);
    const memberId = (myMembership as { id: string } | null)?.id;
    if (memberId) await teams.say(who, 'endMembership', { memberId });
  }
  return last;
}

/** What gives permissions lies with people exactly as the hat has it. */
async function everyGrantIsAHolder(service: ServiceUnderTest, { teamId }: HattedTeam): Promise<void> {
  const items = await service.items();
  const grants = items.filter(({ pk, sk }) => pk.startsWith('PERSON#') && sk.startsWith('HAT#'));
  const hat = items.find(({ pk, sk }) => pk === `GROUP#${teamId}` && sk === 'HAT#rota');
  const stretch = ({ personId, from, until }: Record<string, unknown>) => `${personId} ${from} ${until}`;
  const holders = ((hat?.holders ?? []) as Record<string, unknown>[]).map(stretch);
  expect(grants.map(stretch).sort()).toEqual(holders.sort());
}

/** Bernice invites them again; refused for those who never left. */
async function comeBack({ teams, teamId }: HattedTeam, who: string): Promise<void> {
  const { id, code } = await teams.invite('bernice', teamId, who);
  if (code === undefined) await teams.accept(who, id);
}
