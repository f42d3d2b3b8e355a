import * as artifacts from 'kith:gateway/circle';
import { GraphQLError } from 'graphql';
import { gatewayHandler } from '../lambda.ts';

/** An invocation of a subgraph's function, as the gateway made it. */
export interface Invocation {
  readonly functionName: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly headers: Record<string, string>;
  readonly authorizer: {
    readonly jwt: { readonly claims: Record<string, unknown> };
    readonly lambda: { readonly circle: string; readonly relations: string | null };
  };
}

/** What a function does when it is invoked: gives `data`, throws a `GraphQLError` as its answer, or fails. */
export type Answer = (invocation: Invocation) => Record<string, unknown> | Promise<Record<string, unknown>>;

/** A gateway with functions of a test behind it. */
export interface TestCircle {
  readonly invocations: Invocation[];
  /** Answers by function name, e.g. `kith-clapton-pay-graphql`. */
  readonly answers: Map<string, Answer>;
  /** Sends a request as someone signed in (or with these claims). */
  send(
    body: unknown,
    claims?: Record<string, unknown> | null,
    headers?: Record<string, string>,
  ): Promise<TestAnswer>;
}

/** A gateway's answer. */
export interface TestAnswer {
  readonly status: number | undefined;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: Record<string, unknown>;
  }[];
  readonly text: string;
  readonly headers: Record<string, unknown>;
}

const subgraphs = ['teams', 'matching', 'pay', 'evaluation', 'connectors', 'national'];

/** Makes the gateway of a circle. Its functions know nothing until a test gives them answers. */
export function testCircle(slug: string, adHoc = true, readOnly = false): TestCircle {
  const invocations: Invocation[] = [];
  const answers = new Map<string, Answer>();
  answers.set(`kith-${slug}-teams-graphql`, () => ({ viewerRelations: [] }));
  const functions = new Map(
    subgraphs.map((name) => [
      name,
      name === 'national' ? 'kith-national-national-graphql' : `kith-${slug}-${name}-graphql`,
    ]),
  );
  const handler = gatewayHandler(artifacts, {
    environment: { circle: slug, functions, adHoc, readOnly, region: 'eu-west-2', endpoint: undefined },
    // Time stands still: how fast the machine is says nothing about anyone’s pace.
    now: () => 0,
    invoke: async (functionName, payload) => {
      const { headers, body, requestContext } = JSON.parse(payload);
      const invocation: Invocation = { functionName, headers, ...JSON.parse(body), ...requestContext };
      invocations.push(invocation);
      const answer = answers.get(functionName);
      if (!answer) throw new Error(`${functionName} is not there.`);
      return JSON.stringify({
        statusCode: 200,
        headers: {},
        body: JSON.stringify(await answered(answer, invocation)),
      });
    },
  });
  return {
    invocations,
    answers,
    async send(
      body,
      claims = { sub: 'jean', 'cognito:groups': '[]' },
      headers = { 'content-type': 'application/json' },
    ) {
      const result = await handler(eventOf(body, claims, headers), { awsRequestId: 'lambda-1' } as never);
      const text = result.body ?? '';
      return { status: result.statusCode, headers: result.headers ?? {}, text, ...JSON.parse(text) };
    },
  };
}

async function answered(answer: Answer, invocation: Invocation): Promise<unknown> {
  try {
    return { data: await answer(invocation) };
  } catch (error) {
    if (error instanceof GraphQLError) return { data: null, errors: [error.toJSON()] };
    throw error;
  }
}

function eventOf(
  body: unknown,
  claims: Record<string, unknown> | null,
  headers: Record<string, string>,
): never {
  return {
    version: '2.0',
    rawPath: '/graphql',
    rawQueryString: '',
    headers,
    requestContext: {
      requestId: 'request-1',
      http: { method: 'POST', path: '/graphql' },
      ...(claims && { authorizer: { jwt: { claims, scopes: null } } }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    isBase64Encoded: false,
  } as never;
}
