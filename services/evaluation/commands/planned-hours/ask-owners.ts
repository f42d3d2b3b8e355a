import { addDays, addTo, type DateText, dateOf, derivedId } from '@kith/kernel';
import { type CommandContext, change, eachApart, type Work } from '@kith/service-kit';
import type { TeamFact } from '../../domain/people.ts';
import { plannedNow } from '../../domain/planned-hours/asked.ts';
import { plannedHoursRules } from '../../domain/rules/planned-hours.ts';
import { openTeams } from '../../domain/team-states.ts';
import { factLists } from '../../store/facts.ts';
import { monthLists, ownersAsked } from '../../store/months.ts';
import { listTeams } from '../../store/people.ts';

/**
 * Asks owners whose planned hours changed how things are since, some weeks after (E13): once for each change, by the
 * channel they chose. For the daily clock.
 */
export async function askOwners(context: CommandContext): Promise<void> {
  const { table, now } = context;
  const [all, states, hours, words] = await Promise.all([
    listTeams(table),
    factLists.teamStates(table),
    factLists.hours(table),
    monthLists.words(table),
  ]);
  const hoursOf = Map.groupBy(hours, ({ teamId }) => teamId);
  const wordsOf = Map.groupBy(words, ({ teamId }) => teamId);
  const latest = addDays(dateOf(now), -plannedHoursRules.askAfterDays);
  await eachApart(openTeams(all, states, now).withOwner, async (team) => {
    const theirs = hoursOf.get(team.teamId) ?? [];
    const { isAsked, changedOn } = plannedNow(theirs, wordsOf.get(team.teamId) ?? [], now);
    if (!isAsked || changedOn === undefined || latest < changedOn) return;
    await change(context, (work) => ask(work, team, changedOn));
  });
}

async function ask(work: Work, { teamId, ownerId }: TeamFact, changedOn: DateText): Promise<void> {
  const asked = await work.get(ownersAsked, teamId);
  if (asked?.changedOn === changedOn) return;
  work.put(ownersAsked, { teamId, changedOn });
  const messageId = derivedId('message', `planned-hours ${teamId}`, changedOn);
  const data = {
    messageId,
    personId: ownerId,
    teamId,
    kind: 'WAITING_FOR_YOU',
    values: { count: 1, about: teamId },
    notAfter: addTo(work.context.now, { hours: 24 * plannedHoursRules.askAfterDays }),
  } as const;
  work.say('MessageRequested', { subject: messageId, sequence: 1 }, data);
}
