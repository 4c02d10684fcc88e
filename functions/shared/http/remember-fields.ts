/** Browsers send few different fields, again and again. What is remembered of them is bounded. */
const maxRemembered = 200;
/** No browser's is as long; to read what is endless would take longer than all the rest of an answer. */
const maxLength = 1_000;

/** @returns the same reading of a header field, that remembers what it has read; an endless field counts as empty */
export function rememberFields<T>(read: (field: string) => T): (field: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (sent) => {
    const field = sent.length > maxLength ? '' : sent;
    const found = known.get(field);
    if (found !== undefined) return found.value;
    const value = read(field);
    if (known.size >= maxRemembered) known.clear();
    known.set(field, { value });
    return value;
  };
}
