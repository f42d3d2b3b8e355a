const benches = {
  gateway: async () => (await import('./bench/gateway.ts')).benchGateway(),
  teams: async () => {
    await import('./build/import-assets.ts');
    return (await import('./bench/teams.ts')).benchTeams();
  },
  matching: async () => {
    await import('./build/import-assets.ts');
    return (await import('./bench/matching.ts')).benchMatching();
  },
  pay: async () => {
    await import('./build/import-assets.ts');
    return (await import('./bench/pay.ts')).benchPay();
  },
  evaluation: async () => {
    await import('./build/import-assets.ts');
    return (await import('./bench/evaluation.ts')).benchEvaluation();
  },
  connectors: async () => {
    await import('./build/import-assets.ts');
    return (await import('./bench/connectors.ts')).benchConnectors();
  },
  portal: async () => (await import('./bench/portal-load.ts')).benchPortal(),
  planner: async () => (await import('./bench/planner.ts')).benchPlanner(process.argv.slice(3)),
} satisfies Record<string, () => Promise<boolean>>;

// As in a function: libraries check less, and a comparison with graphql-js checking more would flatter us.
process.env.NODE_ENV = 'production';

const name = process.argv[2] ?? '';
if (Object.hasOwn(benches, name)) {
  process.exitCode = (await benches[name as keyof typeof benches]()) ? 0 : 1;
} else {
  console.error(`Which benchmark? npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 1;
}

export {};
