import { cacheControl } from '@kith/portal/headers';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';

/** The files of a build, put where the edge reads them. */
interface PortalFilesProps {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  readonly dir: string;
}

/**
 * Puts a build of the portal into its bucket: first the parts that are named by their hash, which stay, so that a page
 * opened before still finds its own; then the page that names the new ones.
 */
export class PortalFiles extends Construct {
  constructor(scope: Construct, id: string, { bucket, distribution, dir }: PortalFilesProps) {
    super(scope, id);
    const parts = new BucketDeployment(this, 'Parts', {
      sources: [Source.asset(dir, { exclude: ['*', '!assets', '!assets/**'] })],
      destinationBucket: bucket,
      prune: false,
      cacheControl: [CacheControl.fromString(cacheControl('/assets/'))],
    });
    const page = new BucketDeployment(this, 'Page', {
      sources: [Source.asset(dir, { exclude: ['assets'] })],
      destinationBucket: bucket,
      prune: false,
      cacheControl: [CacheControl.fromString(cacheControl('/index.html'))],
      distribution,
      distributionPaths: ['/*'],
    });
    page.node.addDependency(parts);
  }
}
