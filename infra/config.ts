import * as v from 'valibot';

const httpsUrl = v.pipe(v.string(), v.regex(/^https:\/\/[^?#\s]+$/, 'must be an https address'));

/** Kinds of topic may have a policy of their own; the publish function knows which kinds there are. */
const policy = v.pipe(
  v.string(),
  v.regex(
    /^(reviewed-only|labelled)(,[a-z]+=(reviewed-only|labelled))*$/,
    'must be such as reviewed-only or reviewed-only,pages=labelled',
  ),
);

const stage = v.strictObject({
  /** What may be served: see `docs/architecture.md`. */
  translationPolicy: v.optional(policy, 'reviewed-only'),
  /** Absolute URL of a custom domain with a path of its own; else the gateway tells. */
  publicUrl: v.optional(httpsUrl),
  /** Days that a kiosk shows texts without word from the service; 14 unless told. */
  kioskMaxAgeDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))),
  /** Which sites may show our pages in a frame: those of registered partners unless told, or all. */
  embedFraming: v.optional(v.picklist(['registered', 'all'])),
  /** Code systems that need a licence and that the clinic has one of. */
  licensedCodeSystems: v.optional(v.array(v.picklist(['cpt', 'snomed-ct']))),
  /** How to reach the clinic: in answers, never in texts. */
  clinic: v.strictObject({
    name: v.string(),
    phone: v.optional(v.string()),
    address: v.optional(v.string()),
    website: v.optional(httpsUrl),
  }),
  /** Requests that the gateway lets pass: a second, and at once. */
  throttling: v.strictObject({
    rate: v.pipe(v.number(), v.minValue(1)),
    burst: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  /** How long logs are kept. */
  logRetention: v.picklist(['ONE_WEEK', 'ONE_MONTH', 'THREE_MONTHS', 'ONE_YEAR']),
});

const schema = v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,20}$/)), stage);

/** One deployment of the service, as `cdk.json` describes it. */
export type StageConfig = v.InferOutput<typeof stage>;

/**
 * Checks the stages of `cdk.json`.
 *
 * @throws Error naming everything that is wrong with them
 */
export function readStages(context: unknown): Record<string, StageConfig> {
  const result = v.safeParse(schema, context);
  if (result.success) return result.output;
  const complaints = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'stages'}: ${issue.message}`,
  );
  throw new Error(`The stages in cdk.json are not right. ${complaints.join('; ')}`);
}
