import { type DateText, dateOf, type Id, ok, refusal, refused } from '@kith/kernel';
import type { CareType } from '../rules/care-types.ts';
import { problem } from '../teams/word.ts';
import { type CareMap, linkOn, MOST_LINKS, nodeOn, shownOn } from './care-map.ts';
import { type Author, changed, type Doing } from './draft.ts';
import type { Introduction, LinkEnd, LinkStatus, MapLink } from './link.ts';
import { moveLink } from './move-link.ts';

/** A link as someone enters it. */
export interface LinkFacts {
  readonly id: Id<'link'>;
  readonly from: LinkEnd;
  readonly to: Id<'node'>;
  readonly careTypes: readonly CareType[];
  readonly since?: string | undefined;
  readonly status: LinkStatus;
  /** The day on which it came to be so; today unless said. */
  readonly on?: DateText | undefined;
  readonly origin?: Introduction['origin'] | undefined;
}

/**
 * Puts a link on the map, or mends it and takes it a step further; the same again changes nothing (K2). What could be
 * goes the way of an introduction, so that none begins as introduced: `INTRODUCED_IN_STEPS`. Other refusals: `NOT_FOUND`
 * for an end that is not on the map, `BAD_INPUT`, `ID_TAKEN`, `ALREADY_LINKED`, `TOO_LARGE`, and those of {@link moveLink}.
 */
export function putLink(facts: LinkFacts, author: Author): Doing {
  return (draft) => {
    const known = draft.map.links.find(({ id }) => id === facts.id);
    const wrong = known ? wrongWith(known, facts, draft.map) : wrongIn(facts, draft.map);
    if (wrong) return wrong;
    if (!known) return begun(facts, author)(draft);
    const { since: _, ...rest } = known;
    const link: MapLink = {
      ...rest,
      careTypes: facts.careTypes,
      ...(facts.since !== undefined && { since: facts.since }),
    };
    const mended = isSame(known, link) ? draft : changed(draft, { kind: 'LINK_PUT', link });
    return moveLink({ linkId: facts.id, status: facts.status, on: facts.on }, author)(mended);
  };
}

/** Someone looked, and it is still as it was (K2). */
export function reviewLink(linkId: Id<'link'>, { now }: Author): Doing {
  return (draft) => {
    const link = linkOn(draft.map, linkId);
    if (!link) return refused(refusal('NOT_FOUND'));
    const on = dateOf(now);
    return ok(link.reviewedOn >= on ? draft : changed(draft, { kind: 'LINK_REVIEWED', linkId, on }));
  };
}

function begun({ on, status, origin, ...facts }: LinkFacts, { by, now }: Author): Doing {
  return (draft) => {
    const today = dateOf(now);
    if (status === 'INTRODUCED') return refused(refusal('INTRODUCED_IN_STEPS'));
    if (on !== undefined && on > today) return problem('on', 'It cannot lie ahead');
    const { since, ...rest } = facts;
    const link: MapLink = {
      ...rest,
      ...(since !== undefined && { since }),
      reviewedOn: on ?? today,
      ...(status === 'POTENTIAL' && { introduction: { origin: origin ?? 'FREE', agreed: {} } }),
      steps: [{ status, on: on ?? today, at: now, by }],
    };
    return ok(changed(draft, { kind: 'LINK_PUT', link }));
  };
}

function wrongIn({ from, to }: LinkFacts, map: CareMap) {
  if (shownOn(map).links.length >= MOST_LINKS) return refused(refusal('TOO_LARGE'));
  if (!nodeOn(map, to) || (from !== 'OWNER' && !nodeOn(map, from))) return refused(refusal('NOT_FOUND'));
  if (from === to) return problem('to', 'A link is between two');
  const isBetween = (one: MapLink) =>
    (one.from === from && one.to === to) || (one.from === to && one.to === from);
  return map.links.some(isBetween) ? refused(refusal('ALREADY_LINKED')) : undefined;
}

function wrongWith(known: MapLink, { from, to }: LinkFacts, map: CareMap) {
  if (!linkOn(map, known.id)) return refused(refusal('NOT_FOUND'));
  return known.from === from && known.to === to ? undefined : refused(refusal('ID_TAKEN'));
}

function isSame(a: MapLink, b: MapLink): boolean {
  return a.since === b.since && a.careTypes.join() === b.careTypes.join();
}
