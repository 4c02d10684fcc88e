/** How what is embedded looks. */
export interface Theme {
  readonly mode: 'auto' | 'light' | 'dark';
  /** Colour of links, `#rrggbb`. */
  readonly accent?: string | undefined;
}
