import type { Plugin } from 'esbuild';

/** Ways for people at a terminal, or on other machines, to get credentials. A function has them in its environment. */
const otherCredentials =
  /^@aws-sdk\/credential-provider-(sso|ini|process|web-identity|http)$|^@smithy\/credential-provider-imds$/;

/** The page Apollo Server would show a browser; no browser ever gets to see a function. */
const landingPage = /\/plugin\/landingPage\/default\/index\.js$/;
const noLandingPage = ['Local', 'Production'].map(
  (where) =>
    `export const ApolloServerPluginLandingPage${where}Default = () => ({ __internal_installed_implicitly__: false });`,
);

/** Leaves out of bundles what libraries load on demand and a Lambda function never demands. */
export function leftOut(): Plugin {
  return {
    name: 'left-out',
    setup(build) {
      build.onResolve({ filter: otherCredentials }, ({ path, kind }) =>
        kind === 'dynamic-import' ? { path, namespace: 'other-credentials' } : undefined,
      );
      build.onLoad({ filter: /./, namespace: 'other-credentials' }, ({ path }) => ({
        contents: `throw new Error(${JSON.stringify(`${path} was left out of the bundle.`)});`,
      }));
      build.onResolve({ filter: landingPage }, ({ path }) => ({ path, namespace: 'landing-page' }));
      build.onLoad({ filter: /./, namespace: 'landing-page' }, () => ({
        contents: noLandingPage.join('\n'),
      }));
    },
  };
}
