/** A package that fonts are cut from. */
export interface FontSource {
  /**
   * Draws characters; those that the package lacks are left out.
   *
   * @param characters each once, in the order of their code points
   * @returns WOFF2
   */
  readonly draw: (characters: string, weight: number) => Promise<Uint8Array>;
  /** The text that has to go along with its fonts. */
  readonly licence: () => Promise<string>;
}

/** Copyright, licence and its address: OFL-1.1, condition 2, wants them in each copy. */
export const legalNames = [0, 13, 14];
