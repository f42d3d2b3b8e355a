import {
  type DateText,
  dateOf,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';

/** How someone said something to whoever enters it for them. */
export const heardHow = ['IN_PERSON', 'PHONE', 'LETTER', 'VIDEO'] as const;

/** How and on which day something was heard that is entered for someone else. */
export interface Heard {
  readonly how: (typeof heardHow)[number];
  readonly on: DateText;
}

/** What someone said: by their own hand, or heard from them and entered by another. */
export interface Word {
  readonly by: PersonId;
  readonly at: InstantText;
  /** Present when it is not their own hand. */
  readonly heard?: Heard;
}

/** Who enters something, and how they heard it if it is not their own to say. */
export interface Entering {
  readonly by: PersonId;
  readonly heard?: Heard | undefined;
}

/**
 * What someone said, as it is kept. Refusals: `CONFIRMATION_REQUIRED` for the word of someone else without how and when
 * it was heard; `BAD_INPUT` for one's own with it, and for a day that has not come.
 */
export function wordOf({ by, heard }: Entering, isOwn: boolean, now: InstantText): Result<Word> {
  if (isOwn) return heard ? problem('heard', 'Your own word needs no witness') : ok({ by, at: now });
  if (!heard) return refused(refusal('CONFIRMATION_REQUIRED'));
  if (heard.on > dateOf(now)) return problem('heard.on', 'It cannot lie ahead');
  return ok({ by, at: now, heard });
}

/** A refusal of one field of what was sent. */
export function problem(field: string, words: string): Result<never> {
  return refused(refusal('BAD_INPUT', { what: `${words}.`, fields: [{ field, problem: words }] }));
}
