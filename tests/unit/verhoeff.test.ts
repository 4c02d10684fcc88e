import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasVerhoeffDigit } from '../../functions/publish/content/verhoeff.ts';

describe('Verhoeff’s check digit', () => {
  it.each(['2363', '1428570', '128196005', '680946014', '0'])('is right in %s', (digits) => {
    expect(hasVerhoeffDigit(digits)).toBe(true);
  });

  const numbers = fc.stringMatching(/^\d{1,17}$/);
  const right = (digits: string) =>
    Array.from({ length: 10 }, (_, last) => `${digits}${last}`).filter(hasVerhoeffDigit);

  it('is one digit for each number', () => {
    fc.assert(fc.property(numbers, (digits) => right(digits).length === 1));
  });

  it('finds every mistaken digit, and every two neighbours that are swapped', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, at, change) => {
        const [whole = ''] = right(digits);
        const place = at % whole.length;
        const [digit = '', next = ''] = whole.slice(place);
        const [before, after] = [whole.slice(0, place), whole.slice(place + 1)];
        expect(hasVerhoeffDigit(`${before}${(Number(digit) + change) % 10}${after}`)).toBe(false);
        const swapped = `${before}${next}${digit}${after.slice(1)}`;
        expect(hasVerhoeffDigit(swapped)).toBe(digit === next || next === '');
      }),
    );
  });
});
