import { Duration } from 'aws-cdk-lib';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Trigger } from 'aws-cdk-lib/triggers';
import type { Construct } from 'constructs';

/**
 * Publishes with every deployment that changed the publish function or the content that it carries. It runs once the
 * table and the function stand; where it fails, the deployment is rolled back and the live release stays.
 */
export class ReleaseTrigger extends Trigger {
  constructor(scope: Construct, id: string, handler: Function, executeAfter: Construct[]) {
    super(scope, id, { handler, timeout: Duration.minutes(5), executeAfter });
  }
}
