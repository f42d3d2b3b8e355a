import type { EventName } from '@kith/contracts';
import type { Change } from '../table/change.ts';
import type { Consumer } from './consume.ts';

/** Several consumers of one event, each keeping things of its own: all that they decide is committed together. */
export function together<N extends EventName>(...consumers: readonly Consumer<N>[]): Consumer<N> {
  return async (event, context): Promise<Change<unknown>> => {
    const changes = await Promise.all(consumers.map((consumer) => consumer(event, context)));
    return {
      value: undefined,
      writes: changes.flatMap(({ writes }) => writes),
      events: changes.flatMap(({ events }) => events),
    };
  };
}
