import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Cloud } from '@kith/local-cloud';
import { type Bundle, bundleFunctions } from '../build/bundle.ts';
import { assemblyIn, ROOT } from './co-op.ts';
import { consequencesOf, inWords, LIVE_FOLDERS, matters } from './edits.ts';
import { openSynthesiser } from './synthesiser.ts';
import { watchFolders } from './watch-folders.ts';

/** How long an editor may take to write its files, in milliseconds. */
const SETTLE_MS = 60;

export interface LiveEditOptions {
  readonly cloud: Pick<Cloud, 'reload'>;
  readonly dataDir: string;
  /** Only these circles; all of the registry unless given. */
  readonly circles?: readonly string[];
  /** Circles and `national`. */
  readonly slugs: readonly string[];
  /** What the running functions were bundled from. */
  readonly bundles: readonly Bundle[];
  /** Edits wait for it: what is under way when the doors are exchanged would be cut off. */
  readonly ready: Promise<unknown>;
  readonly say: (text: string) => void;
}

/**
 * Watches the code: after an edit the functions that are made of it are bundled, the infrastructure is synthesised and
 * what changed is restarted. What is wrong with an edit is said; what ran goes on running, and the edit is taken up
 * again with the next one.
 */
export function startLiveEdit({ cloud, slugs, ready, say, ...options }: LiveEditOptions): {
  stop(): void;
} {
  const synthesiser = openSynthesiser(true);
  const order = {
    root: ROOT,
    outdir: assemblyIn(options.dataDir),
    ...(options.circles && { circles: options.circles }),
  };
  const bundles = new Map(options.bundles.map((bundle) => [bundle.name, bundle]));
  let edited = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  /** The last edit was not taken up. */
  let stuck = false;

  async function takeUp(paths: ReadonlySet<string>): Promise<void> {
    const began = performance.now();
    let todo = consequencesOf(paths, [...bundles.values()]);
    if (todo.restart) say('The local cloud itself was edited: stop it and run npm start to see that.');
    if (todo.compose) {
      await composeSchema();
      todo = consequencesOf([...paths, 'schema/supergraph.graphql'], [...bundles.values()]);
    }
    if (todo.bundle.size > 0) {
      const made = await bundleFunctions({ root: ROOT, only: todo.bundle, quiet: true });
      for (const bundle of made) bundles.set(bundle.name, bundle);
    }
    const assembly = await synthesiser.synthesise(order);
    const { changedFunctions } = await cloud.reload(assembly);
    if (changedFunctions.length === 0 && todo.bundle.size > 0 && !stuck) return;
    stuck = false;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const what =
      changedFunctions.length > 0 ? `restarted ${inWords(changedFunctions, slugs)}` : 'no function changed';
    say(`Edited ${[...paths].join(', ')}: ${what}, in ${seconds} s`);
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    await ready;
    while (edited.size > 0) {
      const paths = edited;
      edited = new Set();
      try {
        await takeUp(paths);
      } catch (error) {
        say(`Not taken up, what ran goes on running: ${(error as Error).message}`);
        edited = new Set([...paths, ...edited]);
        stuck = true;
        break;
      }
    }
    working = false;
  }

  function heard(path: string): void {
    if (!matters(path)) return;
    edited.add(path);
    clearTimeout(timer);
    timer = setTimeout(work, SETTLE_MS);
  }

  const watching = watchFolders(ROOT, LIVE_FOLDERS, heard);
  return {
    stop() {
      clearTimeout(timer);
      watching.stop();
      synthesiser.stop();
    },
  };
}

/** Makes the supergraphs and resolver types anew. Rejects with what is wrong with the schema. */
async function composeSchema(): Promise<void> {
  const compose = ['--disable-warning=ExperimentalWarning', join(ROOT, 'scripts/compose.ts')];
  await promisify(execFile)(process.execPath, compose, { cwd: ROOT }).catch((error) => {
    throw new Error(String(error.stderr).trim());
  });
}
