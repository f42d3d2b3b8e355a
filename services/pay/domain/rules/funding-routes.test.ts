import { describe, expect, it } from 'vitest';
import { fundingRoutes, type Jurisdiction, routeRule } from './funding-routes.ts';

const routesOf = (country: Jurisdiction['country'], on: string) =>
  fundingRoutes.filter((route) => routeRule(country, route, on) !== undefined);

describe('P13: ways of paying', () => {
  it.each([
    ['England', '2026-11-22', [...fundingRoutes]],
    ['Wales', '2026-11-22', ['DIRECT_PAYMENT', 'COUNCIL_MANAGED', 'SELF_FUNDED', 'NHS']],
    ['Scotland', '2026-11-22', [...fundingRoutes]],
    ['Northern Ireland', '2015-05-31', ['DIRECT_PAYMENT', 'SELF_FUNDED', 'NHS']],
    ['Northern Ireland', '2026-11-22', ['DIRECT_PAYMENT', 'INDIVIDUAL_SERVICE_FUND', 'SELF_FUNDED', 'NHS']],
  ] as const)('in %s on %s are %j', (country, on, routes) => {
    expect(routesOf(country, on)).toEqual(routes);
  });

  it('a public body is asked for no card anywhere, the owner may pay by one everywhere', () => {
    for (const country of ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const)
      for (const route of routesOf(country, '2026-11-22'))
        expect([route, routeRule(country, route, '2026-11-22')?.byCard]).toEqual([
          route,
          route === 'SELF_FUNDED' || route === 'DIRECT_PAYMENT',
        ]);
  });
});
