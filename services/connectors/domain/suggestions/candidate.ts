import type { DateText } from '@kith/kernel';
import type { AccessFeature } from '../places/access.ts';
import type { Listed } from '../places/catalogue.ts';
import type { Whereabouts } from '../places/distance.ts';
import type { Interest } from '../places/interests.ts';
import type { Place } from '../places/place.ts';
import { onTheDay, saidOf, type TimeAhead } from '../places/when.ts';
import type { ListedGathering } from '../programme/catalogue.ts';
import type { Gathering } from '../programme/gathering.ts';

/** What is asked of somewhere to go, whether it is always there or on at times. */
interface Somewhere extends Partial<Whereabouts> {
  readonly stepFree: boolean;
  readonly access?: readonly AccessFeature[];
  readonly interests?: readonly Interest[];
  readonly costPence?: number;
}

/** Something that might be suggested: a place of the map, or an event of the programme. */
export interface Candidate {
  readonly id: string;
  /** The place; of an event, where it is, if that is on the map. */
  readonly place?: Place;
  readonly gathering?: Gathering;
  readonly where: Somewhere;
  /** When it has something on in the weeks ahead of a day; nothing when that is not known. */
  ahead(today: DateText): readonly TimeAhead[] | undefined;
  /** A time it is on, in words. */
  says(time: TimeAhead): string;
}

/** A place as a candidate; nothing for one that is no more. */
export function placeCandidate({ place, ahead }: Listed): Candidate | undefined {
  if (place.goneSince !== undefined) return undefined;
  return {
    id: place.placeId,
    place,
    where: place,
    ahead: (today) => (place.sessions ? ahead(today) : undefined),
    says: (time) => saidOf(time, place),
  };
}

/**
 * An event as a candidate: what it does not say itself is as its place has it. Nothing for one that is off, or whose place
 * is no more.
 */
export function gatheringCandidate(
  { gathering, ahead }: ListedGathering,
  placeOf: (id: string) => Place | undefined,
): Candidate | undefined {
  const { id, placeId, outwardCode, stepFree = false, access = [] } = gathering;
  const place = placeId && placeOf(placeId);
  if (gathering.cancelledAt || (placeId && (!place || place.goneSince))) return undefined;
  const interests = gathering.interests ?? (place ? place.interests : undefined);
  const costPence = gathering.costPence ?? (place ? place.costPence : undefined);
  return {
    id,
    gathering,
    ...(place && { place }),
    where: {
      ...(place ? placed(place) : { stepFree, ...(outwardCode && { outwardCode }) }),
      access: place ? [...(place.access ?? []), ...access] : access,
      ...(interests && { interests }),
      ...(costPence !== undefined && { costPence }),
    },
    ahead,
    says: onTheDay,
  };
}

function placed({ stepFree, outwardCode, position }: Place): Somewhere {
  return { stepFree, outwardCode, ...(position && { position }) };
}
