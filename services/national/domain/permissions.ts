type Operation = CircleOperation | NationalOperation;

/** What people of any circle may do: their gateways read here for them. */
type CircleOperation = 'seeCircles' | 'seeSnapshot' | 'seeBoard' | 'seeVotes' | 'seeLibrary' | 'seeReport';

/** What takes a sign-in to the national co-op itself: no circle's own group of that name will do. */
type NationalOperation =
  | 'freezeSnapshot'
  | 'openVote'
  | 'countVote'
  | 'seeCounsel'
  | 'holdCounsel'
  | 'publishEdition';

/** Who may do what. */
export const permissions: Readonly<Record<Operation, readonly string[]>> = {
  seeCircles: ['signed-in'],
  seeSnapshot: ['signed-in'],
  seeBoard: ['signed-in'],
  seeVotes: ['signed-in'],
  seeLibrary: ['signed-in'],
  seeReport: ['signed-in'],
  freezeSnapshot: ['circle:statistician'],
  openVote: ['circle:secretary'],
  countVote: ['circle:secretary'],
  seeCounsel: ['circle:secretary'],
  holdCounsel: ['circle:secretary'],
  publishEdition: ['circle:librarian'],
};
