/** What is used of Trusted Types (W3C), which the compiler's library does not know. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ): { createScriptURL(url: string): { toString(): string } };
  };
}
