/** One thing that is wrong with the content, and where. */
export interface Complaint {
  /** Path below `locales/`. */
  readonly file: string;
  /** Where in the file, dotted: `sections.0.heading`; empty for the whole. */
  readonly key: string;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/** The content cannot be published; all that is wrong with it at once. */
export class InvalidContentError extends Error {
  override readonly name = 'InvalidContentError';
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    const lines = complaints.map(
      ({ file, key, message }) => `${file}${key && `: ${key}`}: ${message}`,
    );
    super(`The content has ${complaints.length} errors:\n${lines.join('\n')}`);
    this.complaints = complaints;
  }
}
