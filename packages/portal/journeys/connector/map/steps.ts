import type { LinkStatus } from '../../../app/graphql/generated.ts';

type OnTheWay = Exclude<LinkStatus, 'INACTIVE'>;

/** The way from a thought to something good; to rest is no place on it. */
const way: readonly OnTheWay[] = ['POTENTIAL', 'INTRODUCED', 'ENGAGED', 'GENERATIVE'];

/** Where a link may go from here: one step on from where it last stood, back as far as one likes, or to rest (K4). */
export function reachable(steps: readonly { readonly status: LinkStatus }[]): readonly LinkStatus[] {
  const now = steps.at(-1)?.status ?? 'POTENTIAL';
  const stood = steps.findLast(({ status }) => status !== 'INACTIVE')?.status ?? 'ENGAGED';
  const upTo = 1 + (way as readonly LinkStatus[]).indexOf(stood);
  const all: LinkStatus[] = [...way.slice(0, upTo + 1).reverse(), 'INACTIVE'];
  return all.filter((status) => status !== now);
}

/** The next step on the way, if there is one. */
export function nextStep(status: LinkStatus): OnTheWay | undefined {
  return status === 'INACTIVE' ? undefined : way[way.indexOf(status) + 1];
}
