import type { IncomingMessage } from 'node:http';

/** The largest body an HTTP API takes. */
const limitBytes = 10 * 1024 * 1024;

/** The whole body of a request; undefined when it is larger than an HTTP API allows. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    // What is too much is read to its end all the same, so that the client gets to see the answer.
    if (size <= limitBytes) chunks.push(chunk as Buffer);
  }
  return size > limitBytes ? undefined : Buffer.concat(chunks);
}
