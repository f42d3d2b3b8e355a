import type { ServiceUnderTest } from '@kith/service-kit/testing';
import type { Answer } from './team-of.ts';

const PROPOSAL = `id title what state decidedBy beyond reviewOn fromTeam { id } spend { pence } spentBefore { pence }
  waitingFor { id } signals { person { id } objects entered { by { id } how on } }
  objections { person { id } argument clearedAt resolutions { verb words } }
  earlier { what decidedBy objections { argument } } sessions { on heldBy { id } }
  escalated { by { id } why targetOn at } endedAt`;
const MEETING = `id startsAt endsAt lengthMinutes place weekly state agenda { words by { id } } actionsDone
  actions { id what person { id } doneAt } answers { person { id } answer } attended { id } heldMinutes minutes
  corrections { words by { id } at } publicMinutes`;
const ACTION = 'id what person { id } dueOn doneAt';

const operations: Record<string, string> = {
  setTeamDomain: 'SetTeamDomainInput! { id domain { isUsual spendLimit { pence } } }',
  propose: `ProposeInput! { ${PROPOSAL} }`,
  recordDecision: `ProposeInput! { ${PROPOSAL} }`,
  signalProposal: `SignalProposalInput! { ${PROPOSAL} }`,
  objectToProposal: `ObjectToProposalInput! { ${PROPOSAL} }`,
  resolveProposalObjection: `ResolveProposalObjectionInput! { ${PROPOSAL} }`,
  clearProposalObjection: `ClearProposalObjectionInput! { ${PROPOSAL} }`,
  withdrawProposal: `WithdrawProposalInput! { ${PROPOSAL} }`,
  recordSession: `RecordSessionInput! { ${PROPOSAL} }`,
  escalateProposal: `EscalateProposalInput! { ${PROPOSAL} }`,
  scheduleMeeting: `ScheduleMeetingInput! { ${MEETING} }`,
  cancelMeeting: `CancelMeetingInput! { ${MEETING} }`,
  answerMeeting: `AnswerMeetingInput! { ${MEETING} }`,
  addAgendaItem: `AddAgendaItemInput! { ${MEETING} }`,
  closeMeeting: `CloseMeetingInput! { ${MEETING} }`,
  correctMinutes: `CorrectMinutesInput! { ${MEETING} }`,
  checkMinutes: `CheckMinutesInput! { ${MEETING} }`,
  addAction: `AddActionInput! { ${ACTION} }`,
  completeAction: `CompleteActionInput! { ${ACTION} }`,
  setPaidMeetings: 'SetPaidMeetingsInput! { id paidMeetings }',
  inviteToCircle: 'InviteToCircleInput! { id }',
};

const GROUP = `
  proposals { edges { node { ${PROPOSAL} } } } pastProposals { edges { node { ${PROPOSAL} } } }
  nextMeeting { ${MEETING} } meetings { edges { node { ${MEETING} } } } actions { edges { node { ${ACTION} } } }`;
const TEAM = `query($id: ID!) { team(id: $id) {
  domain { kinds { key } spendLimit { pence } spentThisMonth { pence } reviewOn isUsual agreedIn } ${GROUP}
} }`;

/** What is seen of a group: lists flat. */
export interface GroupSeen {
  readonly proposals: readonly Answer[];
  readonly pastProposals: readonly Answer[];
  readonly meetings: readonly Answer[];
  readonly actions: readonly Answer[];
  readonly nextMeeting: Answer | null;
  readonly domain: Answer | null;
}

/** What a test does with decisions and meetings, as people would. */
export interface Decisions {
  say(person: string, operation: string, input: object, circleHats?: string[]): Promise<Answer>;
  team(person: string, id: string): Promise<GroupSeen>;
  circle(person: string): Promise<GroupSeen>;
  publicMinutes(person: string): Promise<readonly Answer[]>;
  notices(person: string): Promise<readonly Answer[]>;
}

interface Listed {
  readonly edges: readonly { readonly node: Answer }[];
}

const flat = (list: unknown): readonly Answer[] =>
  ((list as Listed | null)?.edges ?? []).map(({ node }) => node);

export function decisionsOf(service: Pick<ServiceUnderTest, 'ask'>): Decisions {
  const one = async (
    person: string,
    query: string,
    variables = {},
    circleHats: string[] = [],
  ): Promise<Answer> => {
    const { data, errors } = await service.ask(person, query, variables, { circleHats });
    const code = errors?.[0]?.extensions.code;
    const more = code === undefined ? {} : { code: String(code), fields: errors?.[0]?.extensions.fields };
    return { ...(Object.values(data ?? {})[0] as Answer), ...more };
  };
  const seen = (group: Answer): GroupSeen => ({
    ...(group as unknown as GroupSeen),
    proposals: flat(group.proposals),
    pastProposals: flat(group.pastProposals),
    meetings: flat(group.meetings),
    actions: flat(group.actions),
  });

  return {
    say: (person, operation, input, circleHats) => {
      const [type, ...fields] = (operations[operation] ?? '').split(' ');
      const query = `mutation($input: ${type}) { ${operation}(input: $input) ${fields.join(' ')} }`;
      return one(person, query, { input }, circleHats);
    },
    team: async (person, id) => seen(await one(person, TEAM, { id })),
    circle: async (person) => seen(await one(person, `{ governance { ${GROUP} } }`)),
    publicMinutes: async (person) =>
      flat(await one(person, '{ circleMinutes { edges { node { id on ofGovernance text } } } }')),
    notices: async (person) =>
      flat(await one(person, '{ myNotices { edges { node { kind words about } } } }')),
  };
}
