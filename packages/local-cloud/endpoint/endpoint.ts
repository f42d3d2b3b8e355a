import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeServer, listen } from '../listen.ts';
import { AwsError } from './aws-error.ts';
import type { Caller, Callers } from './callers.ts';
import type { DynamoDbDoor } from './dynamodb.ts';
import { invokedFunction, type LambdaAnswer } from './lambda.ts';

type Operation = (caller: Caller, input: Record<string, unknown>) => unknown;

/** What the endpoint passes requests to. Replaced as a whole when another assembly is loaded. */
export interface Doors {
  readonly callers: Callers;
  readonly dynamoDb: DynamoDbDoor;
  readonly invoke: (caller: Caller, name: string, type: string, body: Buffer) => Promise<LambdaAnswer>;
  /** Operations of the other services, by `x-amz-target`, e.g. `AWSEvents.PutEvents`. */
  readonly operations: Readonly<Record<string, Operation>>;
}

export interface Endpoint {
  readonly url: string;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string | Buffer;
}

/** One HTTP server that speaks the protocols in which the AWS SDK calls the services the local cloud has. */
export async function startEndpoint(doors: () => Doors, port = 0): Promise<Endpoint> {
  const server = createServer((request, response) => void respond(doors, request, response));
  const listened = await listen(server, port, '127.0.0.1', 'the AWS services');
  return { url: `http://127.0.0.1:${listened}`, stop: async () => closeServer(server) };
}

async function respond(
  doors: () => Doors,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let answer: Answer;
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    answer = await route(doors(), request, Buffer.concat(chunks));
  } catch (error) {
    answer = errorAnswer(error, request.headers['content-type']);
  }
  response.writeHead(answer.status, {
    'x-amzn-requestid': crypto.randomUUID(),
    ...(answer.headers as Record<string, string>),
    'content-length': Buffer.byteLength(answer.body),
  });
  response.end(answer.body);
}

async function route(doors: Doors, request: IncomingMessage, body: Buffer): Promise<Answer> {
  const caller = doors.callers.of(request.headers.authorization);
  const target = request.headers['x-amz-target'];
  if (typeof target !== 'string') {
    const name = request.method === 'POST' ? invokedFunction(request.url ?? '') : undefined;
    if (!name) throw new AwsError('UnknownOperationException', `No such operation: ${request.url}`, 404);
    const type = String(request.headers['x-amz-invocation-type'] ?? 'RequestResponse');
    return doors.invoke(caller, name, type, body);
  }
  if (target.startsWith('DynamoDB_')) {
    const { status, headers, body: answered } = await doors.dynamoDb(caller, target, body);
    const { 'transfer-encoding': _, connection: __, ...passed } = headers;
    return { status, headers: passed, body: answered };
  }
  const operation = doors.operations[target];
  if (!operation) {
    throw new AwsError('UnknownOperationException', `The local cloud does not offer ${target}`);
  }
  const output = await operation(caller, JSON.parse(body.toString('utf8')));
  const type = request.headers['content-type'] ?? 'application/x-amz-json-1.1';
  return { status: 200, headers: { 'content-type': type }, body: JSON.stringify(output) };
}

function errorAnswer(error: unknown, contentType = 'application/x-amz-json-1.1'): Answer {
  const { code, status, message, details } =
    error instanceof AwsError ? error : new AwsError(...codeOf(error), 400);
  const headers = {
    'content-type': contentType,
    'x-amzn-errortype': code,
    'x-amzn-query-error': `${code};Sender`,
  };
  return { status, headers, body: JSON.stringify({ __type: code, message, Message: message, ...details }) };
}

/** Errors of the semantic core carry their AWS code; anything else is a fault of the local cloud itself. */
function codeOf(error: unknown): [code: string, message: string] {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (error instanceof SyntaxError) return ['SerializationException', 'The request is not JSON'];
  return [typeof code === 'string' ? code : 'InternalFailure', String(message ?? error)];
}
