import type { CircleFacts } from '@kith/contracts';
import { type CircleSlug, dateOf } from '@kith/kernel';
import { find, type RequestContext } from '@kith/service-kit';
import { linkAt } from '../domain/links/link.ts';
import { isEstablishing } from '../domain/rules/establishing.ts';
import { documentIn } from '../domain/snapshots/snapshot.ts';
import type { LocalCircleResolvers } from '../generated.ts';
import { allLinks } from '../store/co-op.ts';
import { series, snapshots } from '../store/months.ts';
import type { LocalCircleParent } from './parents.ts';
import { perRequest } from './per-request.ts';

/** The circles of the co-op as anyone may know them, in order of their slugs. */
export const allCircles = perRequest(async ({ neighbourhood, now }): Promise<LocalCircleParent[]> => {
  const facts = await neighbourhood.circles();
  return facts.map((each) => shown(each, now)).sort((one, other) => one.slug.localeCompare(other.slug));
});

/** Finds circles by slug. Of one that has left the co-op, its slug is all that is still known. */
export async function circlesBySlug(
  context: RequestContext,
): Promise<(slug: CircleSlug) => LocalCircleParent> {
  const known = new Map((await allCircles(context)).map((circle) => [circle.slug, circle]));
  return (slug) => known.get(slug) ?? { slug };
}

/** Members by class as the newest snapshot has them, circle by circle. */
const newestClasses = perRequest(async ({ table }) => {
  const { last } = (await find(table, series)) ?? {};
  const snapshot = last && (await find(table, snapshots, last));
  return snapshot ? documentIn(snapshot).classes : [];
});

const links = perRequest(async ({ table }) => {
  return new Map((await allLinks(table)).map((link) => [link.circle, link]));
});

export const localCircle: LocalCircleResolvers = {
  __resolveReference: async ({ slug }, context) =>
    (await allCircles(context)).find((each) => each.slug === slug) ?? null,

  classes: async ({ slug }, _, context) =>
    (await newestClasses(context)).flatMap(({ class: one, cells }) =>
      cells
        .filter(({ circle }) => circle === slug)
        .map(({ value }) => ({ class: one, value: String(value) })),
    ),

  link: async ({ slug }, _, context) => linkAt((await links(context)).get(slug), context.now),
};

function shown(
  { slug, name, jurisdiction, districts, founded, demo }: CircleFacts,
  now: string,
): LocalCircleParent {
  const establishing = isEstablishing(founded, dateOf(now));
  return { slug, name, ...jurisdiction, districts, founded, establishing, demo };
}
