import { chance } from '../events/faults.ts';
import { AwsError } from './aws-error.ts';

/** How often table calls fail as they do in AWS under load, though never on an emulator. Probabilities, 0 to 1. */
export interface TableFaultRates {
  readonly seed: number;
  /** Any call is throttled; the SDK retries it. */
  readonly throttle?: number;
  /** A transaction, or a write to an item that is in one, meets another transaction. */
  readonly conflict?: number;
}

/** Throws the fault that the seed gives to this call, if any. The n-th call of one kind has the same fate each run. */
export type TableFaults = (operation: string, input: Record<string, unknown>) => void;

export function tableFaults(rates: TableFaultRates): TableFaults {
  const counts = new Map<string, number>();
  return (operation, input) => {
    const { seed, throttle = 0, conflict = 0 } = rates;
    const count = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, count);
    const key = `${operation}:${count}`;
    if (chance(seed, `throttle:${key}`) < throttle) {
      throw new AwsError('ThrottlingException', 'Rate of requests exceeds the allowed throughput.');
    }
    if (chance(seed, `conflict:${key}`) < conflict) conflictOf(operation, input);
  };
}

function conflictOf(operation: string, input: Record<string, unknown>): void {
  if (operation === 'TransactWriteItems') {
    const codes = (input.TransactItems as unknown[]).map((_, at) =>
      at === 0 ? 'TransactionConflict' : 'None',
    );
    throw new AwsError(
      'TransactionCanceledException',
      `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(', ')}]`,
      400,
      { CancellationReasons: codes.map((Code) => ({ Code })) },
    );
  }
  if (operation === 'PutItem' || operation === 'UpdateItem' || operation === 'DeleteItem') {
    throw new AwsError('TransactionConflictException', 'Transaction is ongoing for the item');
  }
}
