import type { DateText, Id, InstantText, PersonId } from '@kith/kernel';
import type { CareType } from '../rules/care-types.ts';
import type { Word } from '../teams/word.ts';

export const linkStatuses = ['POTENTIAL', 'INTRODUCED', 'ENGAGED', 'GENERATIVE', 'INACTIVE'] as const;
export type LinkStatus = (typeof linkStatuses)[number];

/** One of the ends of a link is most often the owner, who is no node. */
export type LinkEnd = Id<'node'> | 'OWNER';

/** One step of a link: what it came to be, the day it did, and who wrote that down when (K4). */
export interface LinkStep {
  readonly status: LinkStatus;
  readonly on: DateText;
  readonly at: InstantText;
  readonly by: PersonId;
}

/** Where the thought of an introduction came from. */
export const origins = ['FREE', 'SUGGESTION'] as const;

export const sides = ['OWNER', 'OTHER'] as const;
export type Side = (typeof sides)[number];

/** That two are to be introduced: each side's yes, as it stands. */
export interface Introduction {
  readonly origin: (typeof origins)[number];
  readonly agreed: Partial<Record<Side, Word>>;
}

/** Between two, and what flows along it. Its status is that of its last step; no step is ever taken out. */
export interface MapLink {
  readonly id: Id<'link'>;
  readonly from: LinkEnd;
  readonly to: Id<'node'>;
  readonly careTypes: readonly CareType[];
  /** How long there has been something between the two, as far as anyone knows: a year, a month or a day. */
  readonly since?: string;
  /** When someone last looked whether it is still so. */
  readonly reviewedOn: DateText;
  readonly introduction?: Introduction;
  readonly steps: readonly [LinkStep, ...LinkStep[]];
}

/** The status of a link: that of its last step. */
export function statusOf({ steps }: Pick<MapLink, 'steps'>): LinkStatus {
  return (steps.at(-1) ?? steps[0]).status;
}

const words: Readonly<Record<LinkStatus, string>> = {
  POTENTIAL: 'could be',
  INTRODUCED: 'have met',
  ENGAGED: 'in touch',
  GENERATIVE: 'good for both',
  INACTIVE: 'not now',
};

/** A status in the words of the picture and of the paper sheet. */
export function statusWords(status: LinkStatus): string {
  return words[status];
}

/** Whether anyone is paid for it. */
export function isPaid({ careTypes }: Pick<MapLink, 'careTypes'>): boolean {
  return careTypes.includes('PAID_CARE');
}
