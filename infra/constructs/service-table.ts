import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { DATA_KEY_ALIAS } from '../keys/data-key-alias.ts';
import { keyParameters } from '../keys/parameters.ts';
import { nameOf } from '../naming.ts';
import type { KithFunction } from './kith-function.ts';

const INDEX = 'gsi1';

/** A transaction is authorised action by action, so the item actions are all it needs. No Scan: nobody's request reads everything. */
const ownTableActions = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:ConditionCheckItem',
];

/** Whoever erases a person looks at everything, which no request from outside reaches (F13). */
export const erasingActions = [...ownTableActions, 'dynamodb:Scan'];

/** The one table of one service of one owner, with an index turned the other way and a stream for the outbox. */
export class ServiceTable extends TableV2 {
  private readonly owner: string;

  constructor(scope: Construct, id: string, owner: string, service: string) {
    super(scope, id, {
      tableName: nameOf.table(owner, service),
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      globalSecondaryIndexes: [
        {
          indexName: INDEX,
          partitionKey: { name: 'gsi1pk', type: AttributeType.STRING },
          sortKey: { name: 'gsi1sk', type: AttributeType.STRING },
          projectionType: ProjectionType.ALL,
        },
      ],
      billing: Billing.onDemand(),
      timeToLiveAttribute: 'expiresAt',
      dynamoStream: StreamViewType.NEW_IMAGE,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      // Everything an item says is sealed with the circle's own key besides; each use of a key in the account is billed.
      encryption: TableEncryptionV2.dynamoOwnedKey(),
    });
    this.owner = owner;
  }

  /**
   * Lets a function of the same service read and write items, one by one or in a transaction, and have the data keys
   * that open and seal them.
   */
  openTo(fn: KithFunction, actions: readonly string[] = ownTableActions): void {
    fn.role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: [...actions],
        resources: [this.tableArn, `${this.tableArn}/index/${INDEX}`],
      }),
    );
    fn.allowParameterUnderKey(keyParameters(this.owner).data, DATA_KEY_ALIAS);
  }
}
