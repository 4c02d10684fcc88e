import { completeness } from './completeness.ts';
import type { Gate } from './gate.ts';
import { markedChanges } from './marked-changes.ts';

/** Everything that content must pass beyond what publishing itself refuses. */
export const gates: readonly Gate[] = [completeness, markedChanges];
