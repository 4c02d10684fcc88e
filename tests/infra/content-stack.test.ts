import { Validations } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { readStages } from '../../infra/config.ts';
import cdk from '../../cdk.json' with { type: 'json' };
import { segments } from '../../tools/local/route-functions.ts';
import { buildStack } from '../support/stack.ts';

const template = Template.fromStack(buildStack().stack);

/** The actions that a function's role allows on the table, sorted. */
function tableActions(role: RegExp): string[] {
  const policies = Object.entries(template.findResources('AWS::IAM::Policy'));
  const statements = policies
    .filter(([name]) => role.test(name))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as { Action: string[] }[]);
  return statements
    .flatMap(({ Action }) => Action)
    .filter((action) => action.startsWith('dynamodb:'))
    .toSorted();
}

describe('the table', () => {
  it('is on demand, encrypted, can be set back, and outlives its stack', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [{ AttributeName: 'key', KeyType: 'HASH' }],
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
      },
    });
  });
});

describe('the functions', () => {
  it.each([
    'Answers readers from the live release',
    'Shows pages of the live release to patients',
    'Answers partners’ web sites and record systems',
    'Publishes the content that it carries as a release',
  ])('%s: on ARM64 and Node 24, traced, with a log of its own', (Description) => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Description,
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() },
    });
  });

  it('may do what they do and no more: who answers readers can only read', () => {
    expect(tableActions(/^ContentFunction/)).toEqual(['dynamodb:BatchGetItem', 'dynamodb:GetItem']);
    expect(tableActions(/^KioskFunction/)).toEqual(['dynamodb:BatchGetItem', 'dynamodb:GetItem']);
    expect(tableActions(/^PartnerFunction/)).toEqual(['dynamodb:BatchGetItem', 'dynamodb:GetItem']);
    expect(tableActions(/^PublishFunction/)).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
    ]);
  });

  it('write to their own logs, which end', () => {
    template.resourceCountIs('AWS::Logs::LogGroup', 5);
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  it('are told the stage’s settings, and nothing that is not set', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Description: 'Answers readers from the live release',
      Environment: {
        Variables: {
          CONTENT_TABLE: Match.anyValue(),
          CLINIC_NAME: 'The Clinic',
          CLINIC_PHONE: '+1 555 0100',
          CLINIC_WEBSITE: Match.absent(),
          PUBLIC_URL: Match.absent(),
        },
      },
    });
    template.hasResourceProperties('AWS::Lambda::Function', {
      Description: 'Shows pages of the live release to patients',
      Environment: { Variables: { CLINIC_NAME: 'The Clinic', KIOSK_MAX_AGE_DAYS: '7' } },
    });
    template.hasResourceProperties('AWS::Lambda::Function', {
      Description: 'Answers partners’ web sites and record systems',
      Environment: {
        Variables: { LICENSED_CODE_SYSTEMS: 'cpt', EMBED_FRAMING: Match.absent() },
      },
    });
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { TRANSLATION_POLICY: 'reviewed-only' } },
    });
  });
});

describe('the API', () => {
  it('is edge-optimized and sends every path and method to a function', () => {
    template.hasResourceProperties('AWS::ApiGateway::RestApi', {
      EndpointConfiguration: { Types: ['EDGE'] },
    });
    // The root and all below it, and the same for each function that has a first segment of its own.
    const parts = Object.values(template.findResources('AWS::ApiGateway::Resource')).map(
      ({ Properties }): string => Properties.PathPart,
    );
    const own = parts.filter((part) => part !== '{proxy+}');
    // What routes requests on a laptop.
    expect(own.toSorted()).toEqual(Object.keys(segments).toSorted());
    template.resourceCountIs('AWS::ApiGateway::Method', 2 * own.length + 2);
    template.allResourcesProperties('AWS::ApiGateway::Method', {
      HttpMethod: 'ANY',
      AuthorizationType: 'NONE',
    });
    template.hasResourceProperties('AWS::ApiGateway::Resource', { PathPart: '{proxy+}' });
  });

  it('throttles, and logs neither who asked nor what for', () => {
    const [stage] = Object.values(template.findResources('AWS::ApiGateway::Stage'));
    const { AccessLogSetting, MethodSettings, TracingEnabled } = stage?.['Properties'] ?? {};
    expect(MethodSettings).toEqual([
      expect.objectContaining({
        ThrottlingRateLimit: 10,
        ThrottlingBurstLimit: 20,
        LoggingLevel: 'OFF',
        DataTraceEnabled: false,
      }),
    ]);
    expect(TracingEnabled).toBe(false);
    expect(AccessLogSetting.Format).toContain('$context.status');
    expect(AccessLogSetting.Format).not.toMatch(
      /sourceIp|userAgent|context\.path|querystring|identity/i,
    );
  });

  it('refuses in the form of our own problems, and says when to come back', () => {
    for (const ResponseType of ['DEFAULT_4XX', 'DEFAULT_5XX', 'THROTTLED']) {
      template.hasResourceProperties('AWS::ApiGateway::GatewayResponse', {
        ResponseType,
        ResponseParameters: Match.objectLike({
          'gatewayresponse.header.Content-Type': "'application/problem+json'",
        }),
      });
    }
    template.hasResourceProperties('AWS::ApiGateway::GatewayResponse', {
      ResponseType: 'THROTTLED',
      ResponseParameters: Match.objectLike({ 'gatewayresponse.header.Retry-After': "'5'" }),
    });
  });
});

describe('deploying', () => {
  it('publishes, once the table and the function stand', () => {
    template.hasResource('Custom::Trigger', {
      DependsOn: Match.arrayWith([Match.stringLikeRegexp('^Content')]),
      Properties: { InvocationType: 'RequestResponse', ExecuteOnHandlerChange: true },
    });
  });
});

describe('the stack', () => {
  it('has no findings of cdk-nag, which finds what is wrong', () => {
    const { app } = buildStack();
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).not.toThrow();

    const planted = buildStack();
    Validations.of(planted.app).addPlugins(new AwsSolutionsChecks(planted.app));
    new Bucket(planted.stack, 'Planted');
    expect(() => planted.app.synth()).toThrow(/AwsSolutions-S1\b/);
  });

  it('is as it was looked at last', () => {
    expect(template.toJSON()).toMatchSnapshot();
  });
});

describe('the stages of cdk.json', () => {
  it('are right', () => {
    expect(Object.keys(readStages(cdk.context.stages))).toEqual(['staging', 'production']);
  });

  it('serve only reviewed translations unless they say otherwise', () => {
    const { translationPolicy: _, ...stage } = cdk.context.stages.production;
    expect(readStages({ stage })).toMatchObject({ stage: { translationPolicy: 'reviewed-only' } });
    const own = { ...stage, translationPolicy: 'reviewed-only,pages=labelled' };
    expect(readStages({ own })).toMatchObject({ own });
    expect(() => readStages({ stage: { ...stage, translationPolicy: 'all' } })).toThrow(/such as/);
  });

  it('are refused, all that is wrong at once', () => {
    const wrong = { a: { clinic: {}, throttling: { rate: 0, burst: 1 }, logRetention: 'FOREVER' } };
    expect(() => readStages(wrong)).toThrow(
      /a\.clinic\.name.*a\.throttling\.rate.*a\.logRetention/s,
    );
    expect(() => readStages(undefined)).toThrow(/stages/);
  });
});
