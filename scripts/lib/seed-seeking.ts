import { instantAt } from '@kith/kernel';
import type { DemoTeam } from '../demo-data/index.ts';
import type { CircleClient } from './circle-client.ts';
import { sayingIn, unlessDone } from './saying.ts';
import { nextWeekday, slotOf } from './slot.ts';
import { stableId, teamIdOf } from './stable-id.ts';

/** What an owner in the demo lets workers see of hours they seek someone for. */
const SHOWS = ['AREA', 'TIMES', 'LANGUAGES', 'RATE'];

/** Enters for which hours a team seeks someone, and the trials it is in. Entering it again changes nothing. */
export async function seekSomeone(client: CircleClient, team: DemoTeam, today: string): Promise<void> {
  const say = sayingIn(client);
  const { owner, address, outwardCode } = team;
  const teamId = teamIdOf(team);
  for (const { slots, trial, ...sought } of team.seeks ?? []) {
    const opportunityId = stableId('opportunity', teamId, ...slots);
    await say(owner.username, 'publishOpportunity', {
      id: opportunityId,
      teamId,
      stretches: slots.map(slotOf),
      shows: SHOWS,
      whereabouts: { name: owner.name, address, outwardCode },
      ...sought,
    });
    if (!trial) continue;
    const worker = trial.worker.username;
    const { id: matchId } = await say<{ id: string }>(worker, 'showInterest', { opportunityId });
    await say(owner.username, 'consentToMatch', { matchId });
    for (const slot of trial.sessions) {
      const sessionId = stableId('trial', teamId, slot);
      const { weekday, from, to } = slotOf(slot);
      const day = nextWeekday(today, weekday);
      const window = { from: instantAt(day, from), to: instantAt(day, to) };
      await unlessDone(say(owner.username, 'proposeTrialSession', { id: sessionId, matchId, ...window }));
      await unlessDone(say(worker, 'acceptTrialSession', { matchId, sessionId }));
    }
  }
}
