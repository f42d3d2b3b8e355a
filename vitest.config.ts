import { defineConfig } from 'vitest/config';
import { fontAsBytes } from './scripts/build/font-as-bytes.ts';
import { gatewayVitePlugin } from './scripts/build/gateway-artifacts.ts';
import { graphqlAsText } from './scripts/build/graphql-as-text.ts';

const everywhere = ['**/node_modules/**', '.kith/**', '**/cdk.out/**'];

const quick = {
  // Files of a worker share what they import: that halves the time. So no file may leave anything behind.
  isolate: false,
  testTimeout: 20_000,
  hookTimeout: 20_000,
};

const patient = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  plugins: [graphqlAsText(), fontAsBytes(), gatewayVitePlugin()],
  // GraphQL ships twice, as a module and as CommonJS: tests must hold one of them, as the bundles do.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // One worker a core: the tests of a file share an engine, not a core.
    maxWorkers: 2,
    // Nothing is traced here; following every promise for X-Ray would cost a seventh of the time.
    env: { AWS_XRAY_MANUAL_MODE: 'true' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          ...quick,
          include: [
            'packages/**/*.test.ts',
            'services/*/domain/**/*.test.ts',
            'infra/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: [...everywhere, '**/*.system.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // One service at a time, through its doors: GraphQL and events, on a real DynamoDB engine.
          name: 'service',
          ...quick,
          include: ['services/**/*.test.ts'],
          exclude: [...everywhere, 'services/*/domain/**', '**/*.system.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // What takes longer, but starts no co-op: two files at a time.
          name: 'large',
          ...patient,
          include: [
            'services/**/*.system.test.ts',
            'packages/service-kit/**/*.system.test.ts',
            'test/infra/**/*.test.ts',
            'test/trust/**/*.test.ts',
            'test/simulation/{protocol,bugs}.test.ts',
          ],
          exclude: [...everywhere, 'test/trust/**/*.system.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Whole co-ops and simulations, two at a time like everything else: none may rest on how fast the others leave it.
          name: 'system',
          ...patient,
          include: ['test/**/*.test.ts', '**/*.system.test.ts'],
          exclude: [
            ...everywhere,
            'services/**',
            'packages/service-kit/**',
            'test/infra/**',
            'test/trust/**/!(*.system).test.ts',
            'test/simulation/{protocol,bugs}.test.ts',
          ],
        },
      },
    ],
  },
});
