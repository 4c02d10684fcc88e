import { InvalidArgumentError, Option } from 'commander';

/** An option that a command cannot do without. */
function mandatory(flags: string, description: string): Option {
  return new Option(flags, description).makeOptionMandatory();
}

/** A person's name: what nobody signed is not signed. */
export function parseName(text: string): string {
  const name = text.trim();
  if (name !== '') return name;
  throw new InvalidArgumentError('It must be a name.');
}

export function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('It must be a number above 0.');
}

export const localeOption = () => mandatory('--locale <tag>', 'the locale: vi');

export const topicOption = () =>
  new Option('--topic <names...>', 'topics, "glossary" or "ui"; else all').default([], 'all');

export const jsonOption = () => new Option('--json', 'print the outcome as JSON');

export const personOption = (flags: string, description: string) =>
  mandatory(flags, description).argParser(parseName);

/** "1 text", "2 texts". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
