import { nothing, type Price } from './price.ts';

/** Paid minutes and what they come to. */
export interface Worth {
  readonly paidMinutes: number;
  readonly price: Price;
}

export const NOTHING: Worth = {
  paidMinutes: 0,
  price: nothing,
};

/** What is left of the one without the other. */
export function less(one: Worth, other: Worth): Worth {
  return { paidMinutes: one.paidMinutes - other.paidMinutes, price: pricesLess(one.price, other.price) };
}

/** Whether nothing is paid, charged or owed for it. */
export function isNothing({ paidMinutes, price }: Worth): boolean {
  return paidMinutes === 0 && Object.values(price).every((pence) => pence === 0);
}

function pricesLess(one: Price, other: Price): Price {
  return {
    listed: one.listed - other.listed,
    charge: one.charge - other.charge,
    net: one.net - other.net,
    commons: one.commons - other.commons,
    hostCommons: one.hostCommons - other.hostCommons,
    homeCommons: one.homeCommons - other.homeCommons,
  };
}
