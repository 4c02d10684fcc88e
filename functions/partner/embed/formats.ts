import type { Context } from 'hono';
import { makeAnswer, makeTextAnswer, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { problem } from '../../shared/http/problem.ts';
import type { ProblemName } from '../../shared/http/problem-type.ts';
import type { Described } from './describe-subject.ts';
import type { EmbedFormat } from './embed-path.ts';
import { makePage, refuseOnPage } from './framed-page.ts';
import { languageFields, languagesOf } from './language-fields.ts';
import type { Setting } from './setting.ts';
import { fragmentOf } from './write-described.ts';

/** A way to give what is embedded. */
interface Format {
  readonly make: (
    c: Context<AppEnv>,
    described: Described,
    setting: Setting,
  ) => Answer | Promise<Answer>;
  readonly refuse: (
    c: Context<AppEnv>,
    name: ProblemName,
    setting: Setting,
  ) => Response | Promise<Response>;
}

export const formats: Readonly<Record<EmbedFormat, Format>> = {
  json: {
    make: (c, described) => makeAnswer(described.data, languageFields(c, languagesOf(described))),
    refuse: async (c, name) => problem(c, name),
  },
  fragment: {
    async make(c, described) {
      const fields = languageFields(c, languagesOf(described));
      return makeTextAnswer(await fragmentOf(described), 'text/html; charset=utf-8', fields);
    },
    refuse: async (c, name) => problem(c, name),
  },
  page: { make: makePage, refuse: refuseOnPage },
};
