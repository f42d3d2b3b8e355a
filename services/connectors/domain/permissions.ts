type Operation = PlaceOperation;

type PlaceOperation = 'searchPlaces' | 'keepPlaces';

const connector = 'circle:community_connector';

/** Who may do what in the neighbourhood. Default is deny. */
export const permissions: Readonly<Record<Operation, readonly string[]>> = {
  searchPlaces: ['signed-in'],
  keepPlaces: [connector],
};
