import { daily } from '../../../services/pay/commands/daily.ts';
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

/** Pay's daily round: salaries, what waits for the commons, silence, settlements that are to be looked at again. */
export function payRounding(world: World, circle: Circle): Happening {
  return command(world, circle, 'pay', 'the daily round of pay', daily);
}
