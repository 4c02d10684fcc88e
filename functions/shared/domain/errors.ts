import type { Hash } from './release.ts';

/** Another publisher moved the pointer first. Nothing is lost: read it anew and publish again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly expected: Hash | null;

  constructor(expected: Hash | null, options?: ErrorOptions) {
    super('Another release was published at the same time. Publish again to build on it.', options);
    this.expected = expected;
  }
}

/** A partner's id is taken. */
export class PartnerExistsError extends Error {
  override readonly name = 'PartnerExistsError';

  constructor(id: string) {
    super(`There is a partner ${id} already. Choose another id.`);
  }
}
