import { kinds } from '../../shared/domain/topic.ts';

/**
 * Hono's pattern for a kind, so that `/v1/{kind}` and `/v1/{locale}` are told apart. The group matters: Hono sets `^`
 * and `$` around the pattern as it stands.
 */
export const kindPath = `/:kind{(?:${kinds.join('|')})}`;
