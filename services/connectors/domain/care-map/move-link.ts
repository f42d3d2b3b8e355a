import { type DateText, dateOf, type Id, ok, refusal, refused } from '@kith/kernel';
import { problem } from '../teams/word.ts';
import { linkOn, nodeOn } from './care-map.ts';
import { type Author, changed, type Doing, type Draft } from './draft.ts';
import { type LinkStatus, linkStatuses, type MapLink, statusOf } from './link.ts';

/** Where a link goes next. */
export interface Move {
  readonly linkId: Id<'link'>;
  readonly status: LinkStatus;
  /** The day it happened; today unless said. */
  readonly on?: DateText | undefined;
}

/**
 * A link takes a step: forward one at a time, back as far as one likes, or to rest; never by undoing what was (K4). To be
 * introduced, the owner has agreed, and so has a person who is to meet them. At that status already: nothing changes.
 * Refusals: `NOT_FOUND`, `STEP_TOO_FAR`, `AGREEMENT_MISSING`, `BAD_INPUT` for a day ahead or before the last step.
 */
export function moveLink({ linkId, status, on }: Move, { by, now }: Author): Doing {
  return (draft) => {
    const link = linkOn(draft.map, linkId);
    if (!link) return refused(refusal('NOT_FOUND'));
    if (statusOf(link) === status) return ok(draft);
    const today = dateOf(now);
    const day = on ?? today;
    if (day > today) return problem('on', 'It cannot lie ahead');
    const last = link.steps.at(-1);
    // What could be is a thought: when it was written down says nothing of when the two met.
    if (last && last.status !== 'POTENTIAL' && day < last.on)
      return problem('on', 'It cannot be before the last step');
    if (!isInReach(link, status)) return refused(refusal('STEP_TOO_FAR'));
    if (status === 'INTRODUCED' && !mayMeet(draft, link)) return refused(refusal('AGREEMENT_MISSING'));
    return ok(changed(draft, { kind: 'LINK_MOVED', linkId, step: { status, on: day, at: now, by } }));
  };
}

/** How far along a status is; to rest is no place on the way. */
function rankOf(status: LinkStatus): number | undefined {
  return status === 'INACTIVE' ? undefined : linkStatuses.indexOf(status);
}

/** From where it last stood on the way, one further at most. What was at rest from the beginning has been engaged once. */
function isInReach({ steps }: MapLink, status: LinkStatus): boolean {
  const rank = rankOf(status);
  if (rank === undefined) return true;
  const stood = steps.findLast((step) => rankOf(step.status) !== undefined)?.status ?? 'ENGAGED';
  return rank <= (rankOf(stood) ?? 0) + 1;
}

/** Whether all who are to be asked have said yes: a group or a place need not be (K4). */
function mayMeet({ map }: Draft, { to, introduction }: MapLink): boolean {
  const { OWNER, OTHER } = introduction?.agreed ?? {};
  return OWNER !== undefined && (OTHER !== undefined || nodeOn(map, to)?.kind !== 'PERSON');
}
