import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { nameOf, parameterName } from '../naming.ts';
import { acknowledge } from './acknowledge.ts';
import type { GraphqlApi } from './graphql-api.ts';
import { KithFunction } from './kith-function.ts';
import type { ServiceTable } from './service-table.ts';

/** A door for calendars. */
export interface CalendarDoorProps {
  readonly owner: string;
  readonly functionsDir: string;
  /** Matching's table. */
  readonly table: ServiceTable;
  readonly api: GraphqlApi;
}

/** Reading a feed, noting that it was read, and calling one visit off. Nothing is deleted here. */
const actions = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:ConditionCheckItem',
];

/**
 * Where calendars read people's visits, without sign-in: who has the address, 256 bits of it secret, is let in (C5). A
 * function of its own, so that what comes in here can do no more than its pages need, and keeps no one else waiting.
 */
export class CalendarDoor extends Construct {
  constructor(scope: Construct, id: string, { owner, functionsDir, table, api }: CalendarDoorProps) {
    super(scope, id);
    const pages = new KithFunction(this, 'Pages', {
      owner,
      functionsDir,
      service: 'matching',
      bundle: 'matching-calendar',
      functionName: nameOf.calendar(owner),
      environment: { KITH_TABLE: nameOf.table(owner, 'matching') },
      memoryMb: 512,
      timeoutSeconds: 10,
    });
    table.openTo(pages, actions);
    pages.allowParameter(parameterName.own(owner));
    pages.allowParametersBelow(parameterName.neighbours(owner));
    this.addRoutes(api, pages);
  }

  private addRoutes(api: GraphqlApi, pages: KithFunction): void {
    const integration = new HttpLambdaIntegration('Calendar', pages.function);
    const feed = [HttpMethod.GET];
    const visit = [HttpMethod.GET, HttpMethod.POST];
    const routes = [
      ...api.addOpenRoutes('/calendar/{token}', feed, integration),
      ...api.addOpenRoutes('/calendar/{token}/visits/{id}', visit, integration),
    ];
    for (const route of routes) {
      acknowledge(
        route,
        'AwsSolutions-APIG4',
        'Calendar programs cannot sign in: the path holds a secret of 256 bits, kept as a hash, that its person can revoke.',
      );
    }
  }
}
