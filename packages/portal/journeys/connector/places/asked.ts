import type { AccessFeature, Interest, PlaceSearchInput, WayThere } from '../../../app/graphql/generated.ts';
import { accessFeatures, interests, ways } from '../terms.ts';

/** What is looked for, as it stands in the address: so that a search can be shared, and the way back works. */
export interface Asked {
  readonly words: string;
  readonly stepFree: boolean;
  readonly free: boolean;
  readonly from: string;
  readonly minutes: string;
  readonly mode: WayThere;
  readonly interests: readonly Interest[];
  readonly access: readonly AccessFeature[];
}

/** Reads it from an address; what nobody could have meant is left out. */
export function askedIn(query: URLSearchParams): Asked {
  const list = <Value extends string>(name: string, known: readonly Value[]) => {
    const given = (query.get(name) ?? '').split(',');
    return known.filter((value) => given.includes(value));
  };
  return {
    words: query.get('words') ?? '',
    stepFree: query.get('stepFree') === 'yes',
    free: query.get('free') === 'yes',
    from: query.get('from') ?? '',
    minutes: query.get('minutes') ?? '',
    mode: ways.find((way) => way === query.get('mode')) ?? 'WALK',
    interests: list('likes', interests),
    access: list('access', accessFeatures),
  };
}

/** The same as changes of an address. */
export function inAddress(asked: Asked): Readonly<Record<string, string>> {
  const { words, stepFree, free, from, minutes, mode } = asked;
  return {
    words: words.trim(),
    stepFree: stepFree ? 'yes' : '',
    free: free ? 'yes' : '',
    from: from.trim().toUpperCase(),
    minutes: minutes.trim(),
    mode: minutes.trim() === '' || mode === 'WALK' ? '' : mode,
    likes: asked.interests.join(','),
    access: asked.access.join(','),
    after: '',
  };
}

/** The same as it is sent. Minutes that are no number are not. */
export function searchOf(asked: Asked): PlaceSearchInput {
  const { words, stepFree, free, from, minutes, mode } = asked;
  const isFar = /^\d{1,3}$/.test(minutes);
  return {
    ...(words !== '' && { words }),
    ...(stepFree && { stepFree }),
    ...(free && { free }),
    ...(asked.interests.length > 0 && { interests: [...asked.interests] }),
    ...(asked.access.length > 0 && { access: [...asked.access] }),
    ...(isFar && { within: { minutes: Number(minutes), mode, ...(from !== '' && { from }) } }),
    ...(!isFar && from !== '' && { outwardCodes: [from] }),
  };
}
