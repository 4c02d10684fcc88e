import type { Clinic } from '../../shared/domain/clinic.ts';
import type { LicensedSystem } from '../../shared/domain/codes.ts';

export interface InfobuttonOptions {
  readonly clinic: Clinic;
  /** Systems of codes that may be used though they need a licence. */
  readonly licensed: readonly LicensedSystem[];
}

/** An address may tell of a patient, whatever we read of it: no cache that many share keeps it. */
export const cacheControl = 'private, max-age=60';
