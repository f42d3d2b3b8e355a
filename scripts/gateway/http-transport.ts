import http from 'node:http';
import https from 'node:https';
import type { SubgraphAnswer, Transport } from '@kith/federation';
import { Kind, parse } from 'graphql';

/** Where a supergraph says its subgraphs are, by name. */
export function subgraphUrls(supergraph: string): Map<string, string> {
  const urls = new Map<string, string>();
  for (const definition of parse(supergraph).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const graph = value.directives?.find(({ name }) => name.value === 'join__graph');
      const given = (name: string): string => {
        const found = graph?.arguments?.find((argument) => argument.name.value === name)?.value;
        return found?.kind === Kind.STRING ? found.value : '';
      };
      urls.set(given('name'), given('url'));
      // Plans name a subgraph as the supergraph's enum does when the two differ.
      urls.set(value.name.value, given('url'));
    }
  }
  return urls;
}

/** Asks subgraphs over plain HTTP, on connections that are kept open. */
export function httpTransport(urls: ReadonlyMap<string, string>, timeoutMs = 5_000): Transport<object> {
  const agents = {
    'http:': new http.Agent({ keepAlive: true }),
    'https:': new https.Agent({ keepAlive: true }),
  };
  return ({ subgraph, body }) =>
    new Promise((resolve, reject) => {
      const url = new URL(urls.get(subgraph) ?? '');
      const secure = url.protocol === 'https:';
      const request = (secure ? https : http).request(
        url,
        {
          method: 'POST',
          agent: agents[secure ? 'https:' : 'http:'],
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          signal: AbortSignal.timeout(timeoutMs),
        },
        (response) => read(response).then(resolve, reject),
      );
      request.on('error', reject);
      request.end(body);
    });
}

async function read(response: http.IncomingMessage): Promise<SubgraphAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as SubgraphAnswer;
}
