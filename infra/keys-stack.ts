import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { DATA_KEY_ALIAS } from './keys/data-key-alias.ts';
import type { Place } from './naming.ts';

/** The longest there is: each of its first two turns adds a dollar a month, and all it encrypts are a few data keys. */
const TURNED_EVERY = Duration.days(2560);

/**
 * The one key of an account and region, under which the data keys of its circles are encrypted. It is no circle's: a
 * key for each would cost more than the circle. Each may use it for its own parameter only.
 */
export class KeysStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { place, demo }: { readonly place: Place; readonly demo: boolean },
  ) {
    const { region, account } = place;
    super(scope, id, {
      description: 'The key under which the data keys of the circles in this account are encrypted',
      env: { region, ...(account && { account }) },
      terminationProtection: !demo,
    });
    new Key(this, 'DataKeys', {
      alias: DATA_KEY_ALIAS,
      description: 'Encrypts the data keys of Kith circles',
      enableKeyRotation: true,
      rotationPeriod: TURNED_EVERY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
