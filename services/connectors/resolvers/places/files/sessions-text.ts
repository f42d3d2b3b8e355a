import type { Session } from '../../../domain/places/sessions.ts';

/** Sessions in one cell: `2026-01-06 14:00 90 FREQ=WEEKLY`, one after the other with ` | ` between. */
export function textOfSessions(sessions: readonly Session[]): string {
  return sessions
    .map(({ startsOn, from, minutes, rule }) => [startsOn, from, minutes, rule].filter(Boolean).join(' '))
    .join(' | ');
}

/** What such a cell says, to be checked as any other input is. */
export function sessionsInText(cell: string): unknown[] {
  return cell.split('|').map((part) => {
    const [startsOn, from, minutes, rule] = part.trim().split(/\s+/);
    return { startsOn, from, minutes: Number(minutes), rule };
  });
}
