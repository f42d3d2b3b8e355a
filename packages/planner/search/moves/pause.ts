import { mark, real, whole } from '../arrays.ts';
import { attach, detach, isLast } from '../links.ts';
import { breakOf } from '../problem.ts';
import { keyBetween, type Search } from '../search.ts';

/** Moves a caregiver's break a few places along the route. */
export function moveBreak(search: Search): boolean {
  const { state, random, problem } = search;
  const caregiver = random.below(problem.caregivers);
  if (!mark(problem.hasBreak, caregiver)) return false;
  const pause = breakOf(problem, caregiver);
  const forward = random.share() < 0.5;
  const links = forward ? state.next : state.prev;
  let at = pause;
  for (let steps = 1 + random.below(2); steps > 0; steps--) {
    const next = whole(links, at);
    if (isLast(state, next) || next > pause) break;
    at = next;
  }
  if (at === pause) return false;
  const beyond = whole(links, at);
  const low = forward ? at : beyond;
  const high = forward ? beyond : at;
  const key = keyBetween(search, real(state.key, low), real(state.key, high));
  detach(state, pause);
  attach(state, pause, caregiver, key);
  return true;
}
