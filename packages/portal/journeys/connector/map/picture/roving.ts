import { type KeyboardEvent, useRef, useState } from 'react';
import type { Spot } from './layout.ts';

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Walks over a picture by arrow keys: the tabulator key stops at it once, however many there are on it. */
export function useRoving(spots: readonly Spot[], chosen: string | undefined) {
  const [at, setAt] = useState<string>();
  const elements = useRef(new Map<string, HTMLAnchorElement>());
  const here = spots.find(({ node }) => node.id === (at ?? chosen)) ?? spots[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = here && nextFrom(spots, here, event.key);
    if (!next) return;
    event.preventDefault();
    setAt(next.node.id);
    elements.current.get(next.node.id)?.focus();
  };
  const propsOf = (id: string) => ({
    tabIndex: id === here?.node.id ? 0 : -1,
    onFocus: () => setAt(id),
    ref: (element: HTMLAnchorElement | null) => {
      if (element) elements.current.set(id, element);
      else elements.current.delete(id);
    },
  });
  return { onKeyDown, propsOf };
}

/** The spot that lies closest in the direction of a key; by Home and End the first and the last. */
export function nextFrom(spots: readonly Spot[], here: Spot, key: string): Spot | undefined {
  if (key === 'Home') return spots[0];
  if (key === 'End') return spots.at(-1);
  const direction = directions[key];
  if (!direction) return undefined;
  const [dx, dy] = direction;
  const costs = spots.flatMap((spot) => {
    const [x, y] = [spot.x - here.x, spot.y - here.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    return along > 0 ? [{ spot, cost: along + 2 * aside }] : [];
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.spot;
}
