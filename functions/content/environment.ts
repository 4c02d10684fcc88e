import * as v from 'valibot';
import { parseEnvironment, type Variables } from '../shared/environment.ts';

const httpUrl = v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'must be an address of the web'));

const schema = v.object({
  /** Name of the table that releases are read from. */
  CONTENT_TABLE: v.string(),
  /** Absolute URL that the service is known by, where the gateway's own account of it will not do. */
  PUBLIC_URL: v.optional(httpUrl),
  CLINIC_NAME: v.optional(v.string()),
  CLINIC_PHONE: v.optional(v.string()),
  CLINIC_ADDRESS: v.optional(v.string()),
  CLINIC_WEBSITE: v.optional(httpUrl),
});

/** The environment as the stack writes it. */
export type ContentEnvironment = v.InferInput<typeof schema>;

/** How to reach the clinic: configuration, never part of a text. */
export interface Clinic {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly website?: string | undefined;
}

/** @throws Error naming every variable that is missing or cannot be used */
export function readEnvironment(variables: Variables): {
  table: string;
  publicUrl: string | undefined;
  clinic: Clinic;
} {
  const read = parseEnvironment(schema, variables);
  return {
    table: read.CONTENT_TABLE,
    publicUrl: read.PUBLIC_URL?.replace(/\/+$/, ''),
    clinic: {
      name: read.CLINIC_NAME,
      phone: read.CLINIC_PHONE,
      address: read.CLINIC_ADDRESS,
      website: read.CLINIC_WEBSITE,
    },
  };
}
