import { type Group, groups } from '@kith/contracts';
import { publishCount, publishMeasure } from '@kith/disclosure';
import type { MonthText } from '@kith/kernel';
import { type Band, bandOf } from '../bands.ts';
import { type PulseItem, pulseItems } from '../rules/pulse.ts';
import { type Answers, type Tally, withAnswers } from './pulse.ts';

/** What a group of the whole circle answered in a month, as a tally; whose answers they are is nowhere. */
export interface GroupTally {
  readonly month: MonthText;
  readonly group: Group;
  readonly tally?: Tally;
  /** How many people, each once, however many teams they answered for. */
  readonly people: number;
  readonly teams: readonly string[];
}

/** A group’s month in words, as the circle may see it. */
export interface ShownGroup {
  readonly group: Group;
  readonly answers: string;
  readonly items: readonly {
    readonly item: (typeof pulseItems)[PulseItem]['shownAs'];
    readonly band: Band | null;
  }[];
}

/** The tally with one person’s answers for a team: of themselves they are asked once a month, whatever their teams. */
export function withGroupAnswers(
  before: GroupTally,
  teamId: string,
  answers: Answers,
  isFirst: boolean,
): GroupTally {
  const { happyYesterday, ...ofTeam } = answers;
  const counted = isFirst && happyYesterday !== undefined ? { ...ofTeam, happyYesterday } : ofTeam;
  return {
    ...before,
    tally: withAnswers(before.tally, counted),
    people: before.people + (isFirst ? 1 : 0),
    teams: [...new Set([...before.teams, teamId])],
  };
}

/** The groups of a closed month side by side: words for those of ten people and two teams or more (E11), and none over all. */
export function shownGroups(tallies: readonly GroupTally[]): ShownGroup[] {
  return groups.flatMap((group) => {
    const found = tallies.find((each) => each.group === group);
    if (!found) return [];
    const { tally, people, teams } = found;
    const figure = { measure: 'belonging', group, numerator: people, denominator: people } as const;
    const isShown = publishMeasure({ ...figure, of: people, teams: teams.length }).value !== '*';
    const items = Object.entries(pulseItems).map(([item, { shownAs }]) => ({
      item: shownAs,
      band: isShown && tally ? bandOf(tally[item as PulseItem]) : null,
    }));
    return [{ group, answers: String(publishCount(people)), items }];
  });
}
