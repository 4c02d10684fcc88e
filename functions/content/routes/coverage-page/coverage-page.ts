import { createHash } from 'node:crypto';
import { makeTextAnswer } from '../../../shared/http/answer.ts';
import type { AddPlainResource } from '../plain-resource.ts';
import { coveragePage } from './page.ts';
import { style } from './style.ts';

const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing but the page's own style sheet is loaded, and nothing runs (CSP Level 3). */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `/docs/coverage`: the coverage as a heat map, for people. */
export function addCoveragePage(add: AddPlainResource): void {
  add('/docs/coverage', async (c) => {
    const { snapshot, base } = c.var;
    const data = `${base}/v1/coverage`;
    const page = await coveragePage(snapshot.release, snapshot.hash, data);
    const fields = { 'content-language': 'en', 'content-security-policy': policy };
    return makeTextAnswer(String(page), 'text/html; charset=utf-8', fields);
  });
}
