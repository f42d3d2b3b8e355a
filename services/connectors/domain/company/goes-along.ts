import type { InstantText } from '@kith/kernel';
import { belongsAt, type MemberFacts } from '../teams/team-facts.ts';
import { type Companion, isOffered } from './companion.ts';

/** Whether someone may be asked along: they belong to the team, or offer to go along with others (K5). */
export function goesAlong(
  member: MemberFacts | undefined,
  companion: Companion | undefined,
  now: InstantText,
): boolean {
  return belongsAt(member, now) || isOffered(companion, 'BUDDY');
}
