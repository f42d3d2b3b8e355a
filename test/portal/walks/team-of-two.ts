import { newId } from '@kith/kernel';
import { sayingIn } from '../../../scripts/lib/saying.ts';
import type { PortalCoOp } from '../../support/portal-co-op.ts';

/** Dovid’s team: he, his sister-in-law Rivka, and Nadia, a social worker who may see requests. He has made one. */
export interface TeamOfTwo {
  readonly teamId: string;
  /** Where a page of it is, as its members see it. */
  at(page: string): string;
}

/** Enters the team through the circle's own doors, everyone for themselves. */
export async function teamOfTwo({ coOp }: PortalCoOp): Promise<TeamOfTwo> {
  const say = sayingIn(coOp.circle('clapton'));
  const people = { dovid: 'Dovid Perlow', rivka: 'Rivka Perlow', nadia: 'Nadia Ferreira-Holm' };
  for (const [username, name] of Object.entries(people)) {
    await say(username, 'introduceMyself', { name, channel: 'APP' });
  }
  const teamId = newId('team');
  await say('dovid', 'createTeam', { id: teamId });
  const join = async (username: string, terms: Record<string, unknown>) => {
    const id = newId('member');
    await say('dovid', 'inviteMember', { id, teamId, personId: `clapton.${username}`, ...terms });
    await say(username, 'answerInvitation', { memberId: id, accept: true });
  };
  const endsAt = new Date(Date.now() + 300 * 24 * 3600_000).toISOString();
  await join('rivka', { kind: 'FAMILY_FRIEND' });
  await join('nadia', { kind: 'PROFESSIONAL', scopes: ['REQUESTS'], endsAt });
  const asks = 'Saturday mornings, since Rivka works then.';
  await say('dovid', 'makePackageRequest', { id: newId('request'), teamId, kind: 'HOURS_UP', asks });
  return { teamId, at: (page) => `/clapton/our-team/${teamId}/${page}` };
}
