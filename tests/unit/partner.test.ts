import { describe, expect, it } from 'vitest';
import {
  isAccent,
  isPartnerId,
  isPartnerName,
  isPartnerOrigin,
} from '../../functions/shared/domain/partner.ts';

describe('the id of a partner', () => {
  it.each([
    ['abc', true],
    ['north-spine-clinic-2', true],
    ['a'.repeat(40), true],
    ['a'.repeat(41), false],
    ['ab', false],
    ['', false],
    ['North', false],
    ['north--spine', false],
    ['-north', false],
    ['north-', false],
    ['north_spine', false],
    ['north/spine', false],
    ['nörth', false],
    ['north\n', false],
  ])('%j: %s', (text, expected) => {
    expect(isPartnerId(text)).toBe(expected);
  });
});

describe('the name of a partner', () => {
  it.each([
    ['North Spine & Pain', true],
    ['مرکز درد شمال', true],
    ['می\u200cخواهم', true],
    ['x'.repeat(80), true],
    ['x'.repeat(81), false],
    ['', false],
    [' North', false],
    ['North\nSpine', false],
    ['North\u2028Spine', false],
    ['North \u202eenipS', false],
  ])('%j: %s', (text, expected) => {
    expect(isPartnerName(text)).toBe(expected);
  });
});

describe('the origin of a partner', () => {
  it.each([
    ['https://practice.example', true],
    ['https://www.practice.example:8443', true],
    ['https://xn--strae-oqa.example', true],
    ['https://203.0.113.7', true],
    ['https://localhost', true],
    ['http://localhost', true],
    ['http://localhost:4000', true],
    ['http://127.0.0.1:4000', true],
    ['http://practice.example', false],
    ['http://localhost.practice.example', false],
    ['http://127.0.0.2', false],
    ['https://practice.example/', false],
    ['https://practice.example/page', false],
    ['https://practice.example?a', false],
    ['https://practice.example#a', false],
    ['https://practice.example:443', false],
    ['https://practice.example.', false],
    ['https://*.practice.example', false],
    ['https://*', false],
    ['*', false],
    ['null', false],
    ['', false],
    ['https://', false],
    ['https://user@practice.example', false],
    ['https://Practice.example', false],
    ['https://straße.example', false],
    ['HTTPS://practice.example', false],
    // What would end a directive of a Content-Security-Policy, or name another source.
    ['https://practice.example;script-src', false],
    ["https://'self'", false],
    ['https://a.example,https://b.example', false],
    ['https://a.example https://b.example', false],
    ['https://practice.example\n', false],
    ['https://practice.example:99999', false],
    ['ftp://practice.example', false],
    ['javascript://practice.example', false],
    ['file:///practice', false],
    [`https://${'a'.repeat(260)}`, false],
  ])('%j: %s', (text, expected) => {
    expect(isPartnerOrigin(text)).toBe(expected);
  });
});

it.each([
  ['#0b5c63', true],
  ['#0B5C63', false],
  ['#0b5', false],
  ['#0b5c6380', false],
  ['0b5c63', false],
  ['red', false],
  ['#0b5c63;', false],
])('the accent of a partner %j: %s', (text, expected) => {
  expect(isAccent(text)).toBe(expected);
});
