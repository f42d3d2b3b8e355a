import { type Id, kithError, newId, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, event, type NewEvent, nothingToChange, type Write } from '@kith/service-kit';
import type { EnteredConsent } from '../../domain/entered-consent.ts';
import { hatsOfNewTeam } from '../../domain/hats/catalogue.ts';
import { type Channel, introduced, type Person } from '../../domain/person.ts';
import { begun } from '../../domain/starting/team-start.ts';
import { ownership, type Team, usualName } from '../../domain/team.ts';
import { proposed } from '../../domain/terms.ts';
import { hatWrites } from '../../store/hats.ts';
import { type MemberStore, storeOn, writes } from '../../store/members.ts';
import { tell } from '../../store/notices.ts';
import { keepStart } from '../../store/starting.ts';
import { channelChosen } from '../channel-chosen.ts';
import { endsWithMembership } from '../due.ts';
import { hatsNeeded } from '../hats/hats-needed.ts';
import { membershipChanged } from '../membership-changed.ts';
import { told } from './stage-changed.ts';

/** A team for someone who uses paper. */
export interface TeamToStart {
  readonly id?: Id<'team'> | undefined;
  /** The account the person has in the circle, whether they ever sign in or not. */
  readonly ownerId: PersonId;
  readonly ownerName: string;
  readonly ownerChannel: Channel;
  readonly heard: EnteredConsent;
  /** Whom the circle was sent, when that led to this team (K13). */
  readonly referralId?: Id<'referral'> | undefined;
}

/**
 * A Team Starter starts a team for a person supported who uses paper: that person is its owner, the starter a member for
 * a time, and both yeses of the owner are kept as entered on their behalf (T3). A name and channel the circle knows
 * already stand. Throws `NAME_REQUIRED` for a starter without one, `ID_TAKEN`, `BAD_INPUT` for a team of their own.
 */
export function startTeam(context: CommandContext, by: PersonId, asked: TeamToStart): Promise<Team> {
  const { table, cause, now } = context;
  const { id: teamId = newId('team'), ownerId, heard, referralId } = asked;
  const [ownerMemberId, starterMemberId] = [newId('member'), newId('member')];
  if (ownerId === by) throw ownTeam();
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const earlier = await store.teamOf(teamId);
    if (earlier) {
      if (earlier.ownerId !== ownerId || earlier.startedBy !== by) throw kithError('ID_TAKEN');
      return nothingToChange<Team>(earlier);
    }
    const starter = await store.personOf(by);
    if (!starter?.name) throw kithError('NAME_REQUIRED');
    const known = await store.personOf(ownerId);
    const { ownerName: name, ownerChannel: channel } = asked;
    const owner: Person = known?.name ? known : introduced(known ?? { personId: ownerId }, { name, channel });
    const team: Team = { teamId, name: usualName(owner.name ?? name), ownerId, startedBy: by };

    const owned = await arrives(store, ownership(team, ownerMemberId, heard), owner, now);
    const terms = { teamId, personId: by, kind: 'TEAM_STARTER', scopes: [] } as const;
    const wish = unwrap(proposed(starterMemberId, terms, 'member', now));
    const joined = { ...wish, consents: { owner: 'YES', member: 'YES' }, entered: heard } as const;
    const started = await arrives(store, joined, starter, now);
    const start = begun(teamId, by, by, now);
    const hats = hatsOfNewTeam(teamId, [], now);
    return {
      value: team,
      writes: [
        writes.team(undefined, team),
        known?.name ? writes.samePerson(known, ownerId) : writes.person(known, owner),
        writes.samePerson(starter, by),
        ...owned.writes,
        ...started.writes,
        keepStart(undefined, start),
        ...(await Promise.all(hats.map((hat) => hatWrites(table, undefined, hat)))).flat(),
        ...(await endsWithMembership(joined, table)),
        ...tell([owner], toldOwner(team, starter, heard), now),
      ],
      events: [
        event({
          name: 'TeamCreated',
          subject: teamId,
          sequence: 1,
          data: { teamId, ownerId, ...(referralId && { referralId }) },
        }),
        ...(known?.name ? [] : channelChosen(known, owner)),
        ...owned.events,
        ...started.events,
        ...hatsNeeded(teamId, hats, true, 1),
        told(team, start, 2),
      ],
    };
  });
}

async function arrives(
  store: MemberStore,
  membership: Parameters<typeof writes.pointer>[0],
  contact: Person,
  now: string,
): Promise<{ writes: readonly Write[]; events: readonly NewEvent[] }> {
  const told = await membershipChanged(store, undefined, membership, now, { contact, place: undefined });
  return { writes: [writes.pointer(membership), ...told.writes], events: told.events };
}

const words = {
  IN_PERSON: 'in person',
  PHONE: 'on the telephone',
  LETTER: 'by letter',
  VIDEO: 'in a video call',
} as const;

function toldOwner({ teamId }: Team, starter: Person, { how, on }: EnteredConsent) {
  return {
    groupId: teamId,
    kind: 'TEAM_STATE',
    about: teamId,
    words: `${starter.name} started your team and wrote down that you said yes ${words[how]} on ${on}. If that is not so, tell your circle.`,
  } as const;
}

function ownTeam() {
  const problem = 'must be someone else: your own team you start with createTeam';
  return kithError('BAD_INPUT', { what: `The owner ${problem}.`, fields: [{ field: 'ownerId', problem }] });
}
