import { isDeepStrictEqual } from 'node:util';
import { type Id, kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, event, nothingToChange } from '@kith/service-kit';
import {
  needsOf,
  type SpecialistNeed,
  type SpecialistNeeds,
  sameSkills,
} from '../../domain/learning/needs.ts';
import type { Team } from '../../domain/team.ts';
import { frontOf } from '../../store/front.ts';
import { next } from '../../store/kept.ts';
import { learningWrites, needsIn } from '../../store/learning.ts';

/** Says what whoever is paid for a team must be trained in, all of it (T22). Throws `NOT_FOUND`. */
export function setSpecialistNeeds(
  { table, cause, now }: CommandContext,
  teamId: Id<'team'>,
  asked: readonly SpecialistNeed[],
  by: PersonId,
): Promise<Team> {
  return table.change(cause, now, async () => {
    const front = await frontOf(table, teamId);
    if (!front.team) throw kithError('NOT_FOUND');
    const before = needsIn(front);
    const needs = needsOf(asked);
    if (before && isDeepStrictEqual(needs, before.needs)) {
      return nothingToChange<Team>(front.team);
    }
    const after: SpecialistNeeds = { teamId, needs, setBy: by, setAt: now };
    const changed = event({
      name: 'SpecialistNeedChanged',
      subject: teamId,
      sequence: next(before),
      data: { teamId, needs: needs.map(({ skill }) => skill) },
    });
    const isNews = !sameSkills(needs, before?.needs ?? []);
    return {
      value: front.team,
      writes: [learningWrites.needs(before, after)],
      events: isNews ? [changed] : [],
    };
  });
}
