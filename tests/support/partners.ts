import type { Partner } from '../../functions/shared/domain/partner.ts';

/** A practice that is registered, with whatever a test wants to be otherwise. */
export function partnerOf(id: string, other: Partial<Partner> = {}): Partner {
  return {
    id,
    name: 'North Spine Clinic',
    origins: ['https://north.example'],
    status: 'active',
    ...other,
  };
}
