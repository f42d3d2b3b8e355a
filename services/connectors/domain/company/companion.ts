import type { InstantText, PersonId } from '@kith/kernel';

export const companyKinds = ['FACILITATOR', 'BUDDY'] as const;
export type CompanyKind = (typeof companyKinds)[number];

/** The three things a one-page profile tells, in someone's own words. */
export interface OnePage {
  /** What they want to be called by those who do not know them. */
  readonly goesBy: string;
  readonly admired: string;
  readonly important: string;
  readonly support: string;
}

/** Someone of the circle who offers to go along with others, or to facilitate a purpose circle: their one-page profile. */
export interface Companion extends OnePage {
  readonly personId: PersonId;
  readonly offers: readonly CompanyKind[];
  readonly at: InstantText;
}

/** Whether someone offers this. */
export function isOffered(companion: Companion | undefined, kind: CompanyKind): companion is Companion {
  return companion?.offers.includes(kind) ?? false;
}

/** Whether what is kept of someone is just this. */
export function isSaidSo(known: Companion, { at: _, ...said }: Companion): boolean {
  const text = ({ personId, goesBy, admired, important, support, offers }: Omit<Companion, 'at'>) =>
    JSON.stringify([personId, goesBy, admired, important, support, offers]);
  return text(known) === text(said);
}
