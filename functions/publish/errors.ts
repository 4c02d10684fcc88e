/** The live release cannot be changed as it was asked; the message says why. */
export class AmendmentError extends Error {
  override readonly name = 'AmendmentError';
}
