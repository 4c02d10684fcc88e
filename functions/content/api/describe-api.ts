import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import { describeOperation } from './describe-operation.ts';
import { groups, operations, type Operation } from './operations.ts';
import { schemas } from './schemas.ts';

/** Asks the API itself: examples are its own answers. */
export type Ask = (path: string) => Promise<{ readonly status: number; readonly body: unknown }>;

/** A tag that no locale will ever have (ISO 639-2 keeps it for local use): what it is answered with is a problem. */
const nobodysTag = 'qtz';

export interface ApiDocument {
  readonly openapi: string;
  readonly [member: string]: unknown;
}

/**
 * Describes the API (OpenAPI 3.1) from the schemas that read its parameters and that its answers are held to.
 *
 * @param base address that the API is under, without a slash at its end
 */
export async function describeApi(base: string, ask: Ask): Promise<ApiDocument> {
  const paths: Record<string, unknown> = {};
  for (const operation of operations) {
    const examples = await examplesOf(operation, ask);
    for (const [path, isNegotiated] of pathsOf(operation)) {
      paths[path] = { get: describeOperation(operation, path, isNegotiated, examples) };
    }
  }
  const { body: problem } = await ask(`/v1/${nobodysTag}/treatments`);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Carelingua',
      version: '1',
      summary: 'Patient education in the reader’s own language.',
      description:
        'Every answer says which language it is in, why, and who checked it. It is read-only, open to all, and sets no cookie. Any site may read it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: base }],
    security: [],
    tags: Object.entries(groups).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: toJsonSchemaDefs(schemas, {
        target: 'draft-2020-12',
        overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
      }),
      responses: {
        Problem: {
          description: 'Why there is no answer, in the reader’s own language (RFC 9457).',
          content: {
            'application/problem+json': {
              schema: { $ref: '#/components/schemas/Problem' },
              example: problem,
            },
          },
        },
        ProblemOrPage: {
          description:
            'Why there is no answer, in the reader’s own language (RFC 9457); in a frame, on a page.',
          content: {
            'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
            'text/html': { schema: { type: 'string' } },
          },
        },
        NotModified: { description: 'The reader has it already (`If-None-Match`).' },
        Redirect: {
          description: 'The same under the tag that is ours.',
          headers: { Location: { schema: { type: 'string' }, description: 'Where it is.' } },
        },
      },
    },
  };
}

/** @returns an operation's paths, and whether the language is negotiated there */
export function pathsOf({ path, languages }: Operation): [path: string, isNegotiated: boolean][] {
  if (languages === 'none') return [[path, false]];
  const explicit: [string, boolean] = [`/v1/{locale}${path}`, false];
  return languages === 'path' ? [explicit] : [explicit, [`/v1${path}`, true]];
}

async function examplesOf({ examples }: Operation, ask: Ask) {
  const answered = await Promise.all(
    Object.entries(examples).map(async ([name, path]) => [name, await ask(`/v1/${path}`)] as const),
  );
  // What this stage's content does not have is no example.
  return Object.fromEntries(
    answered.flatMap(([name, { status, body }]) =>
      status === 200 ? [[name, { value: body }]] : [],
    ),
  );
}
