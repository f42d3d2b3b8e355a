import {
  addDays,
  type DateText,
  dateOf,
  type Id,
  kithError,
  newId,
  type Pence,
  type PersonId,
  unwrap,
} from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { answered, type Before, ended, offered } from '../../domain/terms/agree.ts';
import { bandOn, isWithin } from '../../domain/terms/band.ts';
import { nextMonday, type PayTerms, termsOn } from '../../domain/terms/terms.ts';
import { lastBookedDay } from '../../store/entries.ts';
import { newPayee } from '../../store/pay-runs.ts';
import { bandsOf, payTerms, termsOf, termsTurns } from '../../store/terms.ts';

/** What terms say, apart from who agreed them. */
export type TermsAsked = Omit<PayTerms, 'offeredAt' | 'offeredBy' | 'answer' | 'endsOn'>;

/**
 * The circle offers a worker terms; they count once the worker said yes (P6-P8, P12).
 * Throws `NOT_RETROACTIVE`, `STATUS_EXCLUSIVE`, `RATE_OUTSIDE_BAND`, `BAD_INPUT`, `ID_TAKEN`.
 */
export function offerPayTerms(context: CommandContext, asked: TermsAsked, by: PersonId): Promise<PayTerms> {
  return change(context, (work) => offerIn(work, asked, by));
}

/** The same as one part of a larger decision: two writes. */
export async function offerIn(work: Work, asked: TermsAsked, by: PersonId): Promise<PayTerms> {
  const { now } = work.context;
  const known = await work.get(payTerms, asked.workerId, asked.id);
  if (known) {
    if (isSame(known, asked)) return known;
    throw kithError('ID_TAKEN');
  }
  const terms: PayTerms = { ...asked, offeredAt: now, offeredBy: by };
  if (terms.basis === 'INDEPENDENT') await requireInBand(work, terms.ratePence, terms.from);
  const after = unwrap(offered(terms, await beforeOf(work, asked.workerId), now));
  work.put(payTerms, after);
  return after;
}

/** The worker says yes or no to terms. Throws `NOT_FOUND`, `ALREADY_ANSWERED`, `NOT_RETROACTIVE`, `STATUS_EXCLUSIVE`. */
export function answerPayTerms(
  context: CommandContext,
  { id, accept }: { readonly id: string; readonly accept: boolean },
  workerId: PersonId,
): Promise<PayTerms> {
  return change(context, async (work) => {
    const terms = await work.get(payTerms, workerId, id);
    if (!terms) throw kithError('NOT_FOUND');
    const after = unwrap(answered(terms, accept, await beforeOf(work, workerId), context.now));
    if (after !== terms) await keep(work, after);
    return after;
  });
}

/** Terms end on a day: today, or later. Throws `NOT_FOUND`, `NOT_RETROACTIVE`, `WRONG_STATE`. */
export function endPayTerms(
  context: CommandContext,
  { id, workerId, endsOn }: { readonly id: string; readonly workerId: PersonId; readonly endsOn: DateText },
): Promise<PayTerms> {
  return change(context, async (work) => {
    const terms = await work.get(payTerms, workerId, id);
    if (!terms) throw kithError('NOT_FOUND');
    const after = unwrap(ended(terms, endsOn, context.now));
    if (after !== terms) await keep(work, after);
    return after;
  });
}

/**
 * An independent worker sets their own listed rate, from next Monday on (P6). Set again before then, the later counts.
 * Throws `RATE_OUTSIDE_BAND`, and `STATUS_EXCLUSIVE` for someone the circle employs.
 */
export function setMyRate(context: CommandContext, workerId: PersonId, ratePence: Pence): Promise<PayTerms> {
  return change(context, async (work) => {
    const from = nextMonday(dateOf(context.now));
    await requireInBand(work, ratePence, from);
    const before = await beforeOf(work, workerId);
    const current = termsOn(before.all, from);
    if (current?.from === from && current.ratePence === ratePence) return current;
    const terms: PayTerms = {
      ...(current ?? independent),
      id: newId('terms'),
      workerId,
      from,
      basis: current?.basis ?? 'INDEPENDENT',
      ratePence,
      offeredAt: context.now,
      offeredBy: workerId,
    };
    if (terms.basis !== 'INDEPENDENT') throw kithError('STATUS_EXCLUSIVE');
    const after = unwrap(
      answered(terms, true, { ...before, ...(!current && { bookedUntil: addDays(from, -1) }) }, context.now),
    );
    await keep(work, after);
    return after;
  });
}

/** What an independent worker begins with who only ever set a rate. */
const independent = {
  payPeriod: 'MONTHLY',
  irregularHours: false,
  rolledUpHoliday: false,
  apprentice: false,
  milePence: 45,
} as const;

async function keep(work: Work, terms: PayTerms): Promise<void> {
  const turns = await work.get(termsTurns, terms.workerId);
  work.put(termsTurns, { workerId: terms.workerId, turn: (turns?.turn ?? 0) + 1 });
  work.put(payTerms, terms);
  work.write(await newPayee(work.context.table, terms.workerId));
}

/** What the decision rests on; two at once are told apart by the worker's turn. */
async function beforeOf(work: Work, workerId: PersonId): Promise<Before> {
  const { table } = work.context;
  await work.get(termsTurns, workerId);
  work.hold(termsTurns, workerId);
  const bookedUntil = await lastBookedDay(table, `worker:${workerId}`);
  return { all: await termsOf(table, workerId), ...(bookedUntil && { bookedUntil }) };
}

async function requireInBand(work: Work, ratePence: Pence, on: DateText): Promise<void> {
  if (!isWithin(bandOn(await bandsOf(work.context.table), on), ratePence)) {
    throw kithError('RATE_OUTSIDE_BAND');
  }
}

function isSame(known: PayTerms, asked: TermsAsked): boolean {
  return (Object.keys(asked) as (keyof TermsAsked)[]).every((field) => known[field] === asked[field]);
}

/** The id of terms, made here unless the client made one. */
export function termsId(asked: string | undefined): Id<'terms'> {
  return (asked as Id<'terms'> | undefined) ?? newId('terms');
}
