import * as v from 'valibot';
import { checkTexts } from './check-text.ts';
import type { Complaint } from './complaint.ts';
import type { ContentFile } from './files.ts';

/** Files of content, opened by schema; what is wrong with them gathers in `complaints`. */
export interface OpenFiles {
  readonly complaints: Complaint[];
  /**
   * Reads a file.
   *
   * @returns undefined where it is not there, or is wrong; only the latter is a complaint
   */
  read: <S extends v.GenericSchema>(path: string, schema: S) => v.InferOutput<S> | undefined;
  /** Reads a file that must be there. */
  require: <S extends v.GenericSchema>(path: string, schema: S) => v.InferOutput<S> | undefined;
  /** @returns the paths that nobody asked for */
  unread: () => string[];
}

export function openFiles(files: readonly ContentFile[]): OpenFiles {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const unread = new Set(texts.keys());
  const complaints: Complaint[] = [];

  function read<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> | undefined {
    const text = texts.get(path);
    unread.delete(path);
    if (text === undefined) return undefined;
    const json = parseJson(text);
    if ('error' in json) {
      complaints.push({ file: path, key: '', message: `is not JSON: ${json.error}` });
      return undefined;
    }
    complaints.push(...checkTexts(path, json.value));
    const result = v.safeParse(schema, json.value);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      complaints.push({ file: path, key: v.getDotPath(issue) ?? '', message: issue.message });
    }
    return undefined;
  }

  return {
    complaints,
    read,
    require(path, schema) {
      if (!texts.has(path)) complaints.push({ file: path, key: '', message: 'is missing' });
      return read(path, schema);
    },
    unread: () => [...unread],
  };
}

function parseJson(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
