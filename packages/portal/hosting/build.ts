import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The folder of the portal's sources. */
export const portalSources = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the portal into a folder: one page, its parts named by their hash. Nothing in it is inline, so that the content
 * policy needs no exception; nothing in it says where it runs, so that one build serves a laptop and the co-op. Answers
 * the files that are part of it.
 */
export async function buildPortal(outDir: string): Promise<string[]> {
  const built = await build({
    root: portalSources,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    // As people get it, also where a test builds it: Vite would ask the environment otherwise.
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
}
