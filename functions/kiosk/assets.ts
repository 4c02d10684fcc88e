/** The files that pages use. */
export interface Assets {
  /** Their names, which change with their content, by what they are. */
  readonly files: {
    readonly style: string;
    readonly script: string;
    readonly pictures: string;
  };
  /** The script that is in each page, and its SHA-256 in base64. */
  readonly start: string;
  readonly startHash: string;
  /** What the script must be (Subresource Integrity). */
  readonly scriptIntegrity: string;
  /** Fonts, by script (ISO 15924): those that a page of it needs at once. */
  readonly fonts: Readonly<Record<string, readonly string[]>>;
}
