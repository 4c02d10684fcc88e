import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { EmfOutput } from '@aws-lambda-powertools/metrics/types';
import type { Demand, DemandMetric } from './demand.ts';

const maxLines = 200;

/**
 * The metrics `Requests` by locale and `UnmetRequests` by language, in CloudWatch's embedded format. They go with the
 * request's own line of log: a line of their own would take as long as all the rest of a warm answer.
 *
 * @param now milliseconds since the epoch
 */
export function createLambdaDemand(serviceName: string, now: () => number): DemandMetric {
  const metrics = new Metrics({ namespace: 'Carelingua', serviceName });
  // Anybody can ask for each of some 900 languages: what is remembered is bounded.
  const lines = new Map<string, PreparedMetric>();

  function metricOf(name: string, dimension: string, value: string): EmfOutput {
    metrics.addDimension(dimension, value);
    metrics.addMetric(name, MetricUnit.Count, 1);
    const metric = metrics.serializeMetrics();
    metrics.clearMetrics();
    metrics.clearDimensions();
    return metric;
  }

  /** All but the time of what is written for a demand, made once. */
  function lineOf({ locale, lacking }: Demand): PreparedMetric {
    const key = `${locale ?? ''} ${lacking ?? ''}`;
    const known = lines.get(key);
    if (known !== undefined) return known;
    const found = [
      ...(locale === undefined ? [] : [metricOf('Requests', 'locale', locale)]),
      ...(lacking === undefined ? [] : [metricOf('UnmetRequests', 'language', lacking)]),
    ];
    // The line names the service already.
    const { _aws: _, service: __, ...members } = Object.assign({}, ...found);
    const line = { members, directives: found.flatMap(({ _aws }) => _aws.CloudWatchMetrics) };
    if (lines.size >= maxLines) lines.clear();
    lines.set(key, line);
    return line;
  }

  return (demand) => {
    const { members, directives } = lineOf(demand);
    if (directives.length === 0) return members;
    return { ...members, _aws: { Timestamp: now(), CloudWatchMetrics: directives } };
  };
}

interface PreparedMetric {
  readonly members: Readonly<Record<string, unknown>>;
  readonly directives: EmfOutput['_aws']['CloudWatchMetrics'];
}
