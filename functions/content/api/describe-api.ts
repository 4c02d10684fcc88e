import { toJsonSchema, toJsonSchemaDefs, type JsonSchema } from '@valibot/to-json-schema';
import { kinds } from '../../shared/domain/topic.ts';
import { groups, operations, queryOf, type Operation } from './operations.ts';
import { schemas } from './schemas.ts';

/** Asks the API itself: examples are its own answers. */
export type Ask = (path: string) => Promise<{ readonly status: number; readonly body: unknown }>;

/** A tag that no locale will ever have (ISO 639-2 keeps it for local use): what it is answered with is a problem. */
const nobodysTag = 'qtz';

export interface ApiDocument {
  readonly openapi: string;
  readonly [member: string]: unknown;
}

const languageTag: JsonSchema = { type: 'string', maxLength: 64 };

const pathParameters: Readonly<Record<string, { description: string; schema: JsonSchema }>> = {
  locale: {
    description:
      'A language tag. One that means the same as a tag of ours is redirected to it; one in a language that we lack is answered with 404 and what there is.',
    schema: languageTag,
  },
  kind: { description: 'The kind of topic.', schema: { type: 'string', enum: [...kinds] } },
  slug: {
    description: 'The topic’s last name, the same in every language; a suffix names a format.',
    schema: { type: 'string', maxLength: 120 },
  },
};

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

function describeOperation(
  operation: Operation,
  path: string,
  isNegotiated: boolean,
  examples: Readonly<Record<string, { readonly value: unknown }>>,
) {
  const { id, group, summary, description, answer, formats = [] } = operation;
  const { languages, problems = [], sameWith = [] } = operation;
  const isPlain = languages === 'none';
  const negotiation = 'The language is chosen by `?locale=`, or else by `Accept-Language`.';
  const told = [description, isNegotiated ? negotiation : undefined].filter((each) => each);
  const statuses = isPlain
    ? [400, 503]
    : [400, 404, ...(languages === 'path' ? [] : [406]), ...problems, 503];
  const json = {
    schema: { $ref: `#/components/schemas/${answer}` },
    ...(Object.keys(examples).length === 0 ? {} : { examples }),
  };
  return {
    operationId: isNegotiated ? `${id}Negotiated` : id,
    tags: [group],
    summary: isNegotiated ? `${summary} (language negotiated)` : summary,
    ...(told.length === 0 ? {} : { description: told.join(' ') }),
    parameters: [...inPath(path), ...inQuery(operation, isNegotiated), ...inHeader(isNegotiated)],
    responses: {
      200: {
        description: summary,
        headers: headersOf(isPlain),
        content: {
          'application/json': json,
          ...Object.fromEntries(formats.map((type) => [type, { schema: { type: 'string' } }])),
        },
      },
      304: { $ref: '#/components/responses/NotModified' },
      ...(path.includes('{locale}') ? { 308: { $ref: '#/components/responses/Redirect' } } : {}),
      ...Object.fromEntries(
        statuses.map((status) => [status, { $ref: '#/components/responses/Problem' }]),
      ),
      ...Object.fromEntries(
        sameWith.map((status) => [
          status,
          { description: summary, content: { 'application/json': json } },
        ]),
      ),
    },
  };
}

function headersOf(isPlain: boolean) {
  const text = { type: 'string' };
  return {
    ETag: { description: 'Changes with the answer and its coding.', schema: text },
    ...(isPlain
      ? {}
      : {
          'Content-Language': { description: 'All languages that its words are in.', schema: text },
        }),
  };
}

function inPath(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...pathParameters[name],
  }));
}

function inQuery(operation: Operation, isNegotiated: boolean) {
  return Object.entries(queryOf(operation, isNegotiated)).map(([name, schema]) => {
    const {
      $schema: _,
      description,
      ...rest
    } = toJsonSchema(schema, {
      target: 'draft-2020-12',
      typeMode: 'input',
      errorMode: 'ignore',
    });
    const required = schema.type !== 'optional';
    return {
      name,
      in: 'query',
      required,
      description,
      schema: rest,
    };
  });
}

function inHeader(isNegotiated: boolean) {
  if (!isNegotiated) return [];
  return [
    {
      name: 'Accept-Language',
      in: 'header',
      required: false,
      description: 'The languages that the reader takes, with their weights (RFC 9110 §12.5.4).',
      schema: { type: 'string' },
    },
  ];
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
