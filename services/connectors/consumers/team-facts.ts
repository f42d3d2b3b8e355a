import { type Consumer, decided } from '@kith/service-kit';
import { withWord } from '../domain/connecting/connecting.ts';
import { ledTo } from '../domain/patch/referral.ts';
import { withLife, withOwner, withPlace } from '../domain/teams/team-facts.ts';
import { referrals } from '../store/patch.ts';
import { memberFacts, teamFacts } from '../store/teams.ts';
import { keepConnecting } from './connecting.ts';

/** A team came into being: whose it is, and who was sent that it came of (K13). */
export const teamCreated: Consumer<'TeamCreated'> = (
  { time, data: { teamId, ownerId, referralId } },
  context,
) =>
  decided(context, async (work) => {
    const known = (await work.get(teamFacts, teamId)) ?? { teamId };
    const after = withOwner(known, ownerId);
    if (after !== known) work.put(teamFacts, after);
    await keepConnecting(work, teamId, (one) => (one.createdAt ? one : { ...one, createdAt: time }));
    // It may have been forgotten since, or led to another team before.
    const referral = referralId && (await work.get(referrals, referralId));
    if (referral && !referral.teamId) work.put(referrals, ledTo(referral, teamId));
  });

/** Someone joined, rests or left; an older word that comes late changes nothing (F10). */
export const membershipChanged: Consumer<'MembershipChanged'> = ({ sequence, data }, context) =>
  decided(context, async (work) => {
    const { teamId, personId, memberId, kind, status, endsAt } = data;
    const heard = { teamId, personId, memberId, sequence, kind, status, ...(endsAt && { endsAt }) };
    const known = await work.get(memberFacts, teamId, personId);
    const after = withPlace(known, heard);
    if (after !== known) work.put(memberFacts, after);
  });

/** A team rests, mourns, closed, or is open again (T26). */
export const teamStateChanged: Consumer<'TeamStateChanged'> = ({ sequence, time, data }, context) =>
  decided(context, async (work) => {
    const { teamId, state } = data;
    const known = (await work.get(teamFacts, teamId)) ?? { teamId };
    const after = withLife(known, { sequence, state });
    if (after !== known) work.put(teamFacts, after);
    await keepConnecting(work, teamId, (one) => withWord(one, 'lives', { at: time, sequence, state }));
  });
