import type { Cron, Schedule } from './expression.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function fits(cron: Cron, date: Date): boolean {
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  if (!cron.months.includes(month) || !cron.years.includes(year)) return false;
  return cron.fitsDay({
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay() + 1,
    daysInMonth: daysInMonth(year, month),
  });
}

function nextCron(cron: Cron, after: number): number | undefined {
  const last = Date.UTC((cron.years.at(-1) ?? 0) + 1, 0, 1);
  const first = Math.max(after - (after % dayMs), Date.UTC(cron.years[0] ?? 0, 0, 1));
  for (let day = first; day < last; day += dayMs) {
    if (!fits(cron, new Date(day))) continue;
    for (const hour of cron.hours) {
      for (const minute of cron.minutes) {
        const at = day + (hour * 60 + minute) * minuteMs;
        if (at > after) return at;
      }
    }
  }
  return undefined;
}

/**
 * The first time a schedule fires after an instant; undefined when it never does again. All in milliseconds since the
 * epoch; `since` is when a rate began to run.
 */
export function nextFire(schedule: Schedule, after: number, since: number): number | undefined {
  if (schedule.kind === 'cron') return nextCron(schedule, after);
  const passed = Math.max(0, Math.floor((after - since) / schedule.everyMs));
  return since + (passed + 1) * schedule.everyMs;
}
