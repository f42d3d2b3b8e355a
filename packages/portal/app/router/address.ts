import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function onMove(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}

/** Goes to another page of the portal. `instead`: without a way back to this one. */
export function goTo(address: string, { instead = false } = {}): void {
  history[instead ? 'replaceState' : 'pushState'](null, '', address);
  for (const listener of listeners) listener();
}

/** The path of the page, as it changes. */
export function usePath(): string {
  return useSyncExternalStore(onMove, () => location.pathname);
}

/** What the address asks for after its question mark: what a list is filtered by, so that it can be shared. */
export function useQuery(): URLSearchParams {
  return new URLSearchParams(useSyncExternalStore(onMove, () => location.search));
}

/** The same address with something else after the question mark; what is empty goes. */
export function withQuery(changes: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(changes)) {
    if (value) query.set(key, value);
    else query.delete(key);
  }
  const text = query.toString();
  return text ? `${location.pathname}?${text}` : location.pathname;
}
