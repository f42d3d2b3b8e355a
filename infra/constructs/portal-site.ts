import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentPolicy, PERMISSIONS } from '@kith/portal/headers';
import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { PortalFiles } from './portal-files.ts';

/** What the portal's site is made from. */
export interface PortalSiteProps {
  /** The built portal; without one, an empty site that waits for it. */
  readonly dir?: string | undefined;
}

/** The address of a page is no file: every page is the same one, which then looks at the address. */
const ONE_PAGE = `function handler(event) {
  var request = event.request;
  if (!/\\.[a-zA-Z0-9]+$/.test(request.uri)) request.uri = '/index.html';
  return request;
}`;

/** The portal's files in a bucket that nobody but the edge reads, and the edge that everybody reads. */
export class PortalSite extends Construct {
  constructor(scope: Construct, id: string, { dir }: PortalSiteProps) {
    super(scope, id);
    const bucket = this.addBucket();
    const distribution = this.addDistribution(bucket);
    if (dir && existsSync(join(dir, 'index.html'))) {
      new PortalFiles(this, 'Files', { bucket, distribution, dir });
    }
    new CfnOutput(this, 'Url', { value: `https://${distribution.distributionDomainName}` });
  }

  private addBucket(): IBucket {
    const bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      bucket,
      'AwsSolutions-S1',
      'It holds what anyone may read, and only the edge reads it: a log of that would say nothing.',
    );
    return bucket as IBucket;
  }

  private addDistribution(bucket: IBucket): Distribution {
    const distribution = new Distribution(this, 'Edge', {
      comment: 'The portal of Kith',
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        compress: true,
        responseHeadersPolicy: this.headers(),
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: new EdgeFunction(this, 'OnePage', { code: FunctionCode.fromInline(ONE_PAGE) }),
          },
        ],
      },
    });
    acknowledge(
      distribution,
      'AwsSolutions-CFR1',
      'Family abroad look at the week of someone here: no country is kept out.',
    );
    acknowledge(
      distribution,
      'AwsSolutions-CFR2',
      'It serves files and nothing else; a firewall in front of it is billed while idle and guards nothing.',
    );
    acknowledge(
      distribution,
      'AwsSolutions-CFR3',
      'A log of who opened which page, from where, is what Kith does not want to have.',
    );
    acknowledge(
      distribution,
      'AwsSolutions-CFR4',
      'The edge’s own name has the edge’s own certificate; a co-op that gives it another name sets both.',
    );
    return distribution;
  }

  private headers(): ResponseHeadersPolicy {
    const { urlSuffix } = Stack.of(this);
    return new ResponseHeadersPolicy(this, 'Headers', {
      comment: 'What a page may do: run what was built, ask circles and their sign-ins, nothing else',
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          // Circles are anywhere in the co-op, and come without a change here: the edge knows their kind, not each.
          contentSecurityPolicy: contentPolicy([`https://*.${urlSuffix}`, 'https://*.amazoncognito.com']),
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'permissions-policy', value: PERMISSIONS, override: true },
          { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
        ],
      },
    });
  }
}
