import { proposeSettlement } from '../../../services/pay/commands/settlement/propose.ts';
import type { Circle } from '../circle.ts';
import type { Happening } from '../happening.ts';
import type { World } from '../world.ts';
import { command } from './command.ts';

/** The commons coordinator of a circle sends a neighbour the lines of a month. */
export function proposing(world: World, circle: Circle, { slug }: Circle, month: string): Happening {
  const words = `${month} is proposed to ${slug}`;
  return command(world, circle, 'pay', words, (context) =>
    proposeSettlement(context, { neighbour: slug, month }),
  );
}
