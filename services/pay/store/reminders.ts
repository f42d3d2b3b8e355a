import type { DateText } from '@kith/kernel';
import type { Item, Key, Page, PageAsked, Table, Write } from '@kith/service-kit';
import type { Reminder } from '../domain/visit.ts';

/** A place in the list of visits someone is to be reminded of. What is due, the visit itself says. */
interface DueVisit extends Item {
  readonly visitId: string;
}

const TO_REMIND = 'TIME_UNCONFIRMED';

/** Moves a visit in the list of those someone is to be reminded of. It is in the list once, or not at all. */
export function moveReminder(
  visitId: string,
  before: Reminder | undefined,
  after: Reminder | undefined,
): Write[] {
  const [from, to] = [before?.dueOn, after?.dueOn];
  if (from === to) return [];
  const listed = (on: DateText): DueVisit => ({
    ...dueKey(visitId, on),
    visitId,
    gsi1pk: TO_REMIND,
    gsi1sk: `${on}#${visitId}`,
    version: 1,
  });
  return [
    ...(from ? [{ remove: dueKey(visitId, from), version: 1 }] : []),
    ...(to ? [{ put: listed(to) }] : []),
  ];
}

/** Visits someone is to be reminded of by a day, those due longest first. From the index: a moment behind. */
export function listToRemind(table: Table, today: DateText, page: PageAsked): Promise<Page<DueVisit>> {
  return table.list<DueVisit>({ index: 'gsi1', pk: TO_REMIND, between: ['0', `${today}$`], ...page });
}

function dueKey(visitId: string, on: DateText): Key {
  return { pk: `REMINDER#${visitId}`, sk: on };
}
