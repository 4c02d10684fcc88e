import * as v from 'valibot';
import { licensedSystems, type LicensedSystem } from '../shared/domain/codes.ts';
import { parseEnvironment, type Variables } from '../shared/environment.ts';
import {
  readerSettings,
  readerVariables,
  type ReaderSettings,
} from '../shared/reader-environment.ts';

const systems = v.pipe(
  v.string(),
  v.transform((names) => names.split(',').filter((name) => name !== '')),
  v.array(v.picklist(licensedSystems, `must be some of ${licensedSystems.join(',')}`)),
);

const schema = v.object({
  ...readerVariables,
  /** Which sites may show our pages in a frame: those of registered partners, or `all`. */
  EMBED_FRAMING: v.optional(v.picklist(['registered', 'all']), 'registered'),
  /** Code systems that need a licence and that the clinic has one of, with commas between them. */
  LICENSED_CODE_SYSTEMS: v.optional(systems, ''),
});

/** The environment as the stack writes it. */
export type PartnerEnvironment = v.InferInput<typeof schema>;

export interface PartnerSettings extends ReaderSettings {
  readonly framing: 'registered' | 'all';
  readonly licensed: readonly LicensedSystem[];
}

/** @throws Error naming every variable that is missing or cannot be used */
export function readEnvironment(variables: Variables): PartnerSettings {
  const read = parseEnvironment(schema, variables);
  return {
    ...readerSettings(read),
    framing: read.EMBED_FRAMING,
    licensed: read.LICENSED_CODE_SYSTEMS,
  };
}
