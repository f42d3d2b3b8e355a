import type { Circle } from '../circle.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';

/** A circle whose people can act: one that is not down. */
export function someone(world: World, random: Random): Circle | undefined {
  const circle = random.pick(world.circles);
  return world.isUp(circle) ? circle : undefined;
}
