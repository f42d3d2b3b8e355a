import { stateOfProposed } from '../domain/proposed-time.ts';
import type { ProposedTimeResolvers } from '../generated.ts';

export const proposedTime: ProposedTimeResolvers = {
  meetingId: ({ proposalRef }) => proposalRef,
  team: ({ teamId }) => ({ id: teamId }),
  state: (time) => stateOfProposed(time),
  answeredAt: ({ answer }) => answer?.at ?? null,
};
