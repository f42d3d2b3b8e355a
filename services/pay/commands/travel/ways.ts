import { type DateText, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Table, type Work } from '@kith/service-kit';
import type { Entry } from '../../domain/ledger.ts';
import { totalOf } from '../../domain/minutes.ts';
import { standingOf } from '../../domain/reversal.ts';
import { ratesInUse } from '../../domain/rules/shipped-rates.ts';
import { type PayTerms, statusOf, termsOn } from '../../domain/terms/terms.ts';
import { entryForLeg } from '../../domain/travel/entry.ts';
import { type Leg, legsOf, type Said, type Stop, stated } from '../../domain/travel/leg.ts';
import { type Mileage, mileageFor, taxYearOf } from '../../domain/travel/mileage.ts';
import { listPostings, type PostedEntry, putEntry } from '../../store/entries.ts';
import { listRecordedRates } from '../../store/rates.ts';
import { termsOf } from '../../store/terms.ts';
import { legs, legsBetween, milesOfYears } from '../../store/travel.ts';

/** A worker says what the way to a visit was. Throws `NOT_FOUND`, `BAD_INPUT`, `WRONG_STATE` once it is booked (P1). */
export function stateWay(
  context: CommandContext,
  said: Said & { readonly on: DateText },
  workerId: PersonId,
): Promise<Leg> {
  const { table, now } = context;
  const { on, ...rest } = said;
  return change(context, async (work) => {
    const known = await work.get(legs, workerId, on, rest.toVisitId);
    const stops = stopsOf(await listPostings(table, `worker:${workerId}`, on, on));
    const after = unwrap(stated(stops, known, rest, { workerId, on, now }));
    const booked = (await legsBetween(table, workerId, on, on)).filter(({ bookedAt }) => bookedAt);
    if (booked.some((one) => one.toVisitId !== after.toVisitId && one.fromVisitId === after.fromVisitId)) {
      throw kithError('WRONG_STATE', { what: 'The way from the visit before is in the ledger already.' });
    }
    if (after !== known) work.put(legs, after);
    return after;
  });
}

/** The ways of a worker between two days, both included, booked or not. */
export async function waysOf(
  table: Table,
  workerId: PersonId,
  { from, to }: { readonly from: DateText; readonly to: DateText },
): Promise<Leg[]> {
  const posted = await listPostings(table, `worker:${workerId}`, from, to);
  const kept = await legsBetween(table, workerId, from, to);
  return waysIn(posted, kept, workerId);
}

/** Ways that are not in the ledger yet, as they would stand there, without their miles; of entries read already. */
export async function openWays(
  { table, circle, now }: CommandContext,
  workerId: PersonId,
  {
    posted,
    from,
    to,
  }: { readonly posted: readonly PostedEntry[]; readonly from: DateText; readonly to: DateText },
): Promise<Entry[]> {
  if (posted.length === 0) return [];
  const kept = await legsBetween(table, workerId, from, to);
  const open = waysIn(posted, kept, workerId).filter(({ bookedAt }) => !bookedAt);
  if (open.length === 0) return [];
  const terms = await termsOf(table, workerId);
  return open.map((leg) => entryForLeg(leg, termsOn(terms, leg.on), undefined, { circle, now }));
}

/** The ways of what is read already. Ways that are booked stay, whatever visit was confirmed in between later. */
function waysIn(posted: readonly PostedEntry[], kept: readonly Leg[], workerId: PersonId): Leg[] {
  const days = [...new Set(posted.map(({ work }) => work.workedOn))];
  return days.flatMap((on) => {
    const ofDay = kept.filter((leg) => leg.on === on);
    const booked = ofDay.filter(({ bookedAt }) => bookedAt);
    const stops = stopsOf(posted.filter(({ work }) => work.workedOn === on));
    const others = legsOf(stops, ofDay, { workerId, on }).filter(({ bookedAt }) => !bookedAt);
    return [...booked, ...others.filter((leg) => !booked.some((one) => isOfSame(one, leg)))];
  });
}

/**
 * Puts the ways of these days in the ledger, as the worker said or as worked out. Run again it books nothing twice.
 */
export async function bookWays(
  context: CommandContext,
  workerId: PersonId,
  days: { readonly from: DateText; readonly to: DateText },
): Promise<void> {
  const { table } = context;
  const open = (await waysOf(table, workerId, days)).filter(({ bookedAt }) => !bookedAt);
  if (open.length === 0) return;
  const terms = await termsOf(table, workerId);
  for (const leg of open) await bookWay(context, leg, termsOn(terms, leg.on));
}

function bookWay(context: CommandContext, leg: Leg, terms: PayTerms | undefined): Promise<void> {
  const { circle, now } = context;
  return change(context, async (work) => {
    const known = await work.get(legs, leg.workerId, leg.on, leg.toVisitId);
    if (known?.bookedAt) return;
    const latest = known ?? leg;
    const mileage = await mileageOf(work, latest, terms);
    work.put(legs, { ...latest, bookedAt: now });
    work.write(putEntry(entryForLeg(latest, terms, mileage, { circle, now })));
  });
}

/** The circle pays for the miles of those it employs; independents bear theirs, and see what is approved. */
async function mileageOf(work: Work, leg: Leg, terms: PayTerms | undefined): Promise<Mileage | undefined> {
  const { workerId, on, tenthsOfMiles } = leg;
  if (tenthsOfMiles === 0) return undefined;
  const year = taxYearOf(on);
  const soFar = (await work.get(milesOfYears, workerId, String(year)))?.tenthsOfMiles ?? 0;
  work.put(milesOfYears, { workerId, year, tenthsOfMiles: soFar + tenthsOfMiles });
  const rates = ratesInUse(await listRecordedRates(work.context.table));
  const milePence = terms && statusOf(terms.basis) === 'EMPLOYED' ? terms.milePence : 0;
  return mileageFor(tenthsOfMiles, milePence, { rates, on, soFar });
}

/** Visits as they stand: once, however often they were corrected, and not one that took no time after all. */
function stopsOf(posted: readonly PostedEntry[]): Stop[] {
  return standingOf(posted).flatMap(({ work: { visitId, window, minutes } }) =>
    visitId && window && totalOf(minutes) > 0 ? [{ visitId, window, minutes }] : [],
  );
}

function isOfSame(one: Leg, other: Leg): boolean {
  return one.toVisitId === other.toVisitId || one.fromVisitId === other.fromVisitId;
}
