/** `10,000.5`, as English writes it. */
const english = /^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** `10.000,5` and `10 000,5`, as most of Europe and Latin America write it. */
const continental = /^\d+(?:,\d+)?$|^\d{1,3}(?:(?:\.\d{3})+|(?:[\u00a0\u202f]\d{3})+)(?:,\d+)?$/;

/**
 * What a number in ASCII digits may mean, in digits with a decimal point: `10.000` is 10 or 10 000. A language's regions
 * differ in which they write (Spanish in Mexico and in Spain), so the tag does not tell.
 *
 * @returns the number as it is written, where it is no quantity: a date, a version
 */
export function readingsOf(written: string): string[] {
  const readings = [
    ...(english.test(written) ? [written.replaceAll(',', '')] : []),
    ...(continental.test(written)
      ? [written.replaceAll(/[.\u00a0\u202f]/g, '').replace(',', '.')]
      : []),
  ];
  return readings.length > 0 ? readings : [written];
}

/** @returns what an English number means */
export function englishReadingOf(written: string): string {
  return english.test(written) ? written.replaceAll(',', '') : written;
}
