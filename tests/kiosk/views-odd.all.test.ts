import { viewsSuite } from '../support/views-suite.ts';

await viewsSuite((place) => place % 2 === 1);
