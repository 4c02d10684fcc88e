import * as v from 'valibot';
import type { Clinic } from './domain/clinic.ts';

const httpUrl = v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'must be an address of the web'));

/** The variables of a function that answers readers. */
export const readerVariables = {
  /** Name of the table that releases are read from. */
  CONTENT_TABLE: v.string(),
  /** Absolute URL that the service is known by, where the gateway's own account of it will not do. */
  PUBLIC_URL: v.optional(httpUrl),
  CLINIC_NAME: v.optional(v.string()),
  CLINIC_PHONE: v.optional(v.string()),
  CLINIC_ADDRESS: v.optional(v.string()),
  CLINIC_WEBSITE: v.optional(httpUrl),
};

/** What a function that answers readers is told. */
export interface ReaderSettings {
  readonly table: string;
  /** Without a slash at its end. */
  readonly publicUrl: string | undefined;
  readonly clinic: Clinic;
}

type ReaderVariables = v.InferOutput<v.ObjectSchema<typeof readerVariables, undefined>>;

export function readerSettings(read: ReaderVariables): ReaderSettings {
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
