import type { ContributionTerms } from '@kith/contracts';
import { divideHalfUp, type Pence, payFor, shareOf } from '@kith/kernel';

/** What paid minutes come to, for everyone concerned. All in pence. */
export interface Price {
  /** At the listed rate, before any contribution. */
  readonly listed: Pence;
  /** What the team is charged. */
  readonly charge: Pence;
  /** What the worker is paid. */
  readonly net: Pence;
  /** What the commons get: the rest, so that the three always add up (P5). */
  readonly commons: Pence;
  /** The host circle's part of the commons; an odd penny is the host's. */
  readonly hostCommons: Pence;
  /** The home circle's part: the rest. */
  readonly homeCommons: Pence;
}

const WHOLE = 10_000;

/**
 * Charge, pay and commons of one line (P5, P15). Each amount is rounded once, half up, from minutes × rate itself:
 * rounding an amount that was rounded before would drift.
 */
export function priceOf(paidMinutes: number, ratePence: Pence, terms: ContributionTerms): Price {
  const at = (share: number) => divideHalfUp(paidMinutes * ratePence * share, 60 * WHOLE);
  const charge = at(WHOLE + terms.payer);
  const net = at(WHOLE - terms.worker);
  const commons = charge - net;
  const hostCommons = shareOf(commons, terms.hostShare);
  return {
    listed: payFor(paidMinutes, ratePence),
    charge,
    net,
    commons,
    hostCommons,
    homeCommons: commons - hostCommons,
  };
}

/** The price of what nobody is charged for. */
export const nothing: Price = { listed: 0, charge: 0, net: 0, commons: 0, hostCommons: 0, homeCommons: 0 };
