import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'oxc-parser';

/** One file's wish to use another file or a package. */
interface Import {
  readonly from: string;
  /** Path below the root, or the name of a package. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

interface Rule {
  readonly says: string;
  readonly forbids: (use: Import) => boolean;
}

const inside = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const isShared = inside('functions/shared');
const isPackage = (path: string) => !/^(functions|client|infra|tools|tests|locales)\//.test(path);
const functionOf = (path: string) => /^functions\/(?!shared\/)([^/]+)\//.exec(path)?.[1];

/** What each layer of `functions/shared` may use of the others. */
const layers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  store: ['domain'],
  i18n: ['domain'],
  search: ['domain'],
  api: ['domain'],
  formats: ['domain', 'i18n'],
  http: ['domain', 'store', 'i18n', 'formats'],
};
const layerOf = (path: string) => /^functions\/shared\/([^/]+)\//.exec(path)?.[1];

export const rules: readonly Rule[] = [
  {
    says: 'the domain imports nothing outside itself',
    forbids: ({ from, to }) => layerOf(from) === 'domain' && layerOf(to) !== 'domain',
  },
  {
    says: 'a layer of shared imports only the layers below it',
    forbids({ from, to }) {
      const [user, used] = [layerOf(from), layerOf(to)];
      if (user === undefined || used === undefined || user === used) return false;
      return layers[user]?.includes(used) !== true;
    },
  },
  {
    says: 'shared imports no function',
    forbids: ({ from, to }) => isShared(from) && functionOf(to) !== undefined,
  },
  {
    says: 'a function never imports another function',
    forbids({ from, to }) {
      const [user, used] = [functionOf(from), functionOf(to)];
      return user !== undefined && used !== undefined && user !== used;
    },
  },
  {
    says: 'what runs imports nothing of infra, tools or tests, and no part of CDK',
    forbids: ({ from, to }) =>
      inside('functions')(from) && /^(infra|tools|tests)\/|^(aws-cdk-lib|constructs)\b/.test(to),
  },
  {
    says: 'infra knows a function by the type of its environment, and nothing else',
    forbids: ({ from, to, isTypeOnly }) =>
      inside('infra')(from) &&
      inside('functions')(to) &&
      !(isTypeOnly && to.endsWith('/environment.ts')),
  },
  {
    says: 'a package is named, never reached into node_modules',
    forbids: ({ to }) => isPackage(to) && to.includes('node_modules'),
  },
  {
    says: 'a folder has no index.ts, and nothing is named utils or helpers',
    forbids: ({ to }) => !isPackage(to) && /(^|\/)(index|utils?|helpers?)(\.ts$|\/)/.test(to),
  },
  {
    says: 'the client imports nothing outside itself: partners install it alone',
    forbids: ({ from, to }) => inside('client/src')(from) && !inside('client/src')(to),
  },
];

/**
 * @param sources the text of TypeScript files by their paths below the root
 * @returns a line for each import that breaks a rule
 */
export function violations(sources: ReadonlyMap<string, string>): string[] {
  return [...sources]
    .flatMap(([path, text]) => importsOf(path, text))
    .flatMap((use) =>
      rules
        .filter(({ forbids }) => forbids(use))
        .map(({ says }) => `${use.from} imports ${use.to}, but ${says}`),
    );
}

function importsOf(from: string, text: string): Import[] {
  const { module, errors } = parseSync(from, text);
  if (errors.length > 0) throw new SyntaxError(`${from}: ${errors[0]?.message}`);
  const resolve = (name: string) =>
    name.startsWith('.') ? normalize(join(dirname(from), name)) : name;
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    from,
    to: resolve(moduleRequest.value),
    isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ from, to: resolve(moduleRequest.value), isTypeOnly: isType }] : [],
    ),
  );
  const dynamics = module.dynamicImports.map(({ moduleRequest }) => {
    const name = text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, '');
    return { from, to: resolve(name), isTypeOnly: false };
  });
  return [...statics, ...exports, ...dynamics];
}
