/** The import directions of the architecture. Every rule says why it stands. */
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

export default {
  forbidden: [
    rule('no-cycles', 'A cycle has no bottom to start reading from.', {}, { circular: true }),
    rule(
      'services-are-apart',
      'Services share contracts and the kit, never each other: they talk by federation and events.',
      { path: '^services/([^/]+)/' },
      { path: '^services/([^/]+)/', pathNot: '^services/$1/' },
    ),
    rule(
      'the-domain-is-pure',
      'Domain code imports the kernel, contracts and pure packages only: no I/O, no AWS, no GraphQL.',
      { path: '^services/[^/]+/domain/', pathNot: '\\.test\\.ts$' },
      {
        pathNot:
          '^(services/[^/]+/(domain/|generated\\.ts)|packages/(kernel|contracts|disclosure|planner)/|node_modules/zod/)',
      },
    ),
    rule(
      'nothing-imports-upward',
      'resolvers, consumers → commands → domain; commands → store.',
      { path: '^services/[^/]+/commands/' },
      {
        path: '^services/[^/]+/(resolvers|consumers|pages|subgraph|events|calendar\\.ts|forms\\.ts|published\\.ts|definition)',
      },
    ),
    rule(
      'the-store-knows-no-use-case',
      'The store knows keys and indexes, and what is kept in them.',
      { path: '^services/[^/]+/store' },
      { path: '^services/[^/]+/(commands|resolvers|consumers|subgraph|events|definition)' },
    ),
    rule(
      'aws-at-the-edges',
      'Only the service kit, the relay, infrastructure and scripts know AWS: so a circle can leave.',
      {
        path: '^(services|packages)/',
        pathNot: '^(packages/service-kit/|services/relay/|packages/local-cloud/|.*\\.test\\.ts$)',
      },
      { path: '(^|/)node_modules/(@aws-sdk|@smithy|@aws-lambda-powertools|aws-cdk-lib|@middy)/' },
    ),
    rule(
      'the-kernel-stands-alone',
      'Everything rests on the kernel.',
      { path: '^packages/kernel/' },
      { path: '^(packages/(?!kernel/)|services/|infra/)' },
    ),
    rule(
      'contracts-rest-on-the-kernel',
      'Contracts are what two services share.',
      { path: '^packages/contracts/' },
      { path: '^(packages/(?!(contracts|kernel)/)|services/|infra/)' },
    ),
    rule(
      'federation-knows-nothing-of-kith',
      'The engine runs any supergraph.',
      { path: '^packages/federation/' },
      { path: '^(packages/(?!federation/)|services/|infra/)' },
    ),
    rule(
      'packages-know-no-service',
      'Packages are below services.',
      { path: '^packages/' },
      { path: '^(services|infra|scripts)/', pathNot: '\\.json$' },
    ),
    rule(
      'infra-runs-no-service',
      'Infrastructure knows services by their bundles and contracts.',
      { path: '^infra/' },
      { path: '^services/' },
    ),
    rule(
      'nothing-shipped-imports-tests',
      'Test helpers stay in tests.',
      { path: '^(packages|services|infra)/', pathNot: '(\\.test\\.ts$|/testing/)' },
      { path: '/testing/' },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(cdk\\.out|dist|\\.kith)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
