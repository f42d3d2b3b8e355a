import { type PersonId, withoutOthers } from '@kith/kernel';
import { type CommandContext, find, findAll, type Table, type WholeOf } from '@kith/service-kit';
import { isTheirs } from '../../domain/patch/referral.ts';
import { careMaps, mapLists } from '../../store/care-map.ts';
import { carerLists } from '../../store/carers.ts';
import { allMessagesTo } from '../../store/channels/messages.ts';
import { reaches } from '../../store/channels/reaches.ts';
import { companions, companyLists, ladders } from '../../store/ladder.ts';
import { findLikes, listNotForMe } from '../../store/likes.ts';
import { patchLists } from '../../store/patch.ts';
import { programmeLists } from '../../store/programme.ts';
import { purposeCircles, purposeLists } from '../../store/purpose-circles.ts';
import { rightsExplained } from '../../store/rights.ts';
import { listOutcomes } from '../../store/support-sequence.ts';

/**
 * All that connectors keep about someone (C11): of teams they own everything; besides, their one-page profile, what they
 * said of caring, the events they come to, how they were sent to the circle, how they are reached and what they were told, and
 * the outings and purposes they are asked to now. Other people are taken out; names stand only on the owner's own map.
 */
export async function exportNeighbourhood(
  { table, circle, now }: Pick<CommandContext, 'table' | 'circle' | 'now'>,
  { personId, owned, own }: WholeOf,
): Promise<unknown> {
  const [teams, referred, theirs] = await Promise.all([
    Promise.all(owned.map((teamId) => ofTeam(table, teamId))),
    referralsOf(table, own ? personId : '', owned),
    own ? ofPerson(table, personId) : {},
  ]);
  const kept = { teams, referred, ...theirs };
  const about = withoutOthers(kept, personId) as object;
  return { format: 'kith.person-export.connectors.v1', circle, personId, madeAt: now, ...about };
}

async function ofPerson(table: Table, personId: PersonId) {
  const [profile, caring, events, asked, reached, messages] = await Promise.all([
    find(table, companions, personId),
    carerLists.ofPerson(table, personId),
    eventsOf(table, personId),
    askedTo(table, personId),
    find(table, reaches, personId),
    allMessagesTo(table, personId),
  ]);
  return { ...(profile && { profile }), caring, events, ...asked, ...(reached && { reached }), messages };
}

async function ofTeam(table: Table, teamId: string) {
  const [map, history, ladder, purposes, likes, notForMe, outcomes, rights] = await Promise.all([
    find(table, careMaps, teamId),
    mapLists.allEntries(table, teamId),
    find(table, ladders, teamId),
    purposeLists.allOfTeam(table, teamId),
    findLikes(table, teamId),
    listNotForMe(table, teamId),
    listOutcomes(table, teamId),
    find(table, rightsExplained, teamId),
  ]);
  const kept = { map, history, ladder, purposes, likes, outcomes, rights };
  return { teamId, ...kept, notForMe: [...notForMe] };
}

/** How one stands with the events of the programme, as long as that is kept. */
async function eventsOf(table: Table, personId: PersonId) {
  const days = await programmeLists.allDays(table);
  return days.flatMap(({ gatheringId, day, window, answers }) =>
    answers
      .filter((answer) => answer.personId === personId)
      .map((answer) => ({ gatheringId, day, from: window.from, ...answer })),
  );
}

/** What was said when they were sent to the circle; of family they sent, only that they did (K13). */
async function referralsOf(table: Table, personId: PersonId, owned: readonly string[]) {
  const all = await patchLists.all(table);
  return all
    .filter((referral) => isTheirs(referral, personId, owned))
    .map((referral) => {
      const { id, source, at, teamId } = referral;
      const isAboutThem = source === 'SELF' || (teamId !== undefined && owned.includes(teamId));
      return isAboutThem ? referral : { id, source, at };
    });
}

/** What one is asked to now, without whose it is. */
async function askedTo(table: Table, personId: PersonId) {
  const [outings, purposes] = await Promise.all([
    companyLists.allOutingsOfBuddy(table, personId),
    purposeLists.allOfPerson(table, personId),
  ]);
  const teams = await findAll(table, ladders, [...new Set(outings.map(({ teamId }) => teamId))]);
  const circles = await findAll(
    table,
    purposeCircles,
    purposes.map(({ id }) => id),
  );
  return {
    asBuddy: outings.flatMap(({ id, teamId }) => {
      const outing = teams.get(teamId)?.outings.find((one) => one.id === id);
      if (outing?.buddy?.personId !== personId) return [];
      const { activity, place, plannedAt, meetAs, buddy } = outing;
      return [{ id, activity, place, plannedAt, meetAs, buddy }];
    }),
    asFacilitator: [...circles.values()].flatMap(({ id, purpose, facilitator }) =>
      facilitator?.personId === personId ? [{ id, purpose, facilitator }] : [],
    ),
  };
}
