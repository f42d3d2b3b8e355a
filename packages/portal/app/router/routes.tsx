import type { ComponentType } from 'react';
import { match, type Params } from './match.ts';

/** A page, by the pattern of its address. */
export interface Route {
  readonly pattern: string;
  readonly page: ComponentType<{ readonly params: Params }>;
}

/** The page an address names, among some; undefined when it names none. */
export function pageAt(routes: readonly Route[], path: string) {
  for (const { pattern, page } of routes) {
    const params = match(pattern, path);
    if (params) return { Page: page, params };
  }
  return undefined;
}
