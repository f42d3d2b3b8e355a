import type { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { type CircleService, type NATIONAL, nameOf, type PageKind } from '../naming.ts';
import { acknowledge } from './acknowledge.ts';
import type { GraphqlApi } from './graphql-api.ts';
import { KithFunction } from './kith-function.ts';
import type { ServiceTable } from './service-table.ts';

const integrationIds: Readonly<Record<PageKind, string>> = {
  calendar: 'Calendar',
  forms: 'Forms',
  published: 'Published',
};

/** What makes one door of pages differ from another. */
export interface PageDoorProps {
  readonly owner: string;
  readonly functionsDir: string;
  readonly service: CircleService | typeof NATIONAL;
  /** Its pages, by the name of their bundle. */
  readonly kind: PageKind;
  /** The service's table. */
  readonly table: ServiceTable;
  /** What its pages do with the table. */
  readonly actions: readonly string[];
  readonly api: GraphqlApi;
  readonly routes: readonly { readonly path: string; readonly methods: readonly HttpMethod[] }[];
  /** Why nobody signs in here. */
  readonly why: string;
}

/**
 * Pages without sign-in: for whoever has their address, 256 bits of it secret, or of what is published to everyone. A
 * function of its own, so that what comes in here can do no more than its pages need, and keeps no one else waiting.
 */
export class PageDoor extends Construct {
  readonly pages: KithFunction;

  constructor(scope: Construct, id: string, props: PageDoorProps) {
    super(scope, id);
    const { owner, functionsDir, service, kind, table, actions, api, routes, why } = props;
    this.pages = new KithFunction(this, 'Pages', {
      owner,
      functionsDir,
      service,
      bundle: `${service}-${kind}`,
      functionName: nameOf.pages(owner, service, kind),
      environment: { KITH_TABLE: nameOf.table(owner, service) },
      memoryMb: 512,
      timeoutSeconds: 10,
    });
    table.openTo(this.pages, actions);
    const integration = new HttpLambdaIntegration(integrationIds[kind], this.pages.function);
    for (const { path, methods } of routes)
      for (const route of api.addOpenRoutes(path, [...methods], integration))
        acknowledge(route, 'AwsSolutions-APIG4', why);
  }
}
