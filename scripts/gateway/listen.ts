import http from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';

/** Serves a GraphQL server at `/graphql`, and says at `/health` that it does. */
export function listen(server: ApolloServer<object>, port: number): Promise<http.Server> {
  const listener = http.createServer((request, response) => {
    answer(server, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  return new Promise((resolve, reject) => {
    listener.once('error', reject);
    listener.listen(port, () => resolve(listener));
  });
}

async function answer(
  server: ApolloServer<object>,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/health') {
    response.writeHead(200, { 'content-type': 'text/plain' }).end('OK');
    return;
  }
  if (pathname !== '/graphql') {
    response.writeHead(404).end();
    return;
  }
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const {
    status,
    headers: sent,
    body,
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? 'GET', headers, search, body: await bodyOf(request) },
    context: async () => ({}),
  });
  response.writeHead(status ?? 200, Object.fromEntries(sent));
  if (body.kind === 'complete') response.write(body.string);
  else for await (const chunk of body.asyncIterator) response.write(chunk);
  response.end();
}

async function bodyOf(request: http.IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (!request.headers['content-type']?.startsWith('application/json')) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The server refuses a body that is text.
    return text;
  }
}
