import type { InstantText, MonthText, PersonId } from '@kith/kernel';

/** What no event tells of those who are paid in a month. Of all of them together: nobody is named. */
export interface WorkforceFigures {
  /** Days somebody was off sick, and days that were to be worked. */
  readonly sickDays: number;
  readonly dueDays: number;
  /** Minutes of support bought from agencies. */
  readonly agencyMinutes: number;
  /** Spent on finding workers, in pence. */
  readonly recruitmentPence: number;
}

/** The figures of a month, each time somebody wrote them down: a correction stands above what was there, which stays. */
export interface WorkforceMonth {
  readonly month: MonthText;
  readonly versions: readonly WorkforceVersion[];
}

export interface WorkforceVersion extends WorkforceFigures {
  readonly by: PersonId;
  readonly at: InstantText;
}

/** The month with these figures as its newest; the same when they are the newest already. */
export function recorded(
  known: WorkforceMonth | undefined,
  month: MonthText,
  version: WorkforceVersion,
): WorkforceMonth {
  const last = known?.versions.at(-1);
  if (known && last && saysTheSame(last, version)) return known;
  return { month, versions: [...(known?.versions ?? []), version] };
}

function saysTheSame(one: WorkforceFigures, other: WorkforceFigures): boolean {
  const names = ['sickDays', 'dueDays', 'agencyMinutes', 'recruitmentPence'] as const;
  return names.every((name) => one[name] === other[name]);
}
