import { newId } from '@kith/kernel';
import type { CircleClient } from '../../scripts/lib/circle-client.ts';
import { type Say, sayingIn } from '../../scripts/lib/saying.ts';

/** A team of a circle's people, with the places they were invited to. */
export interface LivingTeam {
  readonly teamId: string;
  /** As anyone of the circle. */
  readonly say: Say;
  /** Invites someone and has them accept; answers where that leaves them. */
  join(
    username: string,
    kind: string,
    more?: Record<string, unknown>,
  ): Promise<{ id: string; status: string }>;
  /**
   * Weekly hours from the day after tomorrow on, with a worker who says yes to them; or hours that nobody covers, which are
   * not urgent yet at any time of this day.
   */
  agree(from: string, to: string, worker?: string): Promise<void>;
}

/** Has someone start a team of their own. */
export async function livingTeam(client: CircleClient, circle: string, owner: string): Promise<LivingTeam> {
  const say = sayingIn(client);
  const { id: teamId } = await say<{ id: string }>(owner, 'createTeam', { id: newId('team') });
  return {
    teamId,
    say,
    join: async (username, kind, more = {}) => {
      const personId = `${circle}.${username}`;
      const invitation = { id: newId('member'), teamId, personId, kind, ...more };
      const { id } = await say<{ id: string }>(owner, 'inviteMember', invitation);
      return say(username, 'answerInvitation', { memberId: id, accept: true }, 'id status');
    },
    agree: async (from, to, worker) => {
      const inTwoDays = new Date(Date.now() + 48 * 3600_000);
      const { id } = await say<{ id: string }>(owner, 'agreeHours', {
        id: newId('agreed'),
        teamId,
        weekday: inTwoDays.getUTCDay() || 7,
        from,
        to,
        startsOn: inTwoDays.toISOString().slice(0, 10),
        category: 'companionship',
        ratePence: 1850,
        ...(worker && { workerId: `${circle}.${worker}` }),
        whereabouts: { name: owner, address: '1 Secret Street', outwardCode: 'E5' },
      });
      if (worker) await say(worker, 'answerHours', { id, accept: true });
    },
  };
}
