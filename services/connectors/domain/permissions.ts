type Operation = PlaceOperation | SuggestionOperation;

type PlaceOperation = 'searchPlaces' | 'keepPlaces';

type SuggestionOperation = 'seeLikes' | 'sayLikes' | 'sayNotForMe';

const connector = 'circle:community_connector';
/** The owner, and who the owner lets act for them. */
const ownerSide = ['OWNER', 'hat:advocate'];

/** Who may do what in the neighbourhood. Default is deny. */
export const permissions: Readonly<Record<Operation, readonly string[]>> = {
  searchPlaces: ['signed-in'],
  keepPlaces: [connector],
  seeLikes: [...ownerSide, 'hat:connector'],
  sayLikes: [...ownerSide, 'hat:connector'],
  sayNotForMe: ownerSide,
};
