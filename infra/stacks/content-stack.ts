import { join } from 'node:path';
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { ContentEnvironment } from '../../functions/content/environment.ts';
import type { KioskEnvironment } from '../../functions/kiosk/environment.ts';
import type { PartnerEnvironment } from '../../functions/partner/environment.ts';
import type { PublishEnvironment } from '../../functions/publish/environment.ts';
import type { StageConfig } from '../config.ts';
import { BundledFunction } from '../constructs/bundled-function.ts';
import { ContentTable } from '../constructs/content-table.ts';
import { PublicApi } from '../constructs/public-api.ts';
import { ReleaseTrigger } from '../constructs/release-trigger.ts';

export interface ContentStackProps {
  readonly config: StageConfig;
  /** Folder that the build put the functions' bundles in. */
  readonly bundles: string;
}

/** All of one stage: the table, the functions and the API. */
export class ContentStack extends Stack {
  constructor(scope: Construct, id: string, { config, bundles }: ContentStackProps) {
    super(scope, id, { description: 'Carelingua: patient education in the reader’s own language' });
    const logRetention = RetentionDays[config.logRetention];
    const table = new ContentTable(this, 'Content');

    const reader = {
      CONTENT_TABLE: table.tableName,
      PUBLIC_URL: config.publicUrl,
      CLINIC_NAME: config.clinic.name,
      CLINIC_PHONE: config.clinic.phone,
      CLINIC_ADDRESS: config.clinic.address,
      CLINIC_WEBSITE: config.clinic.website,
    };
    const size = { memorySize: 1024, timeout: Duration.seconds(10), logRetention };
    const content = new BundledFunction<ContentEnvironment>(this, 'ContentFunction', {
      bundle: join(bundles, 'content'),
      description: 'Answers readers from the live release',
      environment: reader,
      ...size,
    });
    const kiosk = new BundledFunction<KioskEnvironment>(this, 'KioskFunction', {
      bundle: join(bundles, 'kiosk'),
      description: 'Shows pages of the live release to patients',
      environment: { ...reader, KIOSK_MAX_AGE_DAYS: config.kioskMaxAgeDays?.toString() },
      ...size,
    });
    const partner = new BundledFunction<PartnerEnvironment>(this, 'PartnerFunction', {
      bundle: join(bundles, 'partner'),
      description: 'Answers partners’ web sites and record systems',
      environment: {
        ...reader,
        EMBED_FRAMING: config.embedFraming,
        LICENSED_CODE_SYSTEMS: config.licensedCodeSystems?.join(','),
      },
      ...size,
    });
    for (const each of [content, kiosk, partner]) {
      table.grant(each, 'dynamodb:GetItem', 'dynamodb:BatchGetItem');
    }

    const publish = new BundledFunction<PublishEnvironment>(this, 'PublishFunction', {
      bundle: join(bundles, 'publish'),
      description: 'Publishes the content that it carries as a release',
      environment: {
        CONTENT_TABLE: table.tableName,
        TRANSLATION_POLICY: config.translationPolicy,
      },
      memorySize: 1024,
      timeout: Duration.minutes(5),
      logRetention,
    });
    table.grant(
      publish,
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:PutItem',
      'dynamodb:BatchWriteItem',
    );
    new ReleaseTrigger(this, 'Publication', publish, [table]);

    const { throttling } = config;
    const api = new PublicApi(this, 'Api', {
      fallback: content,
      // What `tools/local/route-functions.ts` does on a laptop.
      functions: {
        kiosk,
        read: kiosk,
        application: partner,
        embed: partner,
        infobutton: partner,
        oembed: partner,
        partners: partner,
        'robots.txt': partner,
        service: partner,
        'sitemap.xml': partner,
      },
      throttling,
      logRetention,
    });
    new CfnOutput(this, 'Url', { value: api.url, description: 'Where the service answers' });
  }
}
