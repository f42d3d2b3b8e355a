import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { publishFacts } from './constructs/published-facts.ts';
import type { Circle } from './keys/resolve-keys.ts';
import type { Place } from './naming.ts';

/**
 * The public facts of a circle that lives elsewhere, put where the national co-op reads them: parameters cannot be
 * listed across accounts or regions.
 */
export class DirectoryStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { circle, place }: { readonly circle: Circle; readonly place: Place },
  ) {
    const { region, account } = place;
    super(scope, id, {
      description: `The entry of ${circle.name} in the national directory`,
      env: { region, ...(account && { account }) },
      tags: { 'kith:circle': circle.slug },
    });
    publishFacts(this, circle);
  }
}
