/** As what somebody may join a team who has no bounds in it. */
export const joiningKinds = ['FAMILY_FRIEND', 'VOLUNTEER', 'PAID_WORKER', 'PEER', 'TEAM_STARTER'] as const;
