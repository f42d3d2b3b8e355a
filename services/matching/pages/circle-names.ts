import type { CircleSlug } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';

/** How people call circles: this one, and its neighbours. One that is a neighbour no more goes without a name. */
export async function circleNames({
  circle,
  neighbourhood,
}: CommandContext): Promise<(slug: CircleSlug) => string> {
  const [own, neighbours] = await Promise.all([neighbourhood.own(), neighbourhood.neighbours()]);
  const names = new Map(neighbours.map(({ slug, name }) => [slug, name]));
  return (slug) => (slug === circle ? own.name : (names.get(slug) ?? 'a neighbouring circle'));
}
