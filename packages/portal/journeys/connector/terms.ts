import type {
  AccessFeature,
  CareType,
  CheckWay,
  HeardHow,
  Interest,
  LinkStatus,
  MapNodeKind,
  PersonRelation,
  TeamStage,
  WayThere,
} from '../../app/graphql/generated.ts';

/** All there is of each kind, in the order in which it is offered. */
export const kinds: readonly MapNodeKind[] = ['PERSON', 'GROUP', 'PLACE', 'ORGANISATION', 'STATUTORY'];

export const relations: readonly PersonRelation[] = [
  ...(['PARTNER', 'PARENT', 'CHILD', 'SIBLING', 'RELATIVE', 'FRIEND', 'NEIGHBOUR'] as const),
  ...(['COLLEAGUE', 'VOLUNTEER', 'FELLOW_MEMBER', 'CARE_WORKER', 'PROFESSIONAL', 'ACQUAINTANCE'] as const),
];

/** From the middle of the picture outwards: what is good for both is closest. */
export const rings: readonly LinkStatus[] = ['GENERATIVE', 'ENGAGED', 'INTRODUCED', 'POTENTIAL', 'INACTIVE'];

export const careTypes: readonly CareType[] = [
  ...(['COMPANY', 'EMOTIONAL', 'PRACTICAL', 'PERSONAL', 'PAID_CARE'] as const),
  ...(['GETTING_ABOUT', 'SHARED_INTEREST', 'BELONGING', 'INFORMATION', 'GIVING'] as const),
];

export const interests: readonly Interest[] = [
  ...(['COMPANY', 'FOOD_AND_TEA', 'GARDENING', 'NATURE', 'WALKING', 'MOVING', 'DANCING'] as const),
  ...(['SINGING', 'MUSIC', 'CRAFTS', 'ART', 'READING', 'GAMES', 'FILM', 'HISTORY', 'LEARNING'] as const),
  ...(['COMPUTERS', 'FAITH', 'ANIMALS', 'HELPING', 'PEERS'] as const),
];

export const accessFeatures: readonly AccessFeature[] = [
  ...([
    'ACCESSIBLE_TOILET',
    'HEARING_LOOP',
    'SIGN_LANGUAGE',
    'SEATING',
    'QUIET',
    'DEMENTIA_FRIENDLY',
  ] as const),
  ...(['PARKING', 'BUS', 'TRANSPORT', 'COMPANION_FREE', 'DOGS'] as const),
];

export const ways: readonly WayThere[] = ['WALK', 'CYCLE', 'TRANSIT', 'CAR'];

export const checkWays: readonly CheckWay[] = ['VISITED', 'CALLED', 'READ'];

export const heardHows: readonly HeardHow[] = ['IN_PERSON', 'PHONE', 'LETTER', 'VIDEO'];

export const stages: readonly TeamStage[] = [
  ...(['FIRST_CONTACT', 'RELATIONSHIP', 'MATCH', 'CONVERSATION'] as const),
  ...(['PROFILE', 'BUILDING', 'HATS', 'STEPPING_BACK'] as const),
];
