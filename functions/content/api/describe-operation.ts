import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { kinds } from '../../shared/domain/topic.ts';
import { queryOf, type Operation } from './operations.ts';

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
  index: {
    description: 'A kind of topic, or `search`; a suffix names a format.',
    schema: { type: 'string', maxLength: 64 },
  },
  version: {
    description: 'The version of a script, once it is published.',
    schema: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` },
  },
  script: {
    description:
      '`embed.js`, the component; `frame.js`, which gives frames their height; `height.js`, which tells it from within.',
    schema: { type: 'string', maxLength: 64 },
  },
};

/** Describes what one path is asked and answers. */
export function describeOperation(
  operation: Operation,
  path: string,
  isNegotiated: boolean,
  examples: Readonly<Record<string, { readonly value: unknown }>>,
) {
  const { id, group, summary, description, answer, formats = [] } = operation;
  const { languages, problems = [], hasProblemPages = false, sameWith = [] } = operation;
  const isPlain = languages === 'none';
  const negotiation = 'The language is chosen by `?locale=`, or else by `Accept-Language`.';
  const told = [description, isNegotiated ? negotiation : undefined].filter((each) => each);
  const statuses = isPlain
    ? [400, ...problems, 503]
    : [400, 404, ...(languages === 'path' ? [] : [406]), ...problems, 503];
  const problem = hasProblemPages ? 'ProblemOrPage' : 'Problem';
  const json =
    answer === undefined
      ? {}
      : {
          'application/json': {
            schema: { $ref: `#/components/schemas/${answer}` },
            ...(Object.keys(examples).length === 0 ? {} : { examples }),
          },
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
          ...json,
          ...Object.fromEntries(formats.map((type) => [type, { schema: { type: 'string' } }])),
        },
      },
      304: { $ref: '#/components/responses/NotModified' },
      ...(path.includes('{locale}') ? { 308: { $ref: '#/components/responses/Redirect' } } : {}),
      ...Object.fromEntries(
        statuses.map((status) => [status, { $ref: `#/components/responses/${problem}` }]),
      ),
      ...Object.fromEntries(
        sameWith.map((status) => [status, { description: summary, content: json }]),
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
