import { describe, expect, it } from 'vitest';
import { consequencesOf, inWords, matters } from './edits.ts';

const bundle = (name: string, ...inputs: string[]) => ({ name, bytes: 1, limit: 2, inputs });
const bundles = [
  bundle('teams-graphql', 'services/teams/subgraph.ts', 'services/teams/store.ts', 'schema/teams.graphql'),
  bundle('teams-events', 'services/teams/events.ts', 'services/teams/store.ts'),
  bundle('gateway', 'services/gateway/handler.ts'),
  bundle('gateway-national', 'services/gateway/national-handler.ts'),
];

describe('what an edit asks for', () => {
  it('bundles the functions that are made of the file, and no other', () => {
    expect([...consequencesOf(['services/teams/store.ts'], bundles).bundle]).toEqual([
      'teams-graphql',
      'teams-events',
    ]);
    expect([...consequencesOf(['infra/circle-stack.ts'], bundles).bundle]).toEqual([]);
  });

  it('composes when a service’s schema is edited, not when composing wrote the supergraph', () => {
    expect(consequencesOf(['schema/teams.graphql'], bundles).compose).toBe(true);
    const composed = consequencesOf(['schema/supergraph.graphql'], bundles);
    expect(composed.compose).toBe(false);
    expect([...composed.bundle]).toEqual(['gateway', 'gateway-national']);
  });

  it('asks for a restart when the local cloud itself was edited', () => {
    expect(consequencesOf(['packages/local-cloud/cloud.ts'], bundles).restart).toBe(true);
    expect(consequencesOf(['packages/kernel/ids.ts'], bundles).restart).toBe(false);
  });

  it.each([
    ['services/teams/store.ts', true],
    ['infra/circles/clapton.json', true],
    ['schema/teams.graphql', true],
    ['services/teams/teams.test.ts', false],
    ['services/teams/testing/bench.ts', false],
    ['services/teams/README.md', false],
    ['packages/kernel/node_modules/zod/index.ts', false],
    ['services/teams/.store.ts.swp', false],
    ['services/teams/store.ts~', false],
  ])('%s: %s', (path, wanted) => expect(matters(path)).toBe(wanted));
});

describe('functions in words', () => {
  it('counts what restarts in several circles once', () => {
    const names = ['kith-clapton-relay', 'kith-st-ives-relay', 'kith-national-gateway'];
    expect(inWords(names, ['clapton', 'st-ives', 'national'])).toBe('relay (2), gateway');
  });
});
