import type { EventName } from '@kith/contracts';
import { kithError } from '@kith/kernel';
import type { Consumer, Consumers } from '@kith/service-kit';
import { refer } from './commands/appeals/refer.ts';
import { setConsent } from './commands/board/set-consent.ts';
import { setLink } from './commands/links/set-link.ts';
import { takeIn } from './commands/snapshots/take-in.ts';
import { takeInClasses } from './commands/snapshots/take-in-classes.ts';
import { takeTally } from './commands/votes/take-tally.ts';

/** What the national co-op does on hearing each event. */
export const consumers: Consumers = {
  MetricsPublished: ofACircle(takeIn),
  MembersCounted: ofACircle(takeInClasses),
  BallotsCounted: ofACircle(takeTally),
  DoubleLinkChanged: ofACircle(setLink),
  LeagueConsentChanged: ofACircle(setConsent),
  AppealReferred: ofACircle(refer),
};

/** Nobody speaks as a circle in the name of the national co-op: not even its own key makes it true. */
function ofACircle<N extends EventName>(consumer: Consumer<N>): Consumer<N> {
  return async (event, context) => {
    if (event.circle === context.circle) throw kithError('EVENT_FORGED');
    return consumer(event, context);
  };
}
