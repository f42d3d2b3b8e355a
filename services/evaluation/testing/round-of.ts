import { newId } from '@kith/kernel';
import type { Asker, ServiceUnderTest } from '@kith/service-kit/testing';

type Json = Record<string, unknown>;

export const coordinator: Asker = { circleHats: ['commons_coordinator'] };

/** A circle with teams, and what its people do in a round. */
export class RoundOf {
  readonly circle: ServiceUnderTest;
  readonly roundId: string;
  readonly teams: readonly string[];

  constructor(circle: ServiceUnderTest, roundId: string, teams: readonly string[]) {
    this.circle = circle;
    this.roundId = roundId;
    this.teams = teams;
  }

  /** What someone is to teams. */
  static in(teams: readonly string[], kind = 'FAMILY_FRIEND', hats: string[] = []): Asker {
    return { relations: teams.map((teamId) => ({ teamId, kind, hats })) };
  }

  /** Does something: what it answers, or the code it was refused with. */
  async does<T = Json>(
    person: string,
    mutation: string,
    input: Json,
    fields: string,
    asker: Asker = {},
  ): Promise<T> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    return this.asks(
      person,
      `mutation ($input: ${inputs[mutation] ?? type}!) { it: ${mutation}(input: $input) { ${fields} } }`,
      { input },
      asker,
    );
  }

  /** Asks for something, called `it`: what it is, or the code it was refused with. */
  async asks<T = Json>(person: string, query: string, variables: Json = {}, asker: Asker = {}): Promise<T> {
    const { data, errors } = await this.circle.ask<{ it: T }>(person, query, variables, asker);
    const [error] = errors ?? [];
    return error ? (String(error.extensions.code) as T) : data.it;
  }

  /** Someone answers for themselves. */
  answers(person: string, parts: readonly Json[], more: Json = {}) {
    return this.does(person, 'answerRound', { roundId: this.roundId, parts, ...more }, 'round { state }');
  }

  runs(what: 'openRound' | 'closeRound' | 'freezeRound'): Promise<{ state: string } | string> {
    return this.does('gwen', what, { roundId: this.roundId }, 'state', coordinator);
  }

  /** Closes the round and takes its results. */
  async ends(): Promise<void> {
    this.circle.setNow('2026-12-12T09:00:00Z');
    await this.runs('freezeRound');
  }

  results<T = Json>(fields: string): Promise<T> {
    return this.asks<{ results: T }>(
      'anyone',
      `query ($id: ID!) { it: round(id: $id) { results { ${fields} } } }`,
      { id: this.roundId },
    ).then(({ results }) => results);
  }
}

const inputs: Record<string, string> = {
  openRound: 'RoundInput',
  closeRound: 'RoundInput',
  freezeRound: 'RoundInput',
  skipRound: 'RoundInput',
  makeRoundLink: 'RoundFormInput',
};

/** Answers as they are sent in. */
export function part(answers: Record<string, number | null>, teamId?: string): Json {
  const items = Object.entries(answers).map(([item, value]) => ({ item, value }));
  return { ...(teamId !== undefined && { teamId }), answers: items };
}

/** People by the kind of their membership; each team has its own. */
export type Cast = Readonly<Record<string, readonly string[]>>;

/** A round of a circle that opens on 23 November and closes with 6 December, in which these are asked. */
export async function openRound(
  circle: ServiceUnderTest,
  casts: readonly Cast[],
  more: Json = {},
): Promise<RoundOf> {
  circle.setNow('2026-09-01T09:00:00Z');
  const teams: string[] = [];
  for (const [index, cast] of casts.entries()) {
    const teamId = newId('team');
    teams.push(teamId);
    await circle.hear('TeamCreated', { teamId, ownerId: cast.OWNER?.[0] ?? `owner-${index}` });
    for (const [kind, people] of Object.entries(cast)) {
      if (kind === 'OWNER') continue;
      for (const personId of people) {
        await circle.hear('MembershipChanged', {
          teamId,
          memberId: newId('member'),
          personId,
          kind: kind as 'VOLUNTEER',
          status: 'ACTIVE',
        });
      }
    }
  }
  circle.setNow('2026-11-23T09:00:00Z');
  const round = new RoundOf(circle, newId('round'), teams);
  const input = { id: round.roundId, opensOn: '2026-11-23', closesOn: '2026-12-06', ...more };
  const plan = await round.does('gwen', 'planRound', input, 'state', coordinator);
  if (typeof plan === 'string') throw new Error(plan);
  await round.runs('openRound');
  return round;
}
