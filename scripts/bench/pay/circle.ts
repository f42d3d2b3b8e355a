import { newId } from '../../../packages/kernel/index.ts';
import {
  type CommandContext,
  dataKeyring,
  neighbourhoodOf,
  openTable,
} from '../../../packages/service-kit/index.ts';
import { makeCircles, sealedPut, type TestDynamoDb } from '../../../packages/service-kit/testing/index.ts';
import { entryForTime } from '../../../services/pay/domain/time/entry.ts';
import { putEntry } from '../../../services/pay/store/entries.ts';
import { payees } from '../../../services/pay/store/pay-runs.ts';
import { payTerms } from '../../../services/pay/store/terms.ts';
import { hoursOf, termsFor } from './invented.ts';

const CIRCLE = 'clapton';
const OWNER = { circle: CIRCLE, service: 'pay' };
/** Workers written at a time: enough that the engine never waits for us. */
const AT_ONCE = 8;
const NOW = '2026-12-02T09:00:00Z';

/**
 * A circle of so many workers whose month is over, each with so many entries in the ledger for November, in a table of its
 * own. Answers what the ledger owes them all, in pence.
 */
export async function circleOf(
  engine: TestDynamoDb,
  table: string,
  { workers, entries }: { readonly workers: number; readonly entries: number },
): Promise<number> {
  await engine.createTable(table);
  let owed = 0;
  const writes: Promise<void>[] = [];
  for (let nth = 0; nth < workers; nth++) {
    const workerId = `worker-${String(nth).padStart(6, '0')}`;
    const terms = termsFor(workerId);
    const posted = hoursOf(workerId, entries).flatMap((record) => {
      const booked = entryForTime(record, terms, CIRCLE, record.loggedAt);
      if (!booked.ok) throw new Error(booked.refusal.what);
      return putEntry(booked.value.entry).flatMap((write) => ('put' in write ? [write.put] : []));
    });
    // A run reads the accounts of workers; the other side of each entry is not what is measured.
    const theirs = posted.filter(({ pk }) => pk === `ACCOUNT#worker:${workerId}`);
    owed -= theirs.reduce((sum, item) => sum + Number((item as { pence?: number }).pence), 0);
    writes.push(
      sealedPut(engine, table, OWNER, [
        { ...payTerms.place(terms), version: 1, value: terms } as never,
        { ...payees.place({ workerId }), version: 1, value: { workerId } } as never,
        ...theirs,
      ]),
    );
    if (writes.length === AT_ONCE) await Promise.all(writes.splice(0));
  }
  await Promise.all(writes);
  return owed;
}

/** As a function does when it begins: a table of its own. */
export async function contextOn(engine: TestDynamoDb, table: string): Promise<CommandContext> {
  const parameters = (await makeCircles([CIRCLE])).parametersOf(CIRCLE);
  return {
    circle: CIRCLE,
    table: openTable(table, OWNER, dataKeyring(CIRCLE, parameters), engine.client),
    neighbourhood: neighbourhoodOf(CIRCLE, parameters),
    cause: { correlationId: newId('event'), causationId: 'bench' },
    now: NOW,
  };
}
