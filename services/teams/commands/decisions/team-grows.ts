import { newId } from '@kith/kernel';
import type { Change } from '@kith/service-kit';
import { activeIn, splitPrompt } from '../../domain/decisions/size.ts';
import { isTeam } from '../../domain/group.ts';
import type { Membership } from '../../domain/membership.ts';
import { decisionsOn, proposalsIn, sizeWrite } from '../../store/decisions.ts';
import { frontOf } from '../../store/front.ts';
import { putForward } from './propose.ts';
import type { Ground } from './told.ts';

/**
 * Someone joins a team: when it has outgrown its size, it is asked in the same transaction whether to become two (T24).
 * It is asked once at a time, also when several join at the same moment: they do so one after the other.
 */
export async function teamGrows(
  ground: Ground,
  joining: Membership,
): Promise<Pick<Change<unknown>, 'writes' | 'events'>> {
  const { teamId, personId } = joining;
  if (!isTeam(teamId)) return { writes: [], events: [] };
  const size = await decisionsOn(ground.table).sizeOf(teamId);
  const front = await frontOf(ground.table, teamId);
  const others = front.places.filter((place) => place.personId !== personId);
  const active = activeIn([...others, joining], ground.now);
  const writes = [sizeWrite(size, teamId, active)];

  const isAsked = proposalsIn(front).some(({ kind }) => kind === 'SPLIT');
  const prompt = isAsked ? undefined : splitPrompt(teamId, active, newId('proposal'), ground.now);
  if (!prompt) return { writes, events: [] };
  const opened = await putForward(ground, prompt, front);
  return { writes: [...writes, ...opened.writes], events: opened.events };
}
