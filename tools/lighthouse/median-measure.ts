import type { PageMeasure } from './measure-page.ts';

/**
 * What is in the middle of several measures of one page, figure by figure: times vary with what else the machine does.
 * What does not vary (the other scores, the bytes, the audits) is that of the run whose performance is in the middle.
 */
export function medianMeasure(runs: readonly PageMeasure[]): PageMeasure {
  const byPerformance = runs.toSorted((a, b) => a.scores.performance - b.scores.performance);
  const middle = byPerformance[Math.floor(runs.length / 2)];
  if (middle === undefined) throw new RangeError('There is no middle of nothing');
  return {
    ...middle,
    firstContentfulPaint: median(runs.map((run) => run.firstContentfulPaint)),
    largestContentfulPaint: median(runs.map((run) => run.largestContentfulPaint)),
    cumulativeLayoutShift: median(runs.map((run) => run.cumulativeLayoutShift)),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
