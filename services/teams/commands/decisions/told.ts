import type { PersonId } from '@kith/kernel';
import type { CommandContext, Write } from '@kith/service-kit';
import { statusAt } from '../../domain/membership.ts';
import type { News } from '../../domain/notice.ts';
import type { Front } from '../../store/front.ts';
import { tell } from '../../store/notices.ts';

/** What a part of a change needs to know: where to read, and when it is. */
export type Ground = Pick<CommandContext, 'table' | 'now'>;

/** The writes that tell everyone active in an opened group, but for whoever brought it about. */
export function tellGroup(front: Front, news: News, { now }: Pick<Ground, 'now'>, but?: PersonId): Write[] {
  const people = front.places.filter((place) => statusAt(place, now) === 'ACTIVE' && place.personId !== but);
  return tell(people, news, now);
}

/** The writes that tell these people of an opened group. */
export function tellThese(
  front: Front,
  personIds: readonly PersonId[],
  news: News,
  { now }: Pick<Ground, 'now'>,
): Write[] {
  return tell(
    front.places.filter(({ personId }) => personIds.includes(personId)),
    news,
    now,
  );
}
