/** A file that cannot be read as an exchange; the message says why, as a sentence about the file. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
}
