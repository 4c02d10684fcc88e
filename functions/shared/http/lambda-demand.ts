import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { EmfOutput } from '@aws-lambda-powertools/metrics/types';
import type { DemandMetric } from './demand.ts';

/**
 * The metrics `Requests` by locale and `UnmetRequests` by language, in CloudWatch's embedded format. They go with the
 * request's own line of log: a line of their own would take as long as all the rest of a warm answer.
 *
 * @param now milliseconds since the epoch
 */
export function createLambdaDemand(serviceName: string, now: () => number): DemandMetric {
  const metrics = new Metrics({ namespace: 'Carelingua', serviceName });
  const made = new Map<string, EmfOutput>();

  function metricOf(name: string, dimension: string, value: string): EmfOutput {
    const key = `${name} ${value}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    metrics.addDimension(dimension, value);
    metrics.addMetric(name, MetricUnit.Count, 1);
    const metric = metrics.serializeMetrics();
    metrics.clearMetrics();
    metrics.clearDimensions();
    made.set(key, metric);
    return metric;
  }

  return ({ locale, lacking }) => {
    const found = [
      ...(locale === undefined ? [] : [metricOf('Requests', 'locale', locale)]),
      ...(lacking === undefined ? [] : [metricOf('UnmetRequests', 'language', lacking)]),
    ];
    if (found.length === 0) return {};
    const directives = found.flatMap(({ _aws }) => _aws.CloudWatchMetrics);
    // The line names the service already.
    const { service: _, ...members } = Object.assign({}, ...found);
    return { ...members, _aws: { Timestamp: now(), CloudWatchMetrics: directives } };
  };
}
