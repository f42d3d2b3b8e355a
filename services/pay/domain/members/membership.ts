import type { EventData } from '@kith/contracts';
import { addDays, type DateText, type InstantText, instantAt, isBefore, type PersonId } from '@kith/kernel';

/** One word of teams about someone's place in a team. */
interface Word extends Pick<EventData<'MembershipChanged'>, 'status' | 'endsAt'> {
  /** Rises with every word about the place. */
  readonly sequence: number;
  readonly at: InstantText;
}

/** Someone's place in a team: all that was heard of it, in order. */
export interface Membership {
  readonly teamId: string;
  readonly personId: PersonId;
  readonly memberId: string;
  readonly words: readonly Word[];
}

/** The place after a word of it, whenever that comes; heard again, it is as it was. */
export function hearingOf(
  known: Membership | undefined,
  place: Omit<Membership, 'words'>,
  word: Word,
): Membership {
  if (known?.words.some(({ sequence }) => sequence === word.sequence)) return known;
  const words = [...(known?.words ?? []), word].sort((one, other) => one.sequence - other.sequence);
  return { ...place, words };
}

/** Whether someone was in a team at any moment of a day, by all their places in it. */
export function wasIn(places: readonly Membership[], day: DateText): boolean {
  const [begins, ends] = [instantAt(day, '00:00'), instantAt(addDays(day, 1), '00:00')];
  return places.some(({ words }) =>
    words.some(({ status, at, endsAt }, nth) => {
      if (status !== 'ACTIVE' || !isBefore(at, ends)) return false;
      const until = [words[nth + 1]?.at, endsAt].filter((end) => end !== undefined);
      return until.every((end) => isBefore(begins, end));
    }),
  );
}
