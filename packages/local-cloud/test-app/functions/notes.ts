import { DynamoDBClient, ScanCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { GetParameterCommand, GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm';

const { KITH_TABLE: table, KITH_CIRCLE: circle } = process.env;
const dynamoDb = new DynamoDBClient();
const ssm = new SSMClient();

interface HttpEvent {
  readonly body?: string;
  readonly requestContext?: { readonly authorizer?: { readonly jwt?: { readonly claims?: unknown } } };
}

interface Body {
  readonly do: string;
  readonly id?: string;
  readonly audience?: string;
  readonly path?: string;
}

/** Writes a note and its event in one transaction, or does one of the odd things that tests ask for. */
export async function handler(event: HttpEvent) {
  const body = JSON.parse(event.body ?? '{}') as Body;
  const result = await deeds[body.do]?.(body, event);
  return {
    statusCode: result === undefined ? 400 : 200,
    body: JSON.stringify(result ?? { unknown: body.do }),
  };
}

const deeds: Record<string, (body: Body, event: HttpEvent) => unknown> = {
  write: async ({ id = '', audience = '' }) => {
    await dynamoDb.send(new TransactWriteItemsCommand({ TransactItems: [note(id), outbox(id, audience)] }));
    return { id };
  },
  claims: (_, event) => event.requestContext?.authorizer?.jwt?.claims,
  scan: () => failureOf(dynamoDb.send(new ScanCommand({ TableName: table }))),
  parameters: async ({ path }) => {
    const names: (string | undefined)[] = [];
    let token: string | undefined;
    let pages = 0;
    do {
      const page = await ssm.send(
        new GetParametersByPathCommand({ Path: path, Recursive: true, NextToken: token }),
      );
      names.push(...(page.Parameters ?? []).map(({ Name }) => Name));
      token = page.NextToken;
      pages += 1;
    } while (token);
    return { names, pages };
  },
  secret: async ({ path }) => {
    const answer = await ssm.send(new GetParameterCommand({ Name: path, WithDecryption: true }));
    return { value: answer.Parameter?.Value };
  },
  foreignSecret: ({ path }) =>
    failureOf(ssm.send(new GetParameterCommand({ Name: path, WithDecryption: true }))),
  surroundings: () => {
    const seen = Reflect.get(globalThis, 'mark') ?? null;
    Reflect.set(globalThis, 'mark', circle);
    return { seen, environment: process.env };
  },
  fail: () => {
    throw new TypeError('as asked');
  },
};

const note = (id: string) => ({
  Put: {
    TableName: table,
    Item: { pk: { S: `NOTE#${id}` }, sk: { S: 'NOTE' } },
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

const outbox = (id: string, audience: string) => ({
  Put: {
    TableName: table,
    Item: {
      pk: { S: `OUTBOX#${id}` },
      sk: { S: 'EVENT' },
      envelope: { M: { id: { S: id }, circle: { S: circle ?? '' }, audience: { S: audience } } },
    },
  },
});

async function failureOf(call: Promise<unknown>) {
  try {
    await call;
    return { allowed: true };
  } catch (error) {
    return { name: (error as Error).name, message: (error as Error).message };
  }
}
