import { parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { logAccess } from '../../commands/profile/log-access.ts';
import { stateAt } from '../../domain/endings/standing.ts';
import { type CareTeamMember, careTeam, fhirReleases } from '../../domain/export/care-team.ts';
import { holdsAt } from '../../domain/hat-grant.ts';
import { statusAt } from '../../domain/membership.ts';
import type { TeamResolvers } from '../../generated.ts';
import { readerOf } from '../profile/reader.ts';
import { sightOf } from '../sight.ts';

/** Of a team: itself as other systems read it. Whoever takes it for the owner is in the owner's log (C1, T25). */
export const careTeamOf: NonNullable<TeamResolvers['careTeam']> = async (
  { teamId, name, ownerId, standing },
  args,
  context,
) => {
  const { access, front, known } = await sightOf(context);
  if (!access.allows('careTeam.export', { teamId })) return null;
  const release = parseInput(z.enum(fhirReleases), args.release);
  const { places } = await front(teamId);
  const active = places.filter((place) => statusAt(place, context.now) === 'ACTIVE');
  const members = await Promise.all(
    active.map(
      async ({ personId, kind, name: called, since, endsAt, profession }): Promise<CareTeamMember> => {
        const { grants } = await known(personId);
        const worn = grants.filter((grant) => grant.groupId === teamId && holdsAt(grant, context.now));
        return {
          personId,
          kind,
          hats: worn.map(({ hat }) => hat),
          ...(called && { name: called }),
          ...(since && { since }),
          ...(endsAt && { endsAt }),
          ...(profession && { organisation: profession.organisation }),
        };
      },
    ),
  );
  const reader = await readerOf(teamId, context);
  if (!reader.isOwner) await logAccess(context, reader, { teamId, basis: 'CONSENT', way: 'EXPORT' });
  const state = stateAt({ ...(standing && { standing }) }, context.now);
  const circle = { slug: context.circle, name: (await context.neighbourhood.own()).name };
  return JSON.stringify(careTeam(release, { circle, teamId, name, ownerId, state, members }));
};
