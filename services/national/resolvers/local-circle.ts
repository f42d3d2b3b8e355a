import type { CircleFacts } from '@kith/contracts';
import { type CircleSlug, dateOf } from '@kith/kernel';
import type { RequestContext } from '@kith/service-kit';
import { isEstablishing } from '../domain/rules/establishing.ts';
import type { LocalCircle, LocalCircleResolvers } from '../generated.ts';

/** The circles of the co-op as anyone may know them, in order of their slugs. */
export async function allCircles({ neighbourhood, now }: RequestContext): Promise<LocalCircle[]> {
  const facts = await neighbourhood.circles();
  return facts.map((each) => shown(each, now)).sort((one, other) => one.slug.localeCompare(other.slug));
}

/** Finds circles by slug. Of one that has left the co-op, its slug is all that is still known. */
export async function circlesBySlug(context: RequestContext): Promise<(slug: CircleSlug) => LocalCircle> {
  const known = new Map((await allCircles(context)).map((circle) => [circle.slug, circle]));
  return (slug) => known.get(slug) ?? { slug };
}

export const localCircle: LocalCircleResolvers = {
  __resolveReference: async ({ slug }, context) =>
    (await allCircles(context)).find((each) => each.slug === slug) ?? null,
};

function shown(
  { slug, name, jurisdiction, districts, founded, demo }: CircleFacts,
  now: string,
): LocalCircle {
  const establishing = isEstablishing(founded, dateOf(now));
  return { slug, name, ...jurisdiction, districts, founded, establishing, demo };
}
