import { dateOf, type PersonId, type TimeWindow } from '@kith/kernel';
import { findAll, type RequestContext } from '@kith/service-kit';
import { peopleComing } from '../../commands/continuity/people-coming.ts';
import { ableFor } from '../../commands/proposals/able.ts';
import type { Coming } from '../../domain/continuity/continuity.ts';
import { prepared } from '../../domain/eligibility/prepared.ts';
import { type Proposed, stateOf } from '../../domain/proposals/proposed.ts';
import { stillFits } from '../../domain/proposals/still-fits.ts';
import { hostClaims } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { accessOf } from '../access.ts';
import { fitting } from '../fitting-hours.ts';
import { sideOf } from '../matches/side-of.ts';
import type { ProposedHoursParent } from '../parents.ts';

/** Looks at proposed hours, all at once: each worker, team and gap is read once. */
export async function seen(
  context: RequestContext,
  all: readonly Proposed[],
): Promise<ProposedHoursParent[]> {
  const { table, now, viewer } = context;
  const within = spanning(all.map(({ window }) => window));
  if (!within) return [];
  const [gaps, claims, workers] = await Promise.all([
    findAll(
      table,
      occurrences,
      all.map(({ gapId }) => gapId),
    ),
    findAll(
      table,
      hostClaims,
      all.flatMap(({ claimId }) => claimId ?? []),
    ),
    lookedAt(
      context,
      all.map(({ workerId }) => workerId),
      within,
    ),
  ]);
  const look = once(() => fitting(context, viewer.personId, within.to));
  const comings = new Map<string, () => Promise<Coming[]>>();
  const comingsTo = ({ teamId, window }: Proposed) => {
    const date = dateOf(window.from);
    const name = `${teamId} ${date}`;
    const known = comings.get(name) ?? once(() => peopleComing(context, teamId, date));
    comings.set(name, known);
    return known;
  };
  return all.map((proposed) => {
    const { gapId, claimId, workerId, teamId } = proposed;
    const gap = gaps.get(gapId);
    const claim = claimId && claims.get(claimId);
    const who = workers.get(workerId);
    const side = sideOf(proposed, context);
    // As far as the ladder shows them, and no further.
    const isShown =
      side === 'OWNER' || gap?.step !== 'TEAM' || accessOf(context).allows('offer.ofTeam', { teamId });
    const fits =
      isShown && gap !== undefined && who !== undefined && stillFits(who.one, who.able.refused, gap);
    const state = stateOf(proposed, { gap, claim, fits, now });
    return { ...proposed, side, state, gap, claim, who, look, comings: comingsTo(proposed) };
  });
}

/** One of them. */
export async function seenOne(context: RequestContext, proposed: Proposed): Promise<ProposedHoursParent> {
  const [one] = await seen(context, [proposed]);
  if (!one) throw new Error('It was just there.');
  return one;
}

async function lookedAt(
  context: RequestContext,
  workerIds: readonly PersonId[],
  within: TimeWindow,
): Promise<ReadonlyMap<PersonId, NonNullable<ProposedHoursParent['who']>>> {
  const ids = [...new Set(workerIds)];
  const able = await Promise.all(ids.map((id) => ableFor(context, id, within)));
  return new Map(
    able.flatMap((each) =>
      each ? [[each.worker.id, { able: each, one: prepared(each, within, context.now) }] as const] : [],
    ),
  );
}

function spanning([first, ...others]: readonly TimeWindow[]): TimeWindow | undefined {
  if (!first) return undefined;
  return others.reduce(
    (span, { from, to }) => ({ from: from < span.from ? from : span.from, to: to > span.to ? to : span.to }),
    first,
  );
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known ??= work();
    return known;
  };
}
