import { roundTripSuite } from '../support/round-trip-suite.ts';

roundTripSuite('xliff12');
roundTripSuite('po');
