import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { type Decisions, decisionsOf } from './decisions-of.ts';
import { type Answer, type Teams, teamsOf } from './team-of.ts';

/** Bernice's team with Ines and Omar in it, who decide together; others are known to the circle. */
export interface DecidingTeam {
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

export async function decidingTeam(service: ServiceUnderTest): Promise<DecidingTeam> {
  const teams = teamsOf(service);
  const decisions = decisionsOf(service);
  await teams.introduce('bernice', 'ines', 'omar', 'cora', 'dev', 'nadia');
  const teamId = await teams.team('bernice');
  await teams.join('bernice', teamId, 'ines');
  await teams.join('bernice', teamId, 'omar', { kind: 'PEER' });
  const boots = (more: object) => ({
    groupId: teamId,
    title: 'Boots',
    what: 'Winter boots for walks.',
    kind: 'things',
    ...more,
  });
  return {
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
