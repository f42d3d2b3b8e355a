import { createRequire } from 'node:module';

/** Where tables live: a binary to start here, or an endpoint that runs already. */
export type EngineChoice = { readonly binary: string } | { readonly url: string };

/** Thrown when this machine has no DynamoDB engine; the message says what to do. */
class NoTablesEngine extends Error {
  override readonly name = 'NoTablesEngine';
}

/** `KITH_DYNAMODB` wins; else the engine that npm installed for this platform. */
export function findEngine(env: Readonly<Record<string, string | undefined>> = process.env): EngineChoice {
  const url = env.KITH_DYNAMODB;
  if (url) {
    if (!URL.canParse(url)) throw new NoTablesEngine(`KITH_DYNAMODB is not a URL: ${url}`);
    return { url };
  }
  const packageName = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return { binary: createRequire(import.meta.url).resolve(`${packageName}/dynoxide`) };
  } catch {
    throw new NoTablesEngine(
      `There is no DynamoDB engine for this machine: the package ${packageName} is not installed. ` +
        'Either install a dynoxide build for this platform, or start any DynamoDB-compatible server ' +
        '(for example Amazon’s DynamoDB Local) and name it: KITH_DYNAMODB=http://localhost:8000 npm start',
    );
  }
}
