import { createMemoryPartnerRegistry } from '../../functions/shared/store/partner-registry-memory.ts';
import { describePartnerRegistry } from './partner-registry-contract.ts';

describePartnerRegistry('memory', async () => createMemoryPartnerRegistry());
