/** A request that a document shows, as somebody would type it, and what it says comes back. */
export interface CurlExample {
  /** As it stands in the document. */
  readonly command: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  /** What stands in a block of JSON behind it; `…` stands for anything. */
  readonly answer: unknown;
}

/** The options of curl that the documents use, and how many words each takes beside itself. */
const options: Readonly<Record<string, number>> = { '-s': 0, '--compressed': 0, '-H': 1 };

/** Reads the curl examples of a Markdown document. A comment behind a command names the status, where it is not 200. */
export function curlExamples(markdown: string): CurlExample[] {
  const blocks = [...markdown.matchAll(/^```(sh|json)\n(.*?)^```/gms)].map(
    ([, language, text]) => ({
      language,
      text: text ?? '',
    }),
  );
  return blocks.flatMap(({ language, text }, index) => {
    if (language !== 'sh') return [];
    const commands = text.split('\n').filter((line) => line.startsWith('curl '));
    const next = blocks[index + 1];
    return commands.map((command, place) => {
      const isLast = place === commands.length - 1;
      const answer = isLast && next?.language === 'json' ? JSON.parse(next.text) : undefined;
      return { ...readCommand(command), answer };
    });
  });
}

function readCommand(command: string): Omit<CurlExample, 'answer'> {
  const [line = '', status = '200'] = command.split(/ # (?=\d{3}$)/);
  const words = Array.from(
    line.matchAll(/'([^']*)'|(\S+)/g),
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const headers: Record<string, string> = {};
  let address = '';
  for (let place = 1; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (!word.startsWith('-')) {
      address = word;
      continue;
    }
    const takes = options[word];
    if (takes === undefined) throw new Error(`The test does not know the option ${word} of curl`);
    const [name = '', ...value] = (words[place + 1] ?? '').split(': ');
    if (takes === 1) headers[name] = value.join(': ');
    place += takes;
  }
  if (!address.startsWith('localhost:8787/')) throw new Error(`${command} asks somebody else`);
  return { command, path: address.replace('localhost:8787', ''), headers, status: Number(status) };
}

/** @returns where an answer is not what an example shows; empty where it is */
export function unlike(expected: unknown, actual: unknown, at = '$'): string[] {
  if (typeof expected === 'string' && expected.includes('…')) {
    const pattern = expected
      .split('…')
      .map((part) => RegExp.escape(part))
      .join('.*');
    return new RegExp(`^${pattern}$`, 's').test(String(actual)) ? [] : [`${at}: ${String(actual)}`];
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return expected.flatMap((each, index) => unlike(each, actual[index], `${at}[${index}]`));
  }
  if (isRecord(expected) && isRecord(actual)) {
    return Object.entries(expected).flatMap(([name, value]) =>
      unlike(value, actual[name], `${at}.${name}`),
    );
  }
  return expected === actual ? [] : [`${at}: ${JSON.stringify(actual)}`];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
