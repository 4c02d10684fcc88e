import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  AccessLogField,
  AccessLogFormat,
  EndpointType,
  type IResource,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  ResponseType,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';

export interface PublicApiProps {
  /** Answers every path that no other function takes. */
  readonly fallback: IFunction;
  /** Functions that take all paths below a first segment, by it. */
  readonly functions: Readonly<Record<string, IFunction>>;
  readonly throttling: StageConfig['throttling'];
  readonly logRetention: RetentionDays;
}

/** An edge-optimized REST API, open to all and read-only; its logs tie no address to a topic. */
export class PublicApi extends RestApi {
  constructor(
    scope: Construct,
    id: string,
    { fallback, functions, throttling, logRetention }: PublicApiProps,
  ) {
    const accessLog = new LogGroup(scope, `${id}Log`, {
      retention: logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    super(scope, id, {
      // Metrics go by this name: two stages of one account must not share it.
      restApiName: Stack.of(scope).stackName,
      description: 'Patient education in the reader’s own language',
      endpointTypes: [EndpointType.EDGE],
      // Packed answers come from the function in base64, and must leave as bytes: every type may be one.
      binaryMediaTypes: ['*/*'],
      // Writing access logs needs the account's role for it.
      cloudWatchRole: true,
      deployOptions: {
        stageName: 'live',
        throttlingRateLimit: throttling.rate,
        throttlingBurstLimit: throttling.burst,
        metricsEnabled: true,
        accessLogDestination: new LogGroupLogDestination(accessLog),
        accessLogFormat,
        // Execution logs hold paths, parameters and addresses; the functions log what operators need.
        loggingLevel: MethodLoggingLevel.OFF,
        dataTraceEnabled: false,
        // Traces of the gateway hold the address and the path together; the functions are traced instead.
        tracingEnabled: false,
      },
    });

    addPaths(this.root, fallback);
    for (const [segment, each] of Object.entries(functions)) {
      addPaths(this.root.addResource(segment), each);
    }
    this.addProblems();
    Validations.of(this).acknowledge(...acknowledgements);
  }

  /** The gateway's own refusals, in the form of ours (RFC 9457). */
  private addProblems(): void {
    const problems = [
      { type: ResponseType.DEFAULT_4XX, name: 'refused', title: 'The request was refused' },
      {
        type: ResponseType.DEFAULT_5XX,
        name: 'unavailable',
        title: 'The service is not available right now',
      },
      {
        type: ResponseType.THROTTLED,
        name: 'too-many-requests',
        title: 'Too many requests at once',
      },
    ];
    for (const { type, name, title } of problems) {
      const isTemporary = type !== ResponseType.DEFAULT_4XX;
      this.addGatewayResponse(`Problem-${name}`, {
        type,
        responseHeaders: {
          'Content-Type': "'application/problem+json'",
          'Content-Language': "'en'",
          'Cache-Control': "'no-store'",
          'Access-Control-Allow-Origin': "'*'",
          ...(isTemporary ? { 'Retry-After': "'5'" } : {}),
        },
        templates: {
          'application/json': JSON.stringify({
            type: `urn:problem-type:carelingua:${name}`,
            title,
          }),
        },
      });
    }
  }
}

/** Gives a resource and all below it to a function. */
function addPaths(resource: IResource, handler: IFunction): void {
  const integration = new LambdaIntegration(handler, { allowTestInvoke: false });
  resource.addMethod('ANY', integration);
  resource.addResource('{proxy+}').addMethod('ANY', integration);
}

/** One line a request: neither who asked nor what for. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    requestTime: AccessLogField.contextRequestTime(),
    httpMethod: AccessLogField.contextHttpMethod(),
    resourcePath: AccessLogField.contextResourcePath(),
    protocol: AccessLogField.contextProtocol(),
    status: AccessLogField.contextStatus(),
    responseLength: AccessLogField.contextResponseLength(),
    responseLatency: AccessLogField.contextResponseLatency(),
    integrationLatency: AccessLogField.contextIntegrationLatency(),
  }),
);

const publicOnPurpose =
  'Language help is free and private (45 CFR 92.201(b)): everybody may read, and nobody signs in.';

const acknowledgements = [
  { id: 'AwsSolutions::AwsSolutions-APIG4', reason: publicOnPurpose },
  { id: 'AwsSolutions::AwsSolutions-COG4', reason: publicOnPurpose },
  {
    id: 'AwsSolutions::AwsSolutions-APIG2',
    reason:
      'The functions check every parameter and refuse in the reader’s language; the gateway could not.',
  },
  {
    id: 'AwsSolutions::AwsSolutions-APIG3',
    reason:
      'Requests change nothing and are throttled; a clinic that wants a web ACL attaches its own.',
  },
  {
    id: 'AwsSolutions::AwsSolutions-APIG6',
    reason:
      'Execution logs would tie addresses to topics; access logs without either, and metrics, are on.',
  },
  {
    id: 'AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
    reason:
      'The account’s role for access logs takes this policy; API Gateway documents no narrower one.',
  },
];
