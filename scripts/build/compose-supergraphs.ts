import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeServices } from '@theguild/federation-composition';
import { type DocumentNode, parse } from 'graphql';

/** A subgraph's schema as it is written. */
export interface Subgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

/** The subgraphs of each supergraph. The first one that describes a shared type describes it for clients. */
const supergraphs = {
  'supergraph.graphql': ['teams', 'matching', 'pay', 'evaluation', 'connectors', 'national'],
  'national-supergraph.graphql': ['national'],
} as const;

const subgraphNames: readonly string[] = supergraphs['supergraph.graphql'];

/** Reads the schemas of all subgraphs. */
export function readSubgraphs(root: string): Promise<Subgraph[]> {
  return Promise.all(
    subgraphNames.map(async (name) => ({
      name,
      typeDefs: parse(await schemaOf(join(root, 'schema', name))),
    })),
  );
}

/** A subgraph's schema is one file, or a folder of them when it is large. */
async function schemaOf(path: string): Promise<string> {
  const files = await readdir(path).catch(() => undefined);
  if (!files) return readFile(`${path}.graphql`, 'utf8');
  const texts = await Promise.all(files.sort().map((file) => readFile(join(path, file), 'utf8')));
  return texts.join('\n');
}

/**
 * Composes every supergraph; keys are file names below `schema/`.
 * @throws with all that does not compose
 */
export function composeSupergraphs(subgraphs: readonly Subgraph[]): Map<string, string> {
  return new Map(
    Object.entries(supergraphs).map(([file, names]) => [
      file,
      compose(
        file,
        subgraphs.filter(({ name }) => (names as readonly string[]).includes(name)),
      ),
    ]),
  );
}

function compose(file: string, subgraphs: readonly Subgraph[]): string {
  const { supergraphSdl, errors } = composeServices(
    // A gateway finds a subgraph by its name; no address belongs in a schema.
    subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs, url: `kith:${name}` })),
  );
  if (supergraphSdl) return `${supergraphSdl.trim()}\n`;
  const reasons = (errors ?? []).map(({ message }) => `  - ${message}`);
  throw new Error(`schema/${file} does not compose:\n${reasons.join('\n')}`);
}
