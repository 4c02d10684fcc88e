import type { Partner } from '../domain/partner.ts';
import type { ReadOptions } from './store.ts';

/** Where partners are kept. Every adapter passes `tests/contract/partner-registry-contract.ts`. */
export interface PartnerRegistry {
  /**
   * @returns undefined where there is no such partner
   * @throws StoreUnavailableError where the store does not answer
   * @throws InvalidPartnerError where what is stored is no partner
   */
  find(id: string, options?: ReadOptions): Promise<Partner | undefined>;
  /** All partners, in the order of their ids. It reads the whole table: for operators only. */
  list(): Promise<readonly Partner[]>;
  /**
   * Registers a partner.
   *
   * @throws PartnerExistsError where the id is taken; then nothing changes
   * @throws InvalidPartnerError where it cannot be one
   */
  add(partner: Partner): Promise<void>;
  /**
   * Changes a partner. Where somebody else changed it meanwhile, the edit is made anew to what it is now, so that
   * neither is lost.
   *
   * @param edit gives the partner as it is to be; its id stays
   * @returns the partner as it is now; undefined where there is none
   * @throws InvalidPartnerError where it cannot be one then
   */
  update(id: string, edit: (partner: Partner) => Partner): Promise<Partner | undefined>;
}
