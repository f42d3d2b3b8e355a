import type { DateText, PersonId } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { RateBand } from '../domain/terms/band.ts';
import { type PayTerms, termsOn } from '../domain/terms/terms.ts';

const SALARIES = 'SALARIES';

export const payTerms = entity<PayTerms, [PersonId, string]>(
  (workerId, id) => key(`WORKER#${workerId}`, `TERMS#${id}`),
  ({ workerId, id }) => [workerId, id],
  ({ basis, workerId, id, answer }) =>
    basis === 'SALARIED' && answer?.accepted ? { gsi1pk: SALARIES, gsi1sk: `${workerId}#${id}` } : {},
);

/** Whose terms an id names, and how often those of a worker changed: what two at once decide on. */
export const termsTurns = entity<{ readonly workerId: PersonId; readonly turn: number }, [PersonId]>(
  (workerId) => key(`WORKER#${workerId}`, 'TERMS_TURN'),
  ({ workerId }) => [workerId],
);

export const rateBands = entity<RateBand, [DateText]>(
  (from) => key('RATE_BANDS', from),
  ({ from }) => [from],
);

/** Everything a worker was ever offered, oldest first. Few: a handful in a working life. */
export function termsOf(table: Table, workerId: PersonId): Promise<PayTerms[]> {
  return allOf<PayTerms>(table, { pk: `WORKER#${workerId}`, prefix: 'TERMS#' });
}

/** A worker's terms on a day. */
export async function termsInForce(
  table: Table,
  workerId: PersonId,
  day: DateText,
): Promise<PayTerms | undefined> {
  return termsOn(await termsOf(table, workerId), day);
}

/** The circle's own bands. */
export function bandsOf(table: Table): Promise<RateBand[]> {
  return allOf<RateBand>(table, { pk: 'RATE_BANDS' });
}

/** Everyone's terms of salaries, those that have ended too. */
export function salariedTerms(table: Table): Promise<PayTerms[]> {
  return allOf<PayTerms>(table, { index: 'gsi1', pk: SALARIES });
}
