import { type CommandContext, change } from '@kith/service-kit';
import type { Likes } from '../../domain/suggestions/likes.ts';
import { likesOfTeams } from '../../store/likes.ts';

/** Keeps what a team's owner likes and needs, in the stead of what was said before (K3). */
export function sayLikes(context: CommandContext, said: Omit<Likes, 'saidAt'>): Promise<Likes> {
  return change(context, async (work) => {
    const before = await work.get(likesOfTeams, said.teamId);
    const likes: Likes = { ...said, saidAt: context.now };
    if (before && sameLikes(before, likes)) return before;
    work.put(likesOfTeams, likes);
    return likes;
  });
}

function sameLikes(one: Likes, other: Likes): boolean {
  const said = ({ saidAt: _, ...rest }: Likes) => JSON.stringify(Object.entries(rest).sort());
  return said(one) === said(other);
}
