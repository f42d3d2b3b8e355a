import type { CircleSlug, Pence } from '@kith/kernel';
import type { Posting, Work } from './ledger.ts';

/** A month between two circles, as one of them sees it. Minutes are those paid for; amounts in pence. */
interface SettlementSums {
  readonly minutesReceived: number;
  readonly minutesLent: number;
  readonly charged: Pence;
  readonly paid: Pence;
  readonly commons: Pence;
  readonly owed: Pence;
  readonly due: Pence;
  /** Due less owed. The neighbour comes to the same figure with the opposite sign (P15). */
  readonly net: Pence;
}

/** Nets what was posted to a neighbour's account. */
export function settlementOf(
  posted: readonly (Pick<Posting, 'pence'> & { readonly work: Work })[],
  circle: CircleSlug,
): SettlementSums {
  const received = posted.filter(({ work }) => work.hostCircle === circle);
  const lent = posted.filter(({ work }) => work.homeCircle === circle);
  const owed = 0 - sum(received, ({ pence }) => pence);
  const due = sum(lent, ({ pence }) => pence);
  return {
    minutesReceived: sum(received, ({ work }) => work.paidMinutes),
    minutesLent: sum(lent, ({ work }) => work.paidMinutes),
    charged: sum(received, ({ work }) => work.price.charge),
    paid: sum(lent, ({ work }) => work.price.net),
    commons:
      sum(received, ({ work }) => work.price.hostCommons) + sum(lent, ({ work }) => work.price.homeCommons),
    owed,
    due,
    net: due - owed,
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
