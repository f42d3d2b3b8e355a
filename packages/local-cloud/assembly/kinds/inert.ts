import { arn, identifier, physicalName, type Resource } from '../resource.ts';
import type { ResourceKind } from '../resource-kind.ts';

type Values = Pick<ResourceKind, 'ref' | 'attributes'>;

const logGroupName = (resource: Resource): string => physicalName(resource, 'LogGroupName');
const alarmName = (resource: Resource): string => physicalName(resource, 'AlarmName');
const topicArn = (resource: Resource): string => arn(resource, 'sns', physicalName(resource, 'TopicName'));
const bucketName = (resource: Resource): string => physicalName(resource, 'BucketName');
const edgeId = (resource: Resource): string => identifier(resource, 14);

const plain: Values = { ref: ({ logicalId }) => logicalId, attributes: {} };
const alarm: Values = {
  ref: alarmName,
  attributes: { Arn: (resource) => arn(resource, 'cloudwatch', `alarm:${alarmName(resource)}`) },
};

/**
 * Types that need nothing on one machine, each with the reason. `Ref` and attributes still have their meaning, since
 * other resources name them.
 */
const inert: readonly (readonly [type: string, why: string, values: Values])[] = [
  ['AWS::CDK::Metadata', 'tells AWS which constructs were used', plain],
  [
    'AWS::Logs::LogGroup',
    'functions log to the terminal',
    {
      ref: logGroupName,
      attributes: { Arn: (resource) => arn(resource, 'logs', `log-group:${logGroupName(resource)}:*`) },
    },
  ],
  ['AWS::Logs::MetricFilter', 'metrics are gathered by CloudWatch only', plain],
  ['AWS::Logs::ResourcePolicy', 'lets AWS services write logs that are not written here', plain],
  ['AWS::Logs::QueryDefinition', 'a saved question to CloudWatch', plain],
  ['AWS::CloudWatch::Alarm', 'nothing measures here, so nothing alarms', alarm],
  ['AWS::CloudWatch::CompositeAlarm', 'nothing measures here, so nothing alarms', alarm],
  ['AWS::CloudWatch::Dashboard', 'a page in the AWS console', plain],
  [
    'AWS::SNS::Topic',
    'carries alarms to people; no alarm is raised here',
    { ref: topicArn, attributes: { TopicArn: topicArn } },
  ],
  ['AWS::SNS::TopicPolicy', 'says who may raise an alarm', plain],
  ['AWS::SNS::Subscription', 'says who hears an alarm', plain],
  [
    'AWS::ApiGatewayV2::Stage',
    'every HTTP API here has the one stage $default, with no limits on requests',
    { ref: (resource) => physicalName(resource, 'StageName'), attributes: {} },
  ],
  [
    'AWS::Cognito::UserPoolDomain',
    'the local sign-in page has an address of its own',
    { ref: (resource) => physicalName(resource, 'Domain'), attributes: {} },
  ],
  [
    'AWS::S3::Bucket',
    'the files of the portal are served from the build itself',
    {
      ref: bucketName,
      attributes: {
        Arn: (resource) => `arn:aws:s3:::${bucketName(resource)}`,
        DomainName: (resource) => `${bucketName(resource)}.s3.amazonaws.com`,
        RegionalDomainName: (resource) => `${bucketName(resource)}.s3.${resource.stack.region}.amazonaws.com`,
      },
    },
  ],
  ['AWS::S3::BucketPolicy', 'says who may read files that are not there', plain],
  [
    'AWS::CloudFront::Distribution',
    'there is no edge between a machine and itself',
    {
      ref: edgeId,
      attributes: {
        Id: edgeId,
        DomainName: (resource) => `${edgeId(resource).toLowerCase()}.cloudfront.net`,
      },
    },
  ],
  [
    'AWS::CloudFront::OriginAccessControl',
    'how the edge reads a bucket',
    { ref: edgeId, attributes: { Id: edgeId } },
  ],
  [
    'AWS::CloudFront::ResponseHeadersPolicy',
    'the portal’s server on one machine sets the same headers',
    { ref: edgeId, attributes: { Id: edgeId } },
  ],
  [
    'AWS::CloudFront::Function',
    'the portal’s server on one machine answers every page with the one there is',
    {
      ref: edgeId,
      attributes: {
        FunctionARN: (resource) =>
          `arn:aws:cloudfront::${resource.stack.account}:function/${edgeId(resource)}`,
      },
    },
  ],
  ['AWS::Cognito::ManagedLoginBranding', 'the looks of a sign-in page that is not shown here', plain],
  [
    'AWS::Events::Archive',
    'events are kept by the journal only until they are delivered',
    { ref: (resource) => physicalName(resource, 'ArchiveName'), attributes: {} },
  ],
];

export const inertKinds: readonly ResourceKind[] = inert.map(([type, , values]) => ({
  ...values,
  type,
  inert: [],
  add: () => {},
}));
