import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest, Agent as TlsAgent } from 'node:https';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An error that the engine answered. */
class DynamoDbError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** A plain connection to a DynamoDB engine: forwards requests as they are, and makes the cloud's own calls. */
export interface DynamoDbClient {
  forward(target: string, body: Buffer): Promise<RawAnswer>;
  /** `operation` with its service prefix, e.g. `DynamoDBStreams_20120810.GetRecords`. Throws `DynamoDbError`. */
  call(target: string, input: unknown): Promise<Record<string, unknown>>;
  close(): void;
}

const fixedHeaders = {
  'content-type': 'application/x-amz-json-1.0',
  // Engines want to see a signature; none of them that runs locally checks it.
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20200101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
  'x-amz-date': '20200101T000000Z',
};

export function dynamoDbClient(url: string): DynamoDbClient {
  const address = new URL(url);
  const secure = address.protocol === 'https:';
  const agent = new (secure ? TlsAgent : Agent)({ keepAlive: true, maxSockets: 64 });
  const send = secure ? httpsRequest : httpRequest;

  function forward(target: string, body: Buffer): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      const headers = { ...fixedHeaders, 'x-amz-target': target, 'content-length': body.length };
      const call = send(address, { method: 'POST', agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      });
      call.on('error', reject);
      call.end(body);
    });
  }

  return {
    forward,
    async call(target, input) {
      const answer = await forward(target, Buffer.from(JSON.stringify(input)));
      const output = JSON.parse(answer.body.toString('utf8'));
      if (answer.status === 200) return output;
      throw new DynamoDbError(
        String(output.__type ?? '')
          .split('#')
          .at(-1) ?? '',
        String(output.message ?? output.Message ?? ''),
      );
    },
    close: () => agent.destroy(),
  };
}
