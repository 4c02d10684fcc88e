import { categories, type PageMeasure } from './measure-page.ts';

/** The least of each score, out of 100. */
const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

/** What a page on somebody's own device takes to show something: less than this, in milliseconds. */
const longestWait = 1000;

/** @returns a line for each limit that the page misses */
export function missedLimits(path: string, measure: PageMeasure): string[] {
  const scores = categories.flatMap((category) => {
    const score = measure.scores[category];
    return score < least[category] ? [`${category} ${score}, not ${least[category]}`] : [];
  });
  const isSlow = path.startsWith('/read/') && measure.firstContentfulPaint >= longestWait;
  const wait = Math.round(measure.firstContentfulPaint);
  return isSlow
    ? [...scores, `first contentful paint ${wait} ms, not below ${longestWait}`]
    : scores;
}

/** The limits in words. */
export const limitsInWords = `performance ${least.performance}, accessibility ${least.accessibility}, best practices ${least['best-practices']}, SEO ${least.seo};
on /read pages, first contentful paint below ${longestWait} ms`;
