import { join } from 'node:path';
import { type App, Duration, Stack } from 'aws-cdk-lib';
import { CorsHttpMethod, HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { OAuthScope, UserPool } from 'aws-cdk-lib/aws-cognito';
import { AttributeType, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { EventBus, type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import { EventBus as BusTarget, LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping, Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';

/** A circle in small: notes come in over HTTP, and what is noted is heard by the neighbours. */
export class TestCircle extends Stack {
  readonly slug: string;
  readonly bus: EventBus;
  private readonly bundles: string;
  private readonly table: TableV2;
  private readonly undelivered: Queue;

  constructor(app: App, slug: string, bundles: string) {
    super(app, `Kith-Circle-${slug}`);
    this.slug = slug;
    this.bundles = bundles;
    this.bus = new EventBus(this, 'Bus', { eventBusName: `kith-${slug}` });
    this.undelivered = new Queue(this, 'Undelivered', { queueName: `kith-${slug}-undelivered` });
    this.table = new TableV2(this, 'Table', {
      tableName: `kith-${slug}-notes`,
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      dynamoStream: StreamViewType.NEW_IMAGE,
    });
    this.addDoor(this.addNotes());
    this.addRelay();
    this.addListener();
    for (const number of Array(12).keys()) {
      new StringParameter(this, `Fact${number}`, {
        parameterName: `/kith/${slug}/facts/${String(number).padStart(2, '0')}`,
        stringValue: `${slug} ${number}`,
      });
    }
  }

  /** Hands this circle's events for a neighbour to the neighbour's bus. */
  forwardTo(neighbour: TestCircle): void {
    const detail = { circle: [this.slug], audience: [neighbour.slug] };
    new Rule(this, `To-${neighbour.slug}`, {
      eventBus: this.bus,
      eventPattern: { detail },
      // By name, not by reference: two stacks cannot depend on each other.
      targets: [new BusTarget(this.busNamed(neighbour.slug), { deadLetterQueue: this.undelivered })],
    });
  }

  private busNamed(slug: string): IEventBus {
    const arn = this.formatArn({ service: 'events', resource: 'event-bus', resourceName: `kith-${slug}` });
    return EventBus.fromEventBusArn(this, `Bus-${slug}`, arn);
  }

  private lambda(name: string, timeout: Duration): Lambda {
    return new Lambda(this, name, {
      functionName: `kith-${this.slug}-${name}`,
      runtime: Runtime.NODEJS_24_X,
      handler: 'index.handler',
      code: Code.fromAsset(join(this.bundles, name)),
      timeout,
      memorySize: 128,
      retryAttempts: 1,
      onFailure: new SqsDestination(this.undelivered),
      environment: {
        KITH_CIRCLE: this.slug,
        KITH_TABLE: this.table.tableName,
        KITH_BUS: this.bus.eventBusName,
      },
    });
  }

  private addNotes(): Lambda {
    const notes = this.lambda('notes', Duration.seconds(20));
    this.table.grant(notes, 'dynamodb:PutItem');
    const parameter = (resourceName: string) =>
      this.formatArn({ service: 'ssm', resource: 'parameter', resourceName });
    notes.addToRolePolicy(
      new PolicyStatement({
        actions: ['ssm:GetParameter', 'ssm:GetParametersByPath'],
        resources: [parameter(`kith/${this.slug}/*`)],
      }),
    );
    return notes;
  }

  private addDoor(notes: Lambda): void {
    const pool = new UserPool(this, 'People', { userPoolName: `kith-${this.slug}` });
    const client = pool.addClient('Portal', {
      oAuth: {
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
        callbackUrls: ['http://localhost:4000/signed-in'],
        logoutUrls: ['http://localhost:4000/'],
      },
    });
    const api = new HttpApi(this, 'Door', {
      apiName: `kith-${this.slug}`,
      corsPreflight: {
        allowOrigins: ['http://localhost:4000'],
        allowMethods: [CorsHttpMethod.POST],
        allowHeaders: ['authorization', 'content-type'],
      },
    });
    api.addRoutes({
      path: '/notes',
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration('Notes', notes),
      authorizer: new HttpJwtAuthorizer('People', pool.userPoolProviderUrl, {
        jwtAudience: [client.userPoolClientId],
      }),
    });
  }

  private addRelay(): void {
    const relay = this.lambda('relay', Duration.seconds(20));
    this.table.grantStreamRead(relay);
    this.undelivered.grantSendMessages(relay);
    this.bus.grantPutEventsTo(relay);
    const pattern = { eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix: 'OUTBOX#' }] } } } };
    const { tableStreamArn } = this.table;
    new CfnEventSourceMapping(this, 'Outbox', {
      functionName: relay.functionName,
      ...(tableStreamArn ? { eventSourceArn: tableStreamArn } : {}),
      startingPosition: 'TRIM_HORIZON',
      batchSize: 10,
      functionResponseTypes: ['ReportBatchItemFailures'],
      maximumRetryAttempts: 3,
      destinationConfig: { onFailure: { destination: this.undelivered.queueArn } },
      filterCriteria: { filters: [{ pattern: JSON.stringify(pattern) }] },
    });
  }

  private addListener(): void {
    const heard = this.lambda('heard', Duration.seconds(20));
    this.table.grant(heard, 'dynamodb:UpdateItem');
    new Rule(this, 'ToHeard', {
      eventBus: this.bus,
      eventPattern: { detailType: ['NoteWritten.v1'] },
      targets: [new LambdaFunction(heard, { deadLetterQueue: this.undelivered, retryAttempts: 2 })],
    });
  }
}
