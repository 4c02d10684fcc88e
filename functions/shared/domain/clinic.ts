/** How to reach the clinic: configuration, never part of a text. */
export interface Clinic {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly website?: string | undefined;
}
