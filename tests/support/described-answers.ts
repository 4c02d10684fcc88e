import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { describeApi } from '../../functions/content/api/describe-api.ts';
import type { AppEnv } from '../../functions/shared/http/app-env.ts';

/** What is read of the description to hold an answer to it. */
const content = v.record(v.string(), v.looseObject({}));
const whole = v.looseObject({ content: v.optional(content, {}) });
const reference = v.looseObject({ $ref: v.string() });
const response = v.union([reference, whole]);
const description = v.looseObject({
  components: v.object({ responses: v.record(v.string(), whole) }),
  paths: v.record(
    v.string(),
    v.object({ get: v.object({ responses: v.record(v.string(), response) }) }),
  ),
});

const document = await describeApi('https://care.example', async () => ({
  status: 404,
  body: {},
}));
const { paths, components } = v.parse(description, document);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'api');

/** The paths of the description, those with the fewest parameters first: they win. */
const templates = Object.keys(paths)
  .map((template) => ({
    template,
    parameters: template.split('{').length,
    pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }))
  .toSorted((a, b) => a.parameters - b.parameters);

/** @returns the path of the description that an address is one of; undefined where it is of none */
export function templateOf(path: string): string | undefined {
  return templates.find(({ pattern }) => pattern.test(path))?.template;
}

const validators = new Map<string, ValidateFunction>();

function validatorOf(pointer: string): ValidateFunction {
  const known = validators.get(pointer) ?? ajv.compile({ $ref: `api#${pointer}` });
  validators.set(pointer, known);
  return known;
}

/**
 * Holds an answer to the description of the API.
 *
 * @returns what differs; empty where it is as described
 */
export async function differences(path: string, answer: Response): Promise<string[]> {
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
  const problem = '/components/schemas/Problem';
  const template = templateOf(path);
  if (template === undefined) {
    return type === 'application/problem+json' ? invalid(problem, await answer.json()) : [];
  }
  const { responses } = paths[template]?.get ?? {};
  const described = responses?.[answer.status];
  // A method that is not described is refused before its path is looked at.
  if (described === undefined) {
    return answer.status === 405 || answer.status === 204
      ? []
      : [`${template} does not describe ${answer.status}`];
  }
  if (answer.status === 304 || answer.status === 308) return [];
  const { content: types = {} } = v.is(reference, described)
    ? (components.responses[described.$ref.split('/').at(-1) ?? ''] ?? {})
    : described;
  if (types[type] === undefined) {
    return [`${template} does not describe ${answer.status} in ${type}`];
  }
  if (type === 'application/problem+json') return invalid(problem, await answer.json());
  // What it says is what it says unpacked: a test unpacks it.
  if (type !== 'application/json' || answer.headers.has('content-encoding')) return [];
  const body = await answer.text();
  // HEAD has no content.
  if (body === '') return [];
  const escaped = template
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replaceAll('{', '%7B')
    .replaceAll('}', '%7D');
  const pointer = `/paths/${escaped}/get/responses/${answer.status}/content/application~1json/schema`;
  return invalid(pointer, JSON.parse(body));
}

function invalid(pointer: string, value: unknown): string[] {
  const validate = validatorOf(pointer);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** Whatever a test asks for, the answer must be one that the description of the API describes. */
export function holdToDescription(app: Hono<AppEnv>): void {
  const request = app.request;
  app.request = async (input, ...rest) => {
    const answer = await request(input, ...rest);
    const address = input instanceof Request ? input.url : String(input);
    const { pathname } = new URL(address, 'https://care.example');
    const found = await differences(pathname, answer.clone());
    if (found.length > 0) throw new Error(`${address} is not as described: ${found.join('; ')}`);
    return answer;
  };
}
