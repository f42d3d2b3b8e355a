import { useEffect, useSyncExternalStore } from 'react';
import { ask } from '../graphql/ask.ts';
import { logVisit } from '../graphql/generated.ts';
import { doorTo } from '../session/door.ts';
import type { Here } from '../shell/here.ts';
import { onUnsentChange, sendUnsent, type UnsentVisit, unsentVisits } from './unsent.ts';

/** How often sending is tried again while something waits, in milliseconds. */
const AGAIN = 20_000;

/** What this person said and the circle does not have yet. */
export function useUnsent({ circle, signedIn }: Here): readonly UnsentVisit[] {
  const all = useSyncExternalStore(onUnsentChange, unsentVisits);
  return all.filter((visit) => visit.circle === circle.slug && visit.person === signedIn.person);
}

/** Sends what waits as soon as there is a connection, and tells of it. */
export function useSending(here: Here, onSent: () => void): void {
  const waits = useUnsent(here).filter(({ problem }) => !problem).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `here` is made anew with every page
  useEffect(() => {
    if (waits === 0) return;
    const { circle, signedIn } = here;
    const send = async () => {
      if (!navigator.onLine) return;
      await sendUnsent(circle.slug, signedIn.person, (variables) => ask(doorTo(circle), logVisit, variables));
      if (unsentVisits().length < waits) onSent();
    };
    send();
    const timer = setInterval(send, AGAIN);
    addEventListener('online', send);
    return () => {
      clearInterval(timer);
      removeEventListener('online', send);
    };
  }, [waits, here.circle.slug, here.signedIn.person]);
}
