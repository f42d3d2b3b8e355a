import type { OwnFacts } from '@kith/contracts';
import { type DateText, ok, type Result, refusal, refused } from '@kith/kernel';
import { england } from './england.ts';
import { northernIreland } from './northern-ireland.ts';
import type { ReviewPack, ReviewRule, ReviewSubject } from './pack.ts';
import { scotland } from './scotland.ts';
import { wales } from './wales.ts';

export type Country = OwnFacts['jurisdiction']['country'];

const packs: Readonly<Record<Country, readonly ReviewPack[]>> = {
  England: england,
  Wales: wales,
  Scotland: scotland,
  'Northern Ireland': northernIreland,
};

const called: Readonly<Record<ReviewSubject, string>> = {
  PLAN: 'a care plan',
  DIRECT_PAYMENT: 'a direct payment',
};

/** A rule, and the pack that says so. */
export type DatedRule = ReviewRule & Pick<ReviewPack, 'version'>;

/** The rule for reviews of something, as it stands in a country on a day. Refusal: `REVIEW_RULES_UNKNOWN`. */
export function reviewRule(country: Country, subject: ReviewSubject, on: DateText): Result<DatedRule> {
  // What began before the oldest pack goes by that one: it is the law its reviews are under now.
  const pack = packs[country].findLast(({ from }) => from <= on) ?? packs[country][0];
  const rule = pack?.rules.find((each) => each.subject === subject);
  if (pack && rule) return ok({ ...rule, version: pack.version });
  const what = `For ${country} there are no dated rules here yet on when ${called[subject]} is reviewed.`;
  return refused(refusal('REVIEW_RULES_UNKNOWN', { what }));
}
