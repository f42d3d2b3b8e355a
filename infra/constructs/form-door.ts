import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { nameOf } from '../naming.ts';
import { acknowledge } from './acknowledge.ts';
import type { GraphqlApi } from './graphql-api.ts';
import { KithFunction } from './kith-function.ts';
import type { ServiceTable } from './service-table.ts';

/** A door for forms. */
export interface FormDoorProps {
  readonly owner: string;
  readonly functionsDir: string;
  /** Evaluation's table. */
  readonly table: ServiceTable;
  readonly api: GraphqlApi;
}

/** Showing one person their questions and keeping their answers. Nothing is deleted here. */
const actions = ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:ConditionCheckItem'];

/**
 * Where someone answers a round by a personal link, without sign-in: who has the address, 256 bits of it secret, is taken
 * for the person it was made for, in one round and until it closes (E8). A function of its own, that can do no more.
 */
export class FormDoor extends Construct {
  constructor(scope: Construct, id: string, { owner, functionsDir, table, api }: FormDoorProps) {
    super(scope, id);
    const pages = new KithFunction(this, 'Pages', {
      owner,
      functionsDir,
      service: 'evaluation',
      bundle: 'evaluation-forms',
      functionName: nameOf.forms(owner),
      environment: { KITH_TABLE: nameOf.table(owner, 'evaluation') },
      memoryMb: 512,
      timeoutSeconds: 10,
    });
    table.openTo(pages, actions);
    this.addRoutes(api, pages);
  }

  private addRoutes(api: GraphqlApi, pages: KithFunction): void {
    const integration = new HttpLambdaIntegration('Forms', pages.function);
    const methods = [HttpMethod.GET, HttpMethod.POST];
    const routes = [
      ...api.addOpenRoutes('/round/{token}', methods, integration),
      ...api.addOpenRoutes('/round/{token}/{manner}', methods, integration),
    ];
    for (const route of routes) {
      acknowledge(
        route,
        'AwsSolutions-APIG4',
        'For those who cannot sign in: the path holds a secret of 256 bits, kept as a hash, for one person and one round.',
      );
    }
  }
}
