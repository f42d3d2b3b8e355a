import type { MyPeoplesReviewsQuery, ReviewSubject } from '../../../app/graphql/generated.ts';
import { nameOf } from '../people/data.ts';

type Team = MyPeoplesReviewsQuery['myTeams']['edges'][number]['node'];
type Calendar = NonNullable<NonNullable<Team['reviews']>['plan']>;

/** A review to come, of somebody. */
export interface DueReview {
  readonly team: string;
  readonly name: string;
  readonly subject: ReviewSubject;
  readonly next: NonNullable<Calendar['next']>;
  readonly lastHeldOn: string | null;
  readonly requested: boolean;
}

/** The reviews to come of all one's people, the soonest first. */
export function dueOf(teams: readonly Team[]): DueReview[] {
  return teams
    .flatMap((team) =>
      [team.reviews?.plan, team.reviews?.directPayment].flatMap((calendar): DueReview[] => {
        if (!calendar?.next) return [];
        const { subject, next, lastHeldOn, requestedByPerson } = calendar;
        const requested = requestedByPerson === true;
        return [{ team: team.id, name: nameOf(team), subject, next, lastHeldOn, requested }];
      }),
    )
    .sort((a, b) => a.next.lastDay.localeCompare(b.next.lastDay));
}
