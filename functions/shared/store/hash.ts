import { hash as digest } from 'node:crypto';
import type { Hash } from '../domain/release.ts';

/** @returns the SHA-256 of a text's UTF-8, in hexadecimal */
export function sha256(text: string): Hash {
  return digest('sha256', text, 'hex');
}
