import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnStage,
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
  type HttpRouteIntegration,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { KithFunction } from './kith-function.ts';
import type { People } from './people.ts';

/** A door to a gateway. */
export interface GraphqlApiProps {
  readonly owner: string;
  readonly gateway: KithFunction;
  readonly people: People;
  /** Origins of the web pages that may call it. */
  readonly origins: readonly string[];
}

/** `POST /graphql` over HTTPS for people of the owner's pool, and nothing else unless it is added. */
export class GraphqlApi extends Construct {
  readonly url: string;
  private readonly api: HttpApi;
  private readonly stage: HttpStage;

  constructor(scope: Construct, id: string, { owner, gateway, people, origins }: GraphqlApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: `kith-${owner}`,
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: [...origins],
        allowMethods: [CorsHttpMethod.POST],
        allowHeaders: ['authorization', 'content-type', 'x-kith-correlation-id'],
        maxAge: Duration.hours(1),
      },
    });
    this.api.addRoutes({
      path: '/graphql',
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration('Gateway', gateway.function),
      // Only access tokens have scopes: an id token says who someone is, not that a program may act for them.
      authorizationScopes: ['openid'],
      authorizer: new HttpUserPoolAuthorizer('People', people.pool, { userPoolClients: [...people.clients] }),
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 200, burstLimit: 400 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.accessLogs(owner)),
        format: accessLog,
      },
    });
    this.url = `${this.stage.url}graphql`;
  }

  /**
   * Routes that ask nobody to sign in, each for a reason of its own. They are throttled by themselves: however much
   * comes in there, people who are signed in get through.
   */
  addOpenRoutes(path: string, methods: HttpMethod[], integration: HttpRouteIntegration): HttpRoute[] {
    const routes = this.api.addRoutes({ path, methods, integration, authorizer: new HttpNoneAuthorizer() });
    const stage = this.stage.node.defaultChild as CfnStage;
    for (const method of methods) {
      const throttle = { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 };
      stage.addPropertyOverride(`RouteSettings.${method} ${path}`, throttle);
    }
    // CloudFormation refuses settings of a route that is not there yet.
    this.stage.node.addDependency(...routes);
    return routes;
  }

  private accessLogs(owner: string): LogGroup {
    // This prefix spares the account's one log resource policy, which has room for few names.
    return new LogGroup(this, 'AccessLogs', {
      logGroupName: `/aws/vendedlogs/kith/${owner}/api`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }
}

/** What is needed to find a slow or failing request; no address and no person. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    requestTime: '$context.requestTime',
    routeKey: '$context.routeKey',
    protocol: '$context.protocol',
    status: '$context.status',
    responseLength: '$context.responseLength',
    responseLatency: '$context.responseLatency',
    integrationError: '$context.integrationErrorMessage',
    authorizerError: '$context.authorizer.error',
  }),
);
