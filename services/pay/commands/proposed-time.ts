import type { KithEvent } from '@kith/contracts';
import { addDays, dateOf, kithError, type Pence, type PersonId, unwrap } from '@kith/kernel';
import { type Change, type CommandContext, nothingToChange, type Table } from '@kith/service-kit';
import { answeredTime, entryForMeeting, type ProposedTime } from '../domain/proposed-time.ts';
import { listPostings, putEntry } from '../store/entries.ts';
import { newPayee } from '../store/pay-runs.ts';
import { findProposedTime, putProposedTime } from '../store/proposed-time.ts';
import { termsInForce } from '../store/terms.ts';

/** A rate is taken from visits as far back. */
const DAYS_BACK = 366;

/** Time at a meeting was proposed: the owner is asked. Heard again, also after the answer: nothing changes (T23). */
export async function keepProposedTime(
  { data, time: proposedAt }: KithEvent<'PaidTimeProposed'>,
  { table }: CommandContext,
): Promise<Change<ProposedTime>> {
  const found = await findProposedTime(table, data);
  if (found) return nothingToChange<ProposedTime>(found);
  const { kind: _, ...rest } = data;
  const time: ProposedTime = { ...rest, proposedAt };
  const writes = [putProposedTime(undefined, time), ...(await newPayee(table, time.personId))];
  return { value: time, writes, events: [] };
}

/**
 * The owner answers proposed time; a yes is booked in the same transaction. Throws `NOT_FOUND`, `ALREADY_ANSWERED`;
 * `RATE_UNKNOWN` while no confirmed visit says what the worker's time with this team is worth.
 */
export function answerProposedTime(
  which: Pick<ProposedTime, 'personId' | 'proposalRef'>,
  approve: boolean,
  by: PersonId,
  { table, cause, now, circle }: CommandContext,
): Promise<ProposedTime> {
  return table.change(cause, now, async () => {
    const found = await findProposedTime(table, which);
    if (!found) throw kithError('NOT_FOUND');
    const after = unwrap(answeredTime(found, approve, by, now));
    if (after === found) return nothingToChange<ProposedTime>(found);
    const answered = putProposedTime(found, after);
    if (!approve) return { value: after, writes: [answered], events: [] };
    const rate = await lastRate(table, found, addDays(dateOf(now), 1));
    if (rate === undefined) throw kithError('RATE_UNKNOWN');
    const terms = await termsInForce(table, found.personId, found.on);
    const booked = putEntry(entryForMeeting(found, rate, circle, now, terms));
    return { value: after, writes: [answered, ...booked], events: [] };
  });
}

/** The rate of a worker's last confirmed visit to a team, in pence an hour: what both have agreed to. */
async function lastRate(
  table: Table,
  { teamId, personId }: ProposedTime,
  until: string,
): Promise<Pence | undefined> {
  const from = addDays(until, -DAYS_BACK);
  const charged = await listPostings(table, `team:${teamId}`, from, until);
  const paid = await listPostings(table, `worker:${personId}`, from, until);
  const ofTeam = new Set(charged.map(({ entryId }) => entryId));
  return paid.findLast(({ entryId, work }) => work.visitId && ofTeam.has(entryId))?.work.ratePence;
}
