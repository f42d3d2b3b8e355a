type Operation = PlaceOperation | SuggestionOperation | ChannelOperation;

type PlaceOperation = 'searchPlaces' | 'keepPlaces';
type ChannelOperation = 'ownMessages' | 'setOwnersContact' | 'seeToMessages';

type SuggestionOperation = 'seeLikes' | 'sayLikes' | 'sayNotForMe';

const connector = 'circle:community_connector';
/** The owner, and who the owner lets act for them. */
const ownerSide = ['OWNER', 'hat:advocate'];

/** Who may do what in the neighbourhood. Default is deny. */
export const permissions: Readonly<Record<Operation, readonly string[]>> = {
  searchPlaces: ['signed-in'],
  keepPlaces: [connector],
  /** What one was told, and how one is reached. */
  ownMessages: ['signed-in'],
  /** To write down for a team's owner how they are reached (T6). */
  setOwnersContact: ['TEAM_STARTER', 'FAMILY_FRIEND', 'hat:advocate', 'hat:connector'],
  /** To print and post letters, to see who is to be called by whom, and to whom nothing gets through (C6). */
  seeToMessages: [connector, 'circle:coordinator', 'circle:commons_coordinator'],
  seeLikes: [...ownerSide, 'hat:connector'],
  sayLikes: [...ownerSide, 'hat:connector'],
  sayNotForMe: ownerSide,
};
