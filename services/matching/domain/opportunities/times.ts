import type { WeeklyStretch } from './opportunity.ts';

const SHORT = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const LONG = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Stretches of the week in few words: `Tue/Thu am, Sat 10:00-14:00`. */
export function timesInWords(stretches: readonly WeeklyStretch[]): string {
  const days = new Map<string, WeeklyStretch[]>();
  for (const stretch of inOrder(stretches)) {
    const part = partOf(stretch) ?? `${stretch.from}-${stretch.to}`;
    days.set(part, [...(days.get(part) ?? []), stretch]);
  }
  return [...days]
    .map(([part, each]) => `${[...new Set(each.map(({ weekday }) => SHORT[weekday]))].join('/')} ${part}`)
    .join(', ');
}

/** Stretches of the week as one says them: `Tuesday morning and Thursday evening`. */
export function timesSpoken(stretches: readonly WeeklyStretch[]): string {
  const each = [...new Set(inOrder(stretches).map(spoken))];
  const last = each.pop() ?? '';
  return each.length > 0 ? `${each.join(', ')} and ${last}` : last;
}

function spoken(stretch: WeeklyStretch): string {
  const part = { am: ' morning', pm: ' afternoon', evening: ' evening' };
  const during = partOf(stretch);
  return LONG[stretch.weekday] + (during ? part[during] : ` ${stretch.from}-${stretch.to}`);
}

function partOf({ from, to }: WeeklyStretch): 'am' | 'pm' | 'evening' | undefined {
  const end = to === '00:00' ? '24:00' : to;
  if (end <= '12:00') return 'am';
  if (from >= '17:00') return 'evening';
  return from >= '12:00' && end <= '17:30' ? 'pm' : undefined;
}

function inOrder(stretches: readonly WeeklyStretch[]): WeeklyStretch[] {
  return [...stretches].sort((a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : 1));
}
