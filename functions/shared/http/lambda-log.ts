import { LogFormatter, Logger, LogItem } from '@aws-lambda-powertools/logger';
import type { LogAttributes, UnformattedAttributes } from '@aws-lambda-powertools/logger/types';

/** A line of what an operator needs. The formatter that the library brings costs twice as much a line. */
class LineFormatter extends LogFormatter {
  override formatAttributes(attributes: UnformattedAttributes, additional: LogAttributes): LogItem {
    const { logLevel, timestamp, message, serviceName, xRayTraceId } = attributes;
    return new LogItem({
      attributes: {
        level: logLevel,
        timestamp: timestamp.toISOString(),
        service: serviceName,
        message,
        xray_trace_id: xRayTraceId,
        ...additional,
      },
    });
  }
}

/** Structured logs of a function, for CloudWatch: a JSON object a line. */
export function createLambdaLog(serviceName: string): Logger {
  return new Logger({ serviceName, logFormatter: new LineFormatter() });
}
