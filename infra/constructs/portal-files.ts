import { cacheControl } from '@kith/portal/headers';
import { type CfnElement, Stack, Token } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** The files of a build, put where the edge reads them. */
interface PortalFilesProps {
  readonly bucket: IBucket;
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
    this.acknowledgeCopier(bucket);
  }

  /** What copies the files is a function of the CDK's own: it runs while a deployment does, and never for anyone else. */
  private acknowledgeCopier(bucket: IBucket): void {
    const stack = Stack.of(this);
    const copier = stack.node.children.find(({ node }) => node.id.startsWith('Custom::CDKBucketDeployment'));
    if (!copier) throw new Error('The CDK copies files in another way by now: look at what it may do.');
    const account = Token.isUnresolved(stack.account) ? '<AWS::AccountId>' : stack.account;
    const own = stack.getLogicalId(bucket.node.defaultChild as CfnElement);
    const reason = 'The CDK’s own copier, at work only during a deployment: its permissions are the CDK’s.';
    const findings = [
      ...['GetBucket*', 'GetObject*', 'List*', 'Abort*', 'DeleteObject*'].map((each) => `Action::s3:${each}`),
      `Resource::arn:aws:s3:::cdk-hnb659fds-assets-${account}-${stack.region}/*`,
      `Resource::<${own}.Arn>/*`,
      'Resource::*',
    ];
    for (const finding of findings) acknowledge(copier, 'AwsSolutions-IAM5', reason, finding);
    const basic = 'Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
    acknowledge(copier, 'AwsSolutions-IAM4', reason, basic);
    acknowledge(copier, 'AwsSolutions-L1', 'Which runtime the copier has is for the CDK to say.');
  }
}
