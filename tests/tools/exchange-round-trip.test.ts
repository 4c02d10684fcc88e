import { roundTripSuite } from '../support/round-trip-suite.ts';

// The other formats: `exchange-formats.all.test.ts`.
roundTripSuite('xliff2');
