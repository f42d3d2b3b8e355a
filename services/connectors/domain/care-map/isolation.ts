import type { InstantText } from '@kith/kernel';
import { connectingRule } from '../rules/connecting.ts';
import { type CareMap, nodeOn, shownOn } from './care-map.ts';
import { isPaid, statusOf } from './link.ts';

const PROMPT =
  'It may be a good time to sit down together and look at whom they would like to see more often, or where they ' +
  'would like to go. There is no hurry.';

/**
 * A gentle word for the team and its connector when few links do both sides good without anyone being paid for it (K10).
 * Words only: no number is said or kept, of anyone. Nothing while nothing was mapped.
 */
export function isolationPrompt(map: CareMap, now: InstantText): string | undefined {
  const { nodes, links } = shownOn(map);
  if (nodes.length === 0) return undefined;
  const good = links.filter((link) => {
    const isOwners = link.from === 'OWNER' && nodeOn(map, link.to)?.kind !== 'STATUTORY';
    return isOwners && statusOf(link) === 'GENERATIVE' && !isPaid(link);
  });
  return good.length < connectingRule(now).enoughLinks ? PROMPT : undefined;
}
