import type { Happening } from '../happening.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';

/** One kind of thing that may happen; nothing, when there is no occasion for it. */
export type Kind = (world: World, random: Random) => Happening | undefined;
