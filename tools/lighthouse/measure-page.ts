import lighthouse, { type Result } from 'lighthouse';
import * as v from 'valibot';

/** The categories that are judged, and what the table calls them. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse says of a page. */
export interface PageMeasure {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Milliseconds, by Lighthouse's model of a slow 4G network and a slow phone. */
  readonly firstContentfulPaint: number;
  readonly largestContentfulPaint: number;
  /** Share of the screen that moved. */
  readonly cumulativeLayoutShift: number;
  /** What went over the wire: compressed, with header fields. */
  readonly bytes: {
    readonly fonts: number;
    readonly scripts: number;
    readonly withoutFonts: number;
  };
  readonly failing: readonly FailingAudit[];
}

export interface FailingAudit {
  readonly category: Category;
  readonly id: string;
  readonly title: string;
  /** What it looked at where it says so: `1,240 ms`. */
  readonly found: string | undefined;
}

/**
 * Measures a page as Lighthouse does by default: a phone on a slow 4G network.
 *
 * @param port where the browser listens
 */
export async function measurePage(url: string, port: number): Promise<PageMeasure> {
  const outcome = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: [...categories],
  });
  if (outcome === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
  const { lhr } = outcome;
  if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return {
    scores: {
      performance: scoreOf(lhr, 'performance'),
      accessibility: scoreOf(lhr, 'accessibility'),
      'best-practices': scoreOf(lhr, 'best-practices'),
      seo: scoreOf(lhr, 'seo'),
    },
    firstContentfulPaint: numberOf(lhr, 'first-contentful-paint'),
    largestContentfulPaint: numberOf(lhr, 'largest-contentful-paint'),
    cumulativeLayoutShift: numberOf(lhr, 'cumulative-layout-shift'),
    bytes: bytesOf(lhr),
    failing: categories.flatMap((category) => failingAudits(lhr, category)),
  };
}

function scoreOf(lhr: Result, category: Category): number {
  const score = lhr.categories[category]?.score ?? undefined;
  if (score === undefined) throw new Error(`${lhr.requestedUrl}: no score for ${category}`);
  return Math.round(score * 100);
}

function numberOf(lhr: Result, audit: string): number {
  const value = lhr.audits[audit]?.numericValue;
  if (value === undefined) throw new Error(`${lhr.requestedUrl}: no ${audit}`);
  return value;
}

/** Audits that count, and that the page does not pass. Of the metrics, 0.9 is good (Lighthouse, "How scores are colored"). */
function failingAudits(lhr: Result, category: Category): FailingAudit[] {
  const pass = category === 'performance' ? 0.9 : 1;
  return (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = lhr.audits[id];
    if (weight === 0 || audit === undefined || (audit.score ?? pass) >= pass) return [];
    return [{ category, id, title: audit.title, found: audit.displayValue }];
  });
}

const requests = v.array(
  v.object({
    url: v.string(),
    resourceType: v.optional(v.string()),
    sessionTargetType: v.optional(v.string()),
    transferSize: v.number(),
  }),
);

function bytesOf(lhr: Result): PageMeasure['bytes'] {
  const details = lhr.audits['network-requests']?.details;
  const items = v.parse(requests, details?.type === 'table' ? details.items : undefined);
  // What a device's worker fetches afterwards, to go on without a network, is no part of the page.
  const own = items.filter(({ sessionTargetType }) => sessionTargetType === 'page');
  const sumOf = (type?: string) =>
    own
      .filter(({ resourceType }) => type === undefined || resourceType === type)
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
  const fonts = sumOf('Font');
  return { fonts, scripts: sumOf('Script'), withoutFonts: sumOf() - fonts };
}
