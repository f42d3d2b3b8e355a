import { createContext, use } from 'react';
import type { Circle, Place } from '../session/circles.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** The circle a page is of, and who looks at it. */
export interface Here {
  readonly circle: Circle;
  readonly signedIn: SignedIn;
}

export const HereContext = createContext<Here | undefined>(undefined);
export const PlaceContext = createContext<Place>({ circles: [] });

/** @throws outside a page of a circle */
export function useHere(): Here {
  const here = use(HereContext);
  if (!here) throw new Error('This page belongs to no circle.');
  return here;
}

/** What a circle is called, for its own and its neighbours' people. */
export function useCircleName(): (slug: string) => string {
  const { circles } = use(PlaceContext);
  return (slug) => circles.find((circle) => circle.slug === slug)?.name ?? slug;
}
