import type { Invoke } from '../events/invoke.ts';
import type { CloudModel, HttpApiModel } from '../model.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { startHttpApi } from './http-api.ts';
import type { TrustedIssuer } from './jwt-authorizer.ts';

export interface FrontDoorsOptions {
  readonly model: Pick<CloudModel, 'region' | 'permissions' | 'apis' | 'userPools'>;
  readonly portOf: (apiName: string) => number;
  readonly invoke: Invoke;
  readonly signIn: SignIn;
  readonly report: (line: string) => void;
}

/** The HTTP APIs of one assembly. */
export interface FrontDoors {
  readonly apis: readonly { readonly stack: string; readonly name: string; readonly url: string }[];
  portOf(apiName: string): number | undefined;
  stop(): Promise<void>;
}

export async function startFrontDoors(options: FrontDoorsOptions): Promise<FrontDoors> {
  const { model, portOf, invoke, signIn, report } = options;
  const opened = await Promise.allSettled(model.apis.map((api) => open(api)));
  const running = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = opened.find((one) => one.status === 'rejected');
  if (failed) {
    await Promise.all(running.map((server) => server.stop()));
    throw failed.reason;
  }

  async function open(api: HttpApiModel) {
    const server = await startHttpApi({
      api,
      model,
      port: portOf(api.name),
      invoke,
      report,
      trustedIssuer: (named) => trusted(model, signIn, named),
    });
    return { ...server, stack: api.stack, name: api.name };
  }

  return {
    apis: running.map(({ stack, name, url }) => ({ stack, name, url })),
    portOf: (apiName) => {
      const url = running.find(({ name }) => name === apiName)?.url;
      return url === undefined ? undefined : Number(new URL(url).port);
    },
    async stop() {
      await Promise.all(running.map((server) => server.stop()));
    },
  };
}

/** The local issuer for the Cognito issuer of a template, whose path is the pool's id. */
function trusted(
  model: FrontDoorsOptions['model'],
  signIn: SignIn,
  named: string,
): TrustedIssuer | undefined {
  const id = named.split('/').at(-1);
  const pool = model.userPools.find((one) => one.id === id);
  if (!pool) return undefined;
  const issuer = signIn.issuer(pool.name);
  return { issuer: issuer.url, keys: issuer.verificationKeys };
}
