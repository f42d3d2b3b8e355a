import { KithError } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import type { Circle, Service } from '../circle.ts';
import { Fault, worstOf } from '../faults.ts';
import type { Happening } from '../happening.ts';
import { Violation } from '../violation.ts';
import type { World } from '../world.ts';

/**
 * Someone asks a service to do something. That it is refused is fine. When it breaks off, whoever asked does not learn
 * what became of it: they may ask the very same once more.
 */
export function command(
  world: World,
  at: Circle,
  service: Service,
  words: string,
  does: (context: CommandContext) => Promise<unknown>,
): Happening {
  const happening: Happening = {
    at,
    words,
    run: async (strand) => {
      try {
        await does(world.contextFor(at, service, strand));
        return 'done';
      } catch (thrown) {
        const error = worstOf(thrown);
        if (error instanceof KithError && error.code !== 'BUSY' && error.code !== 'INTERNAL')
          return `refused, ${error.code}`;
        if (!(error instanceof Fault || error instanceof KithError))
          throw new Violation(0, `${words}: ${(error as Error)?.stack ?? error}`);
        world.unanswered.push(happening);
        return error instanceof Fault ? error.message : error.code;
      }
    },
  };
  return happening;
}
