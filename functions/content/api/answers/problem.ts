import * as v from 'valibot';
import {
  problemStatus,
  problemTypeOf,
  type ProblemName,
} from '../../../shared/http/problem-type.ts';
import * as c from './common.ts';

const names = Object.keys(problemStatus).filter((name): name is ProblemName =>
  Object.hasOwn(problemStatus, name),
);

export const problem = v.pipe(
  v.strictObject({
    type: v.picklist(names.map(problemTypeOf)),
    title: v.pipe(c.text, v.description('In the reader’s own language.')),
    status: c.count,
    detail: v.exactOptional(c.text),
    parameter: v.exactOptional(
      v.pipe(c.text, v.description('The name of the parameter that cannot be used.')),
    ),
    available: v.exactOptional(
      v.pipe(
        v.array(v.union([c.text, v.looseObject({ locale: c.tag })])),
        v.description('What there is instead: languages, kinds, topics or parts of the body.'),
      ),
    ),
    allowed: v.exactOptional(
      v.pipe(v.array(c.text), v.description('The methods that the address takes.')),
    ),
    restart: v.exactOptional(
      v.pipe(c.href, v.description('Where a device starts again whose token is too old.')),
    ),
  }),
  v.description('Why there is no answer (RFC 9457).'),
);
