import { definition } from '../../../services/teams/definition.ts';
import { bench } from '../../../services/teams/testing/bench.ts';
import { cast, filledTeam } from '../../../services/teams/testing/filled-team.ts';
import { saying } from '../../../services/teams/testing/inputs.ts';
import { everyoneIn } from './teams-cast.ts';
import { scenes } from './teams-scenes.ts';
import type { Ground } from './world.ts';

/** Teams, around one in which there is one of everything. */
export const teams: Ground = {
  service: 'teams',
  typeDefs: definition.typeDefs,
  fill: async (circle) => {
    const { service, ids, memberIds, teams: people } = await filledTeam(await bench.fresh(circle));
    const { id: teamId } = await people.say('olga', 'createTeam', { name: 'Chess on Sunday' });
    const insiders = [
      cast.owner,
      cast.worker,
      cast.daughter,
      cast.starter,
      cast.forPlan,
      cast.forBudget,
      cast.forRequests,
    ];
    return {
      service,
      ids: {
        ...ids,
        person: cast.worker,
        invitation: memberIds[cast.invited] ?? '',
        professional: memberIds[cast.forPlan] ?? '',
      },
      insiders: [...insiders.map((person) => [person] as const), ['vera', { circleHats: ['vetting_lead'] }]],
      neighbour: { caller: ['olga'], teamId },
    };
  },
  kinds: { 'packageRequest.id': 'request', WholeExport: 'person' },
  says: {
    ...saying({}),
    'decisionLatency.from': '2026-01',
    'decisionLatency.to': '2026-02',
    'documentOutline.kind': 'PROFILE',
    'documentWithoutConsent.kind': 'PROFILE',
    'documentWithoutConsent.reason': { code: 'LEGAL_DUTY', words: 'Because it must be so.' },
    'document.kind': 'PROFILE',
  },
  open: {},
  knocks: { 'Mutation.askToJoin': 'to know the id of a team is enough to knock: its owner answers' },
  shown: {},
  cast: everyoneIn,
  scenes,
  empty: {
    'WholeExport.madeAt': 'it is the moment somebody asks, whoever they are',
    'Person.check': 'nobody of it has one in detail',
    'Person.checkConsent': 'nobody of it was asked for one',
  },
};
