import type { ServiceUnderTest } from '@kith/service-kit/testing';

const MEMBER = 'id status kind scopes endsAt ownerConsent ownerConsentBy { id } memberConsent team { name }';

/** What a test does with teams, as the people in it would. */
export interface Teams {
  /** Sends an operation as a person; answers its one field, or the code it was refused with. */
  say(person: string, operation: string, input?: unknown): Promise<Answer>;
  introduce(...people: string[]): Promise<void>;
  team(owner: string): Promise<string>;
  invite(owner: string, teamId: string, personId: string, more?: object): Promise<Answer>;
  accept(person: string, memberId: string, accept?: boolean): Promise<Answer>;
  vet(personId: string, clearUntil: string | null): Promise<Answer>;
  join(owner: string, teamId: string, personId: string, more?: object): Promise<Answer>;
  /** What the gateway is told that the person is to teams. */
  relationsOf(person: string): Promise<{ teamId: string; kind: string }[]>;
  /** What the person sees of a team: all that it is made of. */
  look(person: string, teamId: string): Promise<Answer>;
}

/** An answer's one field, flat; `code` is there when it was refused. */
export interface Answer {
  readonly [field: string]: unknown;
  readonly code?: string;
  readonly id: string;
}

const operations: Record<string, string> = {
  introduceMyself: 'IntroduceMyselfInput! { id name channel }',
  createTeam: 'CreateTeamInput! { id name owner { id name } }',
  renameTeam: 'RenameTeamInput! { id name }',
  inviteMember: `InviteMemberInput! { ${MEMBER} }`,
  answerInvitation: `AnswerInvitationInput! { ${MEMBER} }`,
  askToJoin: `AskToJoinInput! { ${MEMBER} }`,
  answerRequest: `AnswerRequestInput! { ${MEMBER} }`,
  endMembership: `EndMembershipInput! { ${MEMBER} }`,
  appointAdvocate: `AppointAdvocateInput! { advocateUntil ${MEMBER} }`,
  inviteToCircle: `InviteToCircleInput! { ${MEMBER} }`,
  passNoticeOn: 'PassNoticeOnInput! { id channel reachedAt }',
  recordVetting: 'RecordVettingInput! { id name vettingClearUntil }',
};

/** Who holds a hat for the whole circle in these tests. */
const hatsOf: Readonly<Record<string, readonly string[]>> = {
  vera: ['vetting_lead'],
  cora: ['coordinator'],
};

const LOOK = `query($id: ID!) { team(id: $id) {
  id name owner { id name } myMembership { ${MEMBER} }
  members(first: 100) { edges { node { status kind person { id name channel } } } }
} }`;

export function teamsOf(service: Pick<ServiceUnderTest, 'ask'>): Teams {
  const one = async (person: string, query: string, variables: Record<string, unknown>): Promise<Answer> => {
    const circleHats = hatsOf[person] ?? [];
    const { data, errors } = await service.ask(person, query, variables, { circleHats });
    const code = errors?.[0]?.extensions.code;
    return { ...(Object.values(data ?? {})[0] as Answer), ...(code !== undefined && { code: String(code) }) };
  };

  const say: Teams['say'] = (person, operation, input = {}) => {
    const [type, ...fields] = (operations[operation] ?? '').split(' ');
    const query = `mutation($input: ${type}) { ${operation}(input: $input) ${fields.join(' ')} }`;
    return one(person, query, { input });
  };

  const invite: Teams['invite'] = (owner, teamId, personId, more) =>
    say(owner, 'inviteMember', { teamId, personId, kind: 'FAMILY_FRIEND', ...more });

  const accept: Teams['accept'] = (person, memberId, yes = true) =>
    say(person, 'answerInvitation', { memberId, accept: yes });

  return {
    say,
    invite,
    accept,
    introduce: async (...people) => {
      for (const name of people) await say(name, 'introduceMyself', { name: `${name} of the test` });
    },
    team: async (owner) => (await say(owner, 'createTeam')).id,
    vet: (personId, clearUntil) => say('vera', 'recordVetting', { personId, clearUntil }),
    join: async (owner, teamId, personId, more) =>
      accept(personId, (await invite(owner, teamId, personId, more)).id),
    relationsOf: async (person) => {
      const query = '{ viewerRelations { teamId kind scopes hats } }';
      const { data } = await service.ask<{ viewerRelations: { teamId: string; kind: string }[] }>(
        person,
        query,
      );
      return data.viewerRelations;
    },
    look: (person, id) => one(person, LOOK, { id }),
  };
}
