import type { Provider } from 'oidc-provider';

let loaded: Promise<typeof Provider> | undefined;

/**
 * Loads oidc-provider when it is first needed. While it loads, it warns on the console about any Node that is not
 * labelled LTS, which the project's own Node 24 is not: true, and of no use to whoever starts a demo.
 */
export function loadProvider(): Promise<typeof Provider> {
  loaded ??= quietly(async () => (await import('oidc-provider')).Provider);
  return loaded;
}

async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await run();
  } finally {
    console.warn = warn;
  }
}
