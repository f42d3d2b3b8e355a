import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { bench } from './bench.ts';
import { type Decisions, decisionsOf } from './decisions-of.ts';
import { type Answer, type Teams, teamsOf } from './team-of.ts';

/** Bernice's team with Ines and Omar in it, who decide together; others are known to the circle. */
export interface DecidingTeam {
  readonly service: ServiceUnderTest;
  readonly teams: Teams;
  readonly decisions: Decisions;
  readonly teamId: string;
  /** Makes people members of the governance circle. */
  inCircle(...people: string[]): Promise<void>;
  /** Something to propose or write down: boots, unless said otherwise. */
  boots(more: object): object;
  propose(person: string, more?: object): Promise<Answer>;
  signal(person: string, proposalId: string, objection?: string): Promise<Answer>;
}

const fresh = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  await teams.introduce('bernice', 'ines', 'omar', 'cora', 'dev', 'nadia');
  const teamId = await teams.team('bernice');
  await teams.join('bernice', teamId, 'ines');
  await teams.join('bernice', teamId, 'omar', { kind: 'PEER' });
  return teamId;
});

/** Such a team, in a service of its own. */
export async function decidingTeam(): Promise<DecidingTeam> {
  const { service, seed: teamId } = await fresh();
  const teams = teamsOf(service);
  const decisions = decisionsOf(service);
  const boots = (more: object) => ({
    groupId: teamId,
    title: 'Boots',
    what: 'Winter boots for walks.',
    kind: 'things',
    ...more,
  });
  return {
    service,
    teams,
    decisions,
    teamId,
    boots,
    inCircle: async (...people) => {
      for (const personId of people) {
        const { id } = await decisions.say('vera', 'inviteToCircle', { personId }, ['coordinator']);
        await teams.accept(personId, id);
      }
    },
    propose: (person, more = {}) => decisions.say(person, 'propose', boots({ spendPence: 6_400, ...more })),
    signal: (person, proposalId, objection) =>
      decisions.say(person, 'signalProposal', { proposalId, objection }),
  };
}
