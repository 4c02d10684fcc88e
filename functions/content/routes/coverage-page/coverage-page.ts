import { pagePolicy } from '../../../shared/formats/page-policy.ts';
import { makeTextAnswer } from '../../../shared/http/answer.ts';
import type { AddPlainResource } from '../plain-resource.ts';
import { coveragePage } from './page.ts';
import { style } from './style.ts';

const policy = pagePolicy(style);

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
