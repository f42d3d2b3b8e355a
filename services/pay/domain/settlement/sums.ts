import type { CircleSlug, Pence } from '@kith/kernel';
import type { Posting, Work } from '../ledger.ts';
import type { OwnLine } from './line.ts';

/** A month between two circles, as one of them sees it. Minutes are those paid for; amounts in pence. */
export interface SettlementSums {
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

/** What a line comes from: who was host, and what it is worth. */
type Source = Pick<Work, 'hostCircle' | 'homeCircle' | 'paidMinutes' | 'price'>;

/** Nets the lines of a month. */
export function sumsOf(lines: readonly OwnLine[], circle: CircleSlug, neighbour: CircleSlug): SettlementSums {
  const posted = lines.map(({ hostCircle, owedPence, worth }) => {
    const isHost = hostCircle === circle;
    const work = { ...worth, hostCircle, homeCircle: isHost ? neighbour : circle };
    return { pence: isHost ? 0 - owedPence : owedPence, work };
  });
  return settlementOf(posted, circle);
}

/** Nets what was posted to a neighbour's account. */
export function settlementOf(
  posted: readonly (Pick<Posting, 'pence'> & { readonly work: Source })[],
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
