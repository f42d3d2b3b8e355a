import { isId } from '@kith/kernel';
import type { Write } from '@kith/service-kit';
import type { GroupId } from '../../domain/group.ts';
import { type Hat, type Holder, hatIdOf } from '../../domain/hats/hat.ts';
import { reminded, remindersFor } from '../../domain/hats/settling.ts';
import * as words from '../../domain/hats/words.ts';
import { tell } from '../../store/notices.ts';
import type { WhenDue } from '../due.ts';
import { hatChanged } from './hat-changed.ts';
import { takeHat } from './hat-in-hand.ts';
import { placesOf } from './hat-news.ts';

/** Which hat an id names. */
function hatNamed(id: string): { readonly groupId: GroupId; readonly slug: string } | undefined {
  const [groupId = '', slug = ''] = id.split('.');
  return isId('team', groupId) || groupId === 'circle' ? { groupId, slug } : undefined;
}

/**
 * Looks at a hat on a morning when something may be due: tells others of what time has settled, reminds its holders that
 * their term ends or a check-in is due (T8, T11). Each is told once.
 */
export const lookAtHat: WhenDue = async (context, { ref }) => {
  const named = hatNamed(ref);
  if (!named) return { writes: [], events: [] };
  const { now } = context;
  const hand = await takeHat(context, named.groupId, named.slug);
  const told: Write[] = [];
  const holders = hand.hat.holders.map((holder) => {
    const of = remindersFor(holder, now);
    if (of.length === 0) return holder;
    const to = placesOf(holder, hand.front.places);
    for (const kind of of)
      told.push(...tell(to, { ...about(hand.hat), ...newsOf(kind, hand.hat, holder) }, now));
    return reminded(holder, of);
  });
  const isNews = hand.ended.length > 0 || hand.closed !== undefined || told.length > 0;
  if (!isNews) return { writes: [], events: [] };
  const changed = await hatChanged(context, hand, { hat: { ...hand.hat, holders } });
  return { writes: [...changed.writes, ...told], events: changed.events };
};

function about(hat: Hat) {
  return { groupId: hat.groupId, about: hatIdOf(hat) };
}

function newsOf(kind: 'TERM_ENDS' | 'CHECK_IN', hat: Hat, holder: Holder) {
  return kind === 'TERM_ENDS'
    ? ({ kind: 'HAT_TERM_ENDS', words: words.termEnds(hat, holder) } as const)
    : ({ kind: 'HAT_CHECK_IN', words: words.checkIn(hat) } as const);
}
